import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [
    { name: 'có nội dung', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Nội vụ' }] },
    { name: 'ô nội dung gộp dọc', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Nội vụ' }, { number: '2', content: 'Lập danh mục', lead: 'Sở Y tế', same: ['content'] }] },
  ],
  invalid: [
    { name: 'có số và cơ quan mà không có nội dung', rows: [{ number: '8', content: null, lead: 'Sở Xây dựng' }], finds: ['empty@B6'] },
    { name: 'chỉ có cơ quan', rows: [{ number: null, content: null, lead: 'Sở Xây dựng' }], finds: ['empty@B6'] },
  ],
};
