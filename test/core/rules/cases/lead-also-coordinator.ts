import type { RuleCases } from '../test-rule';

const row = (lead: string, coordinators: string) => ({ rows: [{ number: '19', content: 'Diễn tập', lead, coordinators }] });

export const cases: RuleCases = {
  valid: [
    { name: 'hai cơ quan khác nhau', ...row('Công an tỉnh', 'Sở Tài chính') },
    { name: 'tập thể không được mở rộng', ...row('Các sở, ban, ngành, UBND các huyện, thị xã, thành phố', 'Sở Khoa học và Công nghệ') },
    { name: 'hai phòng khác nhau của xã', ...row('Phòng Kinh tế', 'Phòng Văn hóa - Xã hội') },
  ],
  invalid: [
    { name: 'lặp lại ở cuối', ...row('Công an tỉnh', 'Sở Tài chính, Công an tỉnh'), finds: ['both@D6'], fixed: { D6: 'Sở Tài chính' } },
    { name: 'phòng của xã viết tắt vẫn là một', ...row('Phòng Văn hóa - Xã hội', 'Công an phường; Phòng VH-XH'), finds: ['both@D6'], fixed: { D6: 'Công an phường' } },
    { name: 'viết tắt vẫn là một', ...row('Sở Khoa học và Công nghệ', 'Sở KH&CN; Sở Tài chính'), finds: ['both@D6'], fixed: { D6: 'Sở Tài chính' } },
    { name: 'chỉ có một mình', ...row('Công an tỉnh', 'Công an tỉnh'), finds: ['both@D6'], fixed: { D6: null } },
  ],
};
