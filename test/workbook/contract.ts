import type { SheetBlueprint } from '../../src/core/sheet/blueprint';
import { cellAt, type CellValue } from '../../src/core/sheet/grid';
import type { ColumnExtension } from '../../src/core/sheet/extension';
import type { MemorySheet } from '../../src/workbook/memory';
import type { Workbook } from '../../src/workbook/workbook';

/** A workbook under test, with what an officer can do to it behind our back. */
export interface UnderTest {
  readonly workbook: Workbook;
  officerTypes(sheet: string, row: number, column: number, value: CellValue): Promise<void> | void;
}

/** What every implementation of the port must do. `open` makes a workbook that holds these sheets. */
export function describeWorkbook(kind: string, open: (sheets: readonly MemorySheet[], options?: { structureLocked?: boolean }) => Promise<UnderTest>): void {
  const valueAt = async (workbook: Workbook, sheet: string, row: number, column: number) => cellAt(await workbook.read(sheet), row, column)?.value ?? null;

  describe(`${kind} workbook`, () => {
    describe('reading', () => {
      test('lists the sheets in tab order, says which are hidden and which one the officer sees', async () => {
        const { workbook } = await open([APPENDIX, { name: 'Danh bạ', rows: [['x']], hidden: true }]);
        expect(await workbook.sheets()).toEqual([
          { name: 'Phụ lục', visible: true, active: true },
          { name: 'Danh bạ', visible: false, active: false },
        ]);
      });

      test('gives values, shown texts, formulas, fonts and merges', async () => {
        const { workbook } = await open([APPENDIX]);
        const grid = await workbook.read('Phụ lục');
        expect([grid.rowCount, grid.columnCount]).toEqual([6, 4]);
        expect(cellAt(grid, 1, 1)).toMatchObject({ value: 'KẾ HOẠCH', fontName: 'Times New Roman', bold: true });
        expect(cellAt(grid, 3, 1)).toMatchObject({ value: '1.10', numberFormat: '@' });
        expect(cellAt(grid, 3, 4)).toMatchObject({ value: 45657, text: '31/12/2024', numberFormat: 'dd/mm/yyyy' });
        expect(cellAt(grid, 5, 3)).toMatchObject({ value: 2, formula: '=1+1' });
        expect(cellAt(grid, 5, 1)).toBeNull();
        expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
      });

      test('a sheet that does not exist is an error that names it', async () => {
        const { workbook } = await open([APPENDIX]);
        await expect(workbook.read('Không có')).rejects.toMatchObject({ code: 'no-sheet', detail: 'Không có' });
      });
    });

    describe('editing', () => {
      test.each<[string, CellValue]>([
        ['a text', 'Sở Tài chính'],
        ['a text that looks like a formula', '=1+1'],
        ['a text that begins with a dash', '- Sở Tài chính'],
        ['a text that looks like a number', '1.10'],
        ['a text that looks like a date', '10/2024'],
        ['a text with line breaks and blanks at its ends', ' dòng 1\n dòng 2 '],
        ['a number', 12.5],
        ['a truth value', true],
        ['nothing', null],
      ])('writes %s as it is', async (_, value) => {
        const { workbook } = await open([APPENDIX]);
        const report = await workbook.edit([{ cell: C4, expected: 'Sở Nội vụ', value }]);
        expect(report.refused).toEqual([]);
        expect(await valueAt(workbook, 'Phụ lục', 4, 3)).toBe(value);
      });

      test('what it gives back as undo brings the cells back, format and font too', async () => {
        const { workbook } = await open([APPENDIX]);
        const before = await workbook.read('Phụ lục');
        const report = await workbook.edit([
          { cell: C4, expected: 'Sở Nội vụ', value: 'Sở Tài chính', fontName: 'Times New Roman' },
          { cell: D3, expected: 45657, value: 'Quý IV/2024', numberFormat: '@' },
          { cell: { sheet: 'Phụ lục', row: 9, column: 2 }, expected: null, value: 'mới' },
          { cell: C4, expected: 'Sở Tài chính', value: null },
        ]);
        expect(report.refused).toEqual([]);
        const undone = await workbook.edit(report.undo);
        expect(undone.refused).toEqual([]);
        expect(await workbook.read('Phụ lục')).toEqual(before);
      });

      test('refuses a cell that changed meanwhile, says what it found, and does the rest', async () => {
        const { workbook, officerTypes } = await open([APPENDIX]);
        await officerTypes('Phụ lục', 4, 3, 'Sở Y tế');
        const changed = { cell: C4, expected: 'Sở Nội vụ', value: 'Sở Tài chính' };
        const fits = { cell: D3, expected: 45657, value: null };
        const report = await workbook.edit([changed, fits]);
        expect(report.refused).toEqual([{ edit: changed, reason: 'changed', found: 'Sở Y tế' }]);
        expect(report.applied).toEqual([fits]);
        expect(await valueAt(workbook, 'Phụ lục', 4, 3)).toBe('Sở Y tế');
      });

      test.each([
        ['formula', { sheet: 'Phụ lục', row: 5, column: 3 }, 2],
        ['merged', { sheet: 'Phụ lục', row: 1, column: 2 }, null],
        ['no-sheet', { sheet: 'Không có', row: 1, column: 1 }, null],
        ['protected', { sheet: 'Khóa', row: 1, column: 1 }, 'x'],
      ] as const)('refuses: %s', async (reason, cell, expected) => {
        const { workbook } = await open([APPENDIX, LOCKED]);
        const report = await workbook.edit([{ cell, expected, value: 'y' }]);
        expect(report.refused).toMatchObject([{ reason }]);
        expect(report.applied).toEqual([]);
      });
    });

    describe('the officer', () => {
      test('is listened to, and our own edits are not taken for the officer’s', async () => {
        const { workbook, officerTypes } = await open([APPENDIX]);
        const notices: unknown[] = [];
        const stop = workbook.onEdit((notice) => notices.push(notice));
        await workbook.edit([{ cell: C4, expected: 'Sở Nội vụ', value: 'Sở Tài chính' }]);
        expect(notices).toEqual([]);
        await officerTypes('Phụ lục', 3, 2, 'Việc khác');
        expect(notices).toEqual([{ sheet: 'Phụ lục', cells: [{ sheet: 'Phụ lục', row: 3, column: 2 }] }]);
        stop();
        await officerTypes('Phụ lục', 3, 2, 'Việc nữa');
        expect(notices).toHaveLength(1);
      });

      test('is shown a cell, which makes its sheet the active one', async () => {
        const { workbook } = await open([APPENDIX, { name: 'Danh bạ', rows: [['x']] }]);
        await workbook.show({ sheet: 'Danh bạ', row: 1, column: 1 });
        expect((await workbook.sheets()).filter(({ active }) => active).map(({ name }) => name)).toEqual(['Danh bạ']);
        await expect(workbook.show({ sheet: 'Không có', row: 1, column: 1 })).rejects.toMatchObject({ code: 'no-sheet' });
      });
    });

    describe('placing sheets', () => {
      test('adds a generated sheet at the end, with values and formulas', async () => {
        const { workbook } = await open([APPENDIX]);
        await workbook.place([BLUEPRINT]);
        expect((await workbook.sheets()).map(({ name, generated }) => [name, generated])).toEqual([['Phụ lục', undefined], ['Tổng hợp', 'summary']]);
        const grid = await workbook.read('Tổng hợp');
        expect(cellAt(grid, 2, 2)).toMatchObject({ value: 7, formula: '=3+4' });
        expect(cellAt(grid, 1, 1)).toMatchObject({ value: 'Cơ quan', bold: true, fontName: 'Times New Roman' });
        expect(cellAt(grid, 3, 1)).toMatchObject({ value: '- Sở Tài chính' });
      });

      test('replaces a sheet of its own kind where it stands', async () => {
        const { workbook } = await open([APPENDIX]);
        await workbook.place([BLUEPRINT]);
        await workbook.place([{ ...BLUEPRINT, kind: 'overdue', name: 'Quá hạn', tables: [] }]);
        await workbook.place([{ ...BLUEPRINT, name: 'Tên khác', rows: [{ cells: [{ value: 'lần hai' }] }], tables: [], charts: [] }]);
        expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Phụ lục', 'Tổng hợp', 'Quá hạn']);
        const grid = await workbook.read('Tổng hợp');
        expect([grid.rowCount, cellAt(grid, 1, 1)?.value]).toEqual([1, 'lần hai']);
      });

      test('never writes over a sheet of the officer’s', async () => {
        const { workbook } = await open([{ ...APPENDIX, name: 'Tổng hợp' }]);
        await expect(workbook.place([BLUEPRINT])).rejects.toMatchObject({ code: 'area-occupied' });
        expect(await valueAt(workbook, 'Tổng hợp', 1, 1)).toBe('KẾ HOẠCH');
      });

      test('places all or none', async () => {
        const { workbook } = await open([APPENDIX, { name: 'Quá hạn', rows: [['của cán bộ']] }]);
        await expect(workbook.place([BLUEPRINT, { ...BLUEPRINT, kind: 'overdue', name: 'Quá hạn', tables: [] }])).rejects.toMatchObject({ code: 'area-occupied' });
        expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Phụ lục', 'Quá hạn']);
      });

      test('can be taken back: a new sheet goes, a replaced one returns', async () => {
        const { workbook } = await open([APPENDIX]);
        const first = await workbook.place([BLUEPRINT]);
        const before = await workbook.read('Tổng hợp');
        const second = await workbook.place([{ ...BLUEPRINT, rows: [{ cells: [{ value: 'khác' }] }], tables: [], charts: [] }]);
        await second();
        expect(await workbook.read('Tổng hợp')).toEqual(before);
        await first();
        expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Phụ lục']);
      });

      test('counts the cells that were changed by hand since, but not those with a name of their own', async () => {
        const { workbook, officerTypes } = await open([APPENDIX]);
        await workbook.place([BLUEPRINT]);
        expect([await workbook.editedCells('Tổng hợp'), await workbook.editedCells('Phụ lục')]).toEqual([0, 0]);
        await officerTypes('Tổng hợp', 2, 2, 9);
        expect(await workbook.editedCells('Tổng hợp')).toBe(0);
        await officerTypes('Tổng hợp', 2, 1, 'Sở Y tế');
        await officerTypes('Tổng hợp', 3, 2, null);
        expect(await workbook.editedCells('Tổng hợp')).toBe(2);
        await workbook.place([BLUEPRINT]);
        expect(await workbook.editedCells('Tổng hợp')).toBe(0);
        await expect(workbook.editedCells('Không có')).rejects.toMatchObject({ code: 'no-sheet' });
      });

      test('leaves a sheet that is kept to the officer, and writes a new one of its kind', async () => {
        const { workbook, officerTypes } = await open([APPENDIX]);
        await workbook.place([BLUEPRINT, OVERDUE]);
        await officerTypes('Tổng hợp', 2, 1, 'Sở Y tế');
        await workbook.place([ANEW, OVERDUE], { kept: ['summary'] });
        expect((await workbook.sheets()).map(({ name, generated }) => [name, generated])).toEqual([['Phụ lục', undefined], ['Tổng hợp', undefined], ['Quá hạn', 'overdue'], ['Tổng hợp (Sáu Rõ)', 'summary']]);
        expect([await valueAt(workbook, 'Tổng hợp', 2, 1), await valueAt(workbook, 'Tổng hợp (Sáu Rõ)', 2, 1)]).toEqual(['Sở Y tế', 'Sở Nội vụ']);
        expect([(await workbook.read('Tổng hợp')).tables.map(({ name }) => name), (await workbook.read('Tổng hợp (Sáu Rõ)')).tables.map(({ name }) => name)]).toEqual([['SauRo_TongHop'], ['SauRo_TongHop_2']]);
        expect([await workbook.editedCells('Tổng hợp'), await workbook.editedCells('Tổng hợp (Sáu Rõ)')]).toEqual([0, 0]);

        await workbook.place([{ ...ANEW, rows: [{ cells: [{ value: 'lần ba' }] }], tables: [], charts: [] }]);
        expect([await valueAt(workbook, 'Tổng hợp', 2, 1), await valueAt(workbook, 'Tổng hợp (Sáu Rõ)', 1, 1)]).toEqual(['Sở Y tế', 'lần ba']);
      });

      test('taken back, a kept sheet is known as generated again, with what the officer typed', async () => {
        const { workbook, officerTypes } = await open([APPENDIX]);
        await workbook.place([BLUEPRINT, OVERDUE]);
        await officerTypes('Tổng hợp', 2, 1, 'Sở Y tế');
        const before = [await workbook.read('Tổng hợp'), await workbook.read('Quá hạn')];
        const undo = await workbook.place([ANEW, { ...OVERDUE, rows: [{ cells: [{ value: 'khác' }] }] }], { kept: ['summary'] });
        await undo();
        expect((await workbook.sheets()).map(({ name, generated }) => [name, generated])).toEqual([['Phụ lục', undefined], ['Tổng hợp', 'summary'], ['Quá hạn', 'overdue']]);
        expect([await workbook.read('Tổng hợp'), await workbook.read('Quá hạn')]).toEqual(before);
        expect(await workbook.editedCells('Tổng hợp')).toBe(1);
        await workbook.place([BLUEPRINT]);
        expect(await valueAt(workbook, 'Tổng hợp', 2, 1)).toBe('Sở Nội vụ');
      });

      test('refuses new sheets when the structure is locked', async () => {
        const { workbook } = await open([APPENDIX], { structureLocked: true });
        await expect(workbook.place([BLUEPRINT])).rejects.toMatchObject({ code: 'workbook-protected' });
      });
    });

    describe('adding columns', () => {
      test('puts headers beside the table, merged over the header rows, and can be taken back', async () => {
        const { workbook } = await open([MATRIX]);
        const before = await workbook.read('Bảng');
        const undo = await workbook.extend(EXTENSION);
        const grid = await workbook.read('Bảng');
        expect([cellAt(grid, 1, 4)?.value, cellAt(grid, 1, 5)?.value]).toEqual(['Tình trạng', 'Ngày hoàn thành']);
        expect(grid.merges).toEqual(expect.arrayContaining([{ top: 1, left: 4, bottom: 2, right: 4 }, { top: 1, left: 5, bottom: 2, right: 5 }]));
        await undo();
        expect(await workbook.read('Bảng')).toEqual(before);
      });

      test('widens the table object that the columns belong to', async () => {
        const { workbook } = await open([TABLE]);
        const undo = await workbook.extend({ ...EXTENSION, headerTop: 1, headerBottom: 1, lastRow: 3 });
        expect((await workbook.read('Bảng')).tables).toEqual([{ name: 'BangNhiemVu', area: { top: 1, left: 1, bottom: 3, right: 5 }, hasHeader: true }]);
        await undo();
        expect((await workbook.read('Bảng')).tables[0]?.area.right).toBe(3);
      });

      test('refuses where the officer has something, and on a protected sheet', async () => {
        const { workbook } = await open([MATRIX, { ...MATRIX, name: 'Khóa', locked: true }]);
        await expect(workbook.extend({ ...EXTENSION, at: 3 })).rejects.toMatchObject({ code: 'area-occupied' });
        await expect(workbook.extend({ ...EXTENSION, sheet: 'Khóa' })).rejects.toMatchObject({ code: 'sheet-protected' });
      });
    });

    describe('marking', () => {
      test('changes no value and no format', async () => {
        const { workbook } = await open([APPENDIX]);
        const before = await workbook.read('Phụ lục');
        await workbook.mark([{ cell: C4, severity: 'error' }, { cell: D3, severity: 'warning' }]);
        expect(await workbook.read('Phụ lục')).toEqual(before);
        await workbook.mark([]);
        expect(await workbook.read('Phụ lục')).toEqual(before);
      });

      test('is told until every mark is gone', async () => {
        const { workbook } = await open([APPENDIX]);
        expect(await workbook.marked()).toBe(false);
        await workbook.mark([{ cell: C4, severity: 'error' }]);
        expect(await workbook.marked()).toBe(true);
        await workbook.mark([]);
        expect(await workbook.marked()).toBe(false);
      });
    });
  });
}

const C4 = { sheet: 'Phụ lục', row: 4, column: 3 };
const D3 = { sheet: 'Phụ lục', row: 3, column: 4 };

const APPENDIX: MemorySheet = {
  name: 'Phụ lục',
  rows: [
    [{ value: 'KẾ HOẠCH', fontName: 'Times New Roman', bold: true }],
    ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'],
    [{ value: '1.10', numberFormat: '@' }, 'Xây dựng kế hoạch', 'Sở Tư pháp', { value: 45657, numberFormat: 'dd/mm/yyyy' }],
    [2, 'Rà soát văn bản', { value: 'Sở Nội vụ', fontName: '.VnTime' }, 'Thường xuyên'],
    [null, null, { value: 2, formula: '=1+1' }],
    ['Tổng'],
  ],
  merges: ['A1:D1'],
};

const LOCKED: MemorySheet = { name: 'Khóa', rows: [['x']], locked: true };

const MATRIX: MemorySheet = {
  name: 'Bảng',
  rows: [['STT', 'Nội dung', 'Chủ trì'], [null, null, 'Tên'], [1, 'Việc một', 'Sở Nội vụ'], [2, 'Việc hai', 'Sở Tư pháp']],
  merges: ['A1:A2', 'B1:B2'],
};

const TABLE: MemorySheet = {
  name: 'Bảng',
  rows: [['STT', 'Nội dung', 'Chủ trì'], [1, 'Việc một', 'Sở Nội vụ'], [2, 'Việc hai', 'Sở Tư pháp']],
  tables: [{ name: 'BangNhiemVu', area: { top: 1, left: 1, bottom: 3, right: 3 }, hasHeader: true }],
};

const EXTENSION: ColumnExtension = {
  sheet: 'Bảng',
  headerTop: 1,
  headerBottom: 2,
  lastRow: 4,
  like: 3,
  at: 4,
  columns: [
    { header: 'Tình trạng', width: 18, validation: { kind: 'list', values: ['Đang thực hiện', 'Hoàn thành'] } },
    { header: 'Ngày hoàn thành', width: 14, numberFormat: 'dd/mm/yyyy', validation: { kind: 'date', from: '2020-01-01', to: '2035-12-31' } },
  ],
};

const BLUEPRINT: SheetBlueprint = {
  kind: 'summary',
  name: 'Tổng hợp',
  columnWidths: [30, 12],
  styles: { head: { fontName: 'Times New Roman', bold: true, fill: 'D9E1F2', border: 'thin' }, plain: { fontName: 'Times New Roman', border: 'thin' } },
  rows: [
    { cells: [{ value: 'Cơ quan', style: 'head' }, { value: 'Số nhiệm vụ', style: 'head' }] },
    { cells: [{ value: 'Sở Nội vụ', style: 'plain', link: C4 }, { value: 7, formula: '=3+4', style: 'plain' }] },
    { cells: [{ value: '- Sở Tài chính', style: 'plain' }, { value: 2, style: 'plain' }] },
  ],
  tables: [{ name: 'SauRo_TongHop', area: { top: 1, left: 1, bottom: 3, right: 2 }, columns: [{ name: 'Cơ quan' }, { name: 'Số nhiệm vụ' }] }],
  charts: [
    {
      kind: 'doughnut',
      name: 'Tình trạng',
      title: 'Tình trạng thực hiện',
      anchor: { top: 5, left: 1, bottom: 20, right: 4 },
      categories: { top: 2, left: 1, bottom: 3, right: 1 },
      series: [{ name: { row: 1, column: 2 }, values: { top: 2, left: 2, bottom: 3, right: 2 }, colors: ['2E7D32', 'C62828'], patterns: ['solid', 'dots'] }],
      showLegend: true,
      showLabels: true,
    },
  ],
  highlights: [{ area: { top: 2, left: 2, bottom: 3, right: 2 }, formula: 'B2>5', fill: 'FFC7CE' }],
  validations: [{ area: { top: 2, left: 2, bottom: 2, right: 2 }, rule: { kind: 'decimal', min: 0, max: 100 } }],
  names: [{ name: 'SauRo_Tong', row: 2, column: 2 }],
  freeze: { rows: 1, columns: 0 },
  print: { orientation: 'landscape', fitToWidth: true, repeatRows: { first: 1, last: 1 }, footer: '&CTrang &P/&N' },
};

const OVERDUE: SheetBlueprint = { ...BLUEPRINT, kind: 'overdue', name: 'Quá hạn', tables: [], charts: [], names: [] };

/** The summary beside one that the officer keeps. */
const ANEW: SheetBlueprint = { ...BLUEPRINT, name: 'Tổng hợp (Sáu Rõ)', tables: [{ ...BLUEPRINT.tables![0]!, name: 'SauRo_TongHop_2' }] };
