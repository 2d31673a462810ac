import type { ColumnMap } from '../plan/column-role';

/** What the officer said of a sheet's table; it wins over what was understood. */
export interface MatrixCorrection {
  readonly sheet: string;
  /** First header row, 1-based; absent leaves the one found. */
  readonly headerRow?: number;
  /** Roles named here take these columns; an empty list means the table has no such column. */
  readonly columns: ColumnMap;
}
