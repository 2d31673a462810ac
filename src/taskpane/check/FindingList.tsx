import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { useTexts } from '../shell/texts';
import { useSession } from '../shell/use-session';
import { taskOf, type TaskIndex } from './filter';
import { FindingItem } from './FindingItem';
import { GroupHeading } from './GroupHeading';
import { listRows } from './list-rows';
import { stepTo, useSelection } from './use-selection';

/** Groups and their findings; only the lines in view are drawn, so that thousands scroll smoothly. */
export function FindingList({ findings, tasks }: { readonly findings: readonly Finding[]; readonly tasks: TaskIndex }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => listRows(findings, open), [findings, open]);
  const [selected, select] = useSelection(rows);
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer keeps its own state; nothing here is memoised on it
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 32,
    getItemKey: (index) => rows[index]!.key,
    overscan: 12,
  });

  const goTo = (key: string, finding: Finding) => {
    select(key);
    void session.show(finding.cell);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      const next = stepTo(findings, rows, selected, event.shiftKey ? -1 : 1);
      if (!next) return;
      setOpen((before) => new Set([...before, next.rule]));
      select(next.key);
      void session.show(next.finding.cell);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  useEffect(() => {
    const index = rows.findIndex((row) => row.key === selected);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [selected, rows, virtualizer]);

  return (
    <div ref={scroller} className={styles.scroller}>
      <div role="list" aria-label={pane.check.groups} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]!;
          return (
            <div key={key} ref={virtualizer.measureElement} data-index={index} role="listitem" aria-setsize={rows.length} aria-posinset={index + 1} className={styles.line} style={{ transform: `translateY(${start}px)` }}>
              {row.kind === 'group'
                ? <GroupHeading group={row.group} open={row.open} onToggle={() => setOpen(toggled(open, row.group.rule))} />
                : <FindingItem finding={row.finding} task={taskOf(row.finding, tasks)} selected={row.key === selected} onSelect={() => goTo(row.key, row.finding)} onClose={() => select(null)} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: '120px', overflowY: 'auto' },
  list: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, boxSizing: 'border-box' },
});
