import type { Grid } from '../../core/sheet/grid';
import type { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import type { CellLook, SheetLook } from './sheet-look';

/** How a sheet of the file looks. */
export function lookOf(_book: XlsxWorkbook, grid: Grid): SheetLook {
  return plainLook(grid);
}

/** The look that a grid alone tells: fonts, bold and number formats. */
export function plainLook(grid: Grid): SheetLook {
  const styles: CellLook[] = [];
  const byKey = new Map<string, number>();
  const indexes = grid.cells.map((row) => row.map((cell) => {
    if (!cell) return -1;
    const look: CellLook = { wrap: true, verticalAlign: 'top', ...(cell.bold ? { bold: true } : {}), ...(cell.fontName ? { fontName: cell.fontName } : {}), ...(cell.numberFormat ? { numberFormat: cell.numberFormat } : {}) };
    const key = JSON.stringify(look);
    const index = byKey.get(key) ?? styles.push(look) - 1;
    byKey.set(key, index);
    return index;
  }));
  return {
    defaultColumnWidth: 16,
    defaultRowHeight: 15,
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    styles,
    styleAt: (row, column) => indexes[row - 1]?.[column - 1] ?? -1,
    styledArea: null,
  };
}
