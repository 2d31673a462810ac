import { unzipSync } from 'fflate';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { FULL_BLUEPRINT } from './blueprints';
import { buildXlsx, partsOf } from './build-xlsx';

const SHEETS = [{ name: 'Phụ lục', rows: [['STT', 'Nội dung'], [1, 'Việc'], [2, 'Việc nữa']] }, { name: 'Danh bạ', rows: [['x']] }];
const LISTS = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);

const partsIn = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]));

/** The file with defined names of the officer's own, one of them of a single sheet. */
function withOfficersNames(): Uint8Array {
  const workbook = partsOf(SHEETS)['xl/workbook.xml']!;
  const names = '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">\'Danh bạ\'!$1:$1</definedName><definedName name="CuaToi">\'Phụ lục\'!$A$2</definedName></definedNames>';
  return buildXlsx(SHEETS, { parts: { 'xl/workbook.xml': workbook.replace('</workbook>', `${names}</workbook>`) } });
}

test('every part of the officer’s but the lists of parts and styles stays byte for byte; styles only grow', async () => {
  const bytes = withOfficersNames();
  const workbook = await openXlsx(bytes);
  await workbook.place([FULL_BLUEPRINT]);
  const [before, after] = [partsIn(bytes), partsIn(workbook.save())];
  for (const [path, part] of Object.entries(before)) if (!LISTS.has(path)) expect([path, after[path]]).toEqual([path, part]);
  expect(Object.keys(after)[0]).toBe('[Content_Types].xml');
  const styles = (xml: string) => [...xml.matchAll(/<xf .*?(?:\/>|<\/xf>)/gs)].map(([xf]) => xf);
  expect(styles(after['xl/styles.xml']!).slice(0, styles(before['xl/styles.xml']!).length)).toEqual(styles(before['xl/styles.xml']!));
});

test('names: the officer’s stay, ours are hidden or belong to the new sheet', async () => {
  const workbook = await openXlsx(withOfficersNames());
  await workbook.place([FULL_BLUEPRINT]);
  await workbook.place([FULL_BLUEPRINT]);
  const xml = partsIn(workbook.save())['xl/workbook.xml']!;
  const names = [...xml.matchAll(/<definedName name="([^"]*)"([^>]*)>([^<]*)</g)].map(([, name, attributes, refersTo]) => [name, attributes!.trim(), name!.endsWith('.seal') ? '…' : refersTo]);
  expect(names).toEqual([
    ['_xlnm.Print_Titles', 'localSheetId="1"', "'Danh bạ'!$1:$1"],
    ['CuaToi', '', "'Phụ lục'!$A$2"],
    ['_SauRo.summary', 'hidden="1"', "'Tổng hợp'!$A$1"],
    ['_SauRo.summary.seal', 'hidden="1"', '…'],
    ['SauRo_TinhDenNgay', '', "'Tổng hợp'!$B$2"],
    ['_xlnm.Print_Area', 'localSheetId="2"', "'Tổng hợp'!$A$1:$C$70"],
    ['_xlnm.Print_Titles', 'localSheetId="2"', "'Tổng hợp'!$3:$3"],
  ]);
});

test('placing again after reopening, renaming and moving keeps place and name, and leaves no part behind', async () => {
  const first = await openXlsx(buildXlsx(SHEETS));
  await first.place([FULL_BLUEPRINT, { ...FULL_BLUEPRINT, kind: 'overdue', name: 'Quá hạn', tables: [], charts: [] }]);
  const saved = partsIn(first.save());
  const renamed = saved['xl/workbook.xml']!.replaceAll('Tổng hợp', 'Báo cáo quý');
  const second = await openXlsx(buildXlsx(SHEETS, { parts: { ...saved, 'xl/workbook.xml': renamed } }));
  await second.place([FULL_BLUEPRINT]);
  expect((await second.sheets()).map(({ name, generated }) => [name, generated])).toEqual([['Phụ lục', undefined], ['Danh bạ', undefined], ['Báo cáo quý', 'summary'], ['Quá hạn', 'overdue']]);
  const after = partsIn(second.save());
  expect(Object.keys(after).sort()).toEqual(Object.keys(saved).sort());
  expect(after['xl/charts/chart1.xml']).toContain("<c:f>'Báo cáo quý'!$A$4:$A$5</c:f>");
});

test('taking a placement back gives the file its old bytes, whatever was edited elsewhere meanwhile', async () => {
  const bytes = withOfficersNames();
  const workbook = await openXlsx(bytes);
  const undo = await workbook.place([FULL_BLUEPRINT]);
  const cell = { sheet: 'Phụ lục', row: 2, column: 2 };
  const report = await workbook.edit([{ cell, expected: 'Việc', value: 'Việc khác' }]);
  await workbook.officerEdits([{ cell: { sheet: 'Tổng hợp', row: 2, column: 2 }, value: 46000 }]);
  await undo();
  expect((await workbook.read('Phụ lục')).cells[1]?.[1]?.value).toBe('Việc khác');
  await workbook.edit(report.undo);
  expect(partsIn(workbook.save())).toEqual(partsIn(bytes));
});

test('hand edits on a generated sheet are counted, also after reopening; the date an officer may set is none', async () => {
  const workbook = await openXlsx(buildXlsx(SHEETS));
  await workbook.place([FULL_BLUEPRINT]);
  const edited = async (bytes: Uint8Array) => (await openXlsx(bytes)).editedCells('Tổng hợp');
  expect(await edited(workbook.save())).toBe(0);
  await workbook.officerEdits([{ cell: { sheet: 'Tổng hợp', row: 2, column: 2 }, value: 46000 }]);
  expect(await edited(workbook.save())).toBe(0);
  await workbook.officerEdits([{ cell: { sheet: 'Tổng hợp', row: 5, column: 1 }, value: 'Sở Y tế' }, { cell: { sheet: 'Tổng hợp', row: 4, column: 2 }, value: 4 }]);
  expect(await edited(workbook.save())).toBe(2);
});

test('formulas carry their results, typed', async () => {
  const workbook = await openXlsx(buildXlsx(SHEETS));
  await workbook.place([FULL_BLUEPRINT]);
  const sheet = partsIn(workbook.save())['xl/worksheets/sheet3.xml']!;
  expect(sheet).toContain(`<c r="B4"><f>COUNTIF('Phụ lục'!A:A,&quot;&lt;5&quot;)</f><v>4</v></c>`);
  expect(sheet).toContain('<c r="A6" t="str"><f>&quot;&quot;</f><v></v></c>');
  expect(sheet).toMatch(/<c r="C6" t="e"><f>NA\(\)<\/f><v>#N\/A<\/v><\/c>/);
});

test('a list whose values hold commas is left out, since Excel would part them', async () => {
  const workbook = await openXlsx(buildXlsx(SHEETS));
  await workbook.place([{ ...FULL_BLUEPRINT, validations: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, rule: { kind: 'list', values: ['a, b', 'c'] } }] }]);
  expect(partsIn(workbook.save())['xl/worksheets/sheet3.xml']).not.toContain('dataValidation');
});

test('a workbook without styles gets a styles part that it knows of', async () => {
  const parts = partsOf(SHEETS);
  const rels = parts['xl/_rels/workbook.xml.rels']!.replace(/<Relationship Id="rId3"[^>]*styles[^>]*>/, '');
  const workbook = await openXlsx(buildXlsx(SHEETS, { parts: { 'xl/_rels/workbook.xml.rels': rels, 'xl/styles.xml': '' } }));
  await workbook.place([FULL_BLUEPRINT]);
  const reopened = await openXlsx(workbook.save());
  expect((await reopened.read('Tổng hợp')).cells[0]?.[0]).toMatchObject({ bold: true, fontName: 'Times New Roman' });
});

test('the calculation chain goes when a generated sheet is replaced', async () => {
  const parts = partsOf(SHEETS);
  const chain = {
    'xl/calcChain.xml': '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B4" i="3"/></calcChain>',
    'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace('</Relationships>', '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'),
    '[Content_Types].xml': parts['[Content_Types].xml']!.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'),
  };
  const workbook = await openXlsx(buildXlsx(SHEETS, { parts: chain }));
  await workbook.place([FULL_BLUEPRINT]);
  expect(Object.keys(partsIn(workbook.save()))).toContain('xl/calcChain.xml');
  await workbook.place([FULL_BLUEPRINT]);
  const after = partsIn(workbook.save());
  expect(Object.keys(after)).not.toContain('xl/calcChain.xml');
  expect(after['[Content_Types].xml']! + after['xl/_rels/workbook.xml.rels']!).not.toContain('calcChain');
});
