import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [
    { name: 'có hạn', rows: [{ number: '1', content: 'Lập danh mục', timeline: 'Quý IV/2026' }] },
    { name: 'ô gộp dọc', rows: [{ number: '1', content: 'Lập danh mục', timeline: 'Quý IV/2026' }, { number: '2', content: 'Công bố', timeline: null, same: ['timeline'] }] },
    { name: 'không đọc được là việc của quy tắc khác', rows: [{ number: '1', content: 'Lập danh mục', timeline: 'Theo KH' }] },
  ],
  invalid: [{ name: 'ô trống', rows: [{ number: '12', content: 'Tổ chức lớp', timeline: null }], finds: ['missing@C6'] }],
  skipped: [{ name: 'bảng không có cột thời gian', rows: [{ number: '1', content: 'Lập danh mục' }], missing: ['cột Thời gian thực hiện'] }],
};
