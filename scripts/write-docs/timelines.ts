import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PHRASES } from '../../test/core/timeline/phrases';

/** The officers' table of phrases, as Markdown. */
export function timelinesDocument(): string {
  const head = [
    '# Cách ghi thời gian mà Sáu Rõ hiểu',
    '',
    'Bảng này được lập tự động từ bộ kiểm thử (`npx tsx scripts/write-docs/timelines.ts`), nên luôn đúng với phần mềm. Các ví dụ đọc trong một kế hoạch năm 2026, ban hành ngày 15/01/2026: chỗ không ghi năm lấy năm 2026.',
    '',
    'Chữ hoa, chữ thường, thiếu dấu, thừa dấu cách, "quý" hay "quí", "hằng" hay "hàng" đều đọc được. Số ngày làm việc trừ thứ Bảy, chủ nhật và ngày lễ, Tết các năm 2024 - 2030; ngoài các năm này chỉ trừ thứ Bảy, chủ nhật.',
  ];
  const groups = PHRASES.flatMap(({ title, phrases }) => ['', `## ${title}`, '', '| Ghi trong ô | Sáu Rõ hiểu là |', '|---|---|', ...phrases.map(({ text, explanation }) => `| ${text === '' ? '(để trống)' : text} | ${explanation} |`)]);
  return `${[...head, ...groups].join('\n')}\n`;
}

if (process.argv[1]?.endsWith('timelines.ts')) writeFileSync(join(process.cwd(), 'docs/cach-ghi-thoi-gian.md'), timelinesDocument());
