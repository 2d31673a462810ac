import { unzipSync } from 'fflate';
import fc from 'fast-check';
import type { CellEdit } from '../../../src/core/sheet/edit';
import { cellAt, type CellValue } from '../../../src/core/sheet/grid';
import type { Mark } from '../../../src/core/sheet/mark';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { FULL_BLUEPRINT } from './blueprints';
import { buildXlsx, type OddShapes } from './build-xlsx';

const text = (bytes: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(bytes)[path]);
const names = (bytes: Uint8Array) => Object.keys(unzipSync(bytes));

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => Buffer.compare(a[path] ?? Buffer.of(0), b[path] ?? Buffer.of(0)) !== 0);
}

const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((value) => !value.includes('\r')),
  fc.constantFrom('=1+1', '- Sở Tài chính', '1.10', ' hai  dấu cách ', 'a_x0041_b', '<b>&"\'', 'Phụ\nlục'),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0),
  fc.boolean(),
);
const shapes: fc.Arbitrary<OddShapes> = fc.constantFrom({}, { prefix: 'x:' }, { quote: "'" }, { withoutAddresses: true }, { date1904: true });
const rows = fc.array(fc.array(fc.option(values, { nil: null }), { maxLength: 5 }), { maxLength: 6 });
const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 6, selector: ([row, column]) => `${row}:${column}` });

test('what is edited reads back, everything else stays, and undoing gives the file its old bytes', async () => {
  await fc.assert(
    fc.asyncProperty(rows, shapes, places, fc.array(values, { minLength: 6, maxLength: 6 }), async (given, shape, cells, written) => {
      const bytes = buildXlsx([{ name: 'S', rows: given }, { name: 'Khác', rows: given }], shape);
      const workbook = await openXlsx(bytes);
      const before = await workbook.read('S');
      const edits = cells.map(([row, column], index): CellEdit => ({ cell: { sheet: 'S', row, column }, expected: cellAt(before, row, column)?.value ?? null, value: written[index]! }));
      const { undo, refused } = await workbook.edit(edits);
      expect(refused).toEqual([]);
      const reopened = await (await openXlsx(workbook.save())).read('S');
      for (let row = 1; row <= 9; row++) {
        for (let column = 1; column <= 8; column++) {
          const edit = edits.find(({ cell }) => cell.row === row && cell.column === column);
          expect(cellAt(reopened, row, column)?.value ?? null).toBe(edit ? edit.value : (cellAt(before, row, column)?.value ?? null));
        }
      }
      const isOther = edits.some(({ expected, value }) => expected !== value);
      expect(changedParts(bytes, workbook.save()).filter((path) => path !== 'xl/styles.xml')).toEqual(isOther ? ['xl/worksheets/sheet1.xml'] : []);
      await workbook.edit(undo);
      expect(text(workbook.save(), 'xl/worksheets/sheet1.xml')).toBe(text(bytes, 'xl/worksheets/sheet1.xml'));
    }),
    { numRuns: 60 },
  );
});

test('placing sheets, once and again, leaves every part of the officer’s as it was', async () => {
  const lists = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);
  await fc.assert(
    fc.asyncProperty(rows, shapes, fc.boolean(), async (given, shape, hidden) => {
      const tables = [{ name: 'CuaToi', area: { top: 1, left: 1, bottom: 2, right: 2 }, hasHeader: true }];
      const bytes = buildXlsx([{ name: 'S', rows: given }, { name: 'Khác', rows: [['a', 'b'], [1, 2]], tables, hidden }], { ...shape, parts: { 'xl/printerSettings/printerSettings1.bin': 'máy in' } });
      const untouched = names(bytes).filter((path) => !lists.has(path));
      const workbook = await openXlsx(bytes);
      await workbook.place([FULL_BLUEPRINT]);
      expect(changedParts(bytes, workbook.save()).filter((path) => untouched.includes(path))).toEqual([]);
      const again = await openXlsx(workbook.save());
      expect(await again.editedCells('Tổng hợp')).toBe(0);
      await again.place([FULL_BLUEPRINT, { ...FULL_BLUEPRINT, kind: 'overdue', name: 'Quá hạn', tables: [], charts: [] }]);
      expect(changedParts(bytes, again.save()).filter((path) => untouched.includes(path))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a file that nobody changed is saved part by part as it was, in the same order', async () => {
  const bytes = buildXlsx([{ name: 'S', rows: [['a', 1]] }]);
  const workbook = await openXlsx(bytes);
  await workbook.read('S');
  expect(names(workbook.save())).toEqual(names(bytes));
  expect(changedParts(bytes, workbook.save())).toEqual([]);
});

test('the neighbours of an edited cell keep their XML, and the officer’s styles their place', async () => {
  const bytes = buildXlsx([{ name: 'S', rows: [['a', { value: 'b', fontName: '.VnTime' }, 'c']] }]);
  const workbook = await openXlsx(bytes);
  await workbook.edit([{ cell: { sheet: 'S', row: 1, column: 2 }, expected: 'b', value: '=x', fontName: 'Times New Roman' }]);
  const sheet = text(workbook.save(), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="A1" t="s"><v>0</v></c><c r="B1" s="2" t="inlineStr"><is><t>=x</t></is></c><c r="C1" t="s"><v>2</v></c>');
  const styles = text(workbook.save(), 'xl/styles.xml');
  expect(styles).toContain('<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" quotePrefix="1"/></cellXfs>');
  expect(styles.startsWith(text(bytes, 'xl/styles.xml').split('<fonts')[0]!)).toBe(true);
});

test('rich text comes back whole when an edit is undone, even after others', async () => {
  const rich = '<si><r><rPr><b/></rPr><t>Sở </t></r><r><t>Nội vụ</t></r></si><si><t>khác</t></si>';
  const bytes = buildXlsx([{ name: 'S', rows: [['x', 'y']] }], { parts: { 'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${rich}</sst>` } });
  const workbook = await openXlsx(bytes);
  const first = await workbook.edit([{ cell: { sheet: 'S', row: 1, column: 1 }, expected: 'Sở Nội vụ', value: 'Sở Y tế' }]);
  await workbook.edit([{ cell: { sheet: 'S', row: 1, column: 2 }, expected: 'khác', value: 'nữa' }]);
  await workbook.edit(first.undo);
  expect(text(workbook.save(), 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" t="s"><v>0</v></c>');
});

test('values a formula may read make the application compute anew on opening; the formulas themselves stay', async () => {
  const bytes = buildXlsx([{ name: 'S', rows: [[1, { value: 2, formula: '=A1+1' }]] }]);
  const workbook = await openXlsx(bytes);
  expect(text(workbook.save(), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  await workbook.edit([{ cell: { sheet: 'S', row: 1, column: 1 }, expected: 1, value: 5 }]);
  expect(text(workbook.save(), 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test('an officer who types over the first cell of a shared formula leaves the others their own', async () => {
  const sheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>0</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row></sheetData></worksheet>';
  const workbook = await openXlsx(buildXlsx([{ name: 'S', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': sheet } }));
  await workbook.officerEdits([{ cell: { sheet: 'S', row: 1, column: 2 }, value: 7 }]);
  const grid = await (await openXlsx(workbook.save())).read('S');
  expect([cellAt(grid, 1, 2)?.formula, cellAt(grid, 2, 2)?.formula]).toEqual([undefined, '=A2*2']);
});

test('a header cell of a table takes its column name along, there and back', async () => {
  const tables = [{ name: 'Bang', area: { top: 1, left: 1, bottom: 2, right: 2 }, hasHeader: true }];
  const bytes = buildXlsx([{ name: 'S', rows: [['STT', 'Noi dung'], [1, 'Việc']], tables }]);
  const workbook = await openXlsx(bytes);
  const { undo } = await workbook.edit([{ cell: { sheet: 'S', row: 1, column: 2 }, expected: 'Noi dung', value: 'Nội\ndung' }]);
  expect(text(workbook.save(), 'xl/tables/table1.xml')).toContain('<tableColumn id="2" name="Nội_x000a_dung"/>');
  await workbook.edit(undo);
  expect(changedParts(bytes, workbook.save())).toEqual([]);
});

test('a file saved aside holds the same parts, and not what changes meanwhile', async () => {
  const A1 = { sheet: 'S', row: 1, column: 1 };
  const edited = async () => {
    const workbook = await openXlsx(buildXlsx([{ name: 'S', rows: [['Xây dựng đề án']] }]));
    await workbook.edit([{ cell: A1, expected: 'Xây dựng đề án', value: 'Lập đề án' }]);
    return workbook;
  };
  const atOnce = (await edited()).save();
  const workbook = await edited();
  const aside = workbook.saveAside();
  await workbook.edit([{ cell: A1, expected: 'Lập đề án', value: 'Bỏ' }]);
  expect(unzipSync(await aside)).toEqual(unzipSync(atOnce));
});

describe('marks', () => {
  const marks: Mark[] = [
    { cell: { sheet: 'S', row: 1, column: 1 }, severity: 'error' },
    { cell: { sheet: 'S', row: 1, column: 2 }, severity: 'error' },
    { cell: { sheet: 'S', row: 2, column: 2 }, severity: 'info' },
  ];

  test('stand in the saved file above the officer’s own conditional formats, and go without a trace', async () => {
    const own = '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1="x"</formula></cfRule></conditionalFormatting>';
    const bytes = buildXlsx([{ name: 'S', rows: [['a', 'b'], ['c', 'd']] }], { sheetTail: own });
    const workbook = await openXlsx(bytes);
    await workbook.mark(marks);
    const sheet = text(workbook.save(), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('sqref="A1 B1"');
    expect(sheet).toContain('sqref="B2"');
    expect(sheet).toContain('priority="3"><formula>A1="x"</formula>');
    await workbook.mark([]);
    expect(changedParts(bytes, workbook.save())).toEqual([]);
  });

  test('left in a file by an earlier session are known again and taken away', async () => {
    const bytes = buildXlsx([{ name: 'S', rows: [['a', 'b'], ['c', 'd']] }]);
    const first = await openXlsx(bytes);
    await first.mark(marks);
    const second = await openXlsx(first.save());
    expect(await second.marked()).toBe(true);
    await second.mark([]);
    expect(await second.marked()).toBe(false);
    expect(text(second.save(), 'xl/worksheets/sheet1.xml')).toBe(text(bytes, 'xl/worksheets/sheet1.xml'));
  });

  test('are refused on a protected sheet', async () => {
    const workbook = await openXlsx(buildXlsx([{ name: 'S', rows: [['a']], locked: true }]));
    await expect(workbook.mark(marks)).rejects.toMatchObject({ code: 'sheet-protected' });
  });
});
