import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Highlight16Regular } from '@fluentui/react-icons';
import { lazy, useMemo, useRef, type ReactNode } from 'react';
import type { Finding } from '../../core/check/finding';
import type { Matrix } from '../../core/plan/plan';
import { Part } from '../parts/Part';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { useView } from '../shell/view';
import { hasQuestions } from '../settings/open-questions';
import { AcceptedList } from './AcceptedList';
import { countsSentence } from './counts';
import { FilterBar } from './FilterBar';
import { filterFindings, indexTasks, isNarrowed } from './filter';
import { FindingList } from './FindingList';
import { MarkedNote } from './MarkedNote';
import { UnsureCard } from './UnsureCard';
import { useUnsure } from './use-unsure';

const Questions = lazy(() => import('../settings/Questions'));

/** The findings of the workbook, narrowed by the filter, and those accepted. */
export function CheckTab({ matrix, inView }: { readonly matrix: Matrix | null; readonly inView: boolean }) {
  const styles = useStyles();
  const { check, plan } = useSessionState();
  const { unsure, right } = useUnsure(matrix);
  const { filter, setFilter } = useView();
  const tasks = useMemo(() => (plan ? indexTasks(plan) : new Map()), [plan]);
  const scroller = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => (check ? filterFindings(check.findings, filter, tasks) : []), [check, filter, tasks]);
  if (!check || !plan || !matrix) return null;
  if (unsure) return <UnsureCard matrix={matrix} onRight={right} />;
  const any = check.findings.length > 0;
  return (
    <div ref={scroller} className={styles.tab}>
      {hasQuestions(plan, check.outcomes) && <Part><Questions /></Part>}
      <div ref={top} className={styles.top}>
        <Toolbar findings={shown} any={any} />
        <MarkedNote />
        {any && <FilterBar filter={filter} onFilter={setFilter} plan={plan} />}
      </div>
      {any && shown.length === 0 && <NothingPasses>{isNarrowed(filter) && <ClearFilter />}</NothingPasses>}
      {shown.length > 0 && <FindingList findings={shown} tasks={tasks} inView={inView} scroller={scroller} top={top} />}
      <AcceptedList accepted={check.accepted} stale={check.staleAcceptances} />
    </div>
  );
}

function Toolbar({ findings, any }: { readonly findings: readonly Finding[]; readonly any: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const { busy, marked } = useSessionState();
  const marking = marked ? texts.pane.check.unmark : texts.pane.check.mark;
  return (
    <div className={styles.bar}>
      <Text weight="semibold">{any && findings.length === 0 ? '' : countsSentence(findings, texts)}</Text>
      <span className={styles.tools}>
        <Button size="small" appearance="subtle" aria-pressed={marked} icon={<Highlight16Regular />} aria-label={marking} title={marking} disabledFocusable={busy !== null || (!any && !marked)} onClick={() => void session.mark(!marked)} />
        <Button size="small" title={texts.pane.check.keys} disabledFocusable={busy !== null} onClick={() => void session.check()}>{texts.pane.check.run}</Button>
      </span>
    </div>
  );
}

function NothingPasses({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { pane } = useTexts();
  return <div className={styles.nothing}><Text>{pane.check.nothingPasses}</Text>{children}</div>;
}

function ClearFilter() {
  const { pane } = useTexts();
  const { setFilter } = useView();
  return <Button size="small" onClick={() => setFilter({})}>{pane.check.clearFilter}</Button>;
}

const useStyles = makeStyles({
  tab: { position: 'relative', flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowAnchor: 'none' },
  // In a low window, or with large letters, it would leave the findings no room.
  top: { backgroundColor: tokens.colorNeutralBackground1, '@media (min-height: 38rem)': { position: 'sticky', top: 0, zIndex: 1 } },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  tools: { display: 'flex', gap: tokens.spacingHorizontalXS, marginLeft: 'auto' },
  nothing: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
});
