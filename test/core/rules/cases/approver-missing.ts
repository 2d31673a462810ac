import type { RuleCases } from '../test-rule';

const row = (deliverable: string, approver: string | null, content = 'Phê duyệt kiến trúc số') => ({ rows: [{ number: '21', content, deliverable, approver }] });

export const cases: RuleCases = {
  valid: [
    { name: 'đã ghi cấp trình', ...row('Quyết định', 'UBND tỉnh') },
    { name: 'sản phẩm không phải văn bản', ...row('120 trạm quan trắc', null) },
    { name: 'sản phẩm đã nêu cấp ban hành', ...row('Nghị quyết của HĐND tỉnh', null) },
    { name: 'nội dung đã nêu cấp trình', ...row('Quyết định', null, 'Tham mưu UBND tỉnh ban hành quy chế') },
  ],
  invalid: [
    { name: 'quyết định của ai', ...row('Quyết định', null), finds: ['missing@D6'] },
    { name: 'đề án trình ai', ...row('Đề án phát triển nhân lực', '-'), finds: ['missing@D6'] },
  ],
};
