import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { mendEach } from '../../accept/mend';

/** Rows an officer may have typed, each with something to put right. */
const DEFECTS: readonly (readonly string[])[] = [
  ['Rà soát  thủ tục <b>đất đai</b>', 'Sở Tư pháp', 'Sở Nội vụ', 'Quý III/2026', 'Báo cáo'],
  ['Diễn tập ứng cứu sự cố mạng', 'Công an tỉnh', 'Sở Nội vụ, Công an tỉnh', 'Tháng 8/2026', '01 cuộc diễn tập'],
  ['Lắp đặt 120 trạm quan trắc', 'Sở Kế hoạch và Đầu tư', 'Sở Xây dựng', 'Quý IV/2026', '120 trạm'],
  ['Khảo sát nhu cầu việc làm'.normalize('NFD'), 'Sở Nội vụ', 'Tỉnh đoàn', 'Tháng 5/2026', 'Báo cáo'],
  ['Đánh giá Kế hoạch số 2811 /KH-UBND ngày 15 /8/2025', 'Sở Công Thương', 'Sở Tài chính', 'Tháng 9/2026', 'Báo cáo'],
  ['Hỗ trợ chuyên đổi số cho 20 trường', 'Sở GD&ĐT', 'Sở KHCN', 'Tháng 12/2026', '20 trường'],
  ['Cấp phép 15 bến xe', 'Sở Xây dựng, Sở Tài chính', 'Công an tỉnh', 'Tháng 6/2026', '15 giấy phép'],
  ['Ðầu tư 5 xuồng cứu hộ', 'Bộ Chỉ huy Quân sự tỉnh', 'Sở Tài chính', 'Tháng 7/2026', '05 xuồng'],
  ['Tỷ lệ hồ sơ số hoá đạt 80%; số hóa 200 tủ hồ sơ', 'Sở Nội vụ', 'Sở Y tế', 'Năm 2026', '80% hồ sơ'],
];

test('a fix takes its finding away, brings no error and leaves every other cell as it was', async () => {
  const numbers = fc.array(fc.nat({ max: DEFECTS.length - 1 }), { minLength: 3, maxLength: 7 });
  let fixes = 0;
  await fc.assert(
    fc.asyncProperty(numbers, fc.nat({ max: 5 }), async (picked, jumpAt) => {
      const rows = picked.map((index, place) => [String(place + (place > jumpAt ? 2 : 1)), ...DEFECTS[index]!]);
      const mended = await mendEach(workbookOf(rows), '2026-11-20');
      fixes += mended.fixes;
      expect(mended.faults).toEqual([]);
    }),
    { numRuns: 10 },
  );
  expect(fixes).toBeGreaterThan(20);
}, 60_000);

function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['PHỤ LỤC'],
    ['(Kèm theo Kế hoạch số 64/KH-UBND ngày 24/02/2026 của UBND tỉnh Lâm Đồng)'],
    ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Sản phẩm'],
    ...rows.map((row) => [...row]),
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Phụ lục');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
