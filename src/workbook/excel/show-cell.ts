import { cellAddress } from '../../core/sheet/cell-ref';
import type { CellRef } from '../../core/sheet/cell-ref';
import { WorkbookError } from '../error';
import { runExcel } from './run';

/** Selects a cell, which makes Excel bring it into view. A hidden sheet stays hidden: throws `no-sheet`. */
export function showCell(cell: CellRef): Promise<void> {
  return runExcel(cell.sheet, async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet).load('visibility');
    await context.sync();
    if (sheet.visibility !== 'Visible') throw new WorkbookError('no-sheet', cell.sheet);
    sheet.activate();
    sheet.getRange(cellAddress(cell)).select();
    await context.sync();
  });
}
