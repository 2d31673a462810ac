/** Number, content, lead, time, status as typed, day of completion (Excel day number or ''), reason. */
export type TrackingRow = readonly [string, string, string, string, string, number | '', string];

export const TRACKING_TITLE = ['BẢNG THEO DÕI TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ', '(Kèm theo Báo cáo số 88/BC-SKHCN ngày 20 tháng 10 năm 2026 của Sở Khoa học và Công nghệ)'];

export const TRACKING_HEADERS = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành', 'Tình trạng', 'Ngày hoàn thành', 'Khó khăn, nguyên nhân'];

/** Day numbers: 46095 is 14/3/2026, 46203 is 30/6/2026, 46294 is 29/9/2026. */
export const TRACKING_ROWS: readonly TrackingRow[] = [
  ['1', 'Ban hành Quy chế quản lý dữ liệu dùng chung', 'Sở Khoa học và Công nghệ', '31/3/2026', 'Đã hoàn thành', 46095, ''],
  ['2', 'Rà soát quy trình nội bộ giải quyết thủ tục hành chính', 'Văn phòng Ủy ban nhân dân tỉnh', '15/6/2026', 'Đã hoàn thành', 46203, 'Chờ bộ chuyên ngành công bố thủ tục'],
  ['3', 'Tập huấn kỹ năng số cho công chức cấp xã', 'Sở Nội vụ', '30/9/2026', 'Đang thực hiện', '', ''],
  ['4', 'Nâng cấp Trung tâm dữ liệu', 'Sở Khoa học và Công nghệ', '30/9/2026', 'Đang thực hiện', '', 'Chậm thẩm định giá thiết bị'],
  ['5', 'Công bố danh mục dữ liệu mở', 'Sở Khoa học và Công nghệ', '30/9/2026', 'Đã hoàn thành', 46294, ''],
  ['6', 'Xây dựng kho dữ liệu dùng chung', 'Sở Khoa học và Công nghệ', '31/12/2026', 'Đang thực hiện', '', ''],
  ['7', 'Phổ cập hồ sơ sức khỏe điện tử', 'Sở Y tế', '31/12/2026', 'Đã hoàn thành', '', ''],
  ['8', 'Học bạ số ở các cấp học', 'Sở Giáo dục và Đào tạo', '31/8/2026', 'Đã hoàn thành', 46253, ''],
  ['9', 'Đưa nông sản chủ lực lên sàn thương mại điện tử', 'Sở Nông nghiệp và Môi trường', '30/11/2026', 'Đang thực hiện', '', ''],
  ['10', 'Tuyên truyền về chuyển đổi số', 'Sở Văn hóa, Thể thao và Du lịch', 'Thường xuyên', 'Đang thực hiện', '', ''],
];
