import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import type { RuleOutcome } from '../../core/check/finding';
import { fillSlots } from '../../core/text/slots';
import { stepTitle } from './step-words';
import { useTexts, type PaneTexts } from './texts';
import { useSession, useSessionState } from './use-session';
import { useView } from './view';

/** Coverage said aloud where there is a table to judge, and undo always in reach. */
export function Footer() {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const { pane } = texts;
  const { openPanel } = useView();
  const { check, plan, history, busy } = useSessionState();
  const judged = plan && plan.matrices.length > 0 ? check : null;
  const latest = history[0];
  return (
    <footer className={styles.footer}>
      {judged
        ? <Button appearance="subtle" size="small" className={styles.coverage} title={pane.coverage.more} onClick={() => openPanel({ kind: 'coverage' })}>{shortCoverage(judged.outcomes, texts)}</Button>
        : <span />}
      <span className={styles.undo}>
        <Button appearance="subtle" size="small" icon={<ArrowUndo16Regular />} disabledFocusable={!latest || busy !== null} title={latest ? stepTitle(latest.step, texts) : pane.history.nothing} onClick={() => void session.undo()}>
          {pane.history.undo}
        </Button>
        {latest && <Button appearance="subtle" size="small" icon={<ChevronUp16Regular />} aria-label={pane.history.open} title={pane.history.open} onClick={() => openPanel({ kind: 'history' })} />}
      </span>
    </footer>
  );
}

/** "25 quy tắc đã chạy · 5 bỏ qua". */
function shortCoverage(outcomes: readonly RuleOutcome[], { pane }: PaneTexts): string {
  const count = (...wanted: RuleOutcome['outcome'][]) => outcomes.filter(({ outcome }) => wanted.includes(outcome)).length;
  const parts = [[pane.coverage.ran, count('clean', 'found')], [pane.coverage.skipped, count('skipped')], [pane.coverage.failed, count('failed')]] as const;
  return parts.filter(([, n], index) => index === 0 || n > 0).map(([text, n]) => fillSlots(text, { n })).join(' · ');
}

const useStyles = makeStyles({
  footer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', flexShrink: 0, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  coverage: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  undo: { display: 'flex', flexShrink: 0, marginLeft: 'auto' },
});
