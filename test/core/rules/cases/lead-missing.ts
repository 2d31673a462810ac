import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [
    { name: 'mỗi nhiệm vụ một cơ quan chủ trì', rows: [{ number: '1', content: 'Lập danh mục dữ liệu', lead: 'Sở Nội vụ' }] },
    { name: 'ô gộp dọc lấy cơ quan ở trên', rows: [{ number: '1', content: 'Lập danh mục dữ liệu', lead: 'Sở Nội vụ' }, { number: '2', content: 'Công bố danh mục dữ liệu', lead: 'Sở Nội vụ', same: ['lead'] }] },
    { name: 'hàng nhóm không phải nhiệm vụ', rows: [{ section: 'I', title: 'THỂ CHẾ' }, { number: '1', content: 'Lập danh mục dữ liệu', lead: 'Sở Nội vụ' }] },
    { name: 'dòng ngắt trang không phải nhiệm vụ', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Nội vụ' }, { continues: 'dữ liệu dùng chung' }] },
  ],
  invalid: [
    { name: 'ô trống', rows: [{ number: '1', content: 'Lập danh mục dữ liệu', lead: null }], finds: ['missing@C6'] },
    { name: 'ô chỉ có gạch', rows: [{ number: '1', content: 'Lập danh mục dữ liệu', lead: '-' }], finds: ['missing@C6'] },
  ],
  skipped: [{ name: 'bảng không có cột chủ trì', rows: [{ number: '1', content: 'Lập danh mục dữ liệu' }], missing: ['cột Cơ quan chủ trì'] }],
};
