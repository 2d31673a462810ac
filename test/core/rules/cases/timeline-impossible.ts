import type { RuleCases } from '../test-rule';

const at = (timeline: string) => ({ rows: [{ number: '15', content: 'Trao giải thưởng', timeline }] });

export const cases: RuleCases = {
  valid: [
    { name: 'ngày có thật', ...at('30/11/2026') },
    { name: 'ngày 29/02 năm nhuận', ...at('29/02/2028') },
  ],
  invalid: [
    { name: 'tháng 11 không có ngày 31', ...at('31/11/2026'), finds: ['impossible@C6'], offers: ['Ghi lại là 30/11/2026'] },
    { name: 'không có quý VI', ...at('Quý VI/2026'), finds: ['impossible@C6'], offers: ['Ghi lại là Quý IV/2026'] },
    { name: 'tháng 13', ...at('Tháng 13/2026'), finds: ['impossible@C6'], offers: [] },
    { name: 'bắt đầu sau kết thúc', rows: [{ number: '15', content: 'Trao giải thưởng', start: '01/12/2026', end: '01/3/2026' }], finds: ['reversed@D6'] },
  ],
};
