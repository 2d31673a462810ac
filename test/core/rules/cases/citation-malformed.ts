import type { RuleCases } from '../test-rule';

const at = (content: string) => ({ rows: [{ number: '22', content }] });

export const cases: RuleCases = {
  valid: [
    { name: 'luật, nghị quyết của Quốc hội', rows: [{ number: '1', content: 'Thi hành Luật số 72/2020/QH14 và Nghị quyết số 202/2025/QH15 ngày 12/6/2025' }] },
    { name: 'văn bản hành chính', ...at('Đánh giá Kế hoạch số 2811/KH-UBND ngày 15/8/2025') },
    { name: 'văn bản của Đảng', ...at('Thực hiện Kế hoạch số 166-KH/TU, ngày 09/10/2019 của Ban Thường vụ Tỉnh ủy') },
    { name: 'văn phòng, ban chỉ đạo viết theo lối Đảng hay Nhà nước đều được', ...at('Theo Hướng dẫn số 36-HD/VPTW, Kế hoạch số 05-KH/BCĐ và Kế hoạch số 06/KH-BCĐ') },
    { name: 'nghị định có năm', ...at('Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020') },
    { name: 'chương trình có ký hiệu CTr', ...at('Thực hiện Chương trình hành động số 08-CTr/TU') },
    { name: 'cột minh chứng ghi tắt', rows: [{ number: '1', content: 'Trình đề án', result: 'Tờ trình 210/TTr-SNV' }] },
  ],
  invalid: [
    { name: 'ký hiệu thiếu dấu', ...at('Kiểm tra theo Nghị định số 104/2025/ND-CP ngày 15/5/2025'), finds: ['form@B6'], fixed: { B6: 'Kiểm tra theo Nghị định số 104/2025/NĐ-CP ngày 15/5/2025' } },
    { name: 'công văn của bộ, dấu cách sau gạch chéo', ...at('Góp ý theo Công văn số 1203/ BKHCN-CĐSQG ngày 17/3/2026'), finds: ['form@B6'], fixed: { B6: 'Góp ý theo Công văn số 1203/BKHCN-CĐSQG ngày 17/3/2026' } },
    {
      name: 'cột căn cứ có lệ ghi chữ số, một ô thiếu', finds: ['form@C9'], fixed: { C9: 'Công văn số 315/UBND-NC' },
      rows: ['Thông báo số 45/TB-UBND', 'Thông báo số 46/TB-UBND', 'Công văn số 314/UBND-NC', 'Công văn 315/UBND-NC'].map((basis, index) => ({ number: `${index + 1}`, content: 'Rà soát', basis })),
    },
    { name: 'công văn có dấu cách trước gạch chéo', rows: [{ number: '1', content: 'Vệ sinh môi trường theo Công văn số 218 /UBND-KT ngày 12/6/2025' }], finds: ['form@B6'], fixed: { B6: 'Vệ sinh môi trường theo Công văn số 218/UBND-KT ngày 12/6/2025' } },
    { name: 'luật thừa dấu cách', rows: [{ number: '1', content: 'Rà soát việc thi hành Luật số 72 /2020/QH14' }], finds: ['form@B6'] },
    { name: 'thừa dấu cách', ...at('Đánh giá Kế hoạch số 2811 /KH-UBND ngày 27 /8/2024 về bán dẫn'), finds: ['form@B6'], fixed: { B6: 'Đánh giá Kế hoạch số 2811/KH-UBND ngày 27/8/2024 về bán dẫn' } },
    { name: 'thiếu gạch', ...at('Thực hiện Kết luận số 50KL/TW'), finds: ['form@B6'], fixed: { B6: 'Thực hiện Kết luận số 50-KL/TW' } },
    { name: 'thiếu chữ số', ...at('Thực hiện Kế hoạch 2811/KH-UBND'), finds: ['form@B6'], fixed: { B6: 'Thực hiện Kế hoạch số 2811/KH-UBND' } },
    { name: 'ký hiệu không khớp loại', ...at('Thực hiện Chương trình hành động số 14-NQ/TU'), finds: ['sign@B6'] },
    { name: 'một văn bản hai ngày', rows: [{ number: '1', content: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 01/3/2026' }, { number: '2', content: 'Sơ kết Kế hoạch số 12/KH-UBND ngày 02/3/2026' }], finds: ['dates@B7'] },
  ],
};
