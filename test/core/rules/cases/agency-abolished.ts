import type { RuleCases } from '../test-rule';

const closedBoard = { id: 'bql-oda', name: 'Ban Quản lý dự án ODA', aliases: [], kind: 'ban', level: 'tinh', from: null, until: '2025-06-30', successors: [], predecessors: [], legalBasis: 'QĐ 12/QĐ-UBND' };

const issuedOn = (day: string) => ({ settings: { issuedOn: day } });

export const cases: RuleCases = {
  valid: [
    { name: 'tên tỉnh cũ trong kế hoạch cũ', ...issuedOn('2024-08-27'), rows: [{ number: '1', content: 'Lắp đặt trạm', lead: 'UBND tỉnh Kiên Giang', timeline: 'Quý IV/2024' }] },
    { name: 'phòng Quản lý, Ban Chỉ huy Quân sự không phải cơ quan của quận', ...issuedOn('2026-02-24'), rows: [{ number: '1', content: 'Lắp đặt trạm', lead: 'Phòng Quản lý ngân sách', coordinators: 'Bộ Chỉ huy Quân sự tỉnh', timeline: 'Quý IV/2026' }] },
    { name: 'cơ quan đang hoạt động', ...issuedOn('2026-02-24'), rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Tài chính', timeline: 'Quý IV/2026' }] },
    { name: 'ô gộp dọc', ...issuedOn('2026-02-24'), rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Kế hoạch và Đầu tư', same: ['lead'], timeline: 'Quý IV/2026' }] },
  ],
  invalid: [
    { name: 'dòng kèm theo còn trống ngày, tháng đã biết', identity: { issuedFrom: '2026-03-01' }, rows: [{ number: '6', content: 'Lắp đặt trạm', lead: 'Sở Kế hoạch và Đầu tư', timeline: 'Thường xuyên' }], finds: ['succeeded@C6'], severity: 'error' },
    { name: 'tỉnh đã hợp nhất', ...issuedOn('2026-02-24'), rows: [{ number: '1', content: 'Lắp đặt trạm', lead: 'UBND tỉnh Kiên Giang', timeline: 'Quý IV/2026' }], finds: ['succeeded@C6'], severity: 'error', fixed: { C6: 'UBND tỉnh An Giang' } },
    { name: 'phòng chuyên môn của huyện', ...issuedOn('2026-02-24'), rows: [{ number: '1', content: 'Lắp đặt trạm', lead: 'Phòng Tài nguyên và Môi trường huyện Tuy Phước', timeline: 'Quý IV/2026' }], finds: ['succeeded@C6'], severity: 'error' },
    {
      name: 'kế hoạch ban hành sau khi sở đã hợp nhất', ...issuedOn('2026-02-24'), rows: [{ number: '6', content: 'Lắp đặt trạm', lead: 'Sở Xây dựng', coordinators: 'Sở Kế hoạch và Đầu tư', timeline: 'Quý IV/2026' }],
      finds: ['succeeded@D6'], severity: 'error', fixed: { D6: 'Sở Tài chính' },
    },
    {
      name: 'cơ quan kế thừa đã có trong ô thì bỏ tên cũ', ...issuedOn('2026-02-24'), rows: [{ number: '6', content: 'Lắp đặt trạm', lead: 'Sở Xây dựng', coordinators: 'Sở Tài chính, Sở Kế hoạch và Đầu tư', timeline: 'Quý IV/2026' }],
      finds: ['succeeded@D6'], severity: 'error', fixed: { D6: 'Sở Tài chính' },
    },
    { name: 'nhiệm vụ đến hạn sau khi sở hợp nhất', ...issuedOn('2024-08-27'), rows: [{ number: '6', content: 'Lắp đặt trạm', lead: 'Sở Kế hoạch và Đầu tư', timeline: 'Quý IV/2025' }], finds: ['succeeded@C6'], severity: 'warning' },
    { name: 'kế hoạch cũ, việc thường xuyên', ...issuedOn('2024-08-27'), rows: [{ number: '6', content: 'Lắp đặt trạm', lead: 'Sở Kế hoạch và Đầu tư', timeline: 'Thường xuyên' }], finds: ['succeeded@C6'], severity: 'info' },
    { name: 'chưa rõ ngày ban hành thì không đoán là lỗi', rows: [{ number: '6', content: 'Lắp đặt trạm', lead: 'Sở Kế hoạch và Đầu tư', timeline: 'Thường xuyên' }], finds: ['succeeded@C6'], severity: 'info' },
    { name: 'cấp huyện kết thúc hoạt động', ...issuedOn('2026-02-24'), rows: [{ number: '6', content: 'Lắp đặt trạm', lead: 'Sở Xây dựng', coordinators: 'UBND các huyện, thị xã, thành phố', timeline: 'Thường xuyên' }], finds: ['succeeded@D6'], severity: 'error' },
    { name: 'không có cơ quan kế thừa', ...issuedOn('2026-02-24'), rows: [{ number: '6', content: 'Lắp đặt trạm', lead: 'Ban Quản lý dự án ODA', timeline: 'Thường xuyên' }], own: [closedBoard], finds: ['abolished@C6'], severity: 'error' },
  ],
};
