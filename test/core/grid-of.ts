import type { Area } from '../../src/core/sheet/cell-ref';
import { parseAreaAddress } from '../../src/core/sheet/cell-ref';
import type { Cell, Grid } from '../../src/core/sheet/grid';

/** A cell of a test grid: a constant, null for an empty cell, or a cell with a number format, a font, a formula. */
export type GridCell = string | number | null | (Partial<Cell> & Pick<Cell, 'value'>);

export interface GridOptions {
  readonly sheet?: string;
  /** `['A1:E1', …]`. */
  readonly merges?: readonly string[];
  /** Rows in bold, 1-based. */
  readonly bold?: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** `['A5:E9', …]`, each with a header row. */
  readonly tables?: readonly string[];
  readonly fontName?: string;
}

/** A sheet for tests out of its rows. */
export function gridOf(rows: readonly (readonly GridCell[])[], options: GridOptions = {}): Grid {
  const cells = rows.map((row, index) => row.map((cell) => cellOf(cell, options.bold?.includes(index + 1) === true, options.fontName)));
  return {
    sheet: options.sheet ?? 'Phụ lục',
    cells,
    rowCount: rows.length,
    columnCount: rows.reduce((widest, row) => Math.max(widest, row.length), 0),
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(),
    tables: (options.tables ?? []).map((address, index) => ({ name: `Bang${index + 1}`, area: areaOf(address), hasHeader: true })),
  };
}

function cellOf(cell: GridCell, bold: boolean, fontName: string | undefined): Cell | null {
  if (cell === null || cell === '') return null;
  const given: Partial<Cell> & Pick<Cell, 'value'> = typeof cell === 'object' ? cell : { value: cell };
  return { text: given.value === null ? '' : String(given.value), ...(bold && { bold }), ...(fontName !== undefined && { fontName }), ...given };
}

function areaOf(address: string): Area {
  const area = parseAreaAddress(address);
  if (!area) throw new Error(`no area: ${address}`);
  return area;
}
