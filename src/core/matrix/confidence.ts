import type { Doubt } from '../plan/doubt';
import type { FoundTable } from './find-tables';
import { labelText } from './header-block';

/** Below this confidence the officer is asked before the check. */
export const ASK_BELOW = 0.6;

/** How sure the reading of a table is, 0 to 1, and what makes it unsure. */
export function confidenceOf(table: FoundTable): { confidence: number; doubts: readonly Doubt[] } {
  if (table.corrected) return { confidence: 1, doubts: [] };
  const { columns, reading } = table;
  const doubts: Doubt[] = [];
  let confidence = 0.98;
  const weaken = (by: number, why: Doubt): void => {
    confidence -= by;
    doubts.push(why);
  };
  for (const [column, doubt] of reading.doubts) {
    weaken(0.12, { kind: 'two-roles', column, heading: labelText(table.block.labels.get(column)), ...doubt });
  }
  if (reading.weakest < 0.6) weaken(0.6 - reading.weakest, { kind: 'by-content' });
  if (!columns.lead && !columns.assignment && !columns.agencyMarks) weaken(0.25, { kind: 'no-lead' });
  if (!columns.timeline && !columns.end && !columns.periodMarks) weaken(0.15, { kind: 'no-timeline' });
  if (!columns.number) weaken(0.05, { kind: 'no-number' });
  if (shareUnassigned(table) > 0.3) weaken(0.3, { kind: 'bare-rows' });
  if (reading.others > 2) weaken(0.1, { kind: 'many-unused' });
  return { confidence: Math.max(0, Math.round(confidence * 100) / 100), doubts };
}

/** Share of the tasks that have neither agency nor time nor anything else of an assignment. */
function shareUnassigned({ kinds, rows }: FoundTable): number {
  const tasks = new Set(kinds.tasks.map((task) => task.row));
  return tasks.size === 0 ? 0 : rows.data.filter((row) => row.own.size === 0 && row.fromAbove.size === 0 && tasks.has(row.row)).length / tasks.size;
}
