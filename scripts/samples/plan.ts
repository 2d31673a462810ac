/** A section row, or a task: number, content, lead, coordinators, time, product. */
export type PlanRow = readonly [string, string] | readonly [string, string, string, string, string, string];

/** An invented plan with the defects seen most often in real appendices. */
export const PLAN_TITLE = [
  'PHỤ LỤC',
  'PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH CHUYỂN ĐỔI SỐ TỈNH LÂM ĐỒNG NĂM 2026',
  '(Kèm theo Kế hoạch số 1215/KH-UBND ngày 15 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Lâm Đồng)',
];

export const PLAN_HEADERS = ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Sản phẩm'];

export const PLAN_ROWS: readonly PlanRow[] = [
  ['I', 'Hoàn thiện thể chế, nâng cao nhận thức'],
  ['1', 'Tham mưu ban hành Quy chế quản lý, khai thác dữ liệu dùng chung của tỉnh', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp', 'Quý I/2026', 'Quyết định của Ủy ban nhân dân tỉnh'],
  ['2', 'Rà soát, sửa đổi các quy trình nội bộ giải quyết thủ tục hành chính', 'Văn phòng Ủy ban nhân dân tỉnh', 'Các sở, ban, ngành', 'Trước ngày 30/6/2026', 'Quyết định công bố'],
  ['3', 'Tuyên truyền về chuyển đổi số trên các phương tiện thông tin đại chúng', 'Sở Văn hóa, Thể thao và Du lịch', 'Báo và Đài Phát thanh, Truyền hình Lâm Đồng', 'Thường xuyên', 'Chuyên mục, tin bài'],
  ['4', 'Tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp xã', 'Sở Nội vụ', 'Sở Khoa học và Công nghệ; UBND các xã, phường', 'Quý II/2026', 'Kế hoạch, lớp tập huấn'],
  ['5', 'Đưa chỉ tiêu chuyển đổi số vào đánh giá, xếp loại hằng năm', 'Sở Nội vụ', 'Sở Khoa học và Công nghệ', '', 'Bộ tiêu chí đánh giá'],
  ['II', 'Phát triển hạ tầng số'],
  ['6', 'Phủ sóng di động băng rộng tại các thôn, buôn còn lõm sóng', 'Sở Khoa học và Công nghệ', 'UBND các xã, phường', 'Tháng 9/2026', 'Danh sách thôn, buôn được phủ sóng'],
  ['7', 'Nâng cấp Trung tâm dữ liệu của tỉnh', 'Sở Khoa học và Công nghệ', 'Sở Tài chính', 'Quý III/2026', 'Báo cáo nghiệm thu'],
  ['8', 'Triển khai mạng truyền số liệu chuyên dùng đến cấp xã', 'Sở Thông tin và Truyền thông', 'UBND các xã, phường', 'Quý II/2026', 'Biên bản bàn giao'],
  ['9', 'Bảo đảm an toàn thông tin theo cấp độ', 'Công an tỉnh', 'Công an tỉnh; Sở Khoa học và Công nghệ', 'Trước ngày 01/11 hằng năm', 'Hồ sơ đề xuất cấp độ'],
  ['10', 'Duy trì hoạt động giám sát an toàn thông tin', 'Sở Khoa học và Công nghệ', 'Công an tỉnh', 'Thường xuyên', ''],
  ['III', 'Phát triển dữ liệu số'],
  ['11', 'Xây dựng kho dữ liệu dùng chung của tỉnh', 'Sở Khoa học và Công nghệ', 'Các sở, ban, ngành', 'Quý IV/2026', 'Kho dữ liệu đưa vào sử dụng'],
  ['12', 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực', 'Các sở, ban, ngành, UBND các xã, phường', 'Văn phòng Ủy ban nhân dân tỉnh', '31/12/2026', 'Hồ sơ được số hóa'],
  ['13', 'Làm sạch dữ liệu hộ tịch', 'Sở Tư pháp', 'Công an tỉnh', 'Quý II/2026', 'Báo cáo kết quả'],
  ['14', 'Công bố danh mục dữ liệu mở', 'Sở Khoa học và Công nghệ', '', 'Quý III/2026', 'Quyết định ban hành danh mục'],
  ['15', 'Cập nhật cơ sở dữ liệu đất đai', 'Sở Tài nguyên và Môi trường', 'UBND các xã, phường', 'Thường xuyên', 'Cơ sở dữ liệu được cập nhật'],
  ['IV', 'Chính quyền số'],
  ['16', 'Cung cấp dịch vụ công trực tuyến toàn trình đối với thủ tục đủ điều kiện', 'Văn phòng Ủy ban nhân dân tỉnh', 'Các sở, ban, ngành', 'Quý II/2026', 'Danh mục dịch vụ công'],
  ['17', 'Vận hành hệ thống thông tin báo cáo của tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh', 'Sở Khoa học và Công nghệ', 'Thường xuyên', 'Hệ thống vận hành ổn định'],
  ['18', 'Kết nối hệ thống quản lý văn bản bốn cấp', 'Sở Khoa học và Công nghệ, Văn phòng Ủy ban nhân dân tỉnh', 'UBND các xã, phường', 'Quý I/2026', 'Biên bản kết nối'],
  ['19', 'Thí điểm trợ lý ảo cho công chức', 'Sở Khoa học và Công nghệ', 'Sở Nội vụ', 'Quý III/2026', 'Báo cáo đánh giá thí điểm'],
  ['21', 'Báo cáo kết quả thực hiện chuyển đổi số của tỉnh', 'Sở Khoa học và Công nghệ', 'Các sở, ban, ngành', 'Trước ngày 15/12/2026', 'Báo cáo của Ủy ban nhân dân tỉnh'],
  ['V', 'Kinh tế số'],
  ['22', 'Hỗ trợ doanh nghiệp nhỏ và vừa sử dụng nền tảng số', 'Sở Công Thương', 'Sở Tài chính', 'Quý IV/2026', '500 doanh nghiệp được hỗ trợ'],
  ['23', 'Đưa nông sản chủ lực lên sàn thương mại điện tử', 'Sở Nông nghiệp và Môi trường', 'Sở Công Thương', 'Giai đoạn 2026 - 2027', '200 sản phẩm'],
  ['24', 'Phát triển du lịch thông minh', 'Sở Văn hóa, Thể thao và Du lịch', 'UBND các xã, phường', 'Khi có hướng dẫn', 'Bản đồ số du lịch'],
  ['25', 'Triển khai thanh toán không dùng tiền mặt tại chợ, trung tâm thương mại', '', 'Ngân hàng Nhà nước Khu vực 10', 'Quý III/2026', 'Báo cáo kết quả'],
  ['26', 'Đo lường tỷ trọng kinh tế số trong GRDP', 'Thống kê tỉnh', 'Sở Tài chính', 'Trước ngày 31/3 hằng năm', 'Số liệu được công bố'],
  ['VI', 'Xã hội số'],
  ['27', 'Phổ cập hồ sơ sức khỏe điện tử', 'Sở Y tế', 'UBND các xã, phường', 'Quý IV/2026', '90% người dân có hồ sơ'],
  ['28', 'Triển khai học bạ số ở các cấp học', 'Sở Giáo dục và Đào tạo', 'Sở Khoa học và Công nghệ', 'Tháng 8/2026', '100% trường học'],
  ['29', 'Kích hoạt tài khoản định danh điện tử', 'Công an tỉnh', 'UBND các xã, phường', 'Thường xuyên', 'Số tài khoản được kích hoạt'],
  ['30', 'Duy trì tổ công nghệ số cộng đồng', 'UBND các xã, phường', 'Tỉnh đoàn', 'Thường xuyên', 'Tổ hoạt động hiệu quả'],
];
