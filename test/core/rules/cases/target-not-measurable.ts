import type { RuleCases } from '../test-rule';

const at = (content: string, timeline = 'Năm 2026') => ({ rows: [{ number: '20', content, timeline }] });

export const cases: RuleCases = {
  valid: [
    { name: 'đủ trị số, đơn vị, năm', ...at('Phấn đấu tỷ lệ hồ sơ trực tuyến đạt 80%') },
    { name: 'năm nêu ở nội dung', ...at('Tỷ lệ hồ sơ trực tuyến đạt 80% năm 2026', 'Thường xuyên') },
    { name: 'việc, không phải chỉ tiêu', ...at('Phấn đấu hoàn thành cải tạo trụ sở') },
    { name: 'việc tổng hợp, không phải chỉ tiêu', ...at('Tổng hợp kết quả, phấn đấu hoàn thành sớm') },
    { name: 'khoảng tăng', ...at('Nâng tỷ lệ hồ sơ trực tuyến từ 70% đến 80%') },
    { name: 'chỉ tiêu giảm thì số sau nhỏ hơn', ...at('Giảm tỷ lệ hồ sơ quá hạn từ 5% đến 1%') },
  ],
  invalid: [
    { name: 'số mà không có đơn vị', ...at('Tỷ lệ hộ dân có phương án sơ tán đạt 100 vào cuối năm 2026'), finds: ['unit@B6'] },
    { name: 'số khách không nói bao nhiêu', ...at('Số khách quốc tế lưu trú tăng trưởng vượt bậc so với cùng kỳ'), finds: ['value@B6'] },
    { name: 'diện tích cao hơn năm trước', ...at('Phấn đấu diện tích cây trồng được tưới chủ động cao hơn năm trước'), finds: ['value@B6'] },
    { name: 'sản lượng tăng mạnh', ...at('Sản lượng tôm đạt chứng nhận quốc tế tăng mạnh so với cùng kỳ'), finds: ['value@B6'] },
    { name: 'khoảng ngược giữa câu', ...at('Tổng chi cho nghiên cứu và phát triển phấn đấu đạt từ 2% đến 1,5% GRDP vào năm 2030'), finds: ['reversed@B6'] },
    { name: 'tổng mà không có số', ...at('Tổng thu du lịch phấn đấu tăng trưởng khá'), finds: ['value@B6'] },
    { name: 'thứ hạng không nói đến đâu', rows: [{ number: '1', content: 'Cải thiện thứ hạng chỉ số gia nhập thị trường', timeline: 'Năm 2026' }], finds: ['value@B6'] },
    { name: 'không có số', ...at('Phấn đấu tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử tăng dần'), finds: ['value@B6'] },
    { name: 'không có đơn vị', ...at('Tỷ lệ hồ sơ trực tuyến đạt 80'), finds: ['unit@B6'] },
    { name: 'không có năm', ...at('Tỷ lệ hồ sơ trực tuyến đạt 80%', 'Thường xuyên'), finds: ['year@B6'] },
    { name: 'khoảng ngược', ...at('Nâng tỷ lệ hồ sơ trực tuyến từ 80% đến 70%'), finds: ['reversed@B6'] },
  ],
};
