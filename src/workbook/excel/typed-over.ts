import { cellKey } from '../../core/sheet/cell-ref';
import type { SheetBlueprint } from '../../core/sheet/blueprint';
import type { EditNotice, SheetInfo } from '../workbook';

/** Counts the cells of generated sheets that the officer changed while we listened. */
export interface TypedOver {
  note(notice: EditNotice): void;
  /** Adds the counts to a list of sheets. */
  told(sheets: readonly SheetInfo[]): readonly SheetInfo[];
  /** The sheets of these blueprints were written anew. */
  forget(blueprints: readonly SheetBlueprint[]): void;
}

/** `isOpen` says which cells are there to be changed, such as the date the figures are computed for. */
export function createTypedOver(isOpen: (sheet: SheetInfo, row: number, column: number) => boolean): TypedOver {
  const changed = new Map<string, Map<string, { readonly row: number; readonly column: number }>>();
  let listed: readonly SheetInfo[] = [];
  const withCount = (sheet: SheetInfo): SheetInfo => {
    const cells = sheet.generated === undefined ? [] : [...(changed.get(sheet.name)?.values() ?? [])];
    const editedCells = cells.filter(({ row, column }) => !isOpen(sheet, row, column)).length;
    return editedCells === 0 ? sheet : { ...sheet, editedCells };
  };
  return {
    note({ sheet, cells = [] }) {
      const known = changed.get(sheet) ?? new Map<string, { readonly row: number; readonly column: number }>();
      for (const cell of cells) known.set(cellKey(cell), cell);
      changed.set(sheet, known);
    },
    told(sheets) {
      listed = sheets;
      return sheets.map(withCount);
    },
    forget(blueprints) {
      for (const { kind, name } of blueprints) changed.delete(listed.find(({ generated }) => generated === kind)?.name ?? name);
    },
  };
}
