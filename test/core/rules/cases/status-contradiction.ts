import type { RuleCases } from '../test-rule';

const row = { number: '7', content: 'Ban hành quy chế', timeline: '30/6/2026', status: 'Hoàn thành', progress: '100%', completedOn: '25/6/2026' };
const at = (changes: Partial<Record<keyof typeof row, string | null>>) => ({ rows: [{ ...row, ...changes }] });

export const cases: RuleCases = {
  valid: [
    { name: 'khớp nhau', ...at({}) },
    { name: 'đúng hạn', ...at({ status: 'Hoàn thành đúng hạn' }) },
    { name: 'quá hạn', ...at({ status: 'Hoàn thành quá hạn', completedOn: '15/7/2026' }) },
    { name: 'đang làm', ...at({ status: 'Đang thực hiện', progress: '60%', completedOn: null }) },
    { name: 'chậm tiến độ, hạn đã qua', ...at({ status: 'Chậm tiến độ', progress: '60%', completedOn: null }) },
    { name: 'chưa làm', ...at({ status: 'Chưa thực hiện', progress: null, completedOn: null }) },
  ],
  invalid: [
    { name: 'hoàn thành 80%', ...at({ progress: '80%' }), finds: ['done-in-part@D6'] },
    { name: 'hoàn thành không có ngày', ...at({ completedOn: null }), finds: ['done-undated@D6'] },
    { name: 'hoàn thành không có minh chứng', rows: [{ number: '7', content: 'Ban hành quy chế', timeline: '30/6/2026', status: 'Hoàn thành', result: null }], finds: ['done-unproved@D6'] },
    { name: '100% mà đang thực hiện', ...at({ status: 'Đang thực hiện', completedOn: null }), finds: ['open-in-full@D6'] },
    { name: 'có ngày hoàn thành mà đang thực hiện', ...at({ status: 'Đang thực hiện', progress: null }), finds: ['open-dated@D6'], offers: ['Ghi lại là Hoàn thành đúng hạn'] },
    { name: 'chưa thực hiện mà đã 30%', ...at({ status: 'Chưa thực hiện', progress: '30%', completedOn: null }), finds: ['started-not@D6'] },
    { name: 'ngày ở tương lai', ...at({ completedOn: '25/12/2026' }), finds: ['future@F6'] },
    { name: 'đúng hạn mà xong sau hạn', ...at({ status: 'Hoàn thành đúng hạn', completedOn: '15/7/2026' }), finds: ['not-on-time@D6'], offers: ['Ghi lại là Hoàn thành quá hạn'] },
    { name: 'quá hạn mà xong trong hạn', ...at({ status: 'Hoàn thành quá hạn' }), finds: ['not-late@D6'] },
    { name: 'quá hạn mà hạn chưa qua', ...at({ status: 'Đang thực hiện, quá hạn', timeline: '31/12/2026', progress: '60%', completedOn: null }), finds: ['not-yet-late@D6'] },
    { name: 'trong hạn mà đã qua hạn', ...at({ status: 'Đang thực hiện, trong hạn', progress: '60%', completedOn: null }), finds: ['late-already@D6'] },
    { name: 'việc thường xuyên ghi quá hạn', ...at({ status: 'Đang thực hiện, quá hạn', timeline: 'Thường xuyên', progress: '60%', completedOn: null }), finds: ['no-due@D6'] },
  ],
};
