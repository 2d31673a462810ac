import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { describeWorkbook } from '../contract';
import { buildXlsx, type OddShapes } from './build-xlsx';

const SHAPES: Record<string, OddShapes> = {
  plain: {},
  'prefixed, single-quoted, CDATA': { prefix: 'x:', quote: "'", cdata: true },
  'without addresses': { withoutAddresses: true },
  'counted from 1904': { date1904: true },
};

for (const [name, shape] of Object.entries(SHAPES)) {
  describeWorkbook(`.xlsx (${name})`, async (sheets, options) => {
    const workbook = await openXlsx(buildXlsx(sheets, { ...shape, ...options }));
    return { workbook, officerTypes: (sheet, row, column, value) => workbook.officerEdits([{ cell: { sheet, row, column }, value }]) };
  });
}
