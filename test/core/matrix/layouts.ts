import type { Grid } from '../../../src/core/sheet/grid';
import { outline, planFrom, roles } from './outline';

/** Sheets, and what is to be read of them. */
export interface Layout {
  readonly name: string;
  readonly sheets: readonly Grid[];
  readonly tables: readonly LayoutTable[];
}

export interface LayoutTable {
  /** Sheet, header rows and last row: `Phụ lục!5-6..44`. */
  readonly where: string;
  /** See `roles`. */
  readonly roles: string;
  /** See `outline`. */
  readonly rows: readonly string[];
}

/** One test a layout. */
export function testLayouts(about: string, layouts: readonly Layout[]): void {
  describe(about, () => {
    it.each(layouts)('$name', ({ sheets, tables }) => {
      const { matrices } = planFrom(sheets);
      expect(matrices.map((matrix) => ({ where: `${matrix.sheet}!${matrix.headerRow}-${matrix.headerBottom}..${matrix.lastRow}`, roles: roles(matrix), rows: outline(matrix) }))).toEqual(tables);
    });
  });
}
