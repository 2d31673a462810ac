import type { CellRef } from '../sheet/cell-ref';
import { CLARITY_WORDS } from './clarity-words';
import { columnOf, type FollowUpColumn, type TablePlace } from './columns';
import type { FollowUpRow } from './follow-up-row';

/** Where on *Theo dõi* the rows behind a figure are: a click on the figure leads there. */
export interface RowLinks {
  /** The first row that says this in a column. */
  first(column: FollowUpColumn, text: string): CellRef | undefined;
  /** The first row of a task that this agency coordinates. */
  coordinated(label: string): CellRef | undefined;
  /** The head of a column, where its filter is: for figures whose rows change with the as-of date. */
  head(column: FollowUpColumn): CellRef;
}

export function rowLinks(rows: readonly FollowUpRow[], place: TablePlace): RowLinks {
  const found = new Map<string, CellRef>();
  const note = (column: FollowUpColumn, text: string, index: number) => {
    const key = keyOf(column, text);
    if (!found.has(key)) found.set(key, { sheet: place.sheet, row: place.firstRow + index, column: columnOf(column) });
  };
  rows.forEach((row, index) => {
    for (const column of ['lead', 'section', 'quarter'] as const) note(column, row[column], index);
    if (row.month !== null) note('month', String(row.month), index);
    for (const label of row.coordinators) note('coordinatorKey', label, index);
    for (const [clarity, state] of Object.entries(row.clarity)) note(clarity as keyof typeof row.clarity, CLARITY_WORDS[state], index);
  });
  return {
    first: (column, text) => found.get(keyOf(column, text)),
    coordinated: (label) => found.get(keyOf('coordinatorKey', label)),
    head: (column) => ({ sheet: place.sheet, row: place.headerRow, column: columnOf(column) }),
  };
}

/** Labels are counted without regard to case. */
function keyOf(column: FollowUpColumn, text: string): string {
  return `${column}:${text.toLowerCase()}`;
}
