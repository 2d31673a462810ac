import { Text, makeStyles } from '@fluentui/react-components';
import type { FollowUpRow } from '../../core/summary/follow-up-row';
import { fillSlots } from '../../core/text/slots';
import { formatDate } from '../../core/timeline/iso-date';
import { useTexts, type PaneTexts } from '../shell/texts';
import { ChartSection } from './ChartSection';
import { groupName } from './group-name';
import { TaskLine } from './TaskLine';

/** What is overdue, longest first and with its reason, and what falls due within thirty days. */
export function UrgentTasks({ rows }: { readonly rows: readonly FollowUpRow[] }) {
  const texts = useTexts();
  const { pane } = texts;
  const late = rows.filter((row) => row.daysLate !== null);
  const soon = rows.filter((row) => row.daysLate === null);
  return (
    <>
      <TaskList title={pane.follow.overdue} none={pane.follow.overdueNone} rows={late} noteOf={(row) => lateNote(row, texts)} />
      <TaskList title={pane.follow.soon} none={pane.follow.soonNone} rows={soon} noteOf={(row) => `${groupName(row.lead, texts)} · ${dueNote(row, texts)}`} />
    </>
  );
}

interface TaskListProps {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly FollowUpRow[];
  readonly noteOf: (row: FollowUpRow) => string;
}

function TaskList({ title, none, rows, noteOf }: TaskListProps) {
  const styles = useStyles();
  return (
    <ChartSection title={rows.length > 0 ? `${title} (${rows.length})` : title}>
      {rows.length === 0
        ? <Text size={200}>{none}</Text>
        : <ul className={styles.list}>{rows.map((row) => <TaskLine key={`${row.task.sheet}!${row.task.row}`} row={row} note={noteOf(row)} />)}</ul>}
    </ChartSection>
  );
}

function lateNote(row: FollowUpRow, texts: PaneTexts): string {
  const { follow } = texts.pane;
  const reason = row.task.obstacles.text;
  return [groupName(row.lead, texts), fillSlots(follow.daysLate, { n: row.daysLate ?? 0 }), dueNote(row, texts), reason === '' ? follow.noReason : fillSlots(follow.reason, { text: reason })].join(' · ');
}

function dueNote(row: FollowUpRow, { pane }: PaneTexts): string {
  return row.due === null ? '' : fillSlots(pane.follow.due, { date: formatDate(row.due) });
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '280px', overflowY: 'auto' },
});
