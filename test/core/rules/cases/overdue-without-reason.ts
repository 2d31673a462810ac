import type { RuleCases } from '../test-rule';

const row = { number: '3', content: 'Rà soát văn bản', timeline: '30/9/2026', status: 'Đang thực hiện', completedOn: null, obstacles: null, note: null };

export const cases: RuleCases = {
  valid: [
    { name: 'lý do ghi ngay ở tình trạng', rows: [{ number: '1', content: 'Sửa cầu', timeline: '30/09/2026', status: 'Chậm do thiếu vốn', obstacles: null }] },
    { name: 'đã nêu khó khăn', rows: [{ ...row, obstacles: 'Thiếu kinh phí' }] },
    { name: 'còn hạn', rows: [{ ...row, timeline: '31/12/2026' }] },
    { name: 'hoàn thành đúng hạn', rows: [{ ...row, status: 'Hoàn thành', completedOn: '25/9/2026' }] },
    { name: 'việc thường xuyên', rows: [{ ...row, timeline: 'Thường xuyên' }] },
    { name: 'lý do ghi ở cột ghi chú', rows: [{ ...row, note: 'Chậm do chưa có hướng dẫn' }] },
  ],
  invalid: [
    { name: 'chỉ đề nghị gia hạn, không nêu vì sao', rows: [{ ...row, status: 'Chậm tiến độ', proposal: 'Đề nghị gia hạn' }], finds: ['no-reason@F6'] },
    { name: 'ghi Chậm tiến độ mà không nêu vì sao', rows: [{ number: '1', content: 'Sửa cầu', timeline: '30/09/2026', status: 'Chậm tiến độ', obstacles: null }], finds: ['no-reason@E6'] },
    { name: 'chưa xong, đã quá hạn', rows: [row], finds: ['no-reason@F6'] },
    { name: 'xong muộn', rows: [{ ...row, status: 'Hoàn thành', completedOn: '15/10/2026' }], finds: ['no-reason@F6'] },
  ],
};
