import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  valid: [
    { name: 'quý, tháng, ngày, chu kỳ', rows: ['Quý IV/2026', 'Tháng 12/2026', 'Trước ngày 30/11/2026', 'Hằng tuần', 'Thường xuyên', 'Năm học 2025 - 2026', 'Theo KH của UBND tỉnh', 'Theo tiến độ của Bộ Tài chính'].map((timeline, index) => ({ number: index + 1, content: `Việc ${index}`, timeline })) },
    { name: 'ô trống có quy tắc riêng', rows: [{ number: '1', content: 'Lập danh mục', timeline: null }] },
    { name: 'ngày không có thật có quy tắc riêng', rows: [{ number: '1', content: 'Lập danh mục', timeline: '31/11/2026' }] },
  ],
  invalid: [
    { name: 'viết tắt không rõ', rows: [{ number: '13', content: 'Hỗ trợ doanh nghiệp', timeline: 'Theo KH' }], finds: ['unreadable@C6'] },
    { name: 'tình trạng gõ nhầm cột', rows: [{ number: '13', content: 'Hỗ trợ doanh nghiệp', timeline: 'Đang thực hiện' }], finds: ['unreadable@C6'] },
    { name: 'lời hứa, không phải mốc', rows: ['Kịp thời', 'Đảm bảo kịp thời', 'Theo tình hình', 'Nhiệm kỳ tới', 'Tháng ?/2026', 'Quý /2026', 'Khi nào xong thì báo', 'Theo KH năm học', 'Theo lịch công tác', 'Sau Tết'].map((timeline, index) => ({ number: index + 1, content: `Việc ${index}`, timeline })), finds: ['unreadable@C6', 'unreadable@C7', 'vague@C8', 'vague@C9', 'unreadable@C10', 'unreadable@C11', 'unreadable@C12', 'unreadable@C13', 'vague@C14', 'vague@C15'] },
    { name: 'hạn mơ hồ', rows: [{ number: '13', content: 'Hỗ trợ doanh nghiệp', timeline: 'Đầu năm 2026' }], finds: ['vague@C6'] },
  ],
};
