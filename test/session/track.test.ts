import { createSession } from '../../src/session/session';
import { createMemoryWorkbook } from '../../src/workbook/memory';

const table = [
  ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  ['1', 'Xây dựng kế hoạch số hóa hồ sơ', 'Sở Nội vụ', '30/06/2026'],
  ['2', 'Báo cáo kết quả số hóa hồ sơ', 'Sở Tài chính', '31/12/2026'],
];

async function sessionOver(left: number) {
  const workbook = createMemoryWorkbook([{ name: 'Phụ lục', rows: table.map((row) => [...new Array<null>(left).fill(null), ...row]) }]);
  const session = createSession(workbook, { today: '2026-11-20' });
  await session.open();
  return { workbook, session };
}

test('the tracking columns stand at once beside the table and are read as what they are', async () => {
  const { session } = await sessionOver(0);
  await session.track();
  expect(session.state().plan?.matrices[0]?.columns).toMatchObject({ status: [5], progress: [6], completedOn: [7], result: [8], obstacles: [9] });
});

test('a table at the edge of the sheet is told that there is no room, not that it is complete', async () => {
  const { session } = await sessionOver(16_380);
  await session.track();
  expect(session.state().problem).toMatchObject({ code: 'area-occupied' });
});
