import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [
    { name: 'một cơ quan', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Nội vụ' }] },
    { name: 'tập thể phối hợp là bình thường', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Nội vụ', coordinators: 'Các sở, ban, ngành' }] },
    { name: 'có cơ quan đầu mối bên cạnh', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Nội vụ; các sở, ban, ngành' }] },
  ],
  invalid: [
    { name: 'các sở, ban, ngành', rows: [{ number: '4', content: 'Lập danh mục', lead: 'Các sở, ban, ngành' }], finds: ['collective@C6'] },
    { name: 'cụm dài chỉ là một tập thể', rows: [{ number: '4', content: 'Lập danh mục', lead: 'Các sở, ban, ngành, UBND các huyện, thị xã, thành phố' }], finds: ['collective@C6'] },
  ],
};
