import type { RuleCases } from '../test-rule';

const at = (content: string) => ({ rows: [{ number: '24', content }] });

export const cases: RuleCases = {
  valid: [
    { name: 'mét vuông, mét khối', rows: [{ number: '1', content: 'Đóng 02 tàu hút bụng 150 m³/giờ, lát 20 m² ván mẫu' }] },
    { name: 'chữ sạch', ...at('Số hóa 200.000 trang tài liệu') },
    { name: 'liệt kê (1), (2)', ...at('Thực hiện: (1) rà soát; (2) công bố') },
    { name: 'đánh số đầu dòng', ...at('Gồm các việc sau\n1. Rà soát\n2. Công bố') },
    { name: 'gạch đầu dòng xuống dòng', ...at('- Rà soát;\n- Công bố') },
    { name: 'dấu &', ...at('Sở KH&CN; Sở GD&ĐT;') },
    { name: 'TCVN3: chữ ư là dấu nối mềm', rows: [{ number: '1', content: { value: 'Th\u00ADêng xuyªn', fontName: '.VnTime' } }] },
  ],
  invalid: [
    { name: 'xuống dòng trước số lượng', ...at('Mua sắm tập trung\n12 máy chạy thận'), finds: ['line-break@B6'], fixed: { B6: 'Mua sắm tập trung 12 máy chạy thận' } },
    { name: 'số chú thích cuối câu, cách một dấu cách', ...at('Công khai thực đơn trên cổng thông tin nhà trường (1)'), finds: ['footnote@B6'], fixed: { B6: 'Công khai thực đơn trên cổng thông tin nhà trường' } },
    { name: 'xuống dòng sau dấu phẩy, giữa câu', ...at('Kiểm tra tình trạng chèo kéo khách,\nnâng giá dịch vụ'), finds: ['line-break@B6'], fixed: { B6: 'Kiểm tra tình trạng chèo kéo khách, nâng giá dịch vụ' } },
    { name: 'thẻ và hai dấu cách', ...at('Số hóa  200.000 trang <b>tài liệu</b>'), finds: ['markup@B6'], fixed: { B6: 'Số hóa 200.000 trang tài liệu' } },
    { name: 'dấu cách cuối', ...at('Số hóa tài liệu '), finds: ['blanks@B6'], fixed: { B6: 'Số hóa tài liệu' } },
    { name: 'dấu cách không ngắt', ...at('Số hóa\u00A0tài liệu'), finds: ['blanks@B6'], fixed: { B6: 'Số hóa tài liệu' } },
    { name: 'số chú thích', ...at('Đổi mới công nghệ(1) và sáng tạo'), finds: ['footnote@B6'], fixed: { B6: 'Đổi mới công nghệ và sáng tạo' } },
    { name: 'dấu nháy đầu', ...at("'Số hóa tài liệu"), finds: ['apostrophe@B6'], fixed: { B6: 'Số hóa tài liệu' } },
    { name: 'xuống dòng giữa câu', ...at('Số hóa\ntài liệu'), finds: ['line-break@B6'], fixed: { B6: 'Số hóa tài liệu' } },
    { name: 'cả dòng báo một lần', rows: [{ number: '<b>1</b>', content: '<p>Lập danh mục</p>', lead: '<p>Sở Nội vụ</p>' }], finds: ['markup@A6'], fixed: { A6: '1', B6: 'Lập danh mục', C6: 'Sở Nội vụ' } },
  ],
};
