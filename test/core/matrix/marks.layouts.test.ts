import { gridOf } from '../grid-of';
import { testLayouts } from './layouts';

testLayouts('quarters, months, years, agencies and statuses as columns', [
  {
    name: 'CT and PH, both in one cell, under an office whose name holds TT',
    sheets: [
      gridOf([
        ['TT', 'Nội dung nhiệm vụ', 'Công an tỉnh', 'Sở KH&CN', 'Sở TT&TT', 'UBND cấp xã', 'Thời hạn'],
        ['1', 'Cấp tài khoản định danh mức độ 2', 'CT, PH', '', '', 'PH', '31/12/2026'],
        ['2', 'Kết nối cơ sở dữ liệu dân cư', 'PH', 'CT', 'PH', '', 'Quý III/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B timeline=G agencyMarks=C+D+E+F',
        rows: [
          '1 Cấp tài khoản định danh mức độ 2 ← Công an tỉnh + Công an tỉnh; UBND cấp xã @ 2026-12-31',
          '2 Kết nối cơ sở dữ liệu dân cư ← Sở KH&CN + Công an tỉnh; Sở TT&TT @ 2026-09-30',
        ],
      },
    ],
  },
  {
    name: 'R/A/C/I under agencies',
    sheets: [
      gridOf([
        ['STT', 'Công việc', 'Sở KH&CN', 'Sở Tài chính', 'Sở Nội vụ', 'VP UBND tỉnh', 'Hạn'],
        [1, 'Lập đề án hạ tầng số', 'R', 'C', 'I', 'A', '30/6/2026'],
        [2, 'Thẩm định kinh phí', 'C', 'A/R', '', 'I', '30/7/2026'],
        [3, 'Tuyển dụng chuyên gia', 'C', 'C', 'A/R', 'I', 'Quý IV/2026'],
        [4, 'Nghiệm thu hạ tầng số', 'AR', 'C', '', 'I', 'Quý IV/2026'],
        [5, 'Đánh giá an toàn thông tin', '', 'C', 'R A', 'I', 'Quý IV/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..6',
        roles: 'number=A content=B timeline=G agencyMarks=C+D+E+F',
        rows: [
          '1 Lập đề án hạ tầng số ← Sở KH&CN + Sở Tài chính @ 2026-06-30',
          '2 Thẩm định kinh phí ← Sở Tài chính + Sở KH&CN @ 2026-07-30',
          '3 Tuyển dụng chuyên gia ← Sở Nội vụ + Sở KH&CN; Sở Tài chính @ 2026-12-31',
          '4 Nghiệm thu hạ tầng số ← Sở KH&CN + Sở Tài chính @ 2026-12-31',
          '5 Đánh giá an toàn thông tin ← Sở Nội vụ + Sở Tài chính @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: '● and ○, legend above the table',
    sheets: [
      gridOf([
        ['Ghi chú: ● chủ trì; ○ phối hợp'],
        [],
        ['TT', 'Nhiệm vụ', 'Sở Xây dựng', 'Sở Y tế', 'Sở Tư pháp', 'Tiến độ'],
        [1, 'Xây dựng bệnh viện vệ tinh', '○', '●', '', 'Quý II/2026'],
        [2, 'Rà soát quy chuẩn xây dựng', '●', '', '○', 'Thường xuyên']]),
    ],
    tables: [
      {
        where: 'Phụ lục!3-3..5',
        roles: 'number=A content=B timeline=F agencyMarks=C+D+E',
        rows: [
          '1 Xây dựng bệnh viện vệ tinh ← Sở Y tế + Sở Xây dựng @ 2026-06-30',
          '2 Rà soát quy chuẩn xây dựng ← Sở Xây dựng + Sở Tư pháp @ ongoing',
        ],
      },
    ],
  },
  {
    name: 'C and P under short names',
    sheets: [
      gridOf([
        ['TT', 'Nhiệm vụ', 'STC', 'SNV', 'SKHCN', 'Thời gian'],
        [1, 'Phân bổ dự toán', 'C', 'P', 'P', 'Tháng 1/2026'],
        [2, 'Kiện toàn tổ chức', 'P', 'C', '', 'Tháng 2/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B timeline=F agencyMarks=C+D+E',
        rows: [
          '1 Phân bổ dự toán ← STC + SNV; SKHCN @ 2026-01-31',
          '2 Kiện toàn tổ chức ← SNV + STC @ 2026-02-28',
        ],
      },
    ],
  },
  {
    name: '"Chủ trì", "Phối hợp" written under agencies, grouped header',
    sheets: [
      gridOf([
        ['TT', 'Nhiệm vụ', 'Phân công', '', '', 'Thời hạn'],
        ['', '', 'Sở Y tế', 'Sở Công Thương', 'Công an tỉnh', ''],
        [1, 'Kiểm tra an toàn thực phẩm', 'Chủ trì', 'Phối hợp', 'Phối hợp', 'Hằng quý'],
        [2, 'Chống hàng giả', '', 'Chủ trì', 'Phối hợp', 'Thường xuyên']], { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-2..4',
        roles: 'number=A content=B timeline=F agencyMarks=C+D+E',
        rows: [
          '1 Kiểm tra an toàn thực phẩm ← Sở Y tế + Sở Công Thương; Công an tỉnh @ --03-31,--06-30,--09-30,--12-31',
          '2 Chống hàng giả ← Sở Công Thương + Công an tỉnh @ ongoing',
        ],
      },
    ],
  },
  {
    name: 'twelve month columns under a merged header',
    sheets: [
      gridOf([
        ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
        ['STT', 'Nội dung', 'Chủ trì', 'Tháng', '', '', '', '', '', '', '', '', '', '', ''],
        ['', '', '', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        [1, 'Họp giao ban', 'Văn phòng', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'],
        [2, 'Hội nghị sơ kết', 'Sở Nội vụ', '', '', '', '', '', '*'],
        [3, 'Kiểm tra', 'Sở Tư pháp', '', '', 'x', 'x']], { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:O2', 'A1:O1'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!2-3..6',
        roles: 'number=A content=B lead=C periodMarks=D+E+F+G+H+I+J+K+L+M+N+O',
        rows: [
          '1 Họp giao ban ← Văn phòng @ 2026-01-01..2026-12-31',
          '2 Hội nghị sơ kết ← Sở Nội vụ @ 2026-06-30',
          '3 Kiểm tra ← Sở Tư pháp @ 2026-03-01..2026-04-30',
        ],
      },
    ],
  },
  {
    name: 'year columns that hold amounts',
    sheets: [
      gridOf([
        ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Lộ trình thực hiện', '', ''],
        ['', '', '', 2025, 2026, 2027],
        [1, 'Đầu tư trung tâm dữ liệu', 'Sở KH&CN', 5000, 12000, ''],
        [2, 'Đào tạo nhân lực số', 'Sở Nội vụ', '', 300, 300]], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-2..4',
        roles: 'number=A content=B lead=C periodMarks=D+E+F',
        rows: [
          '1 Đầu tư trung tâm dữ liệu ← Sở KH&CN @ 2025-01-01..2026-12-31',
          '2 Đào tạo nhân lực số ← Sở Nội vụ @ 2026-01-01..2027-12-31',
        ],
      },
    ],
  },
  {
    name: 'quarters under years',
    sheets: [
      gridOf([
        ['TT', 'Công việc', 'Chủ trì', 'Năm 2025', '', 'Năm 2026', '', '', ''],
        ['', '', '', 'Quý III', 'Quý IV', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
        [1, 'Khảo sát', 'Sở KH&CN', 'x', '', '', '', '', ''],
        [2, 'Triển khai', 'Sở KH&CN', '', 'x', 'x', 'x', '', '']], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:I1'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-2..4',
        roles: 'number=A content=B lead=C periodMarks=D+E+F+G+H+I',
        rows: [
          '1 Khảo sát ← Sở KH&CN @ 2025-09-30',
          '2 Triển khai ← Sở KH&CN @ 2025-10-01..2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'quarters named only I to IV, year from the title',
    sheets: [
      gridOf([
        ['PHỤ LỤC: TIẾN ĐỘ NĂM 2026'],
        ['TT', 'Công việc', 'Đơn vị', 'I', 'II', 'III', 'IV'],
        [1, 'Khảo sát nhu cầu', 'Sở KH&CN', '×', '', '', ''],
        [2, 'Triển khai diện rộng', 'Sở KH&CN', '', '●', '●', '']]),
    ],
    tables: [
      {
        where: 'Phụ lục!2-2..4',
        roles: 'number=A content=B lead=C periodMarks=D+E+F+G',
        rows: [
          '1 Khảo sát nhu cầu ← Sở KH&CN @ 2026-03-31',
          '2 Triển khai diện rộng ← Sở KH&CN @ 2026-04-01..2026-09-30',
        ],
      },
    ],
  },
  {
    name: 'a column for each status',
    sheets: [
      gridOf([
        ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
        [1, 'Lập danh mục dịch vụ công', 'Sở Nội vụ', '30/6/2026', 'x'],
        [2, 'Kết nối cơ sở dữ liệu', 'Sở Tư pháp', '30/7/2026', '', 'x']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C timeline=D status=E+F+G',
        rows: [
          '1 Lập danh mục dịch vụ công ← Sở Nội vụ @ 2026-06-30',
          '2 Kết nối cơ sở dữ liệu ← Sở Tư pháp @ 2026-07-30',
        ],
      },
    ],
  },
  {
    name: 'ticks under "Cơ quan phối hợp"',
    sheets: [
      gridOf([
        ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', '', '', 'Thời hạn'],
        ['', '', '', 'Sở TC', 'Sở NV', 'UBND xã', ''],
        [1, 'Tự kiểm tra cải cách', 'Sở Tư pháp', 'x', '', 'x', 'Quý I/2026'],
        [2, 'Việc khác của tỉnh', 'Sở Y tế', '', 'x', '', 'Năm 2026']], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-2..4',
        roles: 'number=A content=B lead=C timeline=G agencyMarks=D+E+F',
        rows: [
          '1 Tự kiểm tra cải cách ← Sở Tư pháp + Sở TC; UBND xã @ 2026-03-31',
          '2 Việc khác của tỉnh ← Sở Y tế + Sở NV @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'X leads, x coordinates',
    sheets: [
      gridOf([
        ['TT', 'Nhiệm vụ', 'Sở TC', 'Sở NV', 'Sở Y tế', 'Thời hạn'],
        [1, 'Tự kiểm tra cải cách', 'X', 'x', '', 'Quý I/2026'],
        [2, 'Việc khác của tỉnh', '', 'X', 'x', 'Năm 2026'],
        ['Chú thích: X - chủ trì, x - phối hợp']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B timeline=F agencyMarks=C+D+E',
        rows: [
          '1 Tự kiểm tra cải cách ← Sở TC + Sở NV @ 2026-03-31',
          '2 Việc khác của tỉnh ← Sở NV + Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'budget by year beside a time column',
    sheets: [
      gridOf([
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian', 'Kinh phí (triệu đồng)', '', ''],
        ['', '', '', '', 2025, 2026, 'Tổng'],
        [1, 'Đầu tư trung tâm dữ liệu', 'Sở KH&CN', '2025-2026', 100, 200, 300],
        [2, 'Đào tạo nhân lực số', 'Sở Nội vụ', '2025', 100, '', 100]], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-2..4',
        roles: 'number=A content=B lead=C timeline=D budget=E+F+G',
        rows: [
          '1 Đầu tư trung tâm dữ liệu ← Sở KH&CN @ 2025-01-01..2026-12-31',
          '2 Đào tạo nhân lực số ← Sở Nội vụ @ 2025-12-31',
        ],
      },
    ],
  },
  {
    name: 'quarters Q1 to Q4 and a person',
    sheets: [
      gridOf([
        ['TIẾN ĐỘ NĂM 2026'],
        ['TT', 'Công việc', 'Người thực hiện', 'Q1', 'Q2', 'Q3', 'Q4', 'Kết quả đầu ra'],
        [1, 'Khảo sát', 'Nguyễn Văn A', 'x', '', '', '', 'Báo cáo'],
        [2, 'Triển khai', 'Trần Thị B', '', 'x', 'x', '', 'Hệ thống']]),
    ],
    tables: [
      {
        where: 'Phụ lục!2-2..4',
        roles: 'number=A content=B person=C deliverable=H periodMarks=D+E+F+G',
        rows: [
          '1 Khảo sát @ 2026-03-31',
          '2 Triển khai @ 2026-04-01..2026-09-30',
        ],
      },
    ],
  },
  {
    name: 'R/A/C/I with a legend below',
    sheets: [
      gridOf([
        ['TT', 'Nhiệm vụ', 'VP', 'STC', 'SNV', 'Hạn'],
        [1, 'Lập dự toán năm', 'A', 'R', 'C', '30/6/2026'],
        [2, 'Kiện toàn tổ chức', 'I', 'C', 'A/R', '30/7/2026'],
        ['R: thực hiện; A: chịu trách nhiệm phê duyệt; C: tham vấn; I: được thông báo']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B timeline=F agencyMarks=C+D+E',
        rows: [
          '1 Lập dự toán năm ← STC + SNV @ 2026-06-30',
          '2 Kiện toàn tổ chức ← SNV + STC @ 2026-07-30',
        ],
      },
    ],
  },
  {
    name: 'a tick merged over several quarters',
    sheets: [
      gridOf([
        ['TT', 'Việc', 'Đơn vị chủ trì', 'Thời gian thực hiện năm 2026', '', '', ''],
        ['', '', '', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
        [1, 'Khảo sát nhu cầu', 'Sở Y tế', 'x', '', '', ''],
        [2, 'Triển khai rộng', 'Sở Y tế', '', 'x', '', '']], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'E4:G4'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-2..4',
        roles: 'number=A content=B lead=C periodMarks=D+E+F+G',
        rows: [
          '1 Khảo sát nhu cầu ← Sở Y tế @ 2026-03-31',
          '2 Triển khai rộng ← Sở Y tế @ 2026-04-01..2026-12-31',
        ],
      },
    ],
  },
]);
