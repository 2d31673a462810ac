import { cellAt } from '../../../src/core/sheet/grid';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { buildXlsx } from './build-xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The grid of a sheet whose `<sheetData>` and shared strings are given as they stand in the file. */
async function gridOf(sheetData: string, strings = '') {
  const bytes = buildXlsx([{ name: 'S', rows: [] }], {
    parts: {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
      'xl/sharedStrings.xml': `\uFEFF<?xml version="1.0"?><sst xmlns="${MAIN}">${strings}</sst>`,
    },
  });
  return (await openXlsx(bytes)).read('S');
}

test.each<[string, string, unknown]>([
  ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Sở Nội vụ'],
  ['runs of rich text, without the phonetic hint', '<c r="A1" t="s"><v>1</v></c>', 'Sở Tư pháp'],
  ['an inline string', '<c r="A1" t="inlineStr"><is><t>Quý &#73;V</t></is></c>', 'Quý IV'],
  ['a comment and CDATA inside a text', '<c r="A1" t="inlineStr"><is><t>a<!-- x --><![CDATA[<b> & ]]>c</t></is></c>', 'a<b> & c'],
  ['an escaped control character', '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', 'a\rb'],
  ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true],
  ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
  ['a number with an exponent', '<c r="A1"><v>1.5E3</v></c>', 1500],
  ['an ISO date of a strict file', '<c r="A1" t="d"><v>2024-12-31</v></c>', 45657],
  ['a text a formula gave', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
  ['an attribute holding >', '<c r="A1" t="inlineStr" x="a>b"><is><t>v</t></is></c>', 'v'],
])('reads %s', async (_, cell, value) => {
  const strings = '<si><t>Sở Nội vụ</t></si><si><r><rPr><rFont val=".VnTime"/><b/></rPr><t xml:space="preserve">Sở </t></r><r><t>Tư pháp</t></r><rPh sb="0" eb="1"><t>ẩn</t></rPh></si>';
  const grid = await gridOf(`<row r="1">${cell}</row>`, strings);
  expect(cellAt(grid, 1, 1)?.value).toBe(value);
});

test('the first run of a rich text says the font and the weight', async () => {
  const grid = await gridOf('<row><c t="s"><v>0</v></c></row>', '<si><r><rPr><b/><rFont val=".VnTime"/></rPr><t>a</t></r><r><rPr><rFont val="Arial"/></rPr><t>b</t></r></si>');
  expect(cellAt(grid, 1, 1)).toMatchObject({ value: 'ab', fontName: '.VnTime', bold: true });
});

test('a shared formula reads in every cell as if written there', async () => {
  const grid = await gridOf(
    '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1+$B$1+SUM(A1:B1)+\'Tờ A1\'!A1&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
  );
  expect(cellAt(grid, 2, 3)?.formula).toBe('=A2+$B$1+SUM(A2:B2)+\'Tờ A1\'!A2&"A1"');
});

test('rows and cells without addresses follow one another', async () => {
  const grid = await gridOf('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>');
  expect([cellAt(grid, 1, 1)?.value, cellAt(grid, 1, 4)?.value, cellAt(grid, 1, 5)?.value, cellAt(grid, 6, 1)?.value]).toEqual([1, 2, 3, 4]);
});

test('a workbook counted from 1904 gives the same dates', async () => {
  const sheets = [{ name: 'S', rows: [[{ value: 45657, numberFormat: 'dd/mm/yyyy' }, 45657]] }];
  const grid = await (await openXlsx(buildXlsx(sheets, { date1904: true }))).read('S');
  expect(grid.cells[0]?.map((cell) => [cell?.value, cell?.text])).toEqual([[45657, '31/12/2024'], [45657, '45657']]);
});

test('formats alone do not make a sheet larger', async () => {
  const grid = await gridOf('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576" ht="20"/>');
  expect([grid.rowCount, grid.columnCount]).toEqual([1, 1]);
});
