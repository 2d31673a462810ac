import { contains, type Area } from '../core/sheet/cell-ref';
import type { CellEdit, RefusedEdit } from '../core/sheet/edit';
import type { Cell, CellValue } from '../core/sheet/grid';

/** Why an edit may not be applied to the cell as found; null when it may. The same for every kind of workbook. */
export function checkEdit(edit: CellEdit, found: Cell | null, merges: readonly Area[], isLocked: boolean): RefusedEdit['reason'] | null {
  const { row, column } = edit.cell;
  if (isLocked) return 'protected';
  const merge = merges.find((area) => contains(area, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return 'merged';
  if (found?.formula !== undefined) return 'formula';
  return sameValue(found?.value ?? null, edit.expected) ? null : 'changed';
}

/** The edit that takes this one back: the value, and the font and format when they were set. */
export function inverseOf(edit: CellEdit, found: Cell | null): CellEdit {
  return {
    cell: edit.cell,
    expected: edit.value,
    value: found?.value ?? null,
    ...(edit.fontName === undefined || found?.fontName === undefined ? {} : { fontName: found.fontName }),
    ...(edit.numberFormat === undefined ? {} : { numberFormat: found?.numberFormat ?? 'General' }),
  };
}

/** An empty text and no value are the same to an officer. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return (a === '' ? null : a) === (b === '' ? null : b);
}
