import type { RuleCases } from '../test-rule';

const texts = (...contents: readonly string[]) => ({ rows: contents.map((content, index) => ({ number: index + 1, content })) });

export const cases: RuleCases = {
  valid: [
    { name: 'tên riêng', rows: [{ number: '1', content: 'Tu bổ, tôn tạo đền Ngô Quyền và khu phụ cận' }] },
    { name: 'một kiểu', ...texts('Số hóa tài liệu', 'Hóa đơn điện tử', 'Tỉnh ủy chỉ đạo') },
    { name: 'chữ quý, quà chỉ có một cách viết', ...texts('Quý I, quà tặng, hoàn thành, huyện') },
    { name: 'mặt hàng năm 2026', ...texts('Báo cáo hằng năm', 'Kiểm tra mặt hàng năm 2026') },
    { name: 'trong tên văn bản viện dẫn thì để nguyên', ...texts('Số hóa tài liệu', 'Thực hiện Nghị quyết số 5/NQ-HĐND về số hoá và chuyên đổi số') },
    { name: 'từ đúng giống từ sai khi bỏ dấu', ...texts('Mở khóa học; lãnh đạo tạo điều kiện; truyền thống; thành phần đầu tư; cơ quan lý luận; hệ thống tín dụng') },
  ],
  invalid: [
    { name: 'phấn đấu đọc nhầm sau chữ mục tiêu', ...texts('Thực hiện mục tiêu phần đầu 100% xã có tủ sách'), finds: ['misread@B6'] },
    { name: 'trong tên văn bản mà nhiệm vụ phải xây dựng', ...texts('Số hóa tài liệu', 'Xây dựng Đề án kinh tế biển, hiện đại hoá đội tàu'), finds: ['mixed@B7'] },
    { name: 'ô có chữ tổ hợp: vẫn báo, chưa sửa', ...texts('Số hóa tài liệu', `Hóa đơn điện tử, s${'ố'.normalize('NFD')} hoá`), finds: ['mixed@B7'] },
    { name: 'phấn đấu đọc nhầm', rows: [{ number: '1', content: 'Hỗ trợ 30 hộ tái đàn, phần đầu đủ giống vụ mới' }], finds: ['misread@B6'], fixed: { B6: 'Hỗ trợ 30 hộ tái đàn, phấn đấu đủ giống vụ mới' } },
    { name: 'phấn đấu đọc nhầm ở đầu câu', ...texts('Phần đầu hết năm 2026 có 15 sản phẩm đạt 3 sao'), finds: ['misread@B6'], fixed: { B6: 'Phấn đấu hết năm 2026 có 15 sản phẩm đạt 3 sao' } },
    { name: 'lỗi nhận dạng', ...texts('Mô hình trường học chuyên đổi số'), finds: ['misread@B6'], fixed: { B6: 'Mô hình trường học chuyển đổi số' } },
    { name: 'hai kiểu đặt dấu: báo kiểu ít hơn', ...texts('Số hóa tài liệu', 'Hóa đơn điện tử', 'Văn hoá cơ sở'), finds: ['mixed@B8'], fixed: { B8: 'Văn hóa cơ sở' } },
    { name: 'hằng năm, hàng năm', ...texts('Báo cáo hằng năm', 'Sơ kết hằng quý', 'Tổng kết hàng năm'), finds: ['mixed@B8'], fixed: { B8: 'Tổng kết hằng năm' } },
    { name: 'tỷ lệ, tỉ lệ', ...texts('Tỷ lệ hồ sơ', 'Nâng tỷ lệ', 'Giảm tỉ lệ'), finds: ['mixed@B8'], fixed: { B8: 'Giảm tỷ lệ' } },
  ],
};
