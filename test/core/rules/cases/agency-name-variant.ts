import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [
    { name: 'một cách viết', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở KH&CN' }, { number: '2', content: 'Công bố', lead: 'Sở KH&CN' }] },
    { name: 'chữ đầu viết thường giữa câu', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Công an tỉnh' }, { number: '2', content: 'Công bố', lead: 'Sở Nội vụ; công an tỉnh' }] },
    { name: 'nhiều phòng của một xã là nhiều cơ quan', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Phòng Kinh tế' }, { number: '2', content: 'Công bố', lead: 'Phòng Văn hóa - Xã hội' }] },
    { name: 'tập thể rộng hẹp khác nhau', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Nội vụ', coordinators: 'Các sở, ngành' }, { number: '2', content: 'Công bố', lead: 'Sở Nội vụ', coordinators: 'Các sở, ban, ngành' }] },
  ],
  invalid: [
    { name: 'phòng của xã viết tắt và viết đủ', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Phòng Văn hóa - Xã hội' }, { number: '2', content: 'Công bố', lead: 'Phòng VH-XH' }], finds: ['variant@C7'], fixed: { C7: 'Phòng Văn hóa - Xã hội' } },
    {
      name: 'lúc tắt lúc đầy đủ', finds: ['variant@C8'], fixed: { C8: 'Sở Khoa học và Công nghệ' },
      rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Khoa học và Công nghệ' }, { number: '2', content: 'Công bố', lead: 'Sở Khoa học và Công nghệ' }, { number: '3', content: 'Sơ kết', lead: 'Sở KH&CN' }],
    },
    {
      name: 'hai cách viết như nhau thì theo danh mục', finds: ['variant@D6'], fixed: { D6: 'Công an tỉnh; Sở Công Thương' },
      rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Nội vụ', coordinators: 'Công an tỉnh; Sở Công thương' }, { number: '2', content: 'Công bố', lead: 'Sở Công Thương', coordinators: null }],
    },
  ],
};
