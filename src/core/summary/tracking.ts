import type { ColumnRole } from '../plan/column-role';
import type { Matrix } from '../plan/plan';
import { columnName } from '../sheet/cell-ref';
import type { BlueprintHighlight } from '../sheet/blueprint';
import type { ColumnExtension, NewColumn } from '../sheet/extension';
import { textAt, type Grid } from '../sheet/grid';
import { finalDue } from '../timeline/due';
import { toExcelSerial } from '../timeline/iso-date';
import type { IsoDate } from '../timeline/timeline';
import { STATUS_COLORS } from './colors';
import { STATUS_CHOICES } from './status-choices';

/** The columns that follow-up needs, in the order they are added. */
const TRACKING: readonly (NewColumn & { readonly role: ColumnRole })[] = [
  {
    role: 'status', header: 'Tình trạng', width: 18,
    validation: { kind: 'list', values: STATUS_CHOICES },
    message: 'Chọn một tình trạng trong danh sách.',
  },
  {
    role: 'progress', header: 'Tỷ lệ hoàn thành', width: 12, numberFormat: '0%',
    validation: { kind: 'decimal', min: 0, max: 1 },
    message: 'Nhập từ 0% đến 100%.',
  },
  {
    role: 'completedOn', header: 'Ngày hoàn thành', width: 14, numberFormat: 'dd/mm/yyyy',
    validation: { kind: 'date', from: '2000-01-01', to: '2099-12-31' },
    message: 'Nhập ngày dạng ngày/tháng/năm, ví dụ 30/11/2026.',
  },
  { role: 'result', header: 'Kết quả/minh chứng', width: 28 },
  { role: 'obstacles', header: 'Khó khăn, vướng mắc', width: 28 },
];

/** The tracking columns that a matrix lacks, to stand in the first empty columns at its right; null when it has them all. */
export function trackingExtension(matrix: Matrix, grid: Grid): ColumnExtension | null {
  const missing = TRACKING.filter(({ role }) => !matrix.columns[role]?.length);
  if (missing.length === 0) return null;
  const lastRow = Math.max(matrix.headerBottom, ...[...matrix.tasks, ...matrix.sections, ...matrix.continuations].map(({ row }) => row));
  const at = freeColumn(grid, matrix.headerRow, lastRow, matrix.area.right + 1, missing.length);
  return {
    sheet: matrix.sheet,
    headerTop: matrix.headerRow,
    headerBottom: matrix.headerBottom,
    lastRow,
    like: matrix.area.right,
    at,
    columns: missing.map(({ role: _role, ...column }) => column),
    highlights: overdueHighlights(matrix, (role) => matrix.columns[role]?.[0] ?? at + missing.findIndex((column) => column.role === role), at + missing.length - 1),
  };
}

/** The first of so many columns side by side that hold nothing in these rows. */
function freeColumn(grid: Grid, top: number, bottom: number, from: number, count: number): number {
  let free = 0;
  for (let column = from; column <= grid.columnCount; column += 1) {
    free = isEmpty(grid, column, top, bottom) ? free + 1 : 0;
    if (free === count) return column - count + 1;
  }
  return Math.max(from, grid.columnCount + 1 - free);
}

function isEmpty(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (textAt(grid, row, column) !== '') return false;
  return !grid.merges.some((area) => area.left <= column && area.right >= column && area.top <= bottom && area.bottom >= top);
}

/**
 * Rows past their due date and not done. Each run of tasks carries its own due date, because the matrix says it in words; a run moves with its rows
 * when rows are inserted above.
 */
function overdueHighlights(matrix: Matrix, columnOf: (role: ColumnRole) => number, right: number): BlueprintHighlight[] {
  const runs: { top: number; bottom: number; due: IsoDate }[] = [];
  for (const task of matrix.tasks) {
    const due = finalDue(task.timeline.value);
    const last = runs.at(-1);
    if (due === null) continue;
    if (last && last.due === due && last.bottom === task.row - 1) last.bottom = task.row;
    else runs.push({ top: task.row, bottom: task.row, due });
  }
  const [status, completedOn] = [columnName(columnOf('status')), columnName(columnOf('completedOn'))];
  return runs.map(({ top, bottom, due }) => ({
    area: { top, left: matrix.area.left, bottom, right },
    formula: `=AND(TODAY()>${toExcelSerial(due)},$${completedOn}${top}="",LEFT(TRIM($${status}${top}),10)<>"Hoàn thành",LEFT(TRIM($${status}${top}),13)<>"Đã hoàn thành",TRIM($${status}${top})<>"HT")`,
    fill: STATUS_COLORS['open-overdue'].soft,
  }));
}
