import { NO_IDENTITY } from '../../../../src/core/matrix/identity';
import type { Field } from '../../../../src/core/plan/field';
import type { RuleCases } from '../test-rule';

const said = (value: string, sheet: string): Field<string> => ({ value, text: value, cell: { sheet, row: 1, column: 1 }, role: 'content', present: true });

const row = { number: '16', content: 'Phổ biến kiến thức', timeline: 'Thường xuyên' };

export const cases: RuleCases = {
  valid: [
    { name: 'chu kỳ nêu trên bảng của trang này', rows: [{ number: '1', content: 'Trực bơm tiêu úng', timeline: 'Thường xuyên' }], otherTitles: [{ ...NO_IDENTITY, lines: [said('Chế độ báo cáo: ngày 20 hằng tháng, đơn vị chủ trì báo cáo Sở Xây dựng', 'Phụ lục')] }] },
    { name: 'có hạn', rows: [{ ...row, timeline: 'Quý IV/2026' }] },
    { name: 'chu kỳ ngay trong ô', rows: [{ ...row, timeline: 'Thường xuyên, báo cáo hằng quý' }] },
    { name: 'chu kỳ ở cột ghi chú của dòng', rows: [{ ...row, note: 'Báo cáo định kỳ 6 tháng' }] },
    { name: 'báo cáo vào tháng cuối quý', rows: [{ ...row, note: 'Báo cáo kết quả trước ngày 15 tháng cuối quý' }] },
    { name: 'có ngày kết thúc', rows: [{ ...row, timeline: 'Thường xuyên đến hết ngày 30/9/2026' }] },
    { name: 'kế hoạch đã nêu chu kỳ báo cáo', rows: [row], settings: { reportCycle: 'Trước ngày 01/11 hằng năm' } },
    { name: 'dòng trên bảng nêu chu kỳ báo cáo', rows: [row], lines: ['Các đơn vị báo cáo trước ngày 01/11 hằng năm'] },
  ],
  invalid: [
    { name: 'chu kỳ nêu trên bảng của trang khác', rows: [{ number: '1', content: 'Trực bơm tiêu úng', timeline: 'Thường xuyên' }], otherTitles: [{ ...NO_IDENTITY, lines: [said('Chế độ báo cáo: ngày 20 hằng tháng, đơn vị chủ trì báo cáo Sở Xây dựng', 'Phụ lục II')] }], finds: ['no-cycle@C6'] },
    { name: 'không có mốc nào', rows: [row], finds: ['no-cycle@C6'] },
    { name: 'trong năm cũng như không có mốc', rows: [{ ...row, timeline: 'Thường xuyên trong năm 2026' }], finds: ['no-cycle@C6'] },
    { name: 'chu kỳ của dòng khác không tính', rows: [row, { ...row, number: '17', note: 'Báo cáo hằng quý' }], finds: ['no-cycle@C6'] },
    { name: 'ngày của văn bản viện dẫn không phải mốc báo cáo', rows: [{ ...row, content: 'Thực hiện Nghị quyết ngày 08/01/2013' }], finds: ['no-cycle@C6'] },
  ],
};
