import { checkFromRibbon, summariseFromRibbon } from '../../src/commands/buttons';
import { createSession } from '../../src/session/session';
import { createMemoryWorkbook } from '../../src/workbook/memory';
import type { MemorySheet, MemoryWorkbook } from '../../src/workbook/memory';

const PLAN: MemorySheet = {
  name: 'Phụ lục',
  rows: [
    ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
    [1, 'Xây dựng kế hoạch chuyển đổi số của tỉnh', null, 'Sở Tài chính', 'Quý IV/2026'],
    [2, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Sở Tư pháp', '31/12/2026'],
  ],
};

function open(sheets: readonly MemorySheet[]): { workbook: MemoryWorkbook; session: ReturnType<typeof createSession> } {
  const workbook = createMemoryWorkbook(sheets);
  return { workbook, session: createSession(workbook, { today: '2026-11-20' }) };
}

test('Kiểm tra goes to the first finding and says how many there are', async () => {
  const { workbook, session } = open([PLAN]);
  expect(await checkFromRibbon(session, 'vi-VN')).toMatch(/^Đã kiểm tra 2 nhiệm vụ: [1-9]\d* lỗi, \d+ lưu ý, \d+ gợi ý\. Mở bảng điều khiển/);
  expect(workbook.shown?.sheet).toBe('Phụ lục');
});

test('Tổng hợp writes the sheets and shows the summary', async () => {
  const { workbook, session } = open([PLAN]);
  expect(await summariseFromRibbon(session, 'vi-VN')).toBeNull();
  expect((await workbook.sheets()).find(({ active }) => active)?.generated).toBe('summary');
});

test.each([
  ['vi-VN', /^Chưa thấy bảng phân công/],
  ['en-GB', /^[A-Z][a-z]+ .*"Thư mời"/],
])('what went wrong is said in the language of Office: %s', async (language, sentence) => {
  const { session } = open([{ name: 'Thư mời', rows: [['Kính gửi các đồng chí']] }]);
  expect(await summariseFromRibbon(session, language)).toMatch(sentence);
});
