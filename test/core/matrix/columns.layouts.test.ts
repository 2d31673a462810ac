import { gridOf } from '../grid-of';
import { testLayouts } from './layouts';

const H = ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];

testLayouts('columns by their wording and content', [
  {
    name: 'a start, how many days, and the end they come to',
    sheets: [
      gridOf([
        ['STT', 'Đầu việc', 'Đơn vị chủ trì', 'Ngày bắt đầu', 'Số ngày thực hiện', 'Ngày kết thúc'],
        [1, 'Khảo sát hiện trạng dữ liệu', 'Sở KH&CN', '08/6/2026', 12, '20/6/2026'],
        [2, 'Xây dựng phương án chuyển đổi', 'Sở Nội vụ', '22/6/2026', 8, '30/6/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C start=D end=F',
        rows: [
          '1 Khảo sát hiện trạng dữ liệu ← Sở KH&CN @ 2026-06-08..2026-06-20',
          '2 Xây dựng phương án chuyển đổi ← Sở Nội vụ @ 2026-06-22..2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'a start and how many days from then',
    sheets: [
      gridOf([
        ['STT', 'Đầu việc', 'Đơn vị chủ trì', 'Ngày bắt đầu', 'Số ngày thực hiện'],
        [1, 'Khảo sát hiện trạng dữ liệu', 'Sở KH&CN', '08/6/2026', 12],
        [2, 'Xây dựng phương án chuyển đổi', 'Sở Nội vụ', '22/6/2026', '8 ngày']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C timeline=E start=D',
        rows: [
          '1 Khảo sát hiện trạng dữ liệu ← Sở KH&CN @ 2026-06-08..2026-06-20',
          '2 Xây dựng phương án chuyển đổi ← Sở Nội vụ @ 2026-06-22..2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'English headers',
    sheets: [
      gridOf([
        ['No.', 'Task', 'Lead agency', 'Coordinating agencies', 'Deadline', 'Output'],
        [1, 'Review legal documents on data sharing', 'Sở Tư pháp', 'Sở KH&CN', 'Quý I/2026', 'Report'],
        [2, 'Publish open data catalogue of the province', 'Sở KH&CN', 'Sở Nội vụ', '30/6/2026', 'Catalogue']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C coordinators=D timeline=E deliverable=F',
        rows: [
          '1 Review legal documents on data sharing ← Sở Tư pháp + Sở KH&CN @ 2026-03-31',
          '2 Publish open data catalogue of the province ← Sở KH&CN + Sở Nội vụ @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'headers in two languages',
    sheets: [
      gridOf([
        ['TT\n(No.)', 'Nhiệm vụ\n(Tasks)', 'Cơ quan chủ trì / Lead agency', 'Cơ quan phối hợp / Support', 'Thời hạn\nDeadline'],
        ['1', 'Xây dựng kiến trúc dữ liệu tỉnh', 'Sở KH&CN', 'Sở Tài chính', 'Tháng 5/2026'],
        ['2', 'Kết nối nền tảng dùng chung', 'Sở Nội vụ', 'Công an tỉnh', 'Quý III/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Xây dựng kiến trúc dữ liệu tỉnh ← Sở KH&CN + Sở Tài chính @ 2026-05-31',
          '2 Kết nối nền tảng dùng chung ← Sở Nội vụ + Công an tỉnh @ 2026-09-30',
        ],
      },
    ],
  },
  {
    name: 'time as a number of working days',
    sheets: [
      gridOf([
        ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Gia Lai)'],
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Số ngày thực hiện (ngày làm việc)'],
        [1, 'Lập danh mục', 'Sở KH&CN', 10],
        [2, 'Trình phê duyệt', 'Sở Tài chính', 15]]),
    ],
    tables: [
      {
        where: 'Phụ lục!2-2..4',
        roles: 'number=A content=B lead=C timeline=D',
        rows: [
          '1 Lập danh mục ← Sở KH&CN @ 10 days',
          '2 Trình phê duyệt ← Sở Tài chính @ 15 days',
        ],
      },
    ],
  },
  {
    name: 'lead and coordinators in one cell, written in five ways',
    sheets: [
      gridOf([
        ['TT', 'Nhiệm vụ', 'Phân công thực hiện', 'Thời gian'],
        [1, 'Một việc cần làm ngay', '- Chủ trì: Sở Tài chính\n- Phối hợp: Sở Nội vụ, Sở Y tế', 'Quý I/2026'],
        [2, 'Hai việc cần làm ngay', 'Sở Tư pháp chủ trì, phối hợp với Công an tỉnh và Sở Nội vụ', 'Quý I/2026'],
        [3, 'Ba việc cần làm ngay', 'Sở Y tế (chủ trì); Sở Xây dựng, Sở Tài chính (phối hợp)', 'Quý I/2026'],
        [4, 'Bốn việc cần làm ngay', 'CT: Sở KH&CN; PH: các sở, ban, ngành', 'Quý I/2026'],
        [5, 'Năm việc cần làm ngay', 'Sở Nội vụ', 'Quý II/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..6',
        roles: 'number=A content=B assignment=C timeline=D',
        rows: [
          '1 Một việc cần làm ngay ← Sở Tài chính + Sở Nội vụ; Sở Y tế @ 2026-03-31',
          '2 Hai việc cần làm ngay ← Sở Tư pháp + Công an tỉnh; Sở Nội vụ @ 2026-03-31',
          '3 Ba việc cần làm ngay ← Sở Y tế + Sở Xây dựng; Sở Tài chính @ 2026-03-31',
          '4 Bốn việc cần làm ngay ← Sở KH&CN + các sở, ban, ngành @ 2026-03-31',
          '5 Năm việc cần làm ngay ← Sở Nội vụ @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'three header rows, then (1) (2) (3)',
    sheets: [
      gridOf([
        ['TT', 'Nội dung', 'Tổ chức thực hiện', '', '', 'Ghi chú'],
        ['', '', 'Cơ quan', '', 'Thời gian', ''],
        ['', '', 'Chủ trì', 'Phối hợp', '', ''],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        ['I', 'THỂ CHẾ'],
        [1, 'Rà soát văn bản pháp luật', 'Sở Tư pháp', 'Sở Nội vụ', 'Quý I/2026', 'xong']], { merges: ['A1:A3', 'B1:B3', 'C1:E1', 'F1:F3', 'C2:D2', 'E2:E3'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-3..6',
        roles: 'number=A content=B lead=C coordinators=D timeline=E note=F',
        rows: [
          '§ I THỂ CHẾ',
          '1 Rà soát văn bản pháp luật ← Sở Tư pháp + Sở Nội vụ @ 2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'headers that name the six clarities',
    sheets: [
      gridOf([
        ['STT', 'Rõ việc', 'Rõ người', 'Rõ trách nhiệm phối hợp', 'Rõ thời gian', 'Rõ sản phẩm', 'Rõ thẩm quyền'],
        [1, 'Ban hành quy chế dữ liệu', 'Sở KH&CN', 'Sở Tư pháp', 'Quý I/2026', 'Quyết định', 'UBND tỉnh'],
        [2, 'Đánh giá cấp độ an toàn', 'Công an tỉnh', 'Sở KH&CN', 'Quý II/2026', 'Hồ sơ', 'UBND tỉnh']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C coordinators=D timeline=E deliverable=F approver=G',
        rows: [
          '1 Ban hành quy chế dữ liệu ← Sở KH&CN + Sở Tư pháp @ 2026-03-31',
          '2 Đánh giá cấp độ an toàn ← Công an tỉnh + Sở KH&CN @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'Tiến độ, Kết quả, Hoàn thành told apart by content',
    sheets: [
      gridOf([
        ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian hoàn thành', 'Tiến độ', 'Kết quả', 'Hoàn thành'],
        [1, 'Lập danh mục dịch vụ công', 'Sở Nội vụ', '30/6/2026', 'Đang thực hiện', 'Đã trình dự thảo số 12/TTr-SNV', '60%'],
        [2, 'Kết nối cơ sở dữ liệu', 'Sở Tư pháp', '30/7/2026', 'Hoàn thành', 'QĐ 99/QĐ-STP', '100%']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C timeline=D status=E progress=G result=F',
        rows: [
          '1 Lập danh mục dịch vụ công ← Sở Nội vụ @ 2026-06-30',
          '2 Kết nối cơ sở dữ liệu ← Sở Tư pháp @ 2026-07-30',
        ],
      },
    ],
  },
  {
    name: 'planned and actual time under one header',
    sheets: [
      gridOf([
        ['TT', 'Nội dung', 'Chủ trì', 'Thời gian hoàn thành', '', 'Đánh giá'],
        ['', '', '', 'Kế hoạch', 'Thực tế', ''],
        [1, 'Lập danh mục dịch vụ công', 'Sở Nội vụ', '30/6/2026', '29/6/2026', 'Hoàn thành đúng hạn'],
        [2, 'Kết nối cơ sở dữ liệu', 'Sở Tư pháp', '30/7/2026', '', 'Đang thực hiện']], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-2..4',
        roles: 'number=A content=B lead=C timeline=D status=F completedOn=E',
        rows: [
          '1 Lập danh mục dịch vụ công ← Sở Nội vụ @ 2026-06-30',
          '2 Kết nối cơ sở dữ liệu ← Sở Tư pháp @ 2026-07-30',
        ],
      },
    ],
  },
  {
    name: 'markup and footnote marks in headers',
    sheets: [
      gridOf([
        ['<b>STT</b>', '<p>Nội dung<sup>(1)</sup></p>', 'Cơ quan chủ trì (*)', 'Cơ quan\nphối hợp [2]', 'Thời gian  thực hiện:'],
        [1, 'Lập danh mục dịch vụ công', 'Sở Nội vụ', '', '30/6/2026'],
        ['(*) Cơ quan ghi trước chịu trách nhiệm chính.']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..2',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Lập danh mục dịch vụ công ← Sở Nội vụ @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'number column without a header',
    sheets: [
      gridOf([
        ['', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        [1, 'Lập danh mục dịch vụ công', 'Sở Nội vụ', '30/6/2026'],
        [2, 'Lập danh mục dữ liệu mở', 'Sở Nội vụ', '30/6/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C timeline=D',
        rows: [
          '1 Lập danh mục dịch vụ công ← Sở Nội vụ @ 2026-06-30',
          '2 Lập danh mục dữ liệu mở ← Sở Nội vụ @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'a column of groups, "Hoàn thành" as the time',
    sheets: [
      gridOf([
        ['Nhóm nhiệm vụ', 'TT', 'Nhiệm vụ cụ thể', 'Chủ trì', 'Hoàn thành'],
        ['Thể chế', 1, 'Lập danh mục văn bản', 'Sở Nội vụ', '30/6/2026'],
        ['', 2, 'Lập đề án việc làm', 'Sở Nội vụ', 'Quý II/2026'],
        ['Hạ tầng', 3, 'Xây trung tâm dữ liệu', 'Sở KH&CN', 'Quý III/2026']], { merges: ['A2:A3'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..4',
        roles: 'number=B content=C lead=D timeline=E',
        rows: [
          '1 Lập danh mục văn bản ← Sở Nội vụ @ 2026-06-30',
          '2 Lập đề án việc làm ← Sở Nội vụ @ 2026-06-30',
          '3 Xây trung tâm dữ liệu ← Sở KH&CN @ 2026-09-30',
        ],
      },
    ],
  },
  {
    name: 'two header rows without merges',
    sheets: [
      gridOf([
        ['TT', 'Nhiệm vụ', 'Phân công', '', 'Thời gian', '', 'Sản phẩm'],
        ['', '', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Kết thúc', ''],
        [1, 'Lập danh mục văn bản', 'Sở Nội vụ', 'Sở Y tế', '01/2026', '03/2026', 'Danh mục'],
        [2, 'Lập đề án', 'Sở Nội vụ', '', '01/2026', '30/4/2026', 'Đề án']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-2..4',
        roles: 'number=A content=B lead=C coordinators=D start=E end=F deliverable=G',
        rows: [
          '1 Lập danh mục văn bản ← Sở Nội vụ + Sở Y tế @ 2026-01-01..2026-03-31',
          '2 Lập đề án ← Sở Nội vụ @ 2026-01-01..2026-04-30',
        ],
      },
    ],
  },
  {
    name: 'from and to as real dates',
    sheets: [
      gridOf([
        ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Từ ngày', 'Đến ngày', 'Người thực hiện', 'Lãnh đạo phụ trách'],
        [1, 'Lập danh mục văn bản', 'Sở Nội vụ', {value: 46023, numberFormat: 'dd/mm/yyyy', text: '01/01/2026'}, {value: 46112, numberFormat: 'dd/mm/yyyy', text: '31/03/2026'}, 'Nguyễn Văn A', 'Đ/c Trần B, PCT']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..2',
        roles: 'number=A content=B lead=C leader=G person=F start=D end=E',
        rows: [
          '1 Lập danh mục văn bản ← Sở Nội vụ @ 2026-01-01..2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'blank columns between',
    sheets: [
      gridOf([
        ['STT', '', 'Nội dung', '', 'Cơ quan chủ trì', '', '', 'Thời gian'],
        [1, '', 'Bố trí kinh phí', '', 'Sở Nội vụ', '', '', 'Quý I/2026'],
        [2, '', 'Số hóa hồ sơ lưu trữ', '', 'Sở Nội vụ', '', '', 'Quý II/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=C lead=E timeline=H',
        rows: [
          '1 Bố trí kinh phí ← Sở Nội vụ @ 2026-03-31',
          '2 Số hóa hồ sơ lưu trữ ← Sở Nội vụ @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'content over two merged columns',
    sheets: [
      gridOf([
        ['STT', 'Nội dung', '', 'Cơ quan chủ trì', 'Thời gian'],
        [1, 'Bố trí kinh phí', '', 'Sở Nội vụ', 'Quý I/2026'],
        [2, 'Số hóa hồ sơ lưu trữ', '', 'Sở Nội vụ', 'Quý II/2026']], { merges: ['B1:C1', 'B2:C2', 'B3:C3'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=D timeline=E',
        rows: [
          '1 Bố trí kinh phí ← Sở Nội vụ @ 2026-03-31',
          '2 Số hóa hồ sơ lưu trữ ← Sở Nội vụ @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'lead merged over the coordinators column',
    sheets: [
      gridOf([
        H,
        [1, 'Tự kiểm tra cải cách hành chính', 'Các sở, ban, ngành', '', 'Quý I/2026'],
        [2, 'Việc khác của tỉnh', 'Sở Y tế', 'Sở Nội vụ', 'Năm 2026']], { merges: ['C2:D2'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Tự kiểm tra cải cách hành chính ← Các sở, ban, ngành @ 2026-03-31',
          '2 Việc khác của tỉnh ← Sở Y tế + Sở Nội vụ @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'list of documents to be issued',
    sheets: [
      gridOf([
        ['Số TT', 'Tên đề án, nội dung', 'Cơ quan soạn thảo', 'Cấp phê duyệt', 'Hình thức văn bản', 'Thời gian trình', 'Lãnh đạo UBND tỉnh phụ trách'],
        ['01', 'Quy định mức chi', 'Sở Tài chính', 'HĐND tỉnh', 'Nghị quyết', 'Tháng 6', 'PCT Nguyễn B'],
        ['02', 'Quy chế phối hợp', 'Sở Tư pháp', 'UBND tỉnh', 'Quyết định', 'Tháng 7', 'PCT Trần C']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C leader=G timeline=F deliverable=E approver=D',
        rows: [
          '01 Quy định mức chi ← Sở Tài chính @',
          '02 Quy chế phối hợp ← Sở Tư pháp @',
        ],
      },
    ],
  },
  {
    name: 'Bắt đầu, Hoàn thành under Thời gian',
    sheets: [
      gridOf([
        ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian', ''],
        ['', '', '', 'Bắt đầu', 'Hoàn thành'],
        [1, 'Khảo sát nhu cầu', 'Sở Y tế', 'T1/2026', 'T3/2026']], { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-2..3',
        roles: 'number=A content=B lead=C start=D end=E',
        rows: [
          '1 Khảo sát nhu cầu ← Sở Y tế @ 2026-01-01..2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'conclusions to follow up',
    sheets: [
      gridOf([
        ['STT', 'Kết luận, chỉ đạo', 'Văn bản chỉ đạo', 'Đơn vị được giao', 'Hạn hoàn thành', 'Tình hình thực hiện', 'Lý do chậm'],
        [1, 'Khẩn trương giải ngân vốn', 'TB 12/TB-UBND', 'Sở Tài chính', '30/6/2026', 'Đã giải ngân 60% kế hoạch', ''],
        [2, 'Xử lý kiến nghị cử tri', 'TB 13/TB-UBND', 'Sở Xây dựng', '30/7/2026', 'Đang tổng hợp', 'Chờ hướng dẫn']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=D timeline=E basis=C result=F obstacles=G',
        rows: [
          '1 Khẩn trương giải ngân vốn ← Sở Tài chính @ 2026-06-30',
          '2 Xử lý kiến nghị cử tri ← Sở Xây dựng @ 2026-07-30',
        ],
      },
    ],
  },
  {
    name: 'targets instead of tasks',
    sheets: [
      gridOf([
        ['STT', 'Chỉ tiêu', 'Đơn vị theo dõi', 'Mục tiêu 2026', 'Thời hạn'],
        [1, 'Tỷ lệ hồ sơ trực tuyến đạt 80%', 'Sở KH&CN', '80%', '2026'],
        [2, 'Tỷ lệ hộ dùng internet', 'Sở KH&CN', '90%', '2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C timeline=E',
        rows: [
          '1 Tỷ lệ hồ sơ trực tuyến đạt 80% ← Sở KH&CN @ 2026-12-31',
          '2 Tỷ lệ hộ dùng internet ← Sở KH&CN @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'coordinators as a bulleted list',
    sheets: [
      gridOf([
        H,
        [1, 'Mua sắm thiết bị số', 'Sở Y tế', '- Sở Tài chính\n- Sở Nội vụ;\n- UBND các xã, phường', 'Quý I/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..2',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Mua sắm thiết bị số ← Sở Y tế + Sở Tài chính; Sở Nội vụ; UBND các xã, phường @ 2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'an English tracker',
    sheets: [
      gridOf([
        ['ID', 'Activity', 'Responsible unit', 'Partners', 'Start', 'End', 'Status', '% complete', 'Remarks'],
        ['A1', 'Digitise records', 'Sở Nội vụ', 'Sở Y tế', '01/2026', '06/2026', 'In progress', '40%', '']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..2',
        roles: 'code=A content=B lead=C coordinators=D start=E end=F status=G progress=H note=I',
        rows: [
          'Digitise records ← Sở Nội vụ + Sở Y tế @ 2026-01-01..2026-06-30',
        ],
      },
    ],
  },
]);
