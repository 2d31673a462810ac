import { columnName } from '../sheet/cell-ref';
import { inSentence } from './describe';
import type { FoundTable } from './find-tables';
import { labelText } from './header-block';

/** How sure the reading of a table is, 0 to 1, and what makes it unsure: Vietnamese sentences. */
export function confidenceOf(table: FoundTable): { confidence: number; doubts: string[] } {
  if (table.corrected) return { confidence: 1, doubts: ['Các cột theo lựa chọn của người dùng.'] };
  const { columns, reading } = table;
  const doubts: string[] = [];
  let confidence = 0.98;
  const weaken = (by: number, why: string): void => {
    confidence -= by;
    doubts.push(why);
  };
  for (const [column, doubt] of reading.doubts) {
    weaken(0.12, `Cột ${columnName(column)} (${labelText(table.block.labels.get(column)) || 'không có tiêu đề'}) hiểu là ${inSentence(doubt.role)}; cũng có thể là ${inSentence(doubt.instead)}.`);
  }
  if (reading.weakest < 0.6) weaken(0.6 - reading.weakest, 'Tiêu đề của một cột chính chưa rõ; cột được nhận ra qua nội dung.');
  if (!columns.lead && !columns.assignment && !columns.agencyMarks) weaken(0.25, 'Không thấy cột cơ quan chủ trì.');
  if (!columns.timeline && !columns.end && !columns.periodMarks) weaken(0.15, 'Không thấy cột thời gian thực hiện.');
  if (!columns.number) weaken(0.05, 'Không thấy cột số thứ tự.');
  if (shareUnassigned(table) > 0.3) weaken(0.3, 'Nhiều dòng có nội dung nhưng không có cơ quan, thời gian.');
  if (reading.others > 2) weaken(0.1, 'Nhiều cột Sáu Rõ không dùng đến.');
  return { confidence: Math.max(0, Math.round(confidence * 100) / 100), doubts };
}

/** Share of the tasks that have neither agency nor time nor anything else of an assignment. */
function shareUnassigned({ kinds, rows }: FoundTable): number {
  const tasks = new Set(kinds.tasks.map((task) => task.row));
  return tasks.size === 0 ? 0 : rows.data.filter((row) => row.own.size === 0 && row.fromAbove.size === 0 && tasks.has(row.row)).length / tasks.size;
}
