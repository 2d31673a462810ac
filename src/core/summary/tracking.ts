import type { ColumnRole } from '../plan/column-role';
import type { Matrix, Task } from '../plan/plan';
import { columnName, type Area } from '../sheet/cell-ref';
import type { BlueprintHighlight } from '../sheet/blueprint';
import type { ColumnExtension, NewColumn } from '../sheet/extension';
import { textAt, type Grid } from '../sheet/grid';
import { finalDue, isLate } from '../timeline/due';
import { addDays } from '../timeline/iso-date';
import type { IsoDate } from '../timeline/timeline';
import { STATUS_COLORS } from './colors';
import { dayFormula } from './day-formula';
import { STATUS_CHOICES } from './status-choices';

/** The columns that follow-up needs, in the order they are added. */
const TRACKING: readonly (NewColumn & { readonly role: ColumnRole })[] = [
  {
    role: 'status', header: 'Tình trạng', width: 18,
    validation: { kind: 'list', values: STATUS_CHOICES },
    message: 'Chọn một tình trạng trong danh sách.',
  },
  {
    role: 'progress', header: 'Tỷ lệ hoàn thành', width: 16, numberFormat: '0%',
    validation: { kind: 'decimal', min: 0, max: 1 },
    message: 'Nhập từ 0% đến 100%.',
  },
  {
    role: 'completedOn', header: 'Ngày hoàn thành', width: 16, numberFormat: 'dd/mm/yyyy',
    validation: { kind: 'date', from: '2000-01-01', to: '2099-12-31' },
    message: 'Nhập ngày dạng ngày/tháng/năm, ví dụ 30/11/2026.',
  },
  { role: 'result', header: 'Kết quả/minh chứng', width: 28 },
  { role: 'obstacles', header: 'Khó khăn, vướng mắc', width: 28 },
];

/** What the follow-up of a matrix still needs. */
export type Tracking =
  | { readonly state: 'complete' }
  | { readonly state: 'missing'; readonly extension: ColumnExtension }
  /** The sheet has no room at the right of the table. */
  | { readonly state: 'no-room'; readonly area: Area };

/**
 * The tracking columns that a matrix lacks, to stand in the first empty columns at its right. `strictBefore` is the plan's setting: "trước ngày" taken
 * literally, so that the day itself is late.
 */
export function trackingExtension(matrix: Matrix, grid: Grid, { strictBefore = false }: { readonly strictBefore?: boolean } = {}): Tracking {
  const missing = TRACKING.filter(({ role }) => !matrix.columns[role]?.length);
  if (missing.length === 0) return { state: 'complete' };
  const lastRow = Math.max(matrix.headerBottom, ...[...matrix.tasks, ...matrix.sections, ...matrix.continuations].map(({ row }) => row));
  const at = freeColumn(grid, matrix.headerRow, lastRow, matrix.area.right + 1, missing.length);
  const right = at + missing.length - 1;
  if (right > LAST_COLUMN) return { state: 'no-room', area: { top: matrix.headerRow, left: matrix.area.right + 1, bottom: lastRow, right: LAST_COLUMN } };
  const extension: ColumnExtension = {
    sheet: matrix.sheet,
    headerTop: matrix.headerRow,
    headerBottom: matrix.headerBottom,
    lastRow,
    like: matrix.area.right,
    at,
    columns: missing.map(({ role: _role, ...column }) => column),
    highlights: overdueHighlights(matrix, (role) => matrix.columns[role]?.[0] ?? at + missing.findIndex((column) => column.role === role), right, strictBefore),
  };
  return { state: 'missing', extension };
}

/** XFD: the last column of a sheet. */
const LAST_COLUMN = 16_384;

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
 * when rows are inserted above. Recurring work is never overdue (`statusOf`), so it is not shown.
 */
function overdueHighlights(matrix: Matrix, columnOf: (role: ColumnRole) => number, right: number, strictBefore: boolean): BlueprintHighlight[] {
  const runs: { top: number; bottom: number; due: IsoDate }[] = [];
  for (const task of matrix.tasks) {
    const due = lastDayInTime(task, strictBefore);
    const last = runs.at(-1);
    if (due === null) continue;
    if (last && last.due === due && last.bottom === task.row - 1) last.bottom = task.row;
    else runs.push({ top: task.row, bottom: task.row, due });
  }
  const [status, completedOn, progress] = (['status', 'completedOn', 'progress'] as const).map((role) => columnName(columnOf(role)));
  return runs.map(({ top, bottom, due }) => {
    const typed = `TRIM($${status}${top})`;
    const isDone = `OR(LEFT(${typed},10)="Hoàn thành",LEFT(${typed},13)="Đã hoàn thành",${typed}="HT",AND(${typed}="",OR($${progress}${top}=1,$${progress}${top}=100)))`;
    return {
      area: { top, left: matrix.area.left, bottom, right },
      formula: `=AND(TODAY()>${dayFormula(due)},$${completedOn}${top}="",NOT(${isDone}))`,
      fill: STATUS_COLORS['open-overdue'].soft,
    };
  });
}

function lastDayInTime({ timeline }: Task, strictBefore: boolean): IsoDate | null {
  const due = finalDue(timeline.value);
  return due !== null && isLate(timeline.value, due, due, strictBefore) ? addDays(due, -1) : due;
}
