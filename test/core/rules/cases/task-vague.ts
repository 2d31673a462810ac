import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [
    { name: 'việc cụ thể', rows: [{ number: '1', content: 'Xây dựng cơ sở dữ liệu công chức', timeline: 'Thường xuyên' }] },
    { name: 'có sản phẩm', rows: [{ number: '1', content: 'Tăng cường tuyên truyền', deliverable: '12 chuyên mục', timeline: 'Thường xuyên' }] },
    { name: 'có số lượng', rows: [{ number: '1', content: 'Đẩy mạnh đào tạo 50 kỹ sư', timeline: 'Thường xuyên' }] },
    { name: 'có hạn', rows: [{ number: '1', content: 'Tăng cường kiểm tra an toàn thực phẩm', timeline: 'Quý IV/2026' }] },
  ],
  invalid: [
    { name: 'đẩy nhanh mà không nêu sản phẩm', rows: [{ number: '1', content: 'Đẩy nhanh xúc tiến hàng nông sản', deliverable: null, timeline: 'Thường xuyên' }], finds: ['vague@B6'] },
    { name: 'không sản phẩm, không hạn', rows: [{ number: '16', content: 'Tăng cường công tác phổ biến kiến thức', timeline: 'Thường xuyên' }], finds: ['vague@B6'] },
    { name: 'năm của chương trình không phải là số lượng', rows: [{ number: '16', content: 'Thúc đẩy Chương trình phát triển thị trường đến năm 2030', timeline: 'Thường xuyên' }], finds: ['vague@B6'] },
  ],
};
