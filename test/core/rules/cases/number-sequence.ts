import type { RuleCases } from '../test-rule';

const tasks = (...numbers: readonly (string | number | null)[]) => numbers.map((number, index) => ({ number, content: `Việc thứ ${index + 1}` }));

export const cases: RuleCases = {
  valid: [
    { name: 'số bị đổi thành ngày vẫn chiếm một số', rows: [{ number: '2.1', content: 'Chọn giống' }, { number: { value: 46024, text: '02-Jan', numberFormat: 'd-mmm' }, content: 'Tưới nước' }, { number: '2.3', content: 'Thu hoạch' }] },
    { name: 'chữ cái dưới số nhóm', rows: tasks('1a', '1b', '2a', '2b', '2c', '2d', '2đ', '3') },
    { name: 'dòng chèn thêm', rows: tasks(1, '1a', 2, 3) },
    { name: 'liên tục qua các nhóm', rows: [{ section: 'I', title: 'A' }, ...tasks(1, 2), { section: 'II', title: 'B' }, ...tasks(3, 4)] },
    { name: 'bắt đầu lại ở mỗi nhóm', rows: [{ section: 'A', title: 'A' }, ...tasks(1, 2), { section: 'B', title: 'B' }, ...tasks(1, 2, 3)] },
    { name: 'số gõ dạng số', rows: tasks(1, 2, 3) },
    { name: 'nhiều cấp, có gạch đầu dòng', rows: [{ section: 'I', title: 'A' }, ...tasks(1, '1.1', 'a)', '-', 2), { section: 'II', title: 'B' }, ...tasks(1, '1.1', '1.2', 2)] },
    { name: 'chữ cái tiếng Việt có đ', rows: tasks('a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)') },
    { name: 'số chèn 1a', rows: tasks('1', '1a', '2', '3') },
    { name: '3.9 rồi 3.10', rows: [{ section: '3', title: 'C' }, ...tasks('3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9', '3.10')] },
    { name: 'nhóm mang số tiếp theo nhiệm vụ', rows: [...tasks('1'), { section: '2', title: 'B' }, ...tasks('2.1', '2.2'), { section: '3', title: 'C' }, ...tasks('3.1')] },
    { name: 'chữ cái bắt đầu lại không cần hàng nhóm', rows: tasks('a', 'b', 'c', 'a', 'b') },
    { name: 'cột không phải số thứ tự', rows: tasks('12', '12', '13', '13', '14', '14', '15', '15') },
  ],
  invalid: [
    { name: 'chữ cái dưới số nhóm nhảy', rows: tasks('2a', '2b', '2d', '3a'), finds: ['gap@A8'], fixed: { A8: '2c' } },
    { name: 'nhảy số', rows: tasks(8, 9, 11, 12), finds: ['gap@A8'], fixed: { A8: '10', A9: '11' } },
    { name: 'trùng số', rows: tasks('1', '2', '2', '4'), finds: ['duplicate@A8'], fixed: { A8: '3' } },
    { name: '3.10 bị ghi 3.1', rows: [{ section: '3', title: 'C' }, ...tasks('3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9', '3.1', '3.11')], finds: ['duplicate@A16'], fixed: { A16: '3.10' } },
    { name: 'không khớp nhóm', rows: [{ section: '2', title: 'B' }, ...tasks('2.1', '3.2', '2.3')], finds: ['mismatch@A8'], fixed: { A8: '2.2' } },
    { name: 'hai số đổi chỗ chỉ báo một lần', rows: tasks('1', '2', '3', '5', '4', '6'), finds: ['gap@A9'] },
    { name: 'số có 0 ở đầu', rows: tasks('01', '02', '04'), finds: ['gap@A8'], fixed: { A8: '03' } },
    { name: 'thiếu số', rows: tasks('1', null, '3'), finds: ['unnumbered@A7'], fixed: { A7: '2' } },
    { name: 'nhóm La Mã nhảy số', rows: [{ section: 'I', title: 'A' }, ...tasks('1'), { section: 'III', title: 'B' }, ...tasks('2')], finds: ['gap@A8'], fixed: { A8: 'II' } },
  ],
};
