import { gridOf } from '../grid-of';
import { testLayouts } from './layouts';

const H = ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'];

testLayouts('tables in which one feature hides another', [
  {
    name: 'an agency grid under three header rows, repeated on the next page',
    sheets: [
      gridOf([
        ['STT', 'Nội dung', 'Phân công thực hiện', null, 'Thời hạn'],
        [null, null, 'Khối sở', 'Khối xã'],
        [null, null, 'Sở Y tế (*)', 'UBND cấp xã (*)'],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        [1, 'Tiêm chủng mở rộng', 'CT', 'PH', 'Quý I/2026'],
        ['STT', 'Nội dung', 'Phân công thực hiện', null, 'Thời hạn'],
        [null, null, 'Khối sở', 'Khối xã'],
        [null, null, 'Sở Y tế (*)', 'UBND cấp xã (*)'],
        [2, 'Khám sức khỏe định kỳ', 'PH', 'CT', 'Quý II/2026']], { merges: ['A1:A3', 'B1:B3', 'C1:D1', 'E1:E3', 'A6:A8', 'B6:B8', 'C6:D6', 'E6:E8'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-3..9',
        roles: 'number=A content=B timeline=E agencyMarks=C+D',
        rows: ['1 Tiêm chủng mở rộng ← Sở Y tế + UBND cấp xã @ 2026-03-31', '2 Khám sức khỏe định kỳ ← UBND cấp xã + Sở Y tế @ 2026-06-30'],
      },
    ],
  },
  {
    name: 'R carries the work out and A answers for it, as the lines above say',
    sheets: [
      gridOf([
        ['R: thực hiện; A: chịu trách nhiệm chính; C: tham vấn; I: được thông báo'],
        ['STT', 'Hoạt động', 'Sở KH&CN', 'Công an tỉnh', 'Sở Tài chính', 'Thời hạn'],
        [1, 'Kết nối dữ liệu dân cư', 'A', 'R', 'I', 'Quý I/2026'],
        [2, 'Phân bổ dự toán', 'C', null, 'A/R', 'Quý II/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!2-2..4',
        roles: 'number=A content=B timeline=F agencyMarks=C+D+E',
        rows: ['1 Kết nối dữ liệu dân cư ← Sở KH&CN + Công an tỉnh @ 2026-03-31', '2 Phân bổ dự toán ← Sở Tài chính + Sở KH&CN @ 2026-06-30'],
      },
    ],
  },
  {
    name: 'a legend that begins with "Ký hiệu" is no signature',
    sheets: [
      gridOf([
        ['TT', 'Việc', 'Sở Y tế', 'Sở Nội vụ', 'Thời gian'],
        [1, 'Bồi dưỡng kỹ năng số', 'P', 'C', 'Quý I/2026'],
        [2, 'Triển khai bệnh án điện tử', 'C', null, 'Quý II/2026'],
        [],
        [null, 'Ký hiệu: C - chủ trì; P - phối hợp.']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B timeline=E agencyMarks=C+D',
        rows: ['1 Bồi dưỡng kỹ năng số ← Sở Nội vụ + Sở Y tế @ 2026-03-31', '2 Triển khai bệnh án điện tử ← Sở Y tế @ 2026-06-30'],
      },
    ],
  },
  {
    name: 'a section right under a header merged like it',
    sheets: [
      gridOf([
        ['STT', 'Nội dung', null, 'Chủ trì', 'Thời gian'],
        ['I', 'Thể chế'],
        [1, 'Sửa đổi Quy chế làm việc', null, 'Văn phòng UBND tỉnh', 'Quý I/2026'],
        [2, 'Ban hành Quy chế phối hợp', null, 'Sở Nội vụ', 'Quý II/2026']], { merges: ['B1:C1', 'B2:C2', 'B3:C3', 'B4:C4'], bold: [1, 2] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..4',
        roles: 'number=A content=B lead=D timeline=E',
        rows: ['§ I Thể chế', '1 Sửa đổi Quy chế làm việc ← Văn phòng UBND tỉnh @ 2026-03-31', '2 Ban hành Quy chế phối hợp ← Sở Nội vụ @ 2026-06-30'],
      },
    ],
  },
  {
    name: 'unnumbered rows whose words could be headers',
    sheets: [
      gridOf([
        ['Nhiệm vụ', 'Dự toán', 'Thời hạn', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
        ['Số hóa hồ sơ thủ tục hành chính', 'Theo dự toán được giao', 'Thường xuyên', '100% hồ sơ được số hóa', 'Văn phòng UBND tỉnh', 'UBND cấp xã'],
        ['Bố trí kinh phí cho khoa học và công nghệ', 'Ngân sách tỉnh', 'Quý IV/2026', 'Dự toán được phê duyệt', 'Sở Tài chính', 'Sở KH&CN']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'content=A lead=E coordinators=F timeline=C deliverable=D budget=B',
        rows: ['Số hóa hồ sơ thủ tục hành chính ← Văn phòng UBND tỉnh + UBND cấp xã @ ongoing', 'Bố trí kinh phí cho khoa học và công nghệ ← Sở Tài chính + Sở KH&CN @ 2026-12-31'],
      },
    ],
  },
  {
    name: '"Thời gian bắt đầu" and "Thời gian kết thúc" under "Thời gian thực hiện"',
    sheets: [
      gridOf([
        ['STT', 'Công việc', 'Chủ trì', 'Thời gian thực hiện'],
        [null, null, null, 'Thời gian bắt đầu', 'Thời gian kết thúc'],
        [1, 'Khảo sát hạ tầng số', 'Sở KH&CN', '01/3/2026', '30/9/2026'],
        [2, 'Tập huấn kỹ năng số', 'Sở Nội vụ', 'Tháng 4/2026', 'Tháng 6/2026']], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-2..4',
        roles: 'number=A content=B lead=C start=D end=E',
        rows: ['1 Khảo sát hạ tầng số ← Sở KH&CN @ 2026-03-01..2026-09-30', '2 Tập huấn kỹ năng số ← Sở Nội vụ @ 2026-04-01..2026-06-30'],
      },
    ],
  },
  {
    name: 'months in Roman numerals under "Tháng", the plan’s year in the title',
    sheets: [
      gridOf([
        ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
        ['STT', 'Nội dung', 'Chủ trì', 'Tháng'],
        [null, null, null, 'IV', 'V', 'VI', 'VII'],
        [1, 'Khảo sát hạ tầng số', 'Sở KH&CN', null, 'x', 'x'],
        [2, 'Tập huấn kỹ năng số', 'Sở Nội vụ', 'x', null, null, null]], { merges: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:G2'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!2-3..5',
        roles: 'number=A content=B lead=C periodMarks=D+E+F+G',
        rows: ['1 Khảo sát hạ tầng số ← Sở KH&CN @ 2026-05-01..2026-06-30', '2 Tập huấn kỹ năng số ← Sở Nội vụ @ 2026-04-30'],
      },
    ],
  },
  {
    name: 'quarters that say the step to be done instead of a mark',
    sheets: [
      gridOf([
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Lộ trình thực hiện năm 2026'],
        [null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
        [1, 'Đề án hạ tầng số', 'Sở KH&CN', 'Xây dựng dự thảo, lấy ý kiến', 'Trình ban hành'],
        [2, 'Đề án nhân lực số', 'Sở Nội vụ', null, null, 'Xây dựng dự thảo, lấy ý kiến', 'Trình ban hành']], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-2..4',
        roles: 'number=A content=B lead=C periodMarks=D+E+F+G',
        rows: ['1 Đề án hạ tầng số ← Sở KH&CN @ 2026-01-01..2026-06-30', '2 Đề án nhân lực số ← Sở Nội vụ @ 2026-07-01..2026-12-31'],
      },
    ],
  },
  {
    name: 'counts above the table and contacts below it belong to no table of tasks',
    sheets: [
      gridOf([
        ['STT', 'Cơ quan', 'Số nhiệm vụ', 'Tỷ lệ (%)'],
        [1, 'Sở KH&CN', 3, 60],
        [2, 'Sở Nội vụ', 2, 40],
        [],
        H,
        [1, 'Khảo sát hạ tầng số', 'Sở KH&CN', 'UBND cấp xã', 'Quý I/2026'],
        [2, 'Tập huấn kỹ năng số', 'Sở Nội vụ', 'Sở KH&CN', 'Quý II/2026'],
        [],
        ['ĐẦU MỐI LIÊN HỆ'],
        ['STT', 'Họ và tên', 'Đơn vị', 'Điện thoại', 'Email'],
        [1, 'Nguyễn Văn An', 'Sở KH&CN', '0912000111', 'an@example.vn'],
        [2, 'Trần Thị Bình', 'Sở Nội vụ', '0912000222', 'binh@example.vn']]),
    ],
    tables: [
      {
        where: 'Phụ lục!5-5..7',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: ['1 Khảo sát hạ tầng số ← Sở KH&CN + UBND cấp xã @ 2026-03-31', '2 Tập huấn kỹ năng số ← Sở Nội vụ + Sở KH&CN @ 2026-06-30'],
      },
    ],
  },
  {
    name: 'a row cut by the end of the page goes on under the repeated header',
    sheets: [
      gridOf([
        H,
        [1, 'Tham mưu UBND tỉnh ban hành chính sách hỗ trợ doanh nghiệp ứng dụng công nghệ cao và', 'Sở KH&CN', 'Sở Tài chính', 'Quý IV/2026'],
        H,
        [null, 'chuyển giao công nghệ vào sản xuất'],
        [2, 'Tập huấn kỹ năng số', 'Sở Nội vụ', 'Sở KH&CN', 'Quý II/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..5',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Tham mưu UBND tỉnh ban hành chính sách hỗ trợ doanh nghiệp ứng dụng công nghệ cao và chuyển giao công nghệ vào sản xuất ← Sở KH&CN + Sở Tài chính @ 2026-12-31',
          '2 Tập huấn kỹ năng số ← Sở Nội vụ + Sở KH&CN @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'a repeated header whose number column is called "Mục (*)"',
    sheets: [
      gridOf([
        ['Mục (*)', 'Nội dung thực hiện (*)', 'Cơ quan đầu mối (*)', 'Hạn xử lý (*)'],
        [1, 'Khảo sát hạ tầng số', 'Sở KH&CN', 'Quý I/2026'],
        ['Mục (*)', 'Nội dung thực hiện (*)', 'Cơ quan đầu mối (*)', 'Hạn xử lý (*)'],
        [2, 'Tập huấn kỹ năng số', 'Sở Nội vụ', 'Quý II/2026']]),
    ],
    tables: [{ where: 'Phụ lục!1-1..4', roles: 'number=A content=B lead=C timeline=D', rows: ['1 Khảo sát hạ tầng số ← Sở KH&CN @ 2026-03-31', '2 Tập huấn kỹ năng số ← Sở Nội vụ @ 2026-06-30'] }],
  },
  {
    name: 'numbers with a part typed as decimals, shown with a comma',
    sheets: [
      gridOf([
        H,
        [1, 'Thể chế'],
        [{ value: 1.1, text: '1,1' }, 'Rà soát văn bản', 'Sở Tư pháp', null, 'Quý I/2026'],
        [{ value: 1.2, text: '1,2' }, 'Ban hành quy chế', 'Sở Nội vụ', null, 'Quý II/2026']]),
    ],
    tables: [{ where: 'Phụ lục!1-1..4', roles: 'number=A content=B lead=C coordinators=D timeline=E', rows: ['§ 1 Thể chế', '1.1 Rà soát văn bản ← Sở Tư pháp @ 2026-03-31', '1.2 Ban hành quy chế ← Sở Nội vụ @ 2026-06-30'] }],
  },
  {
    name: 'headings that count themselves in words, in a table whose tasks are numbered',
    sheets: [
      gridOf([
        H,
        [null, 'Mục tiêu 1: Chính quyền số'],
        [1, 'Rà soát thủ tục hành chính', 'Sở Nội vụ', null, 'Quý I/2026'],
        [null, 'Mục tiêu 2: Xã hội số'],
        [2, 'Phổ cập kỹ năng số', 'Sở KH&CN', 'UBND cấp xã', 'Quý II/2026'],
        [null, 'Nhiệm vụ trọng tâm 3. Kinh tế số'],
        [3, 'Hỗ trợ doanh nghiệp', 'Sở Tài chính', null, 'Quý III/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..7',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: ['§ 1 Chính quyền số', '1 Rà soát thủ tục hành chính ← Sở Nội vụ @ 2026-03-31', '§ 2 Xã hội số', '2 Phổ cập kỹ năng số ← Sở KH&CN + UBND cấp xã @ 2026-06-30', '§ 3 Kinh tế số', '3 Hỗ trợ doanh nghiệp ← Sở Tài chính @ 2026-09-30'],
      },
    ],
  },
  {
    name: 'a heading with a time of its own is no task; one with a lead is',
    sheets: [
      gridOf([
        H,
        ['I', 'Hạ tầng số', 'Sở KH&CN', null, 'Năm 2026'],
        [1, 'Nâng cấp Trung tâm dữ liệu', 'Sở KH&CN', null, 'Quý I/2026'],
        ['II', 'Nhân lực số', null, null, 'Năm 2026'],
        [1, 'Phổ cập kỹ năng số', 'Sở Nội vụ', null, 'Quý II/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..5',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: ['§ I Hạ tầng số', 'I Hạ tầng số ← Sở KH&CN @ 2026-12-31', '1 Nâng cấp Trung tâm dữ liệu ← Sở KH&CN @ 2026-03-31', '§ II Nhân lực số', '1 Phổ cập kỹ năng số ← Sở Nội vụ @ 2026-06-30'],
      },
    ],
  },
  {
    name: 'the letter o as a mark, and a legend above that turns the custom round',
    sheets: [
      gridOf([
        ['Chú thích: (o) là đơn vị chủ trì, (x) là đơn vị phối hợp.'],
        ['TT', 'Nội dung công việc', 'VP', 'P.KHTC', 'P.CĐS', 'Hạn hoàn thành'],
        [1, 'Xây dựng kế hoạch chuyển đổi số', 'x', null, 'o', '31/01/2026'],
        [2, 'Lập dự toán năm 2027', null, 'o', 'x', '31/7/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!2-2..4',
        roles: 'number=A content=B timeline=F agencyMarks=C+D+E',
        rows: ['1 Xây dựng kế hoạch chuyển đổi số ← P.CĐS + VP @ 2026-01-31', '2 Lập dự toán năm 2027 ← P.KHTC + P.CĐS @ 2026-07-31'],
      },
    ],
  },
  {
    name: 'a heading whose time is merged down over its tasks',
    sheets: [
      gridOf([
        H,
        ['I', 'Hạ tầng số', null, null, 'Quý II/2026'],
        ['+', 'Nâng cấp Trung tâm dữ liệu', 'Sở KH&CN'],
        ['+', 'Phủ sóng 5G toàn tỉnh', 'Sở KH&CN', 'Sở Xây dựng'],
        ['II', 'Nhân lực số', null, null, 'Quý IV/2026'],
        ['+', 'Phổ cập kỹ năng số', 'Sở Nội vụ']], { merges: ['E2:E4', 'E5:E6'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..6',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: ['§ I Hạ tầng số', '+ Nâng cấp Trung tâm dữ liệu ← Sở KH&CN @ 2026-06-30', '+ Phủ sóng 5G toàn tỉnh ← Sở KH&CN + Sở Xây dựng @ 2026-06-30', '§ II Nhân lực số', '+ Phổ cập kỹ năng số ← Sở Nội vụ @ 2026-12-31'],
      },
    ],
  },
]);
