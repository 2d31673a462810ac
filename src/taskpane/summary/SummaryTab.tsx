import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { SUMMARY_SHEETS } from '../../core/summary/blueprints';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { ReportActions } from './ReportActions';
import { SheetLine } from './SheetLine';

/** Writes the summary sheets, then leads to them; the report in words beside. */
export default function SummaryTab() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { sheets, busy, plan } = useSessionState();
  const placed = (kind: string) => sheets.find((sheet) => sheet.generated === kind)?.name ?? null;
  const again = SUMMARY_SHEETS.some(({ kind }) => placed(kind) !== null);
  const nothing = !plan || plan.tasks.length === 0;
  return (
    <div className={styles.tab}>
      <Text>{pane.summary.intro}</Text>
      <ul className={styles.list}>{SUMMARY_SHEETS.map(({ kind }) => <SheetLine key={kind} kind={kind} placed={placed(kind)} />)}</ul>
      <Button appearance="primary" disabledFocusable={busy !== null || nothing} onClick={() => void session.summarise()}>{again ? pane.summary.buttonAgain : pane.summary.button}</Button>
      {!nothing && <ReportActions />}
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  list: { listStyleType: 'none', padding: 0, margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%' },
});
