import type { BlueprintCell, SheetBlueprint } from '../../core/sheet/blueprint';
import { numberFormat } from './number-format';
import { DAYS_TO_1904 } from './read-sheet';

/** The blueprint for a workbook that counts days from 1904: the numbers of cells shown as dates are those of the same days there. */
export function in1904(blueprint: SheetBlueprint): SheetBlueprint {
  const dated = new Set(Object.entries(blueprint.styles).filter(([, style]) => numberFormat(style.numberFormat ?? 'General').isDate).map(([key]) => key));
  const moved = (cell: BlueprintCell | null): BlueprintCell | null =>
    typeof cell?.value === 'number' && cell.style !== undefined && dated.has(cell.style) ? { ...cell, value: cell.value - DAYS_TO_1904 } : cell;
  return { ...blueprint, rows: blueprint.rows.map((row) => ({ ...row, cells: row.cells.map(moved) })) };
}
