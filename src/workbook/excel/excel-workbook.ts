import type { Workbook } from '../workbook';
import { editCells } from './edit-cells';
import { extendTable } from './extend-table';
import { listSheets } from './list-sheets';
import { listenToEdits } from './listen';
import { markCells } from './mark-cells';
import { placeSheets } from './place-sheets';
import type { PlacedBefore } from './place-sheets';
import { readSheet } from './read-sheet';
import { showCell } from './show-cell';
import { createTypedOver } from './typed-over';

/** The workbook open in Excel, through Office.js (ExcelApi 1.13). Call after `whenOfficeReady` said `excel`. */
export function createExcelWorkbook(): Workbook {
  const placed: PlacedBefore = new Map();
  const typedOver = createTypedOver(({ generated }, row, column) => (generated && placed.get(generated)?.names?.some((name) => name.row === row && name.column === column)) ?? false);
  return {
    sheets: async () => typedOver.told(await listSheets()),
    read: readSheet,
    edit: editCells,
    async place(blueprints) {
      const undo = await placeSheets(blueprints, placed);
      typedOver.forget(blueprints);
      return undo;
    },
    extend: extendTable,
    mark: markCells,
    show: showCell,
    onEdit: (listener) => listenToEdits((notice) => {
      typedOver.note(notice);
      listener(notice);
    }),
  };
}
