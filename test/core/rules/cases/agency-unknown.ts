import type { Field } from '../../../../src/core/plan/field';
import type { RuleCases } from '../test-rule';

const said = (value: string): Field<string> => ({ value, text: value, cell: { sheet: 'Phụ lục', row: 1, column: 1 }, role: 'content', present: true });
const wardPlan = { issuer: said('UBND xã Gio Linh'), issuedOn: said('2026-01-12') };

export const cases: RuleCases = {
  valid: [
    { name: 'đảng ủy của cơ quan có trong danh mục', rows: [{ number: '1', content: 'Quán triệt', lead: 'Đảng ủy Công an tỉnh', coordinators: 'Đảng ủy HĐND tỉnh' }] },
    { name: 'phòng của huyện đã có quy tắc khác', rows: [{ number: '1', content: 'Bàn giao', lead: 'Phòng Tài nguyên và Môi trường huyện' }] },
    { name: 'tên viết tắt trong danh mục', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở KH&CN', coordinators: 'Sở GD&ĐT; Công an tỉnh' }] },
    { name: 'một loại đơn vị, không phải tên riêng', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Các trường học', coordinators: 'doanh nghiệp viễn thông; chủ đầu tư; hợp tác xã nông nghiệp' }] },
    { name: 'đơn vị của một xã, phường', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Công an phường', coordinators: 'Đoàn Thanh niên phường' }] },
    { name: 'văn phòng, phòng của sở', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Văn phòng Sở', coordinators: 'Phòng Kế hoạch - Tài chính' }] },
    { name: 'phòng của một sở', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Phòng Công nghệ số' }] },
    { name: 'dấu đặt kiểu khác, không dấu cả tên, tên tỉnh trùng chữ', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Văn hoá và Thể thao', coordinators: 'So Tai chinh; Thanh tra tỉnh; Sở Y tế tỉnh Thanh Hóa; Công an Tỉnh' }] },
  ],
  invalid: [
    { name: 'thiếu dấu, sai dấu', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Y tê', coordinators: 'Sở Tài chính; CÔNG AN TINH' }], finds: ['near@C6', 'near@D6'], offers: ['Thay bằng Sở Y tế'] },
    { name: 'phòng mà xã không có', identity: wardPlan, rows: [{ number: '1', content: 'Lắp camera', lead: 'Phòng Kinh tế', coordinators: 'Phòng Công nghệ số' }], finds: ['unknown@D6'] },
    { name: 'trường, công ty, trung tâm chưa ai thêm vào danh mục', rows: [{ number: '1', content: 'Lập danh mục', lead: 'Trường Đại học Hoa Lư', coordinators: 'Công ty cổ phần Bình Minh; Bưu điện tỉnh; Hợp tác xã Tân Tiến' }], finds: ['unknown@C6', 'unknown@D6', 'unknown@D6', 'unknown@D6'] },
    { name: 'kế hoạch của tỉnh giao cho một phòng', identity: { issuer: said('UBND tỉnh Cà Mau') }, rows: [{ number: '1', content: 'Sáp nhập điểm trường', lead: 'Sở Giáo dục và Đào tạo', coordinators: 'Phòng Công nghệ số' }], finds: ['unknown@D6'] },
    { name: 'phòng mà xã không có, ngày ban hành còn trống', identity: { issuer: said('UBND xã Gio Linh'), issuedFrom: '2026-01-01' }, rows: [{ number: '1', content: 'Rà soát cà phê già cỗi', lead: 'Phòng Kinh tế', coordinators: 'Phòng Khuyến nông xã' }], finds: ['unknown@D6'] },
    { name: 'gợi ý cơ quan đang hoạt động trước', identity: { issuedOn: said('2026-01-12') }, rows: [{ number: '1', content: 'Cấp mã vùng trồng', lead: 'Sở Nông nghiệp và Phát triển Môi trường' }], finds: ['near@C6'], offers: ['Thay bằng Sở Nông nghiệp và Môi trường'] },
    { name: 'hội không tỉnh nào có', rows: [{ number: '1', content: 'Khử trùng tài liệu', lead: 'Hội Nông dân tỉnh', coordinators: 'Hội Lưu trữ viên Tây Bắc' }], finds: ['unknown@D6'] },
    { name: 'viện, trung tâm không tỉnh nào có', rows: [{ number: '1', content: 'Xử lý nước siêu tinh khiết', lead: 'Viện Bán dẫn và Vật liệu mới', coordinators: 'Trung tâm Dữ liệu số Biên Hòa' }], finds: ['unknown@C6', 'unknown@D6'] },
    { name: 'tên có thật thêm chữ thành tên khác', rows: [{ number: '1', content: 'Ký số hồ sơ', lead: 'Cục Hải quan điện tử' }], finds: ['near@C6'] },
    { name: 'sở không có thật tên bắt đầu bằng Quản lý', rows: [{ number: '1', content: 'Phân loại rác', lead: 'Sở Quản lý đô thị' }], finds: ['unknown@C6'] },
    { name: 'sở không có thật', rows: [{ number: '5', content: 'Thẩm định giá', lead: 'Sở Tài chính', coordinators: 'Sở Công nghệ số' }], finds: ['near@D6'], offers: ['Thay bằng Sở Khoa học và Công nghệ'] },
    { name: 'không có tên nào gần', rows: [{ number: '5', content: 'Thẩm định giá', lead: 'Vụ Kế toán trưởng liên minh' }], finds: ['unknown@C6'] },
  ],
};
