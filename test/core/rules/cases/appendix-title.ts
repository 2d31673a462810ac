import type { Field } from '../../../../src/core/plan/field';
import { NO_IDENTITY } from '../../../../src/core/matrix/identity';
import type { RuleCases } from '../test-rule';

const said = (value: string): Field<string> => ({ value, text: value, cell: { sheet: 'Phụ lục', row: 1, column: 1 }, role: 'content', present: true });
const onSecond = (value: string): Field<string> => ({ ...said(value), cell: { sheet: 'Phụ lục II', row: 1, column: 1 } });
const rows = [{ number: '1', content: 'Lập danh mục', lead: 'Sở Nội vụ' }];

export const cases: RuleCases = {
  valid: [
    { name: 'đủ số, ngày, cơ quan', rows, lines: ['PHỤ LỤC', '(Kèm theo Kế hoạch số 64/KH-UBND ngày 24/02/2026 của UBND tỉnh Lâm Đồng)'] },
    { name: 'ngày viết bằng chữ', rows, lines: ['PHỤ LỤC', '(Ban hành kèm theo Kế hoạch số 64/KH-UBND ngày 24 tháng 02 năm 2026 của UBND tỉnh)'] },
    { name: 'biểu theo dõi kèm báo cáo', rows: [{ number: '1', content: 'Lập danh mục', status: 'Hoàn thành' }], lines: ['BIỂU TỔNG HỢP', '(Kèm theo Báo cáo số 188/BC-SKHCN ngày 05/11/2025 của Sở Khoa học và Công nghệ)'] },
  ],
  invalid: [
    { name: 'biểu theo dõi không nói của văn bản nào', rows: [{ number: '1', content: 'Lập danh mục', status: 'Hoàn thành' }], lines: ['THEO DÕI NHIỆM VỤ'], finds: ['missing@A1'] },
    {
      name: 'trang thứ hai là phụ lục khác, thiếu dòng kèm theo', rows, lines: ['PHỤ LỤC I', '(Kèm theo Kế hoạch số 64/KH-UBND ngày 24/02/2026 của UBND tỉnh Lâm Đồng)'], finds: ['missing@A1'],
      otherTitles: [{ ...NO_IDENTITY, appendix: onSecond('PHỤ LỤC II'), lines: [onSecond('PHỤ LỤC II')] }],
    },
    { name: 'không có dòng kèm theo, không có hàng trống để ghi', rows, lines: ['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ'], finds: ['missing@A1'] },
    {
      name: 'có hàng trống dưới tên phụ lục: ghi mẫu, để chấm chỗ chưa biết', rows, lines: ['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ', ''], finds: ['missing@A1'],
      fixed: { A3: '(Kèm theo Kế hoạch số …/… ngày … tháng … năm … của …)' },
    },
    {
      name: 'số ghi ở đầu văn bản, ngày do người dùng cho biết: ghi đủ', rows, lines: ['Số: 12/NQ-HĐND', 'PHỤ LỤC', ''], finds: ['missing@A2'], settings: { issuedOn: '2026-03-05' },
      identity: { number: said('12/NQ-HĐND'), issuer: said('HĐND tỉnh Lâm Đồng') },
      fixed: { A3: '(Kèm theo Nghị quyết số 12/NQ-HĐND ngày 05 tháng 3 năm 2026 của HĐND tỉnh Lâm Đồng)' },
    },
    { name: 'có dòng kèm theo, thiếu chữ Phụ lục', rows, lines: ['BẢNG PHÂN CÔNG TRÁCH NHIỆM', '(Kèm theo Kế hoạch số 58/KH-UBND ngày 27/02/2026 của UBND tỉnh Tây Ninh)'], finds: ['untitled@A1'] },
    { name: 'số, ngày còn để trống', rows, lines: ['PHỤ LỤC', '(Kèm theo Kế hoạch số        /KH-UBND ngày     tháng     năm 2026 của UBND tỉnh)'], finds: ['blank@A2'] },
  ],
};
