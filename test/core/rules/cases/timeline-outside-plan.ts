import type { RuleCases } from '../test-rule';

const year2026 = { settings: { issuedOn: '2026-02-24', periodEnd: '2026-12-31' } };
const at = (timeline: string) => ({ ...year2026, rows: [{ number: '14', content: 'Tổ chức ngày hội', timeline }] });

export const cases: RuleCases = {
  valid: [
    { name: 'báo cáo nói về việc đã đến hạn trước ngày ký', ...at('30/06/2026'), settings: { periodEnd: '2026-12-31', issuedOn: '2026-11-16' }, lines: ['(Kèm theo Báo cáo số 77/BC-UBND ngày 16/11/2026 của UBND tỉnh Lạng Sơn)'] },
    { name: 'trong kỳ', ...at('Quý IV/2026') },
    { name: 'trước ngày đầu năm sau là trong năm', ...at('Trước ngày 01/01/2027') },
    { name: 'thường xuyên', ...at('Thường xuyên') },
    { name: 'hằng năm', ...at('Hằng năm') },
  ],
  invalid: [
    { name: 'sau kỳ', ...at('Quý I/2027'), finds: ['after@C6'] },
    { name: 'trước ngày ban hành', ...at('Quý IV/2025'), finds: ['before@C6'] },
  ],
  skipped: [{ name: 'chưa rõ kỳ kế hoạch', rows: [{ number: '14', content: 'Tổ chức ngày hội', timeline: 'Quý I/2027' }], missing: ['ngày kết thúc kỳ kế hoạch'] }],
};
