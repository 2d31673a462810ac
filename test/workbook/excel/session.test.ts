import { createSession } from '../../../src/session/session';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { openFake } from './open-fake';

const MEGABYTE = 1024 * 1024;
const HEADER = ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];
const PLAN = { name: 'Phụ lục', rows: [HEADER, ...Array.from({ length: 31 }, (_, index) => [index + 1, `Xây dựng đề án số ${index + 1} của tỉnh`, index === 4 ? null : 'Sở Nội vụ', 'Sở Tài chính', 'Quý IV/2026'])] };

test('a check takes at most three round trips, also when decisions are kept in the workbook', async () => {
  const fake = openFake([PLAN]);
  const session = createSession(createExcelWorkbook(), { today: '2026-11-20' });
  await session.check();
  expect(fake.syncs).toBeLessThanOrEqual(3);
  const [finding] = session.state().check!.findings;
  await session.accept(finding!, { reason: 'Đã thống nhất', by: 'Lan', expires: null });
  expect(session.state().problem).toBeNull();
  fake.resetCounts();
  await session.check();
  expect(fake.syncs).toBeLessThanOrEqual(3);
  session.dispose();
});

test('check, summarise, undo: the workbook is as it was', async () => {
  const fake = openFake([PLAN]);
  const session = createSession(createExcelWorkbook(), { today: '2026-11-20' });
  await session.check();
  await session.summarise();
  expect(session.state().problem).toBeNull();
  expect(fake.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Phụ lục', 'Theo dõi', 'Tổng hợp']));
  expect(fake.sheet('Tổng hợp').charts.length).toBeGreaterThan(1);
  expect(Math.max(...fake.requestBytes, ...fake.responseBytes)).toBeLessThan(4 * MEGABYTE);
  await session.summarise();
  expect(session.state().problem).toBeNull();
  await session.undo();
  await session.undo();
  expect(fake.book.sheets.map(({ name }) => name)).toEqual(['Phụ lục']);
  expect(fake.book.names).toEqual([]);
  session.dispose();
});
