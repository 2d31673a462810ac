import type { Area, CellRef } from './cell-ref';
import type { CellValue } from './grid';

/** Generated sheets, known in the workbook by a hidden defined name `_SauRo.<kind>`, so that renaming does not lose them. */
export type GeneratedKind = 'summary' | 'follow-up' | 'overdue' | 'check-sheet' | 'storage';

/** A sheet to be written, as plain data. Every address is 1-based on the sheet itself. */
export interface SheetBlueprint {
  readonly kind: GeneratedKind;
  /** The name to give a new sheet, free in this workbook (see `freeSheetName`); a sheet found by its kind keeps the name it has. */
  readonly name: string;
  readonly hidden?: boolean;
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Row r, column c stands at `rows[r - 1].cells[c - 1]`. */
  readonly rows: readonly BlueprintRow[];
  readonly merges?: readonly Area[];
  readonly styles: Readonly<Record<string, BlueprintStyle>>;
  readonly tables?: readonly BlueprintTable[];
  readonly charts?: readonly BlueprintChart[];
  readonly highlights?: readonly BlueprintHighlight[];
  readonly validations?: readonly BlueprintValidation[];
  readonly names?: readonly BlueprintName[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: BlueprintPrint;
}

export interface BlueprintRow {
  /** In points; absent lets the application fit it. */
  readonly height?: number;
  readonly cells: readonly (BlueprintCell | null)[];
}

/** One cell. With `formula` (English function names, commas, leading `=`), `value` is the cached result and must be right. */
export interface BlueprintCell {
  readonly value: CellValue;
  readonly formula?: string;
  /** A key of `styles`. */
  readonly style?: string;
  /** A click leads there, inside the workbook. */
  readonly link?: CellRef;
}

/** Look of a cell. Colours are `RRGGBB`. */
export interface BlueprintStyle {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'thin' | 'none';
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

/** An Excel table; its header cells must be texts of `rows`. */
export interface BlueprintTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly BlueprintTableColumn[];
}

export interface BlueprintTableColumn {
  readonly name: string;
  /** Calculated-column formula, the same as in its cells. */
  readonly formula?: string;
}

/** A native chart over cells of the same blueprint. */
export interface BlueprintChart {
  readonly kind: 'doughnut' | 'bar' | 'bar-stacked' | 'column' | 'column-stacked';
  readonly name: string;
  /** A literal title, or the cell that holds it. */
  readonly title: string | { readonly row: number; readonly column: number };
  readonly anchor: Area;
  readonly categories: Area;
  readonly series: readonly BlueprintSeries[];
  readonly showLegend?: boolean;
  readonly showLabels?: boolean;
  /** Number format of the labels and the axis, `#,##0` when absent. */
  readonly numberFormat?: string;
}

export interface BlueprintSeries {
  readonly name: { readonly row: number; readonly column: number };
  readonly values: Area;
  /** One colour for the series, or one per point (doughnut). */
  readonly colors: readonly string[];
  /** Fill patterns that tell series apart in black-and-white print, parallel to `colors`. */
  readonly patterns?: readonly ChartPattern[];
}

export type ChartPattern = 'solid' | 'wide-upward' | 'wide-downward' | 'horizontal' | 'vertical' | 'dots' | 'grid';

/** A conditional format by formula, relative to the top-left cell of the area. */
export interface BlueprintHighlight {
  readonly area: Area;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** Thin lines around each cell. */
  readonly border?: 'thin';
}

/** A list, a date or a percentage that a cell accepts. */
export interface BlueprintValidation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'date'; readonly from: string; readonly to: string }
    | { readonly kind: 'decimal'; readonly min: number; readonly max: number };
  readonly message?: string;
}

/** A defined name on a cell of this sheet, visible to formulas of the whole workbook. */
export interface BlueprintName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

export interface BlueprintPrint {
  readonly orientation: 'landscape' | 'portrait';
  readonly fitToWidth: boolean;
  /** First and last row repeated on every page, 1-based. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** What is printed; everything when absent. */
  readonly area?: Area;
  /** Rows that begin a new page, 1-based. */
  readonly breaksBefore?: readonly number[];
  /** Excel header/footer codes (`&P` page, `&N` pages). */
  readonly footer?: string;
}
