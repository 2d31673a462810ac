import type { CellRef } from './cell-ref';
import type { CellValue } from './grid';

/** A change of one cell. It is refused, never forced, when the cell no longer holds `expected`. */
export interface CellEdit {
  readonly cell: CellRef;
  readonly expected: CellValue;
  /** A string is always stored as text, even `=1+1`, `1.10` or `- Sở Tài chính`; null empties the cell. */
  readonly value: CellValue;
  /** Also sets the font: text converted from TCVN3/VNI needs a Unicode one. */
  readonly fontName?: string;
  /** Also sets the number format: `dd/mm/yyyy` for a date, `@` for a number kept as text. */
  readonly numberFormat?: string;
}

/** Why an edit was refused. `changed`: the cell holds `found`; `merged`: not the top-left cell of its merge; `formula`: would overwrite a formula. */
export interface RefusedEdit {
  readonly edit: CellEdit;
  readonly reason: 'changed' | 'merged' | 'protected' | 'no-sheet' | 'formula';
  readonly found: CellValue;
}

/** What a batch of edits did. `undo` brings the cells back, in order, through the same door. */
export interface EditReport {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
  readonly undo: readonly CellEdit[];
}
