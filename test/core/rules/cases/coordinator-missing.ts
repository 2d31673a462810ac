import type { RuleCases } from '../test-rule';

const at = (coordinators: string | null) => ({ rows: [{ number: '18', content: 'Khảo sát nhu cầu', coordinators }] });

export const cases: RuleCases = {
  valid: [
    { name: 'có cơ quan', ...at('Sở Tài chính') },
    { name: 'tập thể có tên', ...at('Các sở, ban, ngành') },
    { name: 'có tên và "cơ quan liên quan"', ...at('Sở Tài chính; các cơ quan liên quan') },
  ],
  invalid: [
    { name: 'các sở, ngành liên quan', rows: [{ number: '18', content: 'Khảo sát', coordinators: 'các sở, ngành liên quan' }], finds: ['missing@C6'] },
    { name: 'viết tắt liên quan', rows: [{ number: '18', content: 'Khảo sát', coordinators: 'các đơn vị LQ' }], finds: ['missing@C6'] },
    { name: 'ô trống', ...at(null), finds: ['missing@C6'] },
    { name: 'chỉ ghi chung chung', ...at('các cơ quan, đơn vị có liên quan'), finds: ['missing@C6'] },
    { name: 'các đơn vị liên quan', ...at('Các đơn vị liên quan'), finds: ['missing@C6'] },
  ],
};
