import type { Field } from '../../plan/field';
import type { Matrix, Task } from '../../plan/plan';
import { fold } from '../../text/fold';

/**
 * The cell for the end, when a task has a start but nothing there: its end is missing, it is not one without end. null when an end is given,
 * when the table has no column for it, or when the start says that the work goes on ("Từ năm 2025", "Thường xuyên").
 */
export function missingEnd(task: Task, { columns }: Matrix): Field<unknown> | null {
  const { timeline } = task;
  const [end] = columns.end ?? [];
  if (end === undefined || timeline.inherited || timeline.value.kind !== 'ongoing' || !columns.start?.includes(timeline.cell.column)) return null;
  return /(?:tu|thuong xuyen|lien tuc|hang)(?!\p{L})/u.test(fold(timeline.text)) ? null : { value: '', text: '', role: 'end', present: true, cell: { ...timeline.cell, column: end } };
}
