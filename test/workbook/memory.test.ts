import { createMemoryWorkbook } from '../../src/workbook/memory';
import { describeWorkbook } from './contract';

describeWorkbook('in-memory', async (sheets, options) => {
  const workbook = createMemoryWorkbook(sheets, options);
  return { workbook, officerTypes: (sheet, row, column, value) => workbook.officerEdits([{ cell: { sheet, row, column }, value }]) };
});
