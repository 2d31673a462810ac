import type { Area } from './cell-ref';

/** What a cell holds, as Excel types it. A date is a number with a date format; an error value is its text (`#REF!`). */
export type CellValue = string | number | boolean | null;

/** One cell as read. Optional members are absent when they are Excel's default, so that large grids stay small. */
export interface Cell {
  readonly value: CellValue;
  /** As Excel would show it. */
  readonly text: string;
  /** Excel number format code; absent means General. */
  readonly numberFormat?: string;
  /** With its leading `=`; absent when the cell holds a constant. */
  readonly formula?: string;
  /** Font of the cell, or of its first run: decides between Unicode, TCVN3 (`.Vn…`) and VNI (`VNI-…`). */
  readonly fontName?: string;
  readonly bold?: boolean;
}

/** A table object of Excel (Insert › Table). */
export interface TableArea {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
}

/** A sheet as read: plain data, never changed in place. */
export interface Grid {
  readonly sheet: string;
  /** Row r, column c stands at `cells[r - 1]?.[c - 1]`; rows may be short or missing, and empty cells are null. */
  readonly cells: readonly (readonly (Cell | null)[])[];
  /** Last used row and column, 1-based; 0 for an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  /** Rows hidden by the officer or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly TableArea[];
}

/** The cell at a 1-based row and column; null when empty or outside. */
export function cellAt(grid: Grid, row: number, column: number): Cell | null {
  return grid.cells[row - 1]?.[column - 1] ?? null;
}

/** Its shown text, '' when empty. */
export function textAt(grid: Grid, row: number, column: number): string {
  return cellAt(grid, row, column)?.text ?? '';
}
