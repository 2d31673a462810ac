import type { Workbook } from '../workbook';
import { editCells } from './edit-cells';
import { countEditedCells } from './edited-cells';
import { listSheets } from './list-sheets';
import { listenToEdits } from './listen';
import { hasMarks, markCells } from './mark-cells';
import type { PlacedBefore } from './place-sheets';
import { readSheet } from './read-sheet';
import { showCell } from './show-cell';

/** The workbook open in Excel, through Office.js (ExcelApi 1.13). Call after `whenOfficeReady` said `excel`. */
export function createExcelWorkbook(): Workbook {
  const placed: PlacedBefore = new Map();
  return {
    sheets: listSheets,
    read: readSheet,
    editedCells: countEditedCells,
    edit: editCells,
    // What writes sheets is large and not needed to check: it is loaded when first asked for.
    place: async (blueprints, { kept = [] } = {}) => (await import('./place-sheets')).placeSheets(blueprints, kept, placed),
    extend: async (...table) => (await import('./extend-table')).extendTable(...table),
    mark: markCells,
    marked: hasMarks,
    savesMarks: true,
    show: showCell,
    onEdit: listenToEdits,
  };
}
