import type { BlueprintHighlight, BlueprintValidation } from './blueprint';

/** Columns to add at the right of an officer's table, looking like their neighbours. */
export interface ColumnExtension {
  readonly sheet: string;
  /** The last header row, 1-based; the new headers stand there, merged up to `headerTop`. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly lastRow: number;
  /** The column whose formats (border, font, fill, alignment) the new ones copy, row by row. 1-based. */
  readonly like: number;
  /** Where the first new column stands, 1-based; its cells must be empty. */
  readonly at: number;
  readonly columns: readonly NewColumn[];
  /** Over the officer's rows, e.g. overdue ones. */
  readonly highlights?: readonly BlueprintHighlight[];
}

export interface NewColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly numberFormat?: string;
  /** What the task rows of the column accept. */
  readonly validation?: BlueprintValidation['rule'];
  readonly message?: string;
}
