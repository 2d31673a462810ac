import type { RuleCases } from '../test-rule';

const rows = (unit: string, focal: string) => [
  { number: '1', content: 'Báo cáo kết quả thực hiện, gửi Sở Khoa học và Công nghệ', lead: 'Các sở, ban, ngành', timeline: unit },
  { number: '2', content: 'Tổng hợp, báo cáo UBND tỉnh', lead: 'Sở Khoa học và Công nghệ', timeline: focal },
];

export const cases: RuleCases = {
  valid: [
    { name: 'ngày của văn bản viện dẫn không phải hạn', rows: [{ number: '1', content: 'Các sở gửi kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 20/12/2026 trước ngày 01/11/2026; Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 15/11/2026' }] },
    { name: 'hai dòng cùng tháng, mỗi dòng tự nêu hạn', rows: [{ number: '1', content: 'Sở Tài chính gửi số liệu trước ngày 05/12/2026; Văn phòng UBND tỉnh tổng hợp, báo cáo UBND tỉnh trước ngày 10/12/2026', lead: 'Văn phòng UBND tỉnh', timeline: 'Tháng 12/2026' }, { number: '2', content: 'Các sở, ban, ngành gửi kết quả về Sở Nội vụ trước ngày 01/12/2026; Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2026', lead: 'Sở Nội vụ', timeline: 'Tháng 12/2026' }] },
    { name: 'đơn vị gửi trước, đầu mối tổng hợp sau', rows: rows('Trước ngày 01/11/2026', 'Trước ngày 30/11/2026') },
    { name: 'hạn trong thiết lập đúng thứ tự', rows: [{ number: '1', content: 'Lập danh mục' }], settings: { unitReportDue: 'Trước ngày 01/11 hằng năm', focalReportDue: 'Trước ngày 30/11 hằng năm' } },
  ],
  invalid: [
    { name: 'một sở gửi cơ quan tổng hợp', rows: [{ number: '1', content: 'Gửi báo cáo kết quả năm về Sở Văn hóa và Thể thao', lead: 'Sở Giáo dục và Đào tạo', timeline: '20/12/2026' }, { number: '2', content: 'Tổng hợp, trình UBND tỉnh báo cáo chung', lead: 'Sở Văn hóa và Thể thao', timeline: '15/12/2026' }], finds: ['order@D6'] },
    { name: 'ngày của tháng cuối quý', rows: [{ number: '1', content: 'Các xã gửi báo cáo về Sở Y tế trước ngày 20 tháng cuối quý; Sở Y tế tổng hợp, báo cáo UBND tỉnh ngày 15 tháng cuối quý' }], finds: ['order@B6'] },
    { name: 'tháng cuối quý', rows: [{ number: '1', content: 'Ban quản lý gửi báo cáo quý về Sở Xây dựng trước ngày 20 tháng cuối quý; Sở Xây dựng tổng hợp báo cáo UBND tỉnh trước ngày 18 tháng cuối quý' }], finds: ['order@B6'] },
    { name: 'báo cáo sở rồi sở báo cáo tỉnh, cùng ngày', rows: [{ number: '1', content: 'Các địa phương báo cáo Sở Y tế trước ngày 30/11/2026; Sở Y tế báo cáo UBND tỉnh trước ngày 30/11/2026' }], finds: ['order@B6'] },
    { name: 'nộp kết quả', rows: [{ number: '1', content: 'Nộp kết quả đọc sách cho Sở Văn hóa và Thể thao', lead: 'Các sở, ban, ngành', timeline: 'Trước ngày 20/12/2026' }, { number: '2', content: 'Tổng hợp, báo cáo UBND tỉnh', lead: 'Sở Văn hóa và Thể thao', timeline: 'Trước ngày 18/12/2026' }], finds: ['order@D6'] },
    { name: 'gửi kết quả, không ghi báo cáo', rows: [{ number: '1', content: 'Các trường, UBND các xã gửi kết quả năm học về Sở GD&ĐT', lead: 'UBND các xã, phường', timeline: 'Trước ngày 15/12/2026' }, { number: '2', content: 'Sở GD&ĐT tổng hợp kết quả, báo cáo UBND tỉnh', lead: 'Sở GD&ĐT', timeline: 'Trước ngày 10/12/2026' }], finds: ['order@D6'] },
    { name: 'ngày không có chữ trước', rows: [{ number: '1', content: 'Các cơ quan gửi Sở Nội vụ ngày 05/12/2026, Sở Nội vụ trình UBND tỉnh ngày 05/12/2026' }], finds: ['order@B6'] },
    { name: 'cùng tháng', rows: [{ number: '1', content: 'Các đảng ủy gửi báo cáo trước ngày 25 hằng tháng; Ban Tổ chức Tỉnh ủy báo cáo Ban Thường vụ Tỉnh ủy trước ngày 20 cùng tháng' }], finds: ['order@B6'] },
    { name: 'các phòng của xã gửi sau', rows: [{ number: '1', content: 'Các phòng chuyên môn gửi báo cáo thiệt hại về Văn phòng', lead: 'Văn phòng HĐND và UBND xã', timeline: 'Trước ngày 10/12/2026' }, { number: '2', content: 'Tổng hợp báo cáo thiệt hại gửi UBND tỉnh', lead: 'Văn phòng HĐND và UBND xã', timeline: 'Trước ngày 05/12/2026' }], finds: ['order@D6'] },
    { name: 'chỉ một hạn ghi hằng năm', rows: [{ number: '1', content: 'Các đảng ủy gửi báo cáo về Văn phòng Tỉnh ủy trước ngày 20/12; Văn phòng Tỉnh ủy tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15/12 hằng năm' }], finds: ['order@B6'] },
    { name: 'chữ tổng hợp đứng đầu', rows: [{ number: '1', content: 'Tổng hợp kết quả năm: các phòng gửi Phòng Văn hóa - Xã hội trước ngày 10/12/2026; Phòng Văn hóa - Xã hội báo cáo UBND phường trước ngày 05/12/2026' }], finds: ['order@B6'] },
    { name: 'đầu mối báo cáo cấp trên, không ghi tổng hợp', rows: [{ number: '1', content: 'Báo cáo năm', note: 'Các sở, ngành gửi Sở Tài chính trước ngày 25/12 hằng năm; Sở Tài chính báo cáo UBND tỉnh trước ngày 20/12 hằng năm' }], finds: ['order@C6'] },
    { name: 'ngày không ghi năm', rows: [{ number: '1', content: 'Báo cáo công tác tư pháp', note: 'Các đơn vị gửi báo cáo trước ngày 20/11; Sở Tư pháp tổng hợp, báo cáo UBND tỉnh trước ngày 15/11' }], finds: ['order@C6'] },
    { name: 'theo tháng', rows: [{ number: '1', content: 'Các xã báo cáo Sở Y tế trước ngày 25 hằng tháng, Sở tổng hợp báo cáo UBND tỉnh trước ngày 20 hằng tháng' }], finds: ['order@B6'] },
    { name: 'hai điều khoản liền nhau', lines: ['1. Các sở, ngành gửi báo cáo về Sở Tài chính trước ngày 10/12 hằng năm.', '2. Sở Tài chính tổng hợp, báo cáo UBND tỉnh trước ngày 05/12 hằng năm.'], rows: [{ number: '1', content: 'Lập danh mục' }], finds: ['order@A1'] },
    { name: 'đơn vị gửi sau', rows: rows('Trước ngày 15/12/2026', 'Trước ngày 30/11/2026'), finds: ['order@D6'] },
    { name: 'cùng một ngày', rows: rows('30/11/2026', '30/11/2026'), finds: ['order@D6'] },
    { name: 'trong một câu', rows: [{ number: '1', content: 'Các đơn vị gửi báo cáo trước ngày 15/12/2026; Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 30/11/2026' }], finds: ['order@B6'] },
    { name: 'hạn trong thiết lập ngược', rows: [{ number: '1', content: 'Lập danh mục' }], settings: { unitReportDue: 'Trước ngày 30/11 hằng năm', focalReportDue: 'Trước ngày 01/11 hằng năm' }, finds: ['order@B6'] },
  ],
  skipped: [
    { name: 'không biết hạn nào', rows: [{ number: '1', content: 'Lập danh mục' }], missing: ['hạn các đơn vị gửi báo cáo', 'hạn cơ quan đầu mối báo cáo'] },
    { name: 'hai kỳ báo cáo của cùng một cơ quan', rows: [{ number: '1', content: 'Báo cáo UBND tỉnh trước ngày 20/12 hằng năm; báo cáo UBND tỉnh quý I trước ngày 20/3 hằng năm' }], missing: ['hạn các đơn vị gửi báo cáo', 'hạn cơ quan đầu mối báo cáo'] },
  ],
};
