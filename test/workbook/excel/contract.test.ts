import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { describeWorkbook } from '../contract';
import { cellAddress } from '../../../src/core/sheet/cell-ref';
import { openFake } from './open-fake';

describeWorkbook('Excel', async (sheets, options = {}) => {
  const fake = openFake(sheets);
  fake.book.protected = options.structureLocked === true;
  const workbook = createExcelWorkbook();
  return { workbook, officerTypes: async (sheet, row, column, value) => {
    await fake.officerTypes(sheet, cellAddress({ row, column }), value ?? '');
  } };
});
