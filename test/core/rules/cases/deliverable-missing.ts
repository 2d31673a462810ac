import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [
    { name: 'có sản phẩm', rows: [{ number: '1', content: 'Lập danh mục', deliverable: 'Danh mục' }] },
    { name: 'ô gộp dọc', rows: [{ number: '1', content: 'Lập danh mục', deliverable: 'Danh mục' }, { number: '2', content: 'Công bố', deliverable: null, same: ['deliverable'] }] },
  ],
  invalid: [
    { name: 'ô trống', rows: [{ number: '16', content: 'Phổ biến kiến thức', deliverable: null }], finds: ['missing@C6'] },
    { name: 'bảng không có cột: chỉ báo một lần', rows: [{ number: '1', content: 'Lập danh mục' }, { number: '2', content: 'Công bố' }], finds: ['no-column@B5'] },
  ],
};
