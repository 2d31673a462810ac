import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { FULL_BLUEPRINT } from './blueprints';
import { buildXlsx } from './build-xlsx';

test('a sheet tells its widths, heights, frozen rows and looks', async () => {
  const workbook = await openXlsx(buildXlsx([{ name: 'Phụ lục', rows: [['a', 'b', 'c']] }]));
  await workbook.place([FULL_BLUEPRINT]);
  const view = await workbook.view('Tổng hợp');
  expect(view.columnWidths.get(1)).toBeCloseTo(30.71, 2);
  expect(view.rowHeights.get(1)).toBe(30);
  expect([view.frozenRows, view.frozenColumns, view.gridlines]).toEqual([3, 1, false]);
  expect(view.styles[view.styleAt(1, 1)]).toEqual({
    fontName: 'Times New Roman', fontSize: 14, bold: true, italic: true, underline: true, color: '1F4E79', align: 'center', verticalAlign: 'middle', wrap: true,
  });
  expect(view.styles[view.styleAt(3, 1)]).toMatchObject({ fill: 'D9E1F2', borders: { top: { style: 'thin', color: '000000' } } });
  expect(view.styleAt(50, 50)).toBe(-1);
  expect(view.styledArea).toEqual({ top: 2, left: 1, bottom: 3, right: 3 });
});

test.each([
  ['<color theme="4"/>', '4472C4'],
  ['<color theme="1" tint="0.5"/>', '808080'],
  ['<color theme="0" tint="-0.25"/>', 'BFBFBF'],
  ['<color indexed="10"/>', 'FF0000'],
  ['<color rgb="FF123456"/>', '123456'],
  ['<color auto="1"/>', undefined],
])('%s is shown as %s', async (color, shown) => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font>${color}</font></fonts><cellXfs><xf fontId="0"/></cellXfs></styleSheet>`;
  const workbook = await openXlsx(buildXlsx([{ name: 'S', rows: [['a']] }], { parts: { 'xl/styles.xml': styles } }));
  const view = await workbook.view('S');
  expect(view.styles[view.styleAt(1, 1)]?.color).toBe(shown);
});
