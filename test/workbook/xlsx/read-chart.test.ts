import type { SheetBlueprint } from '../../../src/core/sheet/blueprint';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { buildXlsx } from './build-xlsx';

const SUMMARY: SheetBlueprint = {
  kind: 'summary',
  name: "Tổng hợp 'A'",
  columnWidths: [20, 10, 10],
  styles: {},
  rows: [
    { cells: [{ value: 'Cơ quan' }, { value: 'Trong hạn' }, { value: 'Quá hạn' }] },
    { cells: [{ value: 'Sở Nội vụ' }, { value: 3 }, { value: 1 }] },
    { cells: [{ value: 'Sở Tư pháp' }, { value: 2 }, { value: 0 }] },
  ],
  charts: [
    {
      kind: 'bar-stacked', name: 'SauRo_CoQuan', title: 'Theo cơ quan', anchor: { top: 5, left: 1, bottom: 20, right: 3 },
      categories: { top: 2, left: 1, bottom: 3, right: 1 },
      series: [
        { name: { row: 1, column: 2 }, values: { top: 2, left: 2, bottom: 3, right: 2 }, colors: ['2E75B6'] },
        { name: { row: 1, column: 3 }, values: { top: 2, left: 3, bottom: 3, right: 3 }, colors: ['C00000'], patterns: ['wide-upward'] },
      ],
      showLegend: true, showLabels: true,
    },
    {
      kind: 'doughnut', name: 'SauRo_Chung', title: { row: 1, column: 1 }, anchor: { top: 5, left: 4, bottom: 20, right: 8 },
      categories: { top: 2, left: 1, bottom: 3, right: 1 },
      series: [{ name: { row: 1, column: 2 }, values: { top: 2, left: 2, bottom: 3, right: 2 }, colors: ['2E75B6', 'C00000'] }],
      showLegend: false, showLabels: false,
    },
  ],
};

it('reads the charts of a saved and opened file as they were written', async () => {
  const book = await openXlsx(buildXlsx([{ name: 'Phụ lục', rows: [['TT', 'Nội dung']] }]));
  await book.place([SUMMARY]);
  const again = await openXlsx(book.save());
  const written = SUMMARY.charts!.map((chart) => ({ ...chart, series: chart.series.map(({ name, values, colors }) => ({ name, values, colors })) }));
  expect(again.charts(SUMMARY.name)).toEqual(written);
});

it('finds no charts on a sheet without a drawing', async () => {
  const book = await openXlsx(buildXlsx([{ name: 'Phụ lục', rows: [['TT', 'Nội dung']] }]));
  const [first] = await book.sheets();
  expect(book.charts(first!.name)).toEqual([]);
});
