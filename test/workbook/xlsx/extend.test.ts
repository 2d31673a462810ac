import { unzipSync } from 'fflate';
import type { ColumnExtension } from '../../../src/core/sheet/extension';
import { cellAt } from '../../../src/core/sheet/grid';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { buildXlsx, partsOf } from './build-xlsx';

const SHEETS = [{ name: 'Bảng', rows: [['STT', 'Nội dung', 'Chủ trì'], ['I', 'Nhóm'], [1, 'Việc', { value: 'Sở Nội vụ', fontName: 'Times New Roman' }]], merges: ['B2:C2'] }];

const EXTENSION: ColumnExtension = {
  sheet: 'Bảng', headerTop: 1, headerBottom: 1, lastRow: 3, like: 3, at: 4,
  columns: [
    { header: 'Tình trạng', width: 18, validation: { kind: 'list', values: ['Hoàn thành'] }, message: 'Chọn trong danh sách.' },
    { header: 'Ngày hoàn thành', width: 14, numberFormat: 'dd/mm/yyyy', validation: { kind: 'date', from: '2020-01-01', to: '2035-12-31' } },
  ],
  highlights: [{ area: { top: 2, left: 1, bottom: 3, right: 5 }, formula: '=$D2="x"', fill: 'FFC7CE' }],
};

const partsIn = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]));
const sheetOf = (bytes: Uint8Array) => partsIn(bytes)['xl/worksheets/sheet1.xml']!;

test('new cells look like their neighbour, row by row, with the column’s own number format', async () => {
  const workbook = await openXlsx(buildXlsx(SHEETS));
  await workbook.extend(EXTENSION);
  await workbook.edit([{ cell: { sheet: 'Bảng', row: 3, column: 5 }, expected: null, value: 46000 }]);
  expect(cellAt(await workbook.read('Bảng'), 3, 5)).toMatchObject({ value: 46000, text: '09/12/2025', fontName: 'Times New Roman' });
});

test('lists, checks, highlights and widths come along', async () => {
  const workbook = await openXlsx(buildXlsx(SHEETS));
  await workbook.extend(EXTENSION);
  const sheet = sheetOf(workbook.save());
  expect(sheet).toContain('sqref="D2:D3"><formula1>"Hoàn thành"</formula1>');
  expect(sheet).toContain('sqref="E2:E3"><formula1>43831</formula1><formula2>49674</formula2>');
  expect(sheet).toContain('<formula>$D2=&quot;x&quot;</formula>');
  expect(sheet).toContain('<cols><col min="4" max="4" width="18.7');
});

test('a width that spanned the officer’s columns and ours is parted, not lost', async () => {
  const parts = partsOf(SHEETS);
  const sheet = parts['xl/worksheets/sheet1.xml']!.replace('<sheetData>', '<cols><col min="1" max="3" width="9"/><col min="4" max="9" width="12" hidden="1"/></cols><sheetData>');
  const workbook = await openXlsx(buildXlsx(SHEETS, { parts: { 'xl/worksheets/sheet1.xml': sheet } }));
  await workbook.extend(EXTENSION);
  expect([...(await workbook.read('Bảng')).hiddenColumns]).toEqual([6, 7, 8, 9]);
});

test('taking it back gives the sheet its old bytes', async () => {
  const bytes = buildXlsx(SHEETS);
  const workbook = await openXlsx(bytes);
  const undo = await workbook.extend(EXTENSION);
  await undo();
  expect(partsIn(workbook.save())).toEqual(partsIn(bytes));
});

test('taking it back after other edits keeps those and removes only what was added', async () => {
  const bytes = buildXlsx(SHEETS);
  const workbook = await openXlsx(bytes);
  const undo = await workbook.extend(EXTENSION);
  await workbook.officerEdits([{ cell: { sheet: 'Bảng', row: 3, column: 2 }, value: 'Việc mới' }, { cell: { sheet: 'Bảng', row: 3, column: 4 }, value: 'Hoàn thành' }]);
  await undo();
  const grid = await workbook.read('Bảng');
  expect([cellAt(grid, 3, 2)?.value, grid.columnCount]).toEqual(['Việc mới', 3]);
  const sheet = sheetOf(workbook.save());
  expect(sheet).not.toMatch(/<cols>|dataValidation|conditionalFormatting|r="D/);
});

test('a second extension must be taken back before the first', async () => {
  const workbook = await openXlsx(buildXlsx(SHEETS));
  const first = await workbook.extend(EXTENSION);
  const second = await workbook.extend({ ...EXTENSION, at: 6 });
  await expect(first()).rejects.toMatchObject({ code: 'unsupported' });
  await second();
  await first();
  expect((await workbook.read('Bảng')).columnCount).toBe(3);
});
