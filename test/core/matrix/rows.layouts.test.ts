import { gridOf } from '../grid-of';
import { testLayouts } from './layouts';

const H = ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];

testLayouts('sections, tasks and rows that carry on', [
  {
    name: 'a group in merged cells, with its leader: a row in small letters carries on',
    sheets: [
      gridOf([
        ['TT', 'Nhóm', 'TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Lãnh đạo phụ trách'],
        [1, 'Số hóa', 'a', 'Quét 90.000 trang báo', 'Sở Nội vụ', 'Tháng 12/2026', 'Đ/c PCT'],
        ['', '', 'b', 'Nối mạng 45 thư viện với kho số của ngành', 'Sở KH&CN', 'Quý III/2026', ''],
        ['', '', '', 'và kho tư liệu của các trường', '', '', '']], { merges: ['A2:A4', 'B2:B4', 'G2:G4'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..4',
        roles: 'number=A+C content=D lead=E leader=G timeline=F',
        rows: ['1a Quét 90.000 trang báo ← Sở Nội vụ @ 2026-12-31', '1b Nối mạng 45 thư viện với kho số của ngành và kho tư liệu của các trường ← Sở KH&CN @ 2026-09-30'],
      },
    ],
  },
  {
    name: 'a number with nothing beside it is a forgotten task among tasks, and a row made ready below them',
    sheets: [gridOf([H, [1, 'Tuyển 400 giáo viên', 'Sở Nội vụ', '', 'Quý I/2026'], [2], [3, 'Cấp 30.000 học bạ số', 'Sở GD&ĐT', '', 'Quý II/2026'], [4], [5]])],
    tables: [
      {
        where: 'Phụ lục!1-1..6',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: ['1 Tuyển 400 giáo viên ← Sở Nội vụ @ 2026-03-31', '2', '3 Cấp 30.000 học bạ số ← Sở GD&ĐT @ 2026-06-30'],
      },
    ],
  },
  {
    name: 'a row with everything but number and content is a task of its own',
    sheets: [
      gridOf([
        ['No.', 'Hoạt động', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm'],
        [9, 'Mở tuyến xe đưa đón chuyên gia', 'Sở Xây dựng', '', 'Tháng 5/2026', '04 tuyến xe'],
        ['', '', 'Sở Xây dựng', 'Sở Tài chính', 'Tháng 12/2026', '800 căn hộ'],
        [10, 'Đo kiểm độ rung quanh nhà xưởng', 'Sở KH&CN', 'Sở Y tế', 'Quý II/2026', 'Phiếu đo kiểm']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..4',
        roles: 'number=A content=B lead=C coordinators=D timeline=E deliverable=F',
        rows: [
          '9 Mở tuyến xe đưa đón chuyên gia ← Sở Xây dựng @ 2026-05-31',
          '← Sở Xây dựng + Sở Tài chính @ 2026-12-31',
          '10 Đo kiểm độ rung quanh nhà xưởng ← Sở KH&CN + Sở Y tế @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'subtotals of sections and a total are no tasks and no headings',
    sheets: [
      gridOf([
        ['TT', 'Nội dung', 'Chủ trì', 'Thời gian', 'Kinh phí'],
        ['I', 'Hỗ trợ doanh nghiệp'],
        [1, 'Hỗ trợ 40 doanh nghiệp cải tiến quy trình', 'Sở Công Thương', 'Quý II/2026', 1200],
        ['', 'Cộng mục I', '', '', 1200],
        ['', 'Cộng dự toán', '', '', 1200],
        ['II', 'Phát triển nhân lực'],
        [2, 'Đào tạo 500 kỹ sư khuôn mẫu', 'Sở Nội vụ', 'Quý III/2026', 2500],
        ['', 'Tiểu cộng II', '', '', 2500],
        ['', 'Tổng cộng (I + II)', '', '', 3700]]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..9',
        roles: 'number=A content=B lead=C timeline=D budget=E',
        rows: [
          '§ I Hỗ trợ doanh nghiệp',
          '1 Hỗ trợ 40 doanh nghiệp cải tiến quy trình ← Sở Công Thương @ 2026-06-30',
          '§ II Phát triển nhân lực',
          '2 Đào tạo 500 kỹ sư khuôn mẫu ← Sở Nội vụ @ 2026-09-30',
        ],
      },
    ],
  },
  {
    name: 'rows that are section and task at once',
    sheets: [
      gridOf([
        H,
        ['I', 'Hoàn thiện thể chế', 'Sở Tư pháp', '', 'Năm 2026'],
        [1, 'Rà soát văn bản', 'Sở Tư pháp', '', 'Quý I/2026'],
        [2, 'Ban hành quy chế', 'Sở Nội vụ', '', 'Quý II/2026'],
        ['II', 'Phát triển hạ tầng', 'Sở KH&CN', '', 'Năm 2026'],
        [1, 'Xây dựng trung tâm dữ liệu', 'Sở KH&CN', '', 'Quý III/2026']], { bold: [1, 2, 5] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..6',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '§ I Hoàn thiện thể chế',
          'I Hoàn thiện thể chế ← Sở Tư pháp @ 2026-12-31',
          '1 Rà soát văn bản ← Sở Tư pháp @ 2026-03-31',
          '2 Ban hành quy chế ← Sở Nội vụ @ 2026-06-30',
          '§ II Phát triển hạ tầng',
          'II Phát triển hạ tầng ← Sở KH&CN @ 2026-12-31',
          '1 Xây dựng trung tâm dữ liệu ← Sở KH&CN @ 2026-09-30',
        ],
      },
    ],
  },
  {
    name: 'tasks only at the leaves',
    sheets: [
      gridOf([
        H,
        [1, 'Phát triển hạ tầng số'],
        ['1.1', 'Xây dựng trung tâm', 'Sở KH&CN', '', 'Quý I/2026'],
        ['1.2', 'Phủ sóng 5G', 'Sở KH&CN', '', 'Quý II/2026'],
        [2, 'Phát triển nhân lực', '', '', ''],
        ['a)', 'Đào tạo công chức', 'Sở Nội vụ', '', 'Quý II/2026'],
        ['b)', 'Thu hút chuyên gia', 'Sở Nội vụ', '', 'Quý II/2026'],
        [3, 'Tuyên truyền rộng rãi', 'Báo Gia Lai', '', 'Thường xuyên']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..8',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '§ 1 Phát triển hạ tầng số',
          '1.1 Xây dựng trung tâm ← Sở KH&CN @ 2026-03-31',
          '1.2 Phủ sóng 5G ← Sở KH&CN @ 2026-06-30',
          '§ 2 Phát triển nhân lực',
          'a) Đào tạo công chức ← Sở Nội vụ @ 2026-06-30',
          'b) Thu hút chuyên gia ← Sở Nội vụ @ 2026-06-30',
          '3 Tuyên truyền rộng rãi ← Báo Gia Lai @ ongoing',
        ],
      },
    ],
  },
  {
    name: 'section text in the number cell',
    sheets: [
      gridOf([
        H,
        ['A. NHIỆM VỤ CHUNG'],
        ['I. Thể chế'],
        [1, 'Việc một của phần', 'Sở Tư pháp', '', 'Quý I/2026'],
        ['Phần II: Hạ tầng'],
        [2, 'Việc hai của phần', 'Sở Xây dựng', '', 'Quý I/2026']], { merges: ['A2:E2'], bold: [2] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..6',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '§ A NHIỆM VỤ CHUNG',
          '§§ I Thể chế',
          '1 Việc một của phần ← Sở Tư pháp @ 2026-03-31',
          '§§ II Hạ tầng',
          '2 Việc hai của phần ← Sở Xây dựng @ 2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'sections in bold or capitals without numbers',
    sheets: [
      gridOf([
        H,
        ['', 'CẢI CÁCH THỂ CHẾ'],
        [1, 'Việc một của phần', 'Sở Tư pháp', '', 'Quý I/2026'],
        ['', 'CẢI CÁCH BỘ MÁY'],
        [2, 'Việc hai của phần', 'Sở Xây dựng', '', 'Quý I/2026'],
        ['', 'Cải cách tài chính công'],
        [3, 'Việc ba của phần', 'Sở Tài chính', '', 'Quý I/2026']], { bold: [2, 4, 6] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..7',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '§ CẢI CÁCH THỂ CHẾ',
          '1 Việc một của phần ← Sở Tư pháp @ 2026-03-31',
          '§ CẢI CÁCH BỘ MÁY',
          '2 Việc hai của phần ← Sở Xây dựng @ 2026-03-31',
          '§§ Cải cách tài chính công',
          '3 Việc ba của phần ← Sở Tài chính @ 2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'vertical merges and ditto marks',
    sheets: [
      gridOf([
        H,
        [1, 'Việc một cần làm', 'Sở Tư pháp', 'Sở Y tế', 'Quý I/2026'],
        [2, 'Việc hai cần làm', '', '', 'Quý II/2026'],
        [3, 'Việc ba cần làm', 'n.t', '-nt-', '〃'],
        [4, 'Việc bốn cần làm', 'Như mục 1', 'Sở Tài chính', "''"]], { merges: ['C2:C3', 'D2:D3'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..5',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc một cần làm ← Sở Tư pháp + Sở Y tế @ 2026-03-31',
          '2 Việc hai cần làm ← Sở Tư pháp + Sở Y tế @ 2026-06-30',
          '3 Việc ba cần làm ← Sở Tư pháp + Sở Y tế @ 2026-06-30',
          '4 Việc bốn cần làm ← Sở Tư pháp + Sở Tài chính @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'one task merged over rows of coordinators',
    sheets: [
      gridOf([
        H,
        [1, 'Một nhiệm vụ có nhiều đơn vị phối hợp', 'Sở Tư pháp', 'Sở Y tế', 'Quý I/2026'],
        ['', '', '', 'Sở Nội vụ', ''],
        ['', '', '', 'Sở Tài chính', ''],
        [2, 'Nhiệm vụ tiếp theo', 'Sở Y tế', '', 'Quý II/2026']], { merges: ['A2:A4', 'B2:B4', 'C2:C4', 'E2:E4'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..5',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Một nhiệm vụ có nhiều đơn vị phối hợp ← Sở Tư pháp + Sở Y tế; Sở Nội vụ; Sở Tài chính @ 2026-03-31',
          '2 Nhiệm vụ tiếp theo ← Sở Y tế @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'a page break through a row, header repeated',
    sheets: [
      gridOf([
        H,
        [1, 'Xây dựng chương trình nâng cao chất lượng', 'Sở Nội vụ', 'Sở Y tế', 'Quý I/2026'],
        ['', 'nguồn nhân lực y tế cơ sở', '', 'và Sở Tài chính', ''],
        H,
        [2, 'Việc tiếp theo', 'Sở Y tế', '', 'Quý II/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..5',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Xây dựng chương trình nâng cao chất lượng nguồn nhân lực y tế cơ sở ← Sở Nội vụ + Sở Y tế; Sở Tài chính @ 2026-03-31',
          '2 Việc tiếp theo ← Sở Y tế @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'numbers like I.1, 1a, 12b',
    sheets: [
      gridOf([
        H,
        ['I', 'THỂ CHẾ'],
        ['I.1', 'Rà soát văn bản', 'Sở Tư pháp', '', 'Quý I/2026'],
        ['I.2', 'Ban hành quy chế', 'Sở Tư pháp', '', 'Quý I/2026'],
        ['II', 'HẠ TẦNG'],
        ['1a', 'Phủ sóng', 'Sở KH&CN', '', 'Quý I/2026'],
        ['12b', 'Phủ sóng 2', 'Sở KH&CN', '', 'Quý I/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..7',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '§ I THỂ CHẾ',
          'I.1 Rà soát văn bản ← Sở Tư pháp @ 2026-03-31',
          'I.2 Ban hành quy chế ← Sở Tư pháp @ 2026-03-31',
          '§ II HẠ TẦNG',
          '1a Phủ sóng ← Sở KH&CN @ 2026-03-31',
          '12b Phủ sóng 2 ← Sở KH&CN @ 2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'a row A B 1 2 3=1+2',
    sheets: [
      gridOf([
        H,
        ['A', 'B', '1', '2', '3=1+2'],
        [1, 'Rà soát văn bản', 'Sở Tư pháp', '', 'Quý I/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Rà soát văn bản ← Sở Tư pháp @ 2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'bullets as tasks under a numbered heading',
    sheets: [
      gridOf([
        H,
        [1, 'Triển khai nền tảng số:'],
        ['-', 'Nền tảng họp', 'Sở KH&CN', '', 'Quý I/2026'],
        ['-', 'Nền tảng báo cáo', 'VP UBND tỉnh', '', 'Quý II/2026'],
        [2, 'Việc khác của tỉnh', 'Sở Y tế', '', 'Năm 2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..5',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '§ 1 Triển khai nền tảng số:',
          '- Nền tảng họp ← Sở KH&CN @ 2026-03-31',
          '- Nền tảng báo cáo ← VP UBND tỉnh @ 2026-06-30',
          '2 Việc khác của tỉnh ← Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'bullets that carry on a task',
    sheets: [
      gridOf([
        H,
        [1, 'Triển khai nền tảng số:', 'Sở KH&CN', '', 'Quý I/2026'],
        ['', '- Nền tảng họp'],
        ['', '- Nền tảng báo cáo'],
        [2, 'Việc khác của tỉnh', 'Sở Y tế', '', 'Năm 2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..5',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Triển khai nền tảng số: - Nền tảng họp - Nền tảng báo cáo ← Sở KH&CN @ 2026-03-31',
          '2 Việc khác của tỉnh ← Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'no number column, sections in the content',
    sheets: [
      gridOf([
        ['Nhiệm vụ', 'Đơn vị thực hiện', 'Hạn', 'Ghi chú'],
        ['I. Thể chế'],
        ['Rà soát văn bản pháp luật', 'Sở Tư pháp', '30/6/2026', ''],
        ['II. Hạ tầng'],
        ['Phủ sóng 5G toàn tỉnh', 'Sở KH&CN', '30/6/2026', '']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..5',
        roles: 'content=A lead=B timeline=C note=D',
        rows: [
          '§ I Thể chế',
          'Rà soát văn bản pháp luật ← Sở Tư pháp @ 2026-06-30',
          '§ II Hạ tầng',
          'Phủ sóng 5G toàn tỉnh ← Sở KH&CN @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'a heading in the middle of the row',
    sheets: [
      gridOf([
        H,
        ['', '', 'PHẦN I. THỂ CHẾ'],
        [1, 'Khảo sát nhu cầu', 'Sở Y tế', '', '2026']], {}),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '§ I THỂ CHẾ',
          '1 Khảo sát nhu cầu ← Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'sections 1, 2 with tasks from 1 again',
    sheets: [
      gridOf([
        H,
        [1, 'Nhóm thể chế'],
        [1, 'Việc a của nhóm', 'Sở Y tế', '', '2026'],
        [2, 'Việc b của nhóm', 'Sở Y tế', '', '2026'],
        [2, 'Nhóm hạ tầng'],
        [1, 'Việc c của nhóm', 'Sở Y tế', '', '2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..6',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '§ 1 Nhóm thể chế',
          '1 Việc a của nhóm ← Sở Y tế @ 2026-12-31',
          '2 Việc b của nhóm ← Sở Y tế @ 2026-12-31',
          '§ 2 Nhóm hạ tầng',
          '1 Việc c của nhóm ← Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'a task that lacks everything',
    sheets: [
      gridOf([
        H,
        [1, 'Việc a của nhóm', 'Sở Y tế', '', '2026'],
        [2, 'Việc thiếu hết'],
        [3, 'Việc c của nhóm', 'Sở Y tế', '', '2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..4',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc a của nhóm ← Sở Y tế @ 2026-12-31',
          '2 Việc thiếu hết',
          '3 Việc c của nhóm ← Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'one task merged over two leads',
    sheets: [
      gridOf([
        H,
        [1, 'Việc a của nhóm nhiều cơ quan', 'Sở Y tế', 'Sở Nội vụ', '2026'],
        ['', '', 'Sở Tài chính', 'Sở Xây dựng', 'Quý I/2026'],
        [2, 'Việc b của nhóm', 'Sở Y tế', '', '2026']], { merges: ['A2:A3', 'B2:B3'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..4',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc a của nhóm nhiều cơ quan ← Sở Y tế + Sở Nội vụ @ 2026-12-31',
          '1 Việc a của nhóm nhiều cơ quan ← Sở Tài chính + Sở Xây dựng @ 2026-03-31',
          '2 Việc b của nhóm ← Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'tasks numbered I, II',
    sheets: [
      gridOf([
        H,
        ['I', 'Việc a của nhóm', 'Sở Y tế', '', '2026'],
        ['II', 'Việc b của nhóm', 'Sở Y tế', '', '2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          'I Việc a của nhóm ← Sở Y tế @ 2026-12-31',
          'II Việc b của nhóm ← Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'Phần and Mục in the number cell',
    sheets: [
      gridOf([
        H,
        ['Phần A', 'NHIỆM VỤ CHUNG'],
        ['Mục 1', 'Thể chế'],
        [1, 'Việc a của nhóm', 'Sở Y tế', '', '2026'],
        ['Mục 2', 'Hạ tầng'],
        [2, 'Việc b của nhóm', 'Sở Y tế', '', '2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..6',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '§ A NHIỆM VỤ CHUNG',
          '§§ 1 Thể chế',
          '1 Việc a của nhóm ← Sở Y tế @ 2026-12-31',
          '§§ 2 Hạ tầng',
          '2 Việc b của nhóm ← Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
]);
