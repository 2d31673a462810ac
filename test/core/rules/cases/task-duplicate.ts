import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [
    { name: 'đợt 2 không phải số lượng', rows: [{ number: '1', content: 'Tuyển chọn giống lúa chịu mặn vùng ven biển' }, { number: '2', content: 'Tuyển chọn giống lúa chịu mặn vùng ven biển đợt 2' }] },
    { name: 'khác đối tượng', rows: [{ number: '1', content: 'Số hóa hồ sơ lưu trữ lịch sử của ngành đất đai' }, { number: '2', content: 'Số hóa hồ sơ lưu trữ lịch sử của ngành dân cư' }] },
    { name: 'khác quý', rows: [{ number: '1', content: 'Báo cáo kết quả chuyển đổi số của tỉnh quý I' }, { number: '2', content: 'Báo cáo kết quả chuyển đổi số của tỉnh quý II' }] },
    { name: 'việc ngắn lặp lại ở nhóm khác', rows: [{ section: 'I', title: 'A' }, { number: '1', content: 'Sơ kết, báo cáo' }, { section: 'II', title: 'B' }, { number: '2', content: 'Sơ kết, báo cáo' }] },
    { name: 'phần thêm là năm khác', rows: [{ number: '1', content: 'Lập cơ sở dữ liệu doanh nghiệp xuất khẩu cà phê' }, { number: '2', content: 'Lập cơ sở dữ liệu doanh nghiệp xuất khẩu cà phê năm 2027' }] },
    { name: 'phần thêm là đợt khác', rows: [{ number: '1', content: 'Đào tạo cao cấp lý luận chính trị cho cán bộ' }, { number: '2', content: 'Đào tạo cao cấp lý luận chính trị cho cán bộ đợt 2' }] },
    { name: 'ô gộp dọc', rows: [{ number: '1', content: 'Số hóa hồ sơ lưu trữ lịch sử của ngành đất đai' }, { number: '2', content: 'Số hóa hồ sơ lưu trữ lịch sử của ngành đất đai', same: ['content'] }] },
  ],
  invalid: [
    { name: 'một bên có số chú thích', rows: [{ number: '5', content: 'Lắp camera tại 09 trường học công lập(1) trên địa bàn' }, { number: '7', content: 'Lắp camera tại 09 trường học công lập trên địa bàn phường' }], finds: ['duplicate@B7'] },
    { name: 'một bên thêm số lượng', rows: [{ number: '6', content: 'Lắp máy soi di động tại cửa khẩu' }, { number: '22', content: 'Lắp 02 máy soi di động tại cửa khẩu' }], finds: ['duplicate@B7'] },
    { name: 'phần thêm có số nhưng không phải năm, đợt', rows: [{ number: '1', content: 'Trồng cây xanh dọc 60 km đường trục xã' }, { number: '2', content: 'Trồng cây xanh dọc 60 km đường trục xã và chăm sóc sau trồng 12 tháng' }], finds: ['duplicate@B7'] },
    { name: 'phần đầu ngắn mà có số', rows: [{ number: '1', content: 'Vận hành tổng đài 1022' }, { number: '2', content: 'Vận hành tổng đài 1022 tiếp nhận phản ánh' }], finds: ['duplicate@B7'] },
    { name: 'chỉ khác số 0 đứng đầu và i/y', rows: [{ number: '1', content: 'Tu bổ 5 nghĩa trang liệt sĩ trong tỉnh' }, { number: '2', content: 'Tu bổ 05 nghĩa trang liệt sỹ trong tỉnh' }], finds: ['duplicate@B7'] },
    { name: 'thêm một chữ', rows: [{ number: '19', content: 'Diễn tập ứng cứu sự cố an toàn thông tin mạng cấp tỉnh' }, { number: '26', content: 'Diễn tập ứng cứu sự cố an toàn thông tin mạng tại cấp tỉnh' }], finds: ['duplicate@B7'] },
    { name: 'một việc nằm trọn trong phần đầu việc kia', rows: [{ number: '1', content: 'Lập cơ sở dữ liệu doanh nghiệp xuất khẩu cà phê' }, { number: '2', content: 'Lập cơ sở dữ liệu doanh nghiệp xuất khẩu cà phê và kết nối với hệ thống thông quan điện tử' }], finds: ['duplicate@B7'] },
    { name: 'thêm vài chữ trong câu dài', rows: [{ number: '16', content: 'Kết nối cung - cầu công nghệ sau thu hoạch cho chuỗi sầu riêng' }, { number: '24', content: 'Kết nối cung - cầu công nghệ sau thu hoạch cho chuỗi ngành hàng sầu riêng' }], finds: ['duplicate@B7'] },
    { name: 'giống hệt', rows: [{ number: '1', content: 'Số hóa hồ sơ lưu trữ lịch sử của ngành đất đai' }, { number: '2', content: 'Số hóa hồ sơ lưu trữ lịch sử của ngành đất đai' }], finds: ['duplicate@B7'] },
    { name: 'chỉ khác động từ mở đầu', rows: [{ number: '1', content: 'Xây dựng Quy chế khai thác dữ liệu dùng chung của tỉnh' }, { number: '2', content: 'Ban hành Quy chế khai thác dữ liệu dùng chung của tỉnh' }], finds: ['duplicate@B7'] },
    {
      name: 'cùng thực hiện một chương trình', finds: ['duplicate@B7'],
      rows: [
        { number: '6.1', content: 'Thúc đẩy thị trường; thực hiện có hiệu quả Chương trình phát triển thị trường khoa học và công nghệ đến năm 2030 của tỉnh Bình Thuận' },
        { number: '6.2', content: 'Triển khai thực hiện có hiệu quả Chương trình phát triển thị trường khoa học và công nghệ đến năm 2030 của tỉnh Bình Thuận. Tạo môi trường thuận lợi cho doanh nghiệp' },
      ],
    },
  ],
};
