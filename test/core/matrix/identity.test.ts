import { gridOf } from '../grid-of';
import { planFrom } from './outline';

const TABLE = [
  ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'],
  [1, 'Rà soát danh mục dịch vụ công', 'Sở Nội vụ', 'Tháng 4'],
];

function identify(...lines: string[]) {
  const { identity } = planFrom([gridOf([...lines.map((line) => [line]), ...TABLE])]);
  return { number: identity.number?.value ?? null, issuedOn: identity.issuedOn?.value ?? null, issuer: identity.issuer?.value ?? null, periodEnd: identity.periodEnd, province: identity.province };
}

describe('what the lines above a table say of the plan', () => {
  it.each([
    [['(Ban hành kèm theo Kế hoạch số 3229 /KH-UBND ngày 27 /8/2024 của UBND tỉnh Bình Thuận)'], { number: '3229/KH-UBND', issuedOn: '2024-08-27', issuer: 'UBND tỉnh Bình Thuận', periodEnd: null, province: 'Bình Thuận' }],
    [['(Kèm theo Kế hoạch số 20-KH/TU, ngày 20/01/2025 của Ban Thường vụ Tỉnh ủy)'], { number: '20-KH/TU', issuedOn: '2025-01-20', issuer: 'Ban Thường vụ Tỉnh ủy', periodEnd: null, province: null }],
    [['KẾ HOẠCH CHUYỂN ĐỔI SỐ GIAI ĐOẠN 2024 - 2030'], { number: null, issuedOn: null, issuer: null, periodEnd: '2030-12-31', province: null }],
    [['PHỤ LỤC', 'Thời kỳ thực hiện: 2025-2026'], { number: null, issuedOn: null, issuer: null, periodEnd: '2026-12-31', province: null }],
    [['Thời kỳ thực hiện: năm 2026 (đến hết ngày 15/12/2026)'], { number: null, issuedOn: null, issuer: null, periodEnd: '2026-12-15', province: null }],
    [['UBND TỈNH LÂM ĐỒNG', 'Số: 15 /KH-UBND', 'Lâm Đồng, ngày 12 tháng 01 năm 2026'], { number: '15/KH-UBND', issuedOn: '2026-01-12', issuer: 'UBND tỉnh Lâm Đồng', periodEnd: null, province: 'Lâm Đồng' }],
    [['KẾ HOẠCH VĂN THƯ, LƯU TRỮ GIAI ĐOẠN 2026 - 2027', 'Thời kỳ thực hiện: từ ngày ban hành đến hết ngày 30/6/2027'], { number: null, issuedOn: null, issuer: null, periodEnd: '2027-06-30', province: null }],
    [['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'PHỤ LỤC: BIỂU TỔNG HỢP TIẾN ĐỘ NHIỆM VỤ NĂM 2026'], { number: null, issuedOn: null, issuer: null, periodEnd: '2026-12-31', province: null }],
    [['(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của UBND tỉnh Đồng Tháp)'], { number: null, issuedOn: null, issuer: 'UBND tỉnh Đồng Tháp', periodEnd: null, province: 'Đồng Tháp' }],
    [['(Số liệu tính đến ngày 20/11/2026)'], { number: null, issuedOn: null, issuer: null, periodEnd: null, province: null }],
  ])('%j', (lines, expected) => {
    expect(identify(...lines)).toEqual(expected);
  });

  it.each([
    ['(Kèm theo Quyết định số     /QĐ-UBND ngày     tháng 3 năm 2026 của Chủ tịch UBND tỉnh)', '2026-03-01'],
    ['(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2026 của UBND tỉnh)', '2026-01-01'],
    ['(Kèm theo Kế hoạch số …/KH-UBND ngày …/3/2026 của UBND tỉnh)', '2026-03-01'],
    ['(Kèm theo Kế hoạch số …/KH-UBND ngày …/…/2026 của UBND xã)', '2026-01-01'],
    ['(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của UBND tỉnh)', null],
  ])('the first day that an open date may be: %s', (line, expected) => {
    expect(planFrom([gridOf([[line], ...TABLE])]).identity.issuedFrom).toBe(expected);
  });

  it.each([
    ['under the title, before the unit line', [['PHỤ LỤC'], ['DANH MỤC NHIỆM VỤ NĂM 2026'], [], ['Đơn vị tính: triệu đồng']], { row: 3, column: 1 }],
    ['the first of two', [['PHỤ LỤC'], ['DANH MỤC NHIỆM VỤ NĂM 2026'], [], []], { row: 3, column: 1 }],
    ['where the title begins', [[null, 'PHỤ LỤC'], [null, 'DANH MỤC NHIỆM VỤ NĂM 2026'], []], { row: 3, column: 2 }],
    ['none', [['PHỤ LỤC'], ['DANH MỤC NHIỆM VỤ NĂM 2026']], null],
    ['none above the title', [[], ['DANH MỤC NHIỆM VỤ NĂM 2026']], null],
    ['none without a title', [[]], null],
  ])('the free row for a line: %s', (_case, above, expected) => {
    const { freeLine } = planFrom([gridOf([...above, ...TABLE])]).identity;
    expect(freeLine && { row: freeLine.row, column: freeLine.column }).toEqual(expected);
  });

  it('a row that the merged title reaches into, or a hidden one, is not free', () => {
    const rows = [['DANH MỤC NHIỆM VỤ NĂM 2026'], [], [], [], ...TABLE];
    expect(planFrom([gridOf(rows, { merges: ['A1:D2'], hiddenRows: [3] })]).identity.freeLine).toEqual({ sheet: 'Phụ lục', row: 4, column: 1 });
  });

  it('a number inside the title is that of another document', () => {
    expect(identify('Kế hoạch triển khai Kế hoạch số 245-KH/TU của Tỉnh ủy').number).toBeNull();
  });
});
