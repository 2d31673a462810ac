import type { RuleCases } from '../test-rule';

const row = (deliverable: string, approver: string | null, content = 'Phê duyệt kiến trúc số') => ({ rows: [{ number: '21', content, deliverable, approver }] });

export const cases: RuleCases = {
  valid: [
    { name: 'đã ghi cấp trình', ...row('Quyết định', 'UBND tỉnh') },
    { name: 'sản phẩm không phải văn bản', ...row('120 trạm quan trắc', null) },
    { name: 'sản phẩm đã nêu cấp ban hành', ...row('Nghị quyết của HĐND tỉnh', null) },
    { name: 'nội dung đã nêu cấp trình', ...row('Quyết định', null, 'Tham mưu UBND tỉnh ban hành quy chế') },
    { name: 'không có cột cấp trình, sản phẩm hoặc nội dung đã nêu', rows: [{ number: '1', content: 'Quản lý tài sản công', deliverable: 'Quyết định của UBND tỉnh' }, { number: '2', content: 'Lập quy hoạch chung, trình UBND tỉnh phê duyệt', deliverable: 'Quyết định' }, { number: '3', content: 'Dạy 2 buổi/ngày', deliverable: 'Kế hoạch của Sở' }] },
  ],
  invalid: [
    { name: 'không có cột cấp trình, không đâu nêu', rows: [{ number: '1', content: 'Quản lý tài sản công', deliverable: 'Quyết định' }], finds: ['missing@C6'] },
    { name: 'quyết định của ai', ...row('Quyết định', null), finds: ['missing@D6'] },
    { name: 'đề án trình ai', ...row('Đề án phát triển nhân lực', '-'), finds: ['missing@D6'] },
  ],
};
