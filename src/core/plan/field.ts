import type { CellRef } from '../sheet/cell-ref';
import type { ColumnRole } from './column-role';

/**
 * A value the plan took from a sheet, with where and how it stood there, so that rules report on fields and never see addresses.
 * When the table has no such column, `present` is false, the text is '' and the cell is the task's content cell.
 */
export interface Field<T> {
  readonly value: T;
  /** As shown in the cell (inherited text for merged and ditto cells), NFC, blanks folded. */
  readonly text: string;
  readonly cell: CellRef;
  readonly role: ColumnRole;
  /** The table has a column for it. */
  readonly present: boolean;
  /** The value comes from above: a vertical merge or a ditto mark. Nothing is to be reported on it twice. */
  readonly inherited?: boolean;
  /** Further cells that make up the value: continuation rows, split columns. */
  readonly more?: readonly CellRef[];
  /** The cell exactly as it stands, for rules about characters and for edits; absent when there is no own cell. */
  readonly raw?: RawCell;
}

export interface RawCell {
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly numberFormat?: string;
  readonly formula?: string;
  readonly fontName?: string;
}
