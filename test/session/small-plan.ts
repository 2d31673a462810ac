import { createMemoryWorkbook, type MemorySheet } from '../../src/workbook/memory';
import { createSession } from '../../src/session/session';

/** A plan of three tasks as an officer would type it; row 5 has no lead, row 7 says "Thường xuyên". */
export const SMALL_PLAN: MemorySheet = {
  name: 'Phụ lục',
  rows: [
    ['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ'],
    ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của UBND tỉnh Lâm Đồng)'],
    ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'],
    ['1', 'Ban hành Quy chế quản lý dữ liệu dùng chung', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp', 'Quý II/2026'],
    ['2', 'Tổ chức 05 lớp tập huấn về chuyển đổi số', null, 'Sở Nội vụ', 'Tháng 9/2026'],
    ['3', 'Rà soát danh mục dịch vụ công trực tuyến', 'Văn phòng UBND tỉnh', 'Sở Khoa học và Công nghệ', '30/10/2026'],
    ['4', 'Tuyên truyền về an toàn thông tin cho cán bộ', 'Sở Khoa học và Công nghệ', 'Báo Lâm Đồng', 'Thường xuyên'],
  ],
};

/** A session over those sheets as of 20/11/2026, already open. */
export async function openSession(...sheets: readonly MemorySheet[]) {
  const workbook = createMemoryWorkbook(sheets.length > 0 ? sheets : [SMALL_PLAN]);
  const session = createSession(workbook, { today: '2026-11-20' });
  await session.open();
  return { workbook, session };
}

/** `rule cell` of every finding, in order. */
export function found(session: { state(): { check: { findings: readonly { rule: string; cell: { row: number; column: number } }[] } | null } }): string[] {
  return (session.state().check?.findings ?? []).map(({ rule, cell }) => `${rule} ${String.fromCharCode(64 + cell.column)}${cell.row}`);
}
