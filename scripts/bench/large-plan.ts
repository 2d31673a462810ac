import { utils, write } from '@e965/xlsx';

const LEADS = ['Sở Khoa học và Công nghệ', 'Sở Tài chính', 'Văn phòng UBND tỉnh', 'Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh', 'Các sở, ban, ngành', 'Sở Nội vụ', 'Sở Xây dựng'];
const TIMELINES = ['Quý I/2026', 'Trước ngày 30/11/2026', 'Tháng 9/2026', 'Thường xuyên', 'Hằng năm', '31/12/2026', '6 tháng đầu năm 2026', 'Quý III, IV/2026'];

/** A plan of so many tasks with a section every 20 rows, as the bytes of an .xlsx file that another library wrote. No text that only one task has recurs in another edition. */
export function largePlan(tasks: number, edition = 0): Uint8Array {
  const rows: unknown[][] = [
    ['PHỤ LỤC'],
    ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của UBND tỉnh Lâm Đồng)'],
    ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Sản phẩm', 'Tình trạng', 'Ghi chú'],
  ];
  for (let task = 1; task <= tasks; task += 1) {
    if (task % 20 === 1) rows.push([roman(Math.ceil(task / 20)), `Nhóm nhiệm vụ thứ ${Math.ceil(task / 20)} về chuyển đổi số`]);
    rows.push([
      String(task), `Xây dựng và triển khai nội dung thứ ${edition * tasks + task} của chương trình chuyển đổi số trên địa bàn tỉnh`, LEADS[task % LEADS.length],
      `${LEADS[(task + 3) % LEADS.length]}; ${LEADS[(task + 1) % LEADS.length]}`, TIMELINES[task % TIMELINES.length], 'Kế hoạch của UBND tỉnh', task % 3 === 0 ? 'Đang thực hiện' : '', `Ghi chú ${edition * tasks + task}`,
    ]);
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Phụ lục');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  let text = '';
  let rest = value;
  for (const [size, sign] of signs) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
