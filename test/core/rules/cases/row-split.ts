import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [{ name: 'mỗi nhiệm vụ một dòng', rows: [{ number: '1', content: 'Tổ chức 10 lớp tập huấn' }, { number: '2', content: 'Lập danh mục' }] }],
  invalid: [
    { name: 'phần sau rơi xuống dòng dưới', rows: [{ number: '12', content: 'Tổ chức 10 lớp tập huấn cho' }, { continues: 'công chức cấp xã' }], finds: ['split@B7'], fixed: { B6: 'Tổ chức 10 lớp tập huấn cho công chức cấp xã', B7: null } },
    {
      name: 'ngắt thành ba dòng thì gộp dần', rows: [{ number: '12', content: 'Tổ chức 10 lớp' }, { continues: 'tập huấn cho' }, { continues: 'công chức cấp xã' }], finds: ['split@B7', 'split@B8'],
      fixed: { B6: 'Tổ chức 10 lớp tập huấn cho', B7: null },
    },
  ],
};
