import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Fix } from '../../core/rules/fix';
import { fillSlots } from '../../core/text/slots';
import { FixPreview } from '../check/FixPreview';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { useView } from '../shell/view';

/** As many as a person reads before pressing the button. */
const SHOWN = 50;

/** What several fixes would change, cell by cell, before any is made. */
export function FixAllPanel({ rule, fixes }: { readonly rule: string; readonly fixes: readonly Fix[] }) {
  const styles = useStyles();
  const session = useSession();
  const { pane, rules } = useTexts();
  const { closePanel } = useView();
  const { busy } = useSessionState();
  const cells = fixes.reduce((sum, fix) => sum + fix.edits.length, 0);
  const apply = () => {
    closePanel();
    void session.fix(fixes, rule);
  };
  return (
    <>
      <Text block>{rules.title(rule)}</Text>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={busy !== null} onClick={apply}>{fillSlots(pane.check.fixAllNow, { n: cells })}</Button>
        <Button size="small" onClick={closePanel}>{pane.check.dismiss}</Button>
      </div>
      {fixes.slice(0, SHOWN).map((fix, index) => <FixPreview key={index} fix={fix} />)}
      {fixes.length > SHOWN && <Text>{fillSlots(pane.check.fixAllMore, { n: fixes.length - SHOWN })}</Text>}
    </>
  );
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
