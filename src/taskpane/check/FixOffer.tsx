import { Button, Caption1, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../core/check/finding';
import type { Fix } from '../../core/rules/rule';
import { cellAddress } from '../../core/sheet/cell-ref';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';

/** The fix of a finding as before → after, or the choices among which a person must decide. */
export function FixOffer({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { busy } = useSessionState();
  const [choice, setChoice] = useState<number | null>(null);
  const fix = finding.fix ?? (choice === null ? null : finding.choices[choice] ?? null);
  if (!finding.fix && finding.choices.length === 0) return null;
  return (
    <div className={styles.offer}>
      {finding.choices.length > 0 && (
        <RadioGroup aria-label={pane.check.choose} value={choice === null ? '' : String(choice)} onChange={(_, { value }) => setChoice(Number(value))}>
          {finding.choices.map((option, index) => <Radio key={option.title} value={String(index)} label={option.title} />)}
        </RadioGroup>
      )}
      {fix && <Preview fix={fix} />}
      {fix && (
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.fix(fix.title, [fix])}>{pane.check.fix}: {fix.title}</Button>
      )}
    </div>
  );
}

function Preview({ fix }: { readonly fix: Fix }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const shown = (value: unknown) => (value === null || value === '' ? pane.check.empty : String(value));
  return (
    <dl className={styles.preview}>
      {fix.edits.map((edit) => (
        <div key={cellAddress(edit.cell)}>
          <dt><Caption1>{cellAddress(edit.cell)}</Caption1></dt>
          <dd className={styles.value}><del>{shown(edit.expected)}</del></dd>
          <dd className={styles.value}><ins>{shown(edit.value)}</ins></dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  preview: { margin: 0, width: '100%' },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', fontSize: tokens.fontSizeBase200 },
});
