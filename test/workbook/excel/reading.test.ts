import { cellAt, textAt } from '../../../src/core/sheet/grid';
import { Stopped } from '../../../src/core/steps';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { MemorySheet } from '../../../src/workbook/memory';
import { openFake } from './open-fake';

const MEGABYTE = 1024 * 1024;
const CONTENT = 'Chủ trì, phối hợp với các sở, ban, ngành rà soát, hoàn thiện quy định về tiêu chuẩn, định mức sử dụng tài sản công; báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định';

function plan(tasks: number, extra: Partial<MemorySheet> = {}): MemorySheet {
  return { name: 'Phụ lục', rows: [['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'], ...Array.from({ length: tasks }, (_, index) => [index + 1, `${CONTENT} (${index + 1})`, 'Sở Tài chính', 'Các sở, ban, ngành', 'Thường xuyên'])], ...extra };
}

test.each([
  ['a provincial appendix', 31, 1],
  ['a long one', 399, 1],
  ['a register of three thousand tasks', 3000, 3],
])('%s: %i tasks take at most %i round trips, and no answer above 4 MB', async (_, tasks, syncs) => {
  const fake = openFake([plan(tasks)]);
  const grid = await createExcelWorkbook().read('Phụ lục');
  expect(grid.rowCount).toBe(tasks + 1);
  expect(cellAt(grid, tasks + 1, 2)?.value).toBe(`${CONTENT} (${tasks})`);
  expect(fake.syncs).toBeLessThanOrEqual(syncs);
  expect(Math.max(...fake.responseBytes)).toBeLessThan(4 * MEGABYTE);
});

test('opening a workbook for a check, sheet list and plan, takes two round trips', async () => {
  const fake = openFake([plan(31)]);
  const workbook = createExcelWorkbook();
  await workbook.sheets();
  await workbook.read('Phụ lục');
  expect(fake.syncs).toBe(2);
});

test.each(['null', 'refuse'] as const)('an answer that comes back too large (%s) is asked for again in smaller blocks', async (oversizedReads) => {
  const rows = Array.from({ length: 300 }, (_, index) => [index + 1, 'x'.repeat(9000)]);
  const fake = openFake([{ name: 'Phụ lục', rows }], { payloadLimit: MEGABYTE, oversizedReads });
  const grid = await createExcelWorkbook().read('Phụ lục');
  expect(grid.rowCount).toBe(300);
  expect(textAt(grid, 300, 2)).toHaveLength(9000);
  expect(fake.syncs).toBeGreaterThan(3);
});

test('reading a long sheet ends between two blocks when it is wanted no more', async () => {
  const fake = openFake([plan(3000)]);
  const stopped = new Stopped();
  await expect(createExcelWorkbook().read('Phụ lục', (share) => (share > 0 ? Promise.reject(stopped) : null))).rejects.toBe(stopped);
  expect(fake.syncs).toBe(2);
});

test('one row that Excel cannot send is said to be too large', async () => {
  openFake([{ name: 'Phụ lục', rows: [['a'], ['x'.repeat(3000)]] }], { payloadLimit: 2000 });
  await expect(createExcelWorkbook().read('Phụ lục')).rejects.toMatchObject({ code: 'too-large' });
});

test('more merged areas than Excel gives at once are all found', async () => {
  const rows = Array.from({ length: 700 }, (_, index) => [index + 1, null, 'x']);
  openFake([{ name: 'Phụ lục', rows, merges: rows.map((_, index) => `A${index + 1}:B${index + 1}`) }]);
  expect((await createExcelWorkbook().read('Phụ lục')).merges).toHaveLength(700);
});

test('a matrix that stands far from the corner, or is wide, keeps its addresses', async () => {
  const fake = openFake([{ name: 'Xa', rows: [] }, { name: 'Rộng', rows: [Array.from({ length: 30 }, (_, index) => `c${index + 1}`)] }]);
  Object.assign(fake.cell('Xa', 'D900'), { value: 'ở xa' });
  const workbook = createExcelWorkbook();
  const far = await workbook.read('Xa');
  expect([far.rowCount, far.columnCount, textAt(far, 900, 4)]).toEqual([900, 4, 'ở xa']);
  expect(textAt(await workbook.read('Rộng'), 1, 30)).toBe('c30');
});

test('an empty sheet has no rows', async () => {
  openFake([{ name: 'Trống', rows: [] }]);
  const grid = await createExcelWorkbook().read('Trống');
  expect([grid.rowCount, grid.columnCount, grid.cells]).toEqual([0, 0, []]);
});

test('hidden rows and columns, and tables, are told', async () => {
  openFake([plan(3, { hiddenRows: [3], hiddenColumns: [4], tables: [{ name: 'NhiemVu', area: { top: 1, left: 1, bottom: 4, right: 5 }, hasHeader: true }] })]);
  const grid = await createExcelWorkbook().read('Phụ lục');
  expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[3], [4]]);
  expect(grid.tables).toEqual([{ name: 'NhiemVu', area: { top: 1, left: 1, bottom: 4, right: 5 }, hasHeader: true }]);
});

test('a text that begins with an equals sign is no formula', async () => {
  openFake([{ name: 'Phụ lục', rows: [[{ value: '=SUM(A1)', numberFormat: '@' }]] }]);
  const cell = cellAt(await createExcelWorkbook().read('Phụ lục'), 1, 1);
  expect(cell).toMatchObject({ value: '=SUM(A1)' });
  expect(cell).not.toHaveProperty('formula');
});

test.each([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['RequestAborted', 'connection-lost'],
  ['ServiceNotAvailable', 'connection-lost'],
  ['AccessDenied', 'sheet-protected'],
  ['ApiNotFound', 'unsupported'],
  ['SomethingNew', 'unknown'],
])('Excel says %s: the error is %s', async (said, code) => {
  const fake = openFake([plan(1)]);
  fake.failAt(1, said);
  await expect(createExcelWorkbook().read('Phụ lục')).rejects.toMatchObject({ name: 'WorkbookError', code });
});
