import type { RuleCases } from '../test-rule';

const at = (content: string, timeline = 'Năm 2026') => ({ rows: [{ number: '20', content, timeline }] });

export const cases: RuleCases = {
  valid: [
    { name: 'số điện thoại, số liệu không phải chỉ tiêu', ...at('Duy trì số điện thoại đường dây nóng, đưa số liệu lên cổng') },
    { name: 'từ bao nhiêu trở lên', ...at('Doanh thu du lịch đạt từ 55.000 tỷ đồng trở lên') },
    { name: 'đủ trị số, đơn vị, năm', ...at('Phấn đấu tỷ lệ hồ sơ trực tuyến đạt 80%') },
    { name: 'năm nêu ở nội dung', ...at('Tỷ lệ hồ sơ trực tuyến đạt 80% năm 2026', 'Thường xuyên') },
    { name: 'việc, không phải chỉ tiêu', ...at('Phấn đấu hoàn thành cải tạo trụ sở') },
    { name: 'việc tổng hợp, không phải chỉ tiêu', ...at('Tổng hợp kết quả, phấn đấu hoàn thành sớm') },
    { name: 'khoảng tăng', ...at('Nâng tỷ lệ hồ sơ trực tuyến từ 70% đến 80%') },
    { name: 'chỉ tiêu giảm thì số sau nhỏ hơn', ...at('Giảm tỷ lệ hồ sơ quá hạn từ 5% đến 1%') },
    { name: 'số lượng tăng thêm bao nhiêu', ...at('Số trường có thư viện đạt chuẩn tăng thêm 40 trường') },
    { name: 'chỉ tiêu giảm ghi xuống còn', ...at('Phấn đấu tỷ lệ suy dinh dưỡng thấp còi giảm từ 19% xuống 17%') },
    { name: 'số hóa là việc', ...at('Số hóa hồ sơ, tăng cường khai thác dữ liệu') },
  ],
  invalid: [
    ...['Giảm số vụ tai nạn bom mìn so với các năm trước', 'Tăng dần tỷ lệ nhà ven sông có cũi an toàn', 'Giảm dần tỷ lệ cừu chết khô hạn', 'Đưa tỷ lệ hồ sơ lập trên mạng vượt mức bình quân', 'Phấn đấu thời gian thông quan ngày càng rút ngắn', 'Phấn đấu mỗi xã có nhiều câu lạc bộ dân ca hơn'].map((content) => ({ name: content, ...at(content), finds: ['value@B6'] })),
    { name: 'tăng mà số thấp hơn', ...at('Phấn đấu tỷ lệ đường huyện được nhựa hóa tăng từ 92% lên 88%'), finds: ['reversed@B6'] },
    { name: 'xuống mà số cao hơn', ...at('Phấn đấu tỷ lệ suy dinh dưỡng thấp còi đạt từ 17% xuống 19%'), finds: ['reversed@B6'] },
    { name: 'giảm mà ghi lên', ...at('Tỷ lệ hộ dân được cảnh báo giảm từ 98% lên 90%'), finds: ['reversed@B6'] },
    { name: 'số trong tên chỉ tiêu không phải trị số', ...at('Tỷ lệ học sinh được học 02 buổi/ngày tăng'), finds: ['value@B6'] },
    { name: 'được nâng lên bao nhiêu', ...at('Tỷ lệ trường đạt chuẩn quốc gia mức độ 2 được nâng lên'), finds: ['value@B6'] },
    { name: 'thêm nhiều trường', ...at('Số trường có thư viện đạt chuẩn tăng thêm nhiều trường vào năm 2027'), finds: ['value@B6'] },
    { name: 'lượng khách tăng', ...at('Tăng lượng khách quốc tế đến Hạ Long năm 2025'), finds: ['value@B6'] },
    { name: 'trị số không đơn vị cạnh số khác', ...at('Phấn đấu giá trị sản xuất trên 01 ha canh tác đạt 300 vào năm 2026'), finds: ['unit@B6'] },
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
