import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [
    { name: '1.1 gõ dạng số ở đầu nhóm', rows: [{ number: 1.1, content: 'Chọn giống', timeline: 'Năm 2026' }, { number: 1.2, content: 'Tưới nước', timeline: 'Năm 2026' }] },
    { name: 'ngày thật, định dạng người dùng chọn', rows: [{ number: '1', content: 'Tổ chức cuộc thi', timeline: { value: 46295, text: '30/09/2026', numberFormat: 'dd/mm/yyyy' } }] },
    { name: 'ngày giữa tháng giữa các ô chữ', rows: [...['Quý I/2026', 'Quý II/2026', 'Tháng 9/2026', 'Quý IV/2026'].map((timeline, index) => ({ number: `${index + 1}`, content: 'Kiểm tra', timeline })), { number: '5', content: 'Sắp xếp trụ sở', timeline: { value: 46341, text: '15/11/2026', numberFormat: 'dd/mm/yyyy' } }] },
    { name: 'cả cột là ngày, chỉ hiện tháng', rows: [46296, 46327, 46357].map((value, index) => ({ number: `${index + 1}`, content: 'Kiểm tra', timeline: { value, text: `${index + 10}/2026`, numberFormat: 'mm/yyyy' } })) },
    { name: 'năm gõ dạng số', rows: [{ number: 1, content: 'Tổ chức cuộc thi', timeline: 2026 }] },
    { name: 'chữ', rows: [{ number: '1', content: 'Tổ chức cuộc thi', timeline: '10/2026' }] },
  ],
  invalid: [
    { name: 'năm 2026 thành một ngày của năm 1905', rows: [{ number: '1', content: 'Số hóa di tích', timeline: { value: 2026, text: '18/07/1905', numberFormat: 'dd/mm/yyyy' } }], finds: ['changed@C6'], offers: ['Ghi lại là Năm 2026'] },
    { name: 'tháng 11/2026 thành ngày đầu tháng giữa các ô chữ', rows: [...['Quý I/2026', 'Quý II/2026', 'Tháng 9/2026', '30/10/2026'].map((timeline, index) => ({ number: `${index + 1}`, content: 'Kiểm tra', timeline })), { number: '5', content: 'Sắp xếp trụ sở', timeline: { value: 46327, text: '01/11/2026', numberFormat: 'dd/mm/yyyy' } }], finds: ['changed@C10'], offers: ['Ghi lại là 01/11/2026', 'Ghi lại là Tháng 11/2026'] },
    { name: 'tháng 12/2026 thành ngày giữa các ô chữ', rows: [...['Quý I/2026', 'Quý II/2026', 'Tháng 9/2026', '30/10/2026'].map((timeline, index) => ({ number: `${index + 1}`, content: 'Kiểm tra', timeline })), { number: '5', content: 'Kiểm tra an toàn', timeline: { value: 46357, text: '12/2026', numberFormat: 'mm/yyyy' } }], finds: ['changed@C10'], offers: ['Ghi lại là Tháng 12/2026'] },
    { name: 'tháng 11/2026 ở cột kết thúc', rows: [{ number: '1', content: 'Thẩm định hạng sao', start: '01/9/2026', end: { value: 46327, text: 'Nov-26', numberFormat: 'mmm-yy' } }], finds: ['changed@D6'], offers: ['Ghi lại là Tháng 11/2026'] },
    { name: 'tháng 9/2026 ở cột bắt đầu', rows: [{ number: '1', content: 'Thẩm định hạng sao', start: { value: 46266, text: 'Sep-26', numberFormat: 'mmm-yy' }, end: '30/11/2026' }], finds: ['changed@C6'] },
    { name: 'số 20 hiện thành một ngày của năm 1900', rows: [{ number: '19', content: 'Chọn giống', timeline: 'Năm 2026' }, { number: { value: 20, text: '20/01/1900', numberFormat: 'dd/mm/yyyy' }, content: 'Tưới nước', timeline: 'Năm 2026' }, { number: '21', content: 'Thu hoạch', timeline: 'Năm 2026' }], finds: ['changed@A7'], offers: ['Ghi lại là 20'] },
    { name: '1.10 thành số 1,1', rows: [{ number: '1.9', content: 'Chọn giống' }, { number: 1.1, content: 'Tưới nước' }, { number: '1.11', content: 'Thu hoạch' }], columns: ['number', 'content', 'timeline'], finds: ['changed@A7'], offers: ['Ghi lại là 1.10'] },
    { name: '10/2026 thành Oct-26', rows: [{ number: '17', content: 'Tổ chức cuộc thi', timeline: { value: 46296, text: 'Oct-26', numberFormat: 'mmm-yy' } }], finds: ['changed@C6'], offers: ['Ghi lại là Tháng 10/2026'] },
    { name: 'số ngày trần trụi', rows: [{ number: '17', content: 'Tổ chức cuộc thi', timeline: { value: 46296, text: '46296' } }], finds: ['changed@C6'], offers: ['Ghi lại là 01/10/2026', 'Ghi lại là Tháng 10/2026'] },
    { name: 'số thứ tự 2.1 thành ngày', rows: [{ number: { value: 46024, text: '02-Jan', numberFormat: 'd-mmm' }, content: 'Tổ chức cuộc thi', timeline: 'Quý I/2026' }], finds: ['changed@A6'], offers: ['Ghi lại là 2.1', 'Ghi lại là 1.2'] },
  ],
};
