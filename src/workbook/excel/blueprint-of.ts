import type { BlueprintCell, BlueprintStyle, GeneratedKind, SheetBlueprint } from '../../core/sheet/blueprint';
import { textAt } from '../../core/sheet/grid';
import type { Cell, Grid } from '../../core/sheet/grid';

/** A generated sheet as it stands, as a blueprint to write it again: values, formulas, fonts, number formats, merges and tables. */
export function blueprintOf(grid: Grid, kind: GeneratedKind, hidden: boolean): SheetBlueprint {
  const styles: Record<string, BlueprintStyle> = {};
  const rows = Array.from({ length: grid.rowCount }, (_, index) => ({ cells: (grid.cells[index] ?? []).map((cell) => (cell ? blueprintCell(cell, styles) : null)) }));
  return {
    kind,
    name: grid.sheet,
    hidden,
    columnWidths: [],
    rows,
    styles,
    merges: grid.merges,
    tables: grid.tables.map(({ name, area }) => ({
      name,
      area,
      columns: Array.from({ length: area.right - area.left + 1 }, (_, index) => ({ name: textAt(grid, area.top, area.left + index) })),
    })),
  };
}

function blueprintCell({ value, formula, fontName, bold, numberFormat }: Cell, styles: Record<string, BlueprintStyle>): BlueprintCell {
  const style: BlueprintStyle = { ...(fontName === undefined ? {} : { fontName }), ...(bold ? { bold } : {}), ...(numberFormat === undefined ? {} : { numberFormat }) };
  const key = JSON.stringify(style);
  styles[key] = style;
  return { value, style: key, ...(formula === undefined ? {} : { formula }) };
}
