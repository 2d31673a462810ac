import type { RuleCases } from '../test-rule';

const at = (value: string, fontName?: string) => ({ rows: [{ number: '23', content: { value, ...(fontName ? { fontName } : {}) } }] });

export const cases: RuleCases = {
  valid: [
    { name: 'Unicode dựng sẵn', ...at('Tích hợp dữ liệu đất đai') },
    { name: 'phông cũ nhưng chữ không dấu', ...at('KPI 2026', '.VnTime') },
  ],
  invalid: [
    { name: 'chỉ vài chữ bị vỡ', rows: [{ number: '1', content: 'Kiểm tra giá niêm yết tại 200 nhà hàng háº£i sáº£n, ĐÃ CÓ danh sách' }], finds: ['mojibake@B6'], fixed: { B6: 'Kiểm tra giá niêm yết tại 200 nhà hàng hải sản, ĐÃ CÓ danh sách' } },
    { name: 'Unicode tổ hợp', ...at('Tích hợp dữ liệu đất đai'.normalize('NFD')), finds: ['decomposed@B6'], fixed: { B6: 'Tích hợp dữ liệu đất đai' } },
    { name: 'TCVN3 theo phông', ...at('Së Khoa häc vµ C«ng nghÖ', '.VnTime'), finds: ['tcvn3@B6'], fixed: { B6: 'Sở Khoa học và Công nghệ' } },
    { name: 'VNI theo phông', ...at('Noäi dung', 'VNI-Times'), finds: ['vni@B6'], fixed: { B6: 'Nội dung' } },
    { name: 'chữ Ð sai mã', ...at('Ðánh giá đất đai'), finds: ['eth@B6'], fixed: { B6: 'Đánh giá đất đai' } },
    { name: 'vỡ chữ', ...at('Sá»Ÿ TÃ i chÃ­nh'), finds: ['mojibake@B6'], fixed: { B6: 'Sở Tài chính' } },
  ],
};
