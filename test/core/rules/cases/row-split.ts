import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [{ name: 'mỗi nhiệm vụ một dòng', rows: [{ number: '1', content: 'Tổ chức 10 lớp tập huấn' }, { number: '2', content: 'Lập danh mục' }] }],
  invalid: [
    { name: 'phần sau rơi xuống dòng dưới', rows: [{ number: '12', content: 'Tổ chức 10 lớp tập huấn cho' }, { continues: 'công chức cấp xã' }], finds: ['split@B7'], fixed: { B6: 'Tổ chức 10 lớp tập huấn cho công chức cấp xã', B7: null } },
    {
      name: 'phần sau có cả ở cột sản phẩm: gộp cả hai ô', rows: [{ number: '24', content: 'Khảo sát 3.000 lượt khách tại', lead: 'Thống kê tỉnh', deliverable: 'Báo cáo khảo sát' }, { continues: 'các khu, điểm du lịch', deliverable: 'của ngành' }],
      finds: ['split@B7'], fixed: { B6: 'Khảo sát 3.000 lượt khách tại các khu, điểm du lịch', B7: null, D6: 'Báo cáo khảo sát của ngành', D7: null },
    },
    { name: 'hai tên cơ quan ở hai dòng: không tự gộp', rows: [{ number: '24', content: 'Khảo sát 3.000 lượt khách tại', lead: 'Thống kê tỉnh' }, { continues: 'các khu, điểm du lịch', lead: 'Sở Du lịch' }], finds: ['split@B7'], fixed: null },
    {
      name: 'ngắt thành ba dòng thì gộp dần', rows: [{ number: '12', content: 'Tổ chức 10 lớp' }, { continues: 'tập huấn cho' }, { continues: 'công chức cấp xã' }], finds: ['split@B7', 'split@B8'],
      fixed: { B6: 'Tổ chức 10 lớp tập huấn cho', B7: null },
    },
  ],
};
