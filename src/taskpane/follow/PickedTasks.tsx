import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FollowUpRow } from '../../core/summary/follow-up-row';
import { formatCount, formatMonth } from '../../core/summary/numbers';
import { fillSlots } from '../../core/text/slots';
import { formatDate } from '../../core/timeline/iso-date';
import { LinkButton } from '../parts/LinkButton';
import { useTexts, type PaneTexts } from '../shell/texts';
import { groupName } from './group-name';
import type { Pick } from './pick';
import { TaskLine } from './TaskLine';

const STEP = 20;

/** The tasks behind the part of a chart that was pressed. */
export function PickedTasks({ pick, rows, onClose }: { readonly pick: Pick; readonly rows: readonly FollowUpRow[]; readonly onClose: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { pane } = texts;
  const [shown, setShown] = useState(STEP);
  const box = useRef<HTMLElement>(null);
  // The list opens under its chart, which may be longer than the window.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const title = fillSlots(pane.follow.tasksOf, { title: titleOf(pick, texts), n: formatCount(rows.length) });
  return (
    <section ref={box} className={styles.box} aria-label={title}>
      <div className={styles.top}>
        <Text size={200} weight="semibold" role="status">{title}</Text>
        <Button size="small" appearance="subtle" onClick={onClose}>{pane.follow.closeList}</Button>
      </div>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => <TaskLine key={`${row.task.sheet}!${row.task.row}`} row={row} note={[groupName(row.lead, texts), pane.status[row.status], row.due === null ? '' : fillSlots(pane.follow.due, { date: formatDate(row.due) })].filter(Boolean).join(' · ')} />)}
      </ul>
      {rows.length > shown && <LinkButton onClick={() => setShown(shown + STEP)}>{fillSlots(pane.follow.more, { n: Math.min(STEP, rows.length - shown) })}</LinkButton>}
    </section>
  );
}

function titleOf(pick: Pick, texts: PaneTexts): string {
  const { pane } = texts;
  switch (pick.by) {
    case 'status': return pane.status[pick.status];
    case 'lead': return groupName(pick.lead, texts);
    case 'month': return formatMonth(pick.month);
    case 'section': return `${groupName(pick.section, texts)}, ${fillSlots(pane.follow.unclear, { clarity: pane.clarity[pick.clarity] })}`;
  }
}

const useStyles = makeStyles({
  box: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalXS },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});
