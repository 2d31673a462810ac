import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { fillSlots } from '../../core/text/slots';
import { Part } from '../parts/Part';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { FixPreview } from './FixPreview';

const Choices = lazy(() => import('./Choices'));

/** The fix of a finding as before → after, or the choices among which a person must decide. */
export function FixOffer({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const { pane, rules } = useTexts();
  const { busy } = useSessionState();
  const [choice, setChoice] = useState<number | null>(null);
  const fix = finding.fix ?? (choice === null ? null : finding.choices[choice] ?? null);
  if (!finding.fix && finding.choices.length === 0) return null;
  return (
    <div className={styles.offer}>
      {!finding.fix && <Part><Choices choices={finding.choices} choice={choice} onChoice={setChoice} /></Part>}
      {fix && <FixPreview fix={fix} />}
      {fix && (
        <Button size="small" appearance="primary" className={styles.button} disabledFocusable={busy !== null} onClick={() => void session.fix([fix])}>
          {finding.fix ? fillSlots(pane.check.fix, { title: rules.fix(fix) }) : pane.check.choice}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  button: { maxWidth: '100%', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});
