/** What the buttons of the ribbon say when they are done. */
export const ribbon = {
  clean: 'Đã kiểm tra {tasks} nhiệm vụ, không thấy vấn đề nào.',
  found: 'Đã kiểm tra {tasks} nhiệm vụ: {errors} lỗi, {warnings} lưu ý, {infos} gợi ý. Mở bảng điều khiển để xem và sửa từng chỗ.',
  outside: 'Không gọi được Excel. Đóng tệp, mở lại rồi bấm lần nữa.',
  tooOld: 'Phiên bản Excel này quá cũ để chạy Sáu Rõ. Cập nhật Excel, hoặc mở tệp tại trang làm việc của Sáu Rõ.',
} as const;
