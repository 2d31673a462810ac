import type { CellRef } from '../core/sheet/cell-ref';
import type { CellEdit, EditReport } from '../core/sheet/edit';
import type { GeneratedKind, SheetBlueprint } from '../core/sheet/blueprint';
import type { ColumnExtension } from '../core/sheet/extension';
import type { Grid } from '../core/sheet/grid';
import type { Mark } from '../core/sheet/mark';
import type { Pace } from '../core/steps';

/** A sheet of the workbook, in tab order. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** The sheet the officer looks at. */
  readonly active: boolean;
  /** Set on sheets that Sáu Rõ generated. */
  readonly generated?: GeneratedKind;
}

/** Takes back one `place` or `extend`; safe to call once. */
export type Undo = () => Promise<void>;

export interface PlaceOptions {
  /** Sheets of these kinds stay as they are and become the officer's own: the blueprint of such a kind makes a new sheet, to which the names of its kind go over. */
  readonly kept?: readonly GeneratedKind[];
  /** Large sheets are written with the pauses it asks for. */
  readonly pace?: Pace;
}

/** What the officer changed by hand since the port was opened. */
export interface EditNotice {
  readonly sheet: string;
  /** Absent when the change is larger than single cells (rows inserted, sheet added, active sheet switched). */
  readonly cells?: readonly CellRef[];
}

/**
 * The one door to spreadsheets: what the rest of Sáu Rõ may do to a workbook.
 * Implementations: memory (tests), xlsx (file bytes), excel (Office.js). Every operation may throw a
 * `WorkbookError`, and then nothing is half-written.
 */
export interface Workbook {
  sheets(): Promise<readonly SheetInfo[]>;
  /** Throws `no-sheet` when there is none of that name. A large sheet is read with the pauses that `pace` asks for. */
  read(sheet: string, pace?: Pace): Promise<Grid>;
  /** How many cells of a generated sheet somebody changed by hand since it was written; 0 for any other sheet. Throws `no-sheet`. */
  editedCells(sheet: string): Promise<number>;
  /** Applies what still fits and reports the rest; see `CellEdit`. */
  edit(edits: readonly CellEdit[]): Promise<EditReport>;
  /** Writes generated sheets, all or none; replaces in place those of the same kind, never a sheet of the officer's. */
  place(blueprints: readonly SheetBlueprint[], options?: PlaceOptions): Promise<Undo>;
  /** Adds columns to an officer's table, all or nothing. */
  extend(extension: ColumnExtension): Promise<Undo>;
  /** Replaces every mark of Sáu Rõ's by these; `mark([])` takes all away. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Whether marks of Sáu Rõ's stand in the workbook, of this session or left in the file by an earlier one. */
  marked(): Promise<boolean>;
  /** Whether marks that stand when the file is saved go into it. */
  readonly savesMarks: boolean;
  /** Selects the cell and brings it into view. */
  show(cell: CellRef): Promise<void>;
  /** Calls back after the officer's own edits (not after ours); returns how to stop. */
  onEdit(listener: (notice: EditNotice) => void): () => void;
}
