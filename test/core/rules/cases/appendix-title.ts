import type { RuleCases } from '../test-rule';

const rows = [{ number: '1', content: 'Lập danh mục', lead: 'Sở Nội vụ' }];

export const cases: RuleCases = {
  valid: [
    { name: 'đủ số, ngày, cơ quan', rows, lines: ['PHỤ LỤC', '(Kèm theo Kế hoạch số 64/KH-UBND ngày 24/02/2026 của UBND tỉnh Lâm Đồng)'] },
    { name: 'ngày viết bằng chữ', rows, lines: ['PHỤ LỤC', '(Ban hành kèm theo Kế hoạch số 64/KH-UBND ngày 24 tháng 02 năm 2026 của UBND tỉnh)'] },
    { name: 'sổ theo dõi đứng riêng', rows: [{ number: '1', content: 'Lập danh mục', status: 'Hoàn thành' }], lines: ['THEO DÕI NHIỆM VỤ'] },
  ],
  invalid: [
    { name: 'không có dòng kèm theo', rows, lines: ['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ'], finds: ['missing@A1'] },
    { name: 'số, ngày còn để trống', rows, lines: ['PHỤ LỤC', '(Kèm theo Kế hoạch số        /KH-UBND ngày     tháng     năm 2026 của UBND tỉnh)'], finds: ['blank@A2'] },
  ],
};
