import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { RuleOutcome } from '../../core/check/finding';
import { fillSlots } from '../../core/text/slots';
import { LinkButton } from '../parts/LinkButton';
import { useTexts, type PaneTexts } from '../shell/texts';
import { useSessionState } from '../shell/use-session';
import { useView } from '../shell/view';

/** Every rule of the profile: what it found, or what it waits for. */
export function CoveragePanel() {
  const styles = useStyles();
  const texts = useTexts();
  const { openPanel } = useView();
  const { check } = useSessionState();
  return (
    <ul className={styles.list}>
      {check?.outcomes.map((outcome) => (
        <li key={outcome.rule}>
          <LinkButton onClick={() => openPanel({ kind: 'rule', rule: outcome.rule })}>{texts.rules.title(outcome.rule)}</LinkButton>
          <Text size={200} block className={styles.quiet}>{outcomeSentence(outcome, texts)}</Text>
        </li>
      ))}
    </ul>
  );
}

function outcomeSentence(outcome: RuleOutcome, { pane, rules }: PaneTexts): string {
  const sentence = pane.coverage.outcome[outcome.outcome];
  switch (outcome.outcome) {
    case 'clean': return sentence;
    case 'found': return fillSlots(sentence, { n: outcome.count });
    case 'skipped': return fillSlots(sentence, { missing: outcome.missing.map(rules.missing).join(', ') });
    case 'failed': return fillSlots(sentence, { diagnostic: outcome.diagnostic });
  }
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});
