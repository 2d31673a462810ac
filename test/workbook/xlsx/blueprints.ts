import type { SheetBlueprint } from '../../../src/core/sheet/blueprint';

/** A sheet with one of everything a blueprint can say. */
export const FULL_BLUEPRINT: SheetBlueprint = {
  kind: 'summary',
  name: 'Tổng hợp',
  columnWidths: [30, 12, 12],
  styles: {
    title: { fontName: 'Times New Roman', fontSize: 14, bold: true, italic: true, underline: true, color: '1F4E79', align: 'center', verticalAlign: 'middle', wrap: true },
    head: { bold: true, fill: 'D9E1F2', border: 'thin' },
    date: { numberFormat: 'dd/mm/yyyy', border: 'thin' },
    rate: { numberFormat: '0.00%', border: 'none' },
  },
  rows: [
    { height: 30, cells: [{ value: 'Tình trạng, "tính đến" <nay>', style: 'title' }] },
    { cells: [{ value: 'Tính đến ngày' }, { value: 46346, style: 'date' }] },
    { cells: [{ value: 'Cơ quan', style: 'head' }, { value: 'Đúng hạn', style: 'head' }, { value: 'Quá\nhạn', style: 'head' }] },
    { cells: [{ value: "Sở Nội vụ & 'khác'", link: { sheet: 'Phụ lục', row: 3, column: 1 } }, { value: 4, formula: "=COUNTIF('Phụ lục'!A:A,\"<5\")" }, { value: 1 }] },
    { cells: [{ value: 'Sở Tài chính' }, null, { value: true }] },
    { cells: [{ value: '', formula: '=""' }, { value: 0.5, formula: '=B4/8', style: 'rate' }, { value: '#N/A', formula: '=NA()' }] },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
  tables: [{ name: 'SauRo_Bang', area: { top: 3, left: 1, bottom: 5, right: 3 }, columns: [{ name: 'Cơ quan' }, { name: 'Đúng hạn', formula: '=1+1' }, { name: 'Quá\nhạn' }] }],
  charts: (['doughnut', 'bar', 'bar-stacked', 'column', 'column-stacked'] as const).map((kind, index) => ({
    kind,
    name: `Biểu ${kind}`,
    title: index === 0 ? { row: 1, column: 1 } : 'Biểu "đồ" & <số>',
    anchor: { top: 8 + index * 12, left: 1, bottom: 18 + index * 12, right: 3 },
    categories: { top: 4, left: 1, bottom: 5, right: 1 },
    series: [
      { name: { row: 3, column: 2 }, values: { top: 4, left: 2, bottom: 5, right: 2 }, colors: ['2E7D32', '9E9E9E'], patterns: ['solid', 'grid'] as const },
      ...(kind === 'doughnut' ? [] : [{ name: { row: 3, column: 3 }, values: { top: 4, left: 3, bottom: 5, right: 3 }, colors: ['C62828'], patterns: ['wide-upward'] as const }]),
    ],
    showLegend: true,
    showLabels: true,
    numberFormat: '#,##0;-#,##0;;',
  })),
  highlights: [
    { area: { top: 4, left: 1, bottom: 5, right: 3 }, formula: '=$B4<5', fill: 'FFC7CE', color: '9C0006', bold: true },
    { area: { top: 4, left: 1, bottom: 5, right: 3 }, formula: '$A4<>""', border: 'thin' },
  ],
  validations: [
    { area: { top: 2, left: 2, bottom: 2, right: 2 }, rule: { kind: 'date', from: '2020-01-01', to: '2035-12-31' }, message: 'Nhập ngày.' },
    { area: { top: 4, left: 1, bottom: 5, right: 1 }, rule: { kind: 'list', values: ['Đúng hạn', 'Quá "hạn"'] } },
    { area: { top: 4, left: 2, bottom: 5, right: 2 }, rule: { kind: 'decimal', min: 0, max: 100 } },
  ],
  names: [{ name: 'SauRo_TinhDenNgay', row: 2, column: 2 }],
  freeze: { rows: 3, columns: 1 },
  print: { orientation: 'landscape', fitToWidth: true, repeatRows: { first: 3, last: 3 }, area: { top: 1, left: 1, bottom: 70, right: 3 }, breaksBefore: [20], footer: '&CTrang &P/&N' },
};
