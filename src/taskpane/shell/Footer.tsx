import { Button, Popover, PopoverSurface, PopoverTrigger, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import type { RuleOutcome } from '../../core/check/finding';
import { fillSlots } from '../../core/text/slots';
import { titleOf } from '../../locales/rules';
import { useTexts, type PaneTexts } from './texts';
import { useSession, useSessionState } from './use-session';

/** Coverage said aloud, and undo always in reach. */
export function Footer() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { check, history, busy } = useSessionState();
  return (
    <footer className={styles.footer}>
      {check ? <Coverage outcomes={check.outcomes} /> : <span />}
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo16Regular />}
        disabledFocusable={history.length === 0 || busy !== null}
        title={history[0]?.title ?? pane.check.nothingToUndo}
        onClick={() => void session.undo()}
      >
        {pane.check.undo}
      </Button>
    </footer>
  );
}

/** "25 quy tắc đã chạy · 5 bỏ qua"; a click says which, and what each waits for. */
function Coverage({ outcomes }: { readonly outcomes: readonly RuleOutcome[] }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" className={styles.coverage} title={texts.pane.coverage.more}>{shortCoverage(outcomes, texts)}</Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={texts.pane.coverage.more}>
        <ul className={styles.list}>
          {outcomes.map((outcome) => (
            <li key={outcome.rule}>
              <Text size={200} weight="semibold" block>{titleOf(outcome.rule, texts.lang)}</Text>
              <Text size={200} block className={styles.quiet}>{outcomeSentence(outcome, texts)}</Text>
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}

function shortCoverage(outcomes: readonly RuleOutcome[], { pane }: PaneTexts): string {
  const count = (...wanted: RuleOutcome['outcome'][]) => outcomes.filter(({ outcome }) => wanted.includes(outcome)).length;
  const parts = [[pane.coverage.ran, count('clean', 'found')], [pane.coverage.skipped, count('skipped')], [pane.coverage.failed, count('failed')]] as const;
  return parts.filter(([, n], index) => index === 0 || n > 0).map(([text, n]) => fillSlots(text, { n })).join(' · ');
}

function outcomeSentence(outcome: RuleOutcome, { pane }: PaneTexts): string {
  const sentence = pane.coverage.outcome[outcome.outcome];
  switch (outcome.outcome) {
    case 'clean': return sentence;
    case 'found': return fillSlots(sentence, { n: outcome.count });
    case 'skipped': return fillSlots(sentence, { missing: outcome.missing.join(', ') });
    case 'failed': return fillSlots(sentence, { diagnostic: outcome.diagnostic });
  }
}

const useStyles = makeStyles({
  footer: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  coverage: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  surface: { maxWidth: '280px', maxHeight: '60vh', overflowY: 'auto' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});
