import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [
    { name: 'tên cơ quan có dấu phẩy', rows: [{ number: '1', content: 'Tổ chức ngày hội', lead: 'Sở Văn hóa, Thể thao và Du lịch' }] },
    { name: 'một tập thể chung', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Các sở, ban, ngành, UBND các huyện, thị xã, thành phố' }] },
    { name: 'ô gộp dọc chỉ báo một lần ở trên', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Tư pháp, Sở Nội vụ', same: ['lead'] }] },
  ],
  invalid: [
    {
      name: 'hai cơ quan', rows: [{ number: '3', content: 'Rà soát thủ tục', lead: 'Sở Tư pháp, Sở Nội vụ', coordinators: 'Sở Tài chính' }], finds: ['multiple@C6'],
      offers: ['Giữ Sở Tư pháp chủ trì, chuyển cơ quan khác sang phối hợp', 'Giữ Sở Nội vụ chủ trì, chuyển cơ quan khác sang phối hợp'],
    },
    { name: 'một cơ quan và một tập thể', rows: [{ number: '3', content: 'Tuyên truyền', lead: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội tỉnh' }], finds: ['multiple@C6'], offers: [] },
    { name: 'bảng không có cột phối hợp thì không gợi ý', rows: [{ number: '3', content: 'Rà soát thủ tục', lead: 'Sở Tư pháp; Sở Nội vụ' }], finds: ['multiple@C6'], offers: [] },
  ],
};
