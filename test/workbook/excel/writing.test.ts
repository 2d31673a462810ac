import type { SheetBlueprint } from '../../../src/core/sheet/blueprint';
import type { CellEdit } from '../../../src/core/sheet/edit';
import type { ColumnExtension } from '../../../src/core/sheet/extension';
import type { Workbook } from '../../../src/workbook/workbook';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { contentOf } from '../../fake-excel';
import type { ChartModel, FakeExcel, SheetModel } from '../../fake-excel';
import { openFake } from './open-fake';

const edit = (row: number, expected: CellEdit['expected'], value: CellEdit['value']): CellEdit => ({ cell: { sheet: 'Phụ lục', row, column: 1 }, expected, value });
const APPENDIX = { name: 'Phụ lục', rows: [['một'], ['hai'], ['ba']] };

describe('edits', () => {
  test('a chunk takes three round trips and stays below 4 MB', async () => {
    const rows = Array.from({ length: 400 }, () => ['cũ']);
    const fake = openFake([{ name: 'Phụ lục', rows }]);
    const report = await createExcelWorkbook().edit(rows.map((_, index) => edit(index + 1, 'cũ', `mới ${index}`)));
    expect([report.applied.length, fake.syncs]).toEqual([400, 3]);
    expect(Math.max(...fake.requestBytes, ...fake.responseBytes)).toBeLessThan(4 * 1024 * 1024);
  });

  test.each([
    ['Sở Tài chính', false],
    ['- Sở Tài chính', true],
    ['=1+1', true],
    ['1.10', true],
    ['(1)', true],
    ['Quý IV/2025', true],
    ['TRUE', true],
    ['@giao', true],
    ["'trích", true],
  ])('"%s" is written with an apostrophe only where Excel would read it otherwise', async (text, quoted) => {
    const fake = openFake([APPENDIX]);
    await createExcelWorkbook().edit([edit(1, 'một', text)]);
    expect(fake.cell('Phụ lục', 'A1')).toMatchObject({ value: text, formula: null, quoted });
    expect(fake.cell('Phụ lục', 'A1').format.numberFormat).toBe('General');
  });

  test.each(Array.from({ length: 6 }, (_, after) => after))('when writing fails after %i actions, every cell holds what it held', async (after) => {
    const fake = openFake([APPENDIX]);
    const before = contentOf(fake.sheet('Phụ lục'));
    fake.failAt(3, 'GeneralException', after * 3);
    await expect(createExcelWorkbook().edit([edit(1, 'một', '1.1'), edit(2, 'hai', '1.2'), edit(3, 'ba', '1.3')])).rejects.toMatchObject({ code: 'unknown' });
    expect(contentOf(fake.sheet('Phụ lục'))).toEqual(before);
  });

  test('after a failure the officer is still listened to', async () => {
    const fake = openFake([APPENDIX]);
    const workbook = createExcelWorkbook();
    const heard: unknown[] = [];
    workbook.onEdit((notice) => heard.push(notice));
    await workbook.sheets();
    fake.failAt(3, 'GeneralException', 5);
    await expect(workbook.edit([edit(1, 'một', 'x')])).rejects.toThrow();
    await fake.officerTypes('Phụ lục', 'A2', 'mới');
    expect(heard).toEqual([{ sheet: 'Phụ lục', cells: [{ sheet: 'Phụ lục', row: 2, column: 1 }] }]);
  });

  test('an unlocked cell of a protected sheet may be edited', async () => {
    const fake = openFake([{ ...APPENDIX, locked: true }]);
    fake.cell('Phụ lục', 'A2').format = { ...fake.cell('Phụ lục', 'A2').format, locked: false };
    const report = await createExcelWorkbook().edit([edit(1, 'một', 'x'), edit(2, 'hai', 'y')]);
    expect([report.applied.length, report.refused.map(({ reason }) => reason)]).toEqual([1, ['protected']]);
  });
});

describe('notices', () => {
  test('large changes and another active sheet are told without cells', async () => {
    const fake = openFake([APPENDIX, { name: 'Khác', rows: [] }]);
    const heard: unknown[] = [];
    const workbook = createExcelWorkbook();
    workbook.onEdit((notice) => heard.push(notice));
    await workbook.sheets();
    await fake.officerInsertsRow('Phụ lục', 2);
    await fake.officerActivates('Khác');
    expect(heard).toEqual([{ sheet: 'Phụ lục' }, { sheet: 'Khác' }]);
  });
});

describe('marks', () => {
  const mark = (row: number, severity: 'error' | 'info') => ({ cell: { sheet: 'Phụ lục', row, column: 1 }, severity });

  test('are conditional formats, the officer’s own ones stay', async () => {
    const fake = openFake([APPENDIX]);
    const sheet = fake.sheet('Phụ lục');
    await Excel.run(async (context) => { context.workbook.worksheets.getItem('Phụ lục').getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>5'; });
    const workbook = createExcelWorkbook();
    await workbook.mark([mark(1, 'error'), mark(2, 'error'), mark(3, 'info')]);
    expect(sheet.conditionalFormats.map(({ areas, formula, fill }) => [areas, formula, fill])).toEqual([
      [[{ top: 3, left: 1, bottom: 3, right: 1 }], '=AND(TRUE,"SauRo.info"="SauRo.info")', '#DDEBF7'],
      [[{ top: 1, left: 1, bottom: 2, right: 1 }], '=AND(TRUE,"SauRo.error"="SauRo.error")', '#FFC7CE'],
      [[{ top: 1, left: 1, bottom: 1, right: 1 }], '=A1>5', ''],
    ]);
    await workbook.mark([mark(2, 'error')]);
    expect(sheet.conditionalFormats).toHaveLength(2);
    expect(await createExcelWorkbook().marked()).toBe(true);
    await createExcelWorkbook().mark([]);
    expect(await createExcelWorkbook().marked()).toBe(false);
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(['=A1>5']);
  });

  test('five thousand scattered marks go in one small request', async () => {
    const fake = openFake([APPENDIX]);
    await createExcelWorkbook().mark(Array.from({ length: 5000 }, (_, index) => ({ cell: { sheet: 'Phụ lục', row: index * 2 + 1, column: 1 + (index % 3) }, severity: 'error' as const })));
    expect(fake.sheet('Phụ lục').conditionalFormats.length).toBeLessThan(20);
    expect(Math.max(...fake.requestBytes)).toBeLessThan(1024 * 1024);
  });
});

const SUMMARY: SheetBlueprint = {
  kind: 'summary', name: 'Tổng hợp', columnWidths: [20, 10], styles: { head: { bold: true, fill: 'D9E1F2', border: 'thin', align: 'center', wrap: true } },
  rows: [{ height: 30, cells: [{ value: 'Cơ quan', style: 'head' }, { value: 'Số', style: 'head' }] }, { cells: [{ value: 'Sở Nội vụ' }, { value: 2, formula: "=COUNTIF(TheoDoi[Chủ trì],A2)+'Theo dõi'!A2" }] }],
  charts: [{ kind: 'bar-stacked', name: 'Theo cơ quan', title: { row: 1, column: 1 }, anchor: { top: 4, left: 1, bottom: 20, right: 2 }, categories: { top: 2, left: 1, bottom: 2, right: 1 }, series: [{ name: { row: 1, column: 2 }, values: { top: 2, left: 2, bottom: 2, right: 2 }, colors: ['2E7D32'] }], showLabels: true }],
  names: [{ name: 'SauRo_NgayTinh', row: 2, column: 2 }], freeze: { rows: 1, columns: 1 },
  print: { orientation: 'landscape', fitToWidth: true, repeatRows: { first: 1, last: 1 }, footer: 'Trang &P/&N' },
};
const FOLLOW_UP: SheetBlueprint = {
  kind: 'follow-up', name: 'Theo dõi', columnWidths: [5, 20], styles: {},
  rows: [{ cells: [{ value: 'TT' }, { value: 'Chủ trì' }] }, { cells: [{ value: 1, link: { sheet: 'Phụ lục', row: 2, column: 1 } }, { value: 'Sở Nội vụ' }] }],
  tables: [{ name: 'TheoDoi', area: { top: 1, left: 1, bottom: 2, right: 2 }, columns: [{ name: 'TT' }, { name: 'Chủ trì' }] }],
};

/** Everything of a workbook that an officer could miss. */
function everything(fake: FakeExcel): unknown {
  return {
    sheets: fake.book.sheets.map((sheet) => ({
      name: sheet.name, visibility: sheet.visibility, content: contentOf(sheet), looks: looksOf(sheet), tables: sheet.tables.map(({ name, area }) => [name, area]), charts: sheet.charts.map(chartOf),
      widths: [...sheet.columnWidths].filter(([, width]) => width !== 64), heights: [...sheet.rowHeights], merges: sheet.merges, page: sheet.page, frozen: sheet.frozen, rules: sheet.conditionalFormats.map(({ formula }) => formula), validations: sheet.validations.map(({ rule }) => rule),
    })),
    names: fake.book.names.map(({ name, formula }) => [name, formula]),
    active: fake.book.active.name,
  };
}

function looksOf(sheet: SheetModel): unknown {
  return Object.fromEntries([...sheet.cells].filter(([, { value }]) => value !== '').sort().map(([key, { format, hyperlink }]) => [key, [format, hyperlink]]));
}

function chartOf({ name, type, title, series, position }: ChartModel): unknown {
  return { name, type, title: title.text, position, series: series.map(({ values, categories, color }) => [values, categories, color]) };
}

describe('generated sheets', () => {
  test('carry tables, charts, names, print layout and looks', async () => {
    const fake = openFake([APPENDIX]);
    await createExcelWorkbook().place([FOLLOW_UP, SUMMARY]);
    const summary = fake.sheet('Tổng hợp');
    expect(summary.charts).toMatchObject([{ name: 'Theo cơ quan', type: 'BarStacked', title: { text: 'Cơ quan', formula: "='Tổng hợp'!$A$1" }, position: { start: 'A4', end: 'B20' }, series: [{ name: 'Số', values: "'Tổng hợp'!B2", categories: "'Tổng hợp'!A2", color: '#2E7D32', overlap: 100, hasDataLabels: true }] }]);
    expect(summary.page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, titleRows: '1:1', centerFooter: 'Trang &P/&N' });
    expect(summary.frozen).toEqual({ rows: 1, columns: 1 });
    expect(summary.rowHeights.get(1)).toBe(30);
    expect(fake.cell('Tổng hợp', 'A1').format).toMatchObject({ bold: true, fill: '#D9E1F2', horizontalAlignment: 'Center', wrapText: true, borders: { EdgeTop: { style: 'Continuous' }, EdgeRight: { style: 'Continuous' } } });
    expect(fake.cell('Theo dõi', 'A2')).toMatchObject({ value: 1, hyperlink: { documentReference: "'Phụ lục'!A2" } });
    expect(fake.book.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
      ['_SauRo.follow_up', "='Theo dõi'!$A$1", false],
      ['_SauRo.follow_up.seal', expect.stringMatching(/^="[\w-]{220}"$/), false],
      ['_SauRo.summary', "='Tổng hợp'!$A$1", false],
      ['SauRo_NgayTinh', "='Tổng hợp'!$B$2", true],
      ['_SauRo.summary.seal', expect.stringMatching(/^="[\w-]{220}:B2"$/), false],
    ]);
  });

  test('placed again, formulas still point at the sheets that stand', async () => {
    const fake = openFake([APPENDIX]);
    const workbook = createExcelWorkbook();
    await workbook.place([FOLLOW_UP, SUMMARY]);
    await workbook.place([FOLLOW_UP, SUMMARY]);
    expect(fake.book.sheets.map(({ name }) => name)).toEqual(['Phụ lục', 'Theo dõi', 'Tổng hợp']);
    expect(fake.cell('Tổng hợp', 'B2').formula).toBe("=COUNTIF(TheoDoi[Chủ trì],A2)+'Theo dõi'!A2");
    expect(fake.sheet('Theo dõi').tables.map(({ name }) => name)).toEqual(['TheoDoi']);
  });

  test('an officer’s new name for a generated sheet stays, and so does the sheet in view', async () => {
    const fake = openFake([APPENDIX]);
    const workbook = createExcelWorkbook();
    await workbook.place([SUMMARY]);
    fake.sheet('Tổng hợp').name = 'Báo cáo';
    for (const name of fake.book.names) name.formula = name.formula.replace('Tổng hợp', 'Báo cáo');
    fake.book.active = fake.sheet('Báo cáo');
    await workbook.place([SUMMARY]);
    expect([fake.book.sheets.map(({ name }) => name), fake.book.active.name]).toEqual([['Phụ lục', 'Báo cáo'], 'Báo cáo']);
  });

  test('ten thousand rows stay below 4 MB a request', async () => {
    const fake = openFake([APPENDIX]);
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ cells: [{ value: index, style: 's' }, { value: 'Xây dựng kế hoạch thực hiện nhiệm vụ, giải pháp trọng tâm của tỉnh'.repeat(3), style: 's' }, { value: 1, formula: `=A${index + 1}+1`, style: 's' }] }));
    await createExcelWorkbook().place([{ ...FOLLOW_UP, rows, tables: [], styles: { s: { border: 'thin' } } }]);
    expect(Math.max(...fake.requestBytes)).toBeLessThan(4 * 1024 * 1024);
    expect(fake.cell('Theo dõi', 'C10000').formula).toBe('=A10000+1');
  });

  const CHANGED: SheetBlueprint = { ...FOLLOW_UP, rows: [...FOLLOW_UP.rows, { cells: [{ value: 9 }, { value: 'Sở Y tế' }] }], tables: [{ ...FOLLOW_UP.tables![0]!, area: { top: 1, left: 1, bottom: 3, right: 2 } }] };

  /** Numbers of the round trips of `work`, each to fail once. */
  async function roundTrips(fake: FakeExcel, work: () => Promise<unknown>): Promise<number[]> {
    fake.resetCounts();
    await work();
    return Array.from({ length: fake.syncs }, (_, index) => index + 1);
  }

  async function withSheets(): Promise<[FakeExcel, Workbook]> {
    const fake = openFake([APPENDIX]);
    const workbook = createExcelWorkbook();
    await workbook.place([FOLLOW_UP, SUMMARY]);
    return [fake, workbook];
  }

  /** Whether the work failed when its nth round trip did; whatever failed has left the book as it was. */
  async function failsAt(nth: number, after: number, fake: FakeExcel, work: () => Promise<unknown>): Promise<boolean> {
    const before = everything(fake);
    fake.failAt(nth, 'GeneralException', after);
    const failed = await work().then(() => false, () => true);
    if (failed) expect(everything(fake)).toEqual(before);
    return failed;
  }

  test.each([0, 1, 2, 3, 5, 8, 13, 21, 34, 55])('new sheets: whichever round trip fails after %i actions, nothing is left of them', async (after) => {
    for (const nth of await roundTrips(openFake([APPENDIX]), () => createExcelWorkbook().place([FOLLOW_UP, SUMMARY]))) {
      const fake = openFake([APPENDIX]);
      const failed = await failsAt(nth, after, fake, () => createExcelWorkbook().place([FOLLOW_UP, SUMMARY]));
      if (!failed) expect(fake.book.sheets.map(({ name }) => name)).toEqual(['Phụ lục', 'Theo dõi', 'Tổng hợp']);
    }
  });

  test.each([0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89])('replaced sheets: whichever round trip fails after %i actions, they are as they were', async (after) => {
    const [undisturbed, first] = await withSheets();
    let failures = 0;
    for (const nth of await roundTrips(undisturbed, () => first.place([CHANGED, SUMMARY]))) {
      const [fake, workbook] = await withSheets();
      const failed = await failsAt(nth, after, fake, () => workbook.place([CHANGED, SUMMARY]));
      if (!failed) {
        await workbook.place([CHANGED, SUMMARY]);
        expect(everything(fake)).toEqual(everything(undisturbed));
      }
      failures += Number(failed);
    }
    expect(failures).toBeGreaterThan(1);
  });

  const BESIDE = [FOLLOW_UP, { ...SUMMARY, name: 'Tổng hợp (Sáu Rõ)' }];

  test.each([0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89])('beside a sheet that is kept: whichever round trip fails after %i actions, it is still known as generated', async (after) => {
    const [undisturbed, first] = await withSheets();
    for (const nth of await roundTrips(undisturbed, () => first.place(BESIDE, { kept: ['summary'] }))) {
      const [fake, workbook] = await withSheets();
      const failed = await failsAt(nth, after, fake, () => workbook.place(BESIDE, { kept: ['summary'] }));
      if (!failed) expect(everything(fake)).toEqual(everything(undisturbed));
    }
  });

  test('a kept sheet that was renamed meanwhile gets its names back on undo', async () => {
    openFake([APPENDIX]);
    const workbook = createExcelWorkbook();
    await workbook.place([FOLLOW_UP, SUMMARY]);
    const undo = await workbook.place(BESIDE, { kept: ['summary'] });
    await Excel.run(async (context) => { context.workbook.worksheets.getItem('Tổng hợp').name = 'Tổng hợp tháng 11'; });
    await undo();
    expect((await workbook.sheets()).map(({ name, generated }) => [name, generated])).toEqual([['Phụ lục', undefined], ['Theo dõi', 'follow-up'], ['Tổng hợp tháng 11', 'summary']]);
  });

  describe('placed again', () => {
    /** The officer's own sheet points at generated cells in every way. */
    async function pointedAt(): Promise<[FakeExcel, Workbook]> {
      const fake = openFake([{ name: 'Báo cáo', rows: [['Số việc']] }]);
      const workbook = createExcelWorkbook();
      await workbook.place([FOLLOW_UP, SUMMARY]);
      await Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem('Báo cáo');
        const summary = context.workbook.worksheets.getItem('Tổng hợp');
        own.getRange('A2:A3').formulas = [["='Tổng hợp'!B2"], ['=COUNTA(TheoDoi[Chủ trì])']];
        context.workbook.names.add('SoCuaToi', summary.getRange('B2'));
        own.charts.add('Pie', summary.getRange('B2:B2')).series.getItemAt(0).setValues(summary.getRange('B2:B2'));
        summary.charts.add('Line', summary.getRange('B2:B2')).name = 'Biểu của tôi';
      });
      return [fake, workbook];
    }

    const pointers = (fake: FakeExcel): unknown => ({
      formulas: ['A2', 'A3'].map((address) => fake.cell('Báo cáo', address).formula),
      name: fake.book.names.find(({ name }) => name === 'SoCuaToi')!.formula,
      chart: fake.sheet('Báo cáo').charts[0]!.series[0]!.values,
      ownChart: fake.sheet('Tổng hợp').charts.map(({ name }) => name).includes('Biểu của tôi'),
    });
    const WHOLE = { formulas: ["='Tổng hợp'!B2", '=COUNTA(TheoDoi[Chủ trì])'], name: "='Tổng hợp'!$B$2", chart: "'Tổng hợp'!B2", ownChart: true };

    test('the officer’s formulas, names and charts still point at the new figures', async () => {
      const [fake, workbook] = await pointedAt();
      const undo = await workbook.place([CHANGED, SUMMARY]);
      expect(pointers(fake)).toEqual(WHOLE);
      expect(fake.sheet('Theo dõi').tables.map(({ name, area }) => [name, area.bottom])).toEqual([['TheoDoi', 3]]);
      expect(fake.sheet('Tổng hợp').charts.map(({ name }) => name).sort()).toEqual(['Biểu của tôi', 'Theo cơ quan']);
      await undo();
      expect(pointers(fake)).toEqual(WHOLE);
    });

    test('they do when it fails half-way, too', async () => {
      const [undisturbed, first] = await pointedAt();
      for (const nth of await roundTrips(undisturbed, () => first.place([CHANGED, SUMMARY]))) {
        const [fake, workbook] = await pointedAt();
        fake.failAt(nth, 'RequestAborted', 30);
        await workbook.place([CHANGED, SUMMARY]).catch(() => undefined);
        expect(pointers(fake)).toEqual(WHOLE);
      }
    });

    test('a table whose columns became others is drawn anew, and what named its columns keeps the cells', async () => {
      const [fake, workbook] = await pointedAt();
      const other: SheetBlueprint = { ...FOLLOW_UP, rows: [{ cells: [{ value: 'TT' }, { value: 'Đơn vị' }] }, FOLLOW_UP.rows[1]!], tables: [{ ...FOLLOW_UP.tables![0]!, columns: [{ name: 'TT' }, { name: 'Đơn vị' }] }] };
      await workbook.place([other, { ...SUMMARY, rows: SUMMARY.rows.slice(0, 1), charts: [] }]);
      expect(fake.sheet('Theo dõi').tables.map(({ name }) => name)).toEqual(['TheoDoi']);
      expect(fake.cell('Báo cáo', 'A3').formula).toBe("=COUNTA('Theo dõi'!$B$2:$B$2)".replace('$B$2:$B$2', '$B$2'));
    });

    test('undo brings everything back: charts, widths, print layout, and what the officer had typed', async () => {
      const [fake, workbook] = await pointedAt();
      await fake.officerTypes('Tổng hợp', 'A2', 'Sở Y tế');
      const before = everything(fake) as { sheets: { charts: { name: string }[] }[] };
      const undo = await workbook.place([CHANGED, { ...SUMMARY, rows: [...SUMMARY.rows, { cells: [{ value: 'Sở Tư pháp' }] }], columnWidths: [40, 20], charts: [] }]);
      expect(await workbook.editedCells('Tổng hợp')).toBe(0);
      await undo();
      const byName = ({ sheets, ...rest }: typeof before): unknown => ({ ...rest, sheets: sheets.map(({ charts, ...sheet }) => ({ ...sheet, charts: [...charts].sort((a, b) => (a.name < b.name ? -1 : 1)) })) });
      expect(byName(everything(fake) as typeof before)).toEqual(byName(before));
      expect(await workbook.editedCells('Tổng hợp')).toBe(1);
    });

    test('one request writes all of it, so that a lost connection leaves no half', async () => {
      const [fake, workbook] = await pointedAt();
      const books: unknown[] = [];
      for (const nth of await roundTrips(fake, () => workbook.place([FOLLOW_UP, SUMMARY]))) {
        const [cut, again] = await pointedAt();
        for (let later = nth; later < nth + 60; later++) cut.failAt(later, 'RequestAborted');
        await again.place([CHANGED, SUMMARY]).catch(() => undefined);
        books.push(contentOf(cut.sheet('Theo dõi')));
      }
      const [old, next] = [contentOf(fake.sheet('Theo dõi')), { A1: 'TT', B1: 'Chủ trì', A2: 1, B2: 'Sở Nội vụ', A3: 9, B3: 'Sở Y tế' }];
      expect(new Set(books.map((book) => JSON.stringify(book)))).toEqual(new Set([old, next].map((book) => JSON.stringify(book))));
    });
  });

  test('what another face or an earlier pane wrote is known to be untouched or not', async () => {
    const fake = openFake([APPENDIX]);
    await createExcelWorkbook().place([SUMMARY]);
    const later = createExcelWorkbook();
    expect(await later.editedCells('Tổng hợp')).toBe(0);
    await fake.officerTypes('Tổng hợp', 'A2', 'Sở Y tế');
    await fake.officerTypes('Tổng hợp', 'A2', 'Sở Xây dựng');
    await fake.officerTypes('Tổng hợp', 'B2', 5);
    expect(await later.editedCells('Tổng hợp')).toBe(1);
    await later.place([SUMMARY]);
    expect(await later.editedCells('Tổng hợp')).toBe(0);
  });

  test('what an earlier pane wrote comes back on undo, charts and looks too, when only its figures changed', async () => {
    const fake = openFake([APPENDIX]);
    await createExcelWorkbook().place([FOLLOW_UP, SUMMARY]);
    const before = everything(fake);
    const figures = { ...SUMMARY, rows: [SUMMARY.rows[0]!, { cells: [{ value: 'Sở Y tế' }, { ...SUMMARY.rows[1]!.cells[1]!, value: 7 }] }] };
    const undo = await createExcelWorkbook().place([FOLLOW_UP, figures]);
    expect(fake.cell('Tổng hợp', 'A2').value).toBe('Sở Y tế');
    await undo();
    expect(everything(fake)).toEqual(before);
  });

  test('what an earlier pane wrote comes back on undo, as far as it can be read', async () => {
    const fake = openFake([APPENDIX]);
    await createExcelWorkbook().place([FOLLOW_UP]);
    const before = contentOf(fake.sheet('Theo dõi'));
    const undo = await createExcelWorkbook().place([{ ...FOLLOW_UP, rows: [{ cells: [{ value: 'khác' }] }], tables: [] }]);
    await undo();
    expect(contentOf(fake.sheet('Theo dõi'))).toEqual(before);
    expect(fake.sheet('Theo dõi').tables.map(({ name }) => name)).toEqual(['TheoDoi']);
  });
});

describe('new columns', () => {
  const EXTENSION: ColumnExtension = { sheet: 'Bảng', headerTop: 1, headerBottom: 1, lastRow: 2, like: 1, at: 2, columns: [{ header: '1.1 Tình trạng', width: 10, validation: { kind: 'list', values: ['Hoàn thành'] }, message: 'Chọn trong danh sách' }] };

  test('look like their neighbour and accept only what they should', async () => {
    const fake = openFake([{ name: 'Bảng', rows: [[{ value: 'TT', bold: true }], [1]] }]);
    await createExcelWorkbook().extend(EXTENSION);
    expect(fake.cell('Bảng', 'B1')).toMatchObject({ value: '1.1 Tình trạng', format: { bold: true } });
    expect(fake.sheet('Bảng').columnWidths.get(2)).toBe(56.25);
    expect(fake.sheet('Bảng').validations).toMatchObject([{ areas: [{ top: 2, left: 2, bottom: 2, right: 2 }], rule: { list: { source: 'Hoàn thành' } }, errorAlert: { message: 'Chọn trong danh sách' } }]);
  });

  test('colours over the officer’s rows go with the columns, the officer’s own stay', async () => {
    const fake = openFake([{ name: 'Bảng', rows: [['TT'], [1]] }]);
    await Excel.run(async (context) => { context.workbook.worksheets.getItem('Bảng').getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>5'; });
    const undo = await createExcelWorkbook().extend({ ...EXTENSION, highlights: [{ area: { top: 2, left: 1, bottom: 2, right: 2 }, formula: '$B2="Quá hạn"', fill: 'F8CBCB' }] });
    expect(fake.sheet('Bảng').conditionalFormats.map(({ formula }) => formula)).toEqual(['=$B2="Quá hạn"', '=A1>5']);
    await undo();
    expect(fake.sheet('Bảng').conditionalFormats.map(({ formula }) => formula)).toEqual(['=A1>5']);
  });

  test.each([2, 4, 6, 8, 10])('when it fails after %i actions nothing is left', async (after) => {
    const fake = openFake([{ name: 'Bảng', rows: [['TT'], [1]] }]);
    const before = everything(fake);
    fake.failAt(2, 'GeneralException', after);
    await expect(createExcelWorkbook().extend(EXTENSION)).rejects.toMatchObject({ code: 'unknown' });
    expect([everything(fake), fake.sheet('Bảng').validations]).toEqual([before, []]);
  });
});
