import { BooleanNumber, type IColumnData, type IObjectArrayPrimitiveType, type IObjectMatrixPrimitiveType, type IRange, type IRowData, type IStyleData, type IWorksheetData, type ICellData } from '@univerjs/core';
import type { Area } from '../../core/sheet/cell-ref';
import { cellAt, type Grid } from '../../core/sheet/grid';
import { partOf, type Steps } from '../../core/steps';
import type { CellLook } from '../../workbook/xlsx/cell-look';
import type { SheetView } from '../../workbook/xlsx/view';
import { univerContent } from './cell';
import { RowHeights } from './row-height';
import { univerStyle } from './style';

const POINT = 96 / 72;
/** Width of a digit of the default font, and what Excel adds beside it, in pixels. */
const CHARACTER = 7;
const COLUMN_PADDING = 5;
const ROWS_A_STEP = 50;
/** Free rows and columns after the used ones, so that an officer can write there. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 6;

/** What Univer needs to show a sheet. The styles are keyed within this sheet by `prefix`. */
export interface SheetSnapshot {
  readonly sheet: Partial<IWorksheetData> & { readonly id: string; readonly name: string };
  readonly styles: Readonly<Record<string, IStyleData>>;
}

export interface SnapshotOptions {
  readonly hidden: boolean;
  /** Areas that charts cover, which may lie outside the used cells. */
  readonly drawn: readonly Area[];
  /** Whether the screen computes the formulas, or shows what they gave last. */
  readonly live: boolean;
}

export function* sheetSnapshot(id: string, grid: Grid, look: SheetView, { hidden, drawn, live }: SnapshotOptions): Steps<SheetSnapshot> {
  const widths = columns(grid, look);
  const rowData = yield* partOf(rows(grid, look, widths), 0, 0.5);
  const cellData = yield* partOf(cells(id, grid, look, live), 0.5, 1);
  return {
    sheet: {
      id,
      name: grid.sheet,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      rowCount: Math.max(grid.rowCount, ...drawn.map(({ bottom }) => bottom)) + SPARE_ROWS,
      columnCount: Math.max(grid.columnCount, ...drawn.map(({ right }) => right)) + SPARE_COLUMNS,
      defaultColumnWidth: pixelsOfWidth(look.defaultColumnWidth),
      defaultRowHeight: look.defaultRowHeight * POINT,
      showGridlines: look.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      freeze: { xSplit: look.frozenColumns, ySplit: look.frozenRows, startRow: look.frozenRows || -1, startColumn: look.frozenColumns || -1 },
      mergeData: grid.merges.map(({ top, left, bottom, right }): IRange => ({ startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 })),
      columnData: widths,
      rowData,
      cellData,
    },
    styles: Object.fromEntries(look.styles.map((style, index) => [styleKey(id, index), univerStyle(style)])),
  };
}

/** Key of a style of a sheet in Univer's style table. */
export function styleKey(sheetId: string, index: number): string {
  return `${sheetId}.${index}`;
}

function columns(grid: Grid, look: SheetView): IObjectArrayPrimitiveType<IColumnData> {
  const data: IObjectArrayPrimitiveType<IColumnData> = {};
  for (const [column, width] of look.columnWidths) data[column - 1] = { w: pixelsOfWidth(width) };
  for (const column of grid.hiddenColumns) data[column - 1] = { ...data[column - 1], hd: BooleanNumber.TRUE };
  return data;
}

function* rows(grid: Grid, look: SheetView, widths: IObjectArrayPrimitiveType<IColumnData>): Steps<IObjectArrayPrimitiveType<IRowData>> {
  const data: IObjectArrayPrimitiveType<IRowData> = {};
  const heights = new RowHeights();
  const merged = mergedAway(grid);
  for (let row = 1; row <= grid.rowCount; row += 1) {
    if (row % ROWS_A_STEP === 0) yield row / grid.rowCount;
    const said = look.rowHeights.get(row);
    const entry: IRowData = said === undefined ? { ah: fittedHeight(grid, look, widths, heights, merged, row) } : { h: said * POINT, ia: BooleanNumber.FALSE };
    data[row - 1] = grid.hiddenRows.has(row) ? { ...entry, hd: BooleanNumber.TRUE } : entry;
  }
  for (const [row, height] of look.rowHeights) data[row - 1] ??= { h: height * POINT, ia: BooleanNumber.FALSE };
  return data;
}

/** As in Excel, merged cells have no say in the height of a row. */
function fittedHeight(grid: Grid, look: SheetView, widths: IObjectArrayPrimitiveType<IColumnData>, heights: RowHeights, merged: ReadonlySet<number>, row: number): number {
  let height = look.defaultRowHeight * POINT;
  for (let column = 1; column <= grid.columnCount; column += 1) {
    const cell = cellAt(grid, row, column);
    if (!cell || cell.text === '' || merged.has(row * 20_000 + column)) continue;
    const width = widths[column - 1]?.w ?? pixelsOfWidth(look.defaultColumnWidth);
    height = Math.max(height, heights.of(cell.text, width, lookAt(look, row, column)));
  }
  return height;
}

function mergedAway(grid: Grid): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const { top, left, bottom, right } of grid.merges) {
    for (let row = top; row <= Math.min(bottom, grid.rowCount); row += 1) for (let column = left; column <= Math.min(right, grid.columnCount); column += 1) keys.add(row * 20_000 + column);
  }
  return keys;
}

function* cells(id: string, grid: Grid, look: SheetView, live: boolean): Steps<IObjectMatrixPrimitiveType<ICellData>> {
  const data: IObjectMatrixPrimitiveType<ICellData> = {};
  const lastRow = Math.max(grid.rowCount, look.styledArea?.bottom ?? 0);
  const lastColumn = Math.max(grid.columnCount, look.styledArea?.right ?? 0);
  for (let row = 1; row <= lastRow; row += 1) {
    if (row % ROWS_A_STEP === 0) yield row / lastRow;
    for (let column = 1; column <= lastColumn; column += 1) {
      const cell = cellAt(grid, row, column);
      const style = look.styleAt(row, column);
      if (cell === null && style < 0) continue;
      const line = (data[row - 1] ??= {});
      line[column - 1] = { ...(cell ? univerContent(live ? cell : { value: cell.value }) : {}), ...(style < 0 ? {} : { s: styleKey(id, style) }) };
    }
  }
  return data;
}

function lookAt(look: SheetView, row: number, column: number): CellLook {
  return look.styles[look.styleAt(row, column)] ?? {};
}

/** Excel's rule for the default fonts: characters to pixels. */
function pixelsOfWidth(characters: number): number {
  return Math.round(characters * CHARACTER + COLUMN_PADDING);
}
