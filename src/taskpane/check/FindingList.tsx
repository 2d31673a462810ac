import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Finding } from '../../core/check/finding';
import { groupFindings } from '../../core/check/group';
import { useTexts } from '../shell/texts';
import { useSession } from '../shell/use-session';
import { taskOf, type TaskIndex } from './filter';
import { FindingItem } from './FindingItem';
import { FoldLine } from './FoldLine';
import { GroupHeading } from './GroupHeading';
import { listRows } from './list-rows';
import { useStepKeys } from './use-step-keys';
import { stepTo, useSelection } from './use-selection';
import { useWindowing } from './use-windowing';

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly tasks: TaskIndex;
  /** F8 works while the list can be seen. */
  readonly inView: boolean;
  /** What scrolls the list, and what stays at its top. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly top: RefObject<HTMLElement | null>;
}

/** Groups and their findings; only the lines in view are drawn. */
export function FindingList({ findings, tasks, inView, scroller, top }: FindingListProps) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(groups.slice(0, 1).map(({ rule }) => rule)));
  const rows = useMemo(() => listRows(groups, open), [groups, open]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const [selected, select] = useSelection(rows);
  const list = useRef<HTMLDivElement>(null);
  const { lines, height, measure, reveal } = useWindowing(keys, { list, scroller, top }, 32);

  const goTo = useCallback((key: string, finding: Finding) => {
    select(key);
    void session.show(finding.cell);
  }, [select, session]);

  useStepKeys(inView, (step) => {
    const next = stepTo(groups, selected, step);
    if (!next) return;
    setOpen((before) => new Set([...before, ...next.parents]));
    goTo(next.key, next.finding);
  });

  useEffect(() => {
    const index = selected === null ? -1 : keys.indexOf(selected);
    if (index >= 0) reveal(index);
  }, [selected, keys, reveal]);

  return (
    <div ref={list} role="list" aria-label={pane.check.groups} className={styles.list} style={{ height }}>
      {lines.map(({ index, distance }) => {
        const row = rows[index]!;
        return (
          <div key={row.key} ref={measure} data-key={row.key} role="listitem" aria-setsize={rows.length} aria-posinset={index + 1} className={styles.line} style={{ transform: `translateY(${distance}px)` }}>
            {row.kind === 'group' && <GroupHeading group={row.group} open={row.open} onToggle={() => setOpen(toggled(open, row.key))} />}
            {row.kind === 'fold' && <FoldLine item={row.item} open={row.open} onToggle={() => setOpen(toggled(open, row.key))} />}
            {row.kind === 'finding' && <FindingItem finding={row.finding} task={taskOf(row.finding, tasks)} folded={row.folded} selected={row.key === selected} onSelect={() => goTo(row.key, row.finding)} onClose={() => select(null)} />}
          </div>
        );
      })}
    </div>
  );
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, boxSizing: 'border-box' },
});
