import { gridOf } from '../grid-of';
import { testLayouts } from './layouts';

const H = ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];

testLayouts('where tables stand, and what stands around them', [
  {
    name: 'two tables below each other, other columns',
    sheets: [
      gridOf([
        ['PHỤ LỤC I'],
        H,
        [1, 'Việc thứ nhất của bảng', 'Sở KH&CN', 'Sở Tài chính', 'Quý I/2026'],
        [],
        ['PHỤ LỤC II'],
        ['NHIỆM VỤ BỔ SUNG'],
        ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'],
        [1, 'Việc của bảng hai', 'Báo cáo', 'Sở Nội vụ', 'Quý II/2026'],
        [2, 'Việc khác', 'Quyết định', 'Sở Tư pháp', 'Quý III/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!2-2..3',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc thứ nhất của bảng ← Sở KH&CN + Sở Tài chính @ 2026-03-31',
        ],
      },
      {
        where: 'Phụ lục!7-7..9',
        roles: 'number=A content=B lead=D timeline=E deliverable=C',
        rows: [
          '1 Việc của bảng hai ← Sở Nội vụ @ 2026-06-30',
          '2 Việc khác ← Sở Tư pháp @ 2026-09-30',
        ],
      },
    ],
  },
  {
    name: 'two appendices with the same header on one sheet',
    sheets: [
      gridOf([
        ['PHỤ LỤC I'],
        H,
        [1, 'Việc thứ nhất của bảng', 'Sở KH&CN', 'Sở Tài chính', 'Quý I/2026'],
        [2, 'Việc thứ hai của bảng', 'Sở KH&CN', 'Sở Tài chính', 'Quý I/2026'],
        [],
        ['PHỤ LỤC II'],
        H,
        [1, 'Việc của bảng hai', 'Sở Nội vụ', '', 'Quý II/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!2-2..4',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc thứ nhất của bảng ← Sở KH&CN + Sở Tài chính @ 2026-03-31',
          '2 Việc thứ hai của bảng ← Sở KH&CN + Sở Tài chính @ 2026-03-31',
        ],
      },
      {
        where: 'Phụ lục!7-7..8',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc của bảng hai ← Sở Nội vụ @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'two tables beside each other, a blank column between',
    sheets: [
      gridOf([
        [...H, '', ...H],
        [1, 'Việc bên trái số một', 'Sở KH&CN', '', 'Quý I/2026', '', 1, 'Việc bên phải số một', 'Sở Y tế', 'Sở Tài chính', 'Quý II/2026'],
        [2, 'Việc bên trái số hai', 'Sở Nội vụ', '', 'Quý I/2026', '', 2, 'Việc bên phải số hai', 'Sở Y tế', '', 'Quý II/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc bên trái số một ← Sở KH&CN @ 2026-03-31',
          '2 Việc bên trái số hai ← Sở Nội vụ @ 2026-03-31',
        ],
      },
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=G content=H lead=I coordinators=J timeline=K',
        rows: [
          '1 Việc bên phải số một ← Sở Y tế + Sở Tài chính @ 2026-06-30',
          '2 Việc bên phải số hai ← Sở Y tế @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'two tables beside each other, nothing between',
    sheets: [
      gridOf([
        [...H, ...H],
        [1, 'Việc bên trái số một', 'Sở KH&CN', '', 'Quý I/2026', 1, 'Việc bên phải số một', 'Sở Y tế', 'Sở Tài chính', 'Quý II/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..2',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc bên trái số một ← Sở KH&CN @ 2026-03-31',
        ],
      },
      {
        where: 'Phụ lục!1-1..2',
        roles: 'number=F content=G lead=H coordinators=I timeline=J',
        rows: [
          '1 Việc bên phải số một ← Sở Y tế + Sở Tài chính @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'lists that are no matrices: contacts, prices, figures, meetings',
    sheets: [
      gridOf([
        ['DANH BẠ'],
        ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại', 'Email'],
        [1, 'Nguyễn Văn A', 'Chuyên viên', 'Sở KH&CN', '0123', 'a@b.vn']], { sheet: 'DB' }), gridOf([
        ['TT', 'Nội dung chi', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền'],
        [1, 'In ấn tài liệu', 'bộ', 10, 100, 1000]], { sheet: 'DT' }), gridOf([
        ['TT', 'Cơ quan', 'Tổng số nhiệm vụ', 'Hoàn thành', 'Quá hạn'],
        [1, 'Sở KH&CN', 10, 5, 2]], { sheet: 'TH' }), gridOf([
        ['LỊCH HỌP'],
        ['Thời gian', 'Nội dung', 'Địa điểm', 'Thành phần'],
        ['8h ngày 01/3/2026', 'Họp giao ban công tác', 'Phòng họp A', 'Các sở']], { sheet: 'LH' }),
    ],
    tables: [],
  },
  {
    name: 'letterhead with number and date',
    sheets: [
      gridOf([
        ['UBND TỈNH LÂM ĐỒNG', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', '', 'Độc lập - Tự do - Hạnh phúc'],
        ['Số: 15 /KH-SKHCN', '', 'Lâm Đồng, ngày 12 tháng 01 năm 2026'],
        ['KẾ HOẠCH PHÁT TRIỂN KHOA HỌC GIAI ĐOẠN 2026 - 2030'],
        H,
        [1, 'Việc thứ nhất của bảng', 'Sở KH&CN', 'Sở Tài chính', 'Quý I']]),
    ],
    tables: [
      {
        where: 'Phụ lục!5-5..6',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc thứ nhất của bảng ← Sở KH&CN + Sở Tài chính @ 2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'totals and signatures below',
    sheets: [
      gridOf([
        H,
        [1, 'Việc thứ nhất của bảng', 'Sở KH&CN', 'Sở Tài chính', 'Quý I/2026'],
        [2, 'Tổng kết công tác năm của ngành', 'Sở KH&CN', '', 'Quý IV/2026'],
        [3, 'Công tác tuyên truyền', 'Sở KH&CN', '', 'Quý IV/2026'],
        ['Tổng cộng', '3 nhiệm vụ'],
        [],
        ['Nơi nhận:', '', 'KT. CHỦ TỊCH'],
        ['- Như trên;', '', 'PHÓ CHỦ TỊCH'],
        ['- Lưu: VT.'],
        [],
        ['', '', 'Nguyễn Văn A']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..11',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc thứ nhất của bảng ← Sở KH&CN + Sở Tài chính @ 2026-03-31',
          '2 Tổng kết công tác năm của ngành ← Sở KH&CN @ 2026-12-31',
          '3 Công tác tuyên truyền ← Sở KH&CN @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'an Excel table with a meaningless header',
    sheets: [
      gridOf([
        ['Bảng theo dõi'],
        ['Cột1', 'Nhiệm vụ', 'Chủ trì', 'Hạn'],
        [1, 'Lập danh mục', 'Sở Nội vụ', '30/6/2026'],
        [2, 'Lập đề án việc làm', 'Sở Nội vụ', '30/7/2026'],
        [],
        ['Nhập: Nguyễn A']], { tables: ['A2:D4'] }),
    ],
    tables: [
      {
        where: 'Phụ lục!2-2..4',
        roles: 'number=A content=B lead=C timeline=D',
        rows: [
          '1 Lập danh mục ← Sở Nội vụ @ 2026-06-30',
          '2 Lập đề án việc làm ← Sở Nội vụ @ 2026-07-30',
        ],
      },
    ],
  },
  {
    name: 'TCVN3 text',
    sheets: [
      gridOf([
        ['STT', 'Néi dung', 'C¬ quan chñ tr×', 'C¬ quan phèi hîp', 'Thêi gian'],
        [1, 'X©y dùng kÕ ho¹ch', 'Së Tµi chÝnh', 'Së Y tÕ', 'Quý I/2026']], { fontName: '.VnTime' }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..2',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Xây dựng kế hoạch ← Sở Tài chính + Sở Y tế @ 2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'decomposed text',
    sheets: [
      gridOf([
        H.map((h) => h.normalize('NFD')),
        [1, 'Số hóa hồ sơ'.normalize('NFD'), 'Sở Nội vụ'.normalize('NFD'), '', 'Quý I/2026'.normalize('NFD')]]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..2',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Số hóa hồ sơ ← Sở Nội vụ @ 2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'header in row 29, column F',
    sheets: [
      gridOf([...Array.from({ length: 28 }, () => []),
        ['', '', '', '', '', ...H],
        ['', '', '', '', '', 1, 'Số hóa hồ sơ lưu trữ', 'Sở Nội vụ', '', 'Quý I/2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!29-29..30',
        roles: 'number=F content=G lead=H coordinators=I timeline=J',
        rows: [
          '1 Số hóa hồ sơ lưu trữ ← Sở Nội vụ @ 2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'hidden rows',
    sheets: [
      gridOf([
        H,
        [1, 'Bố trí kinh phí', 'Sở Nội vụ', '', 'Quý I/2026'],
        [2, 'Số hóa hồ sơ lưu trữ', 'Sở Nội vụ', '', 'Quý II/2026']], { hiddenRows: [3] }),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Bố trí kinh phí ← Sở Nội vụ @ 2026-03-31',
          '2 Số hóa hồ sơ lưu trữ ← Sở Nội vụ @ 2026-06-30',
        ],
      },
    ],
  },
  {
    name: 'several sheets, a list between',
    sheets: [
      gridOf([
        H,
        [1, 'Việc A của tỉnh', 'Sở Y tế', '', 'Quý I/2026']], { sheet: 'A' }), gridOf([
        ['Danh mục'],
        ['Sở A'],
        ['Sở B']], { sheet: 'DM' }), gridOf([
        H,
        [1, 'Việc B của tỉnh', 'Sở Y tế', '', 'Quý I/2026']], { sheet: 'B' }),
    ],
    tables: [
      {
        where: 'A!1-1..2',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc A của tỉnh ← Sở Y tế @ 2026-03-31',
        ],
      },
      {
        where: 'B!1-1..2',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc B của tỉnh ← Sở Y tế @ 2026-03-31',
        ],
      },
    ],
  },
  {
    name: 'year from the title for "Tháng 4"',
    sheets: [
      gridOf([
        ['PHÂN CÔNG NHIỆM VỤ NĂM 2026'],
        ['(Kèm theo Quyết định số 123/QĐ-UBND ngày 5 tháng 2 năm 2026 của Chủ tịch UBND tỉnh Đắk Lắk)'],
        H,
        [1, 'Việc A của tỉnh', 'Sở Y tế', '', 'Tháng 4']]),
    ],
    tables: [
      {
        where: 'Phụ lục!3-3..4',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc A của tỉnh ← Sở Y tế @ 2026-04-30',
        ],
      },
    ],
  },
  {
    name: 'a row of units under the header',
    sheets: [
      gridOf([
        ['TT', 'Nội dung', 'Chủ trì', 'Thời gian', 'Kinh phí'],
        ['', '', '', '', '(triệu đồng)'],
        [1, 'Mua sắm thiết bị số', 'Sở Y tế', '2026', 100]]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..3',
        roles: 'number=A content=B lead=C timeline=D budget=E',
        rows: [
          '1 Mua sắm thiết bị số ← Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'a row (1) (2) (3) above the header',
    sheets: [
      gridOf([
        ['', 'Danh mục nhiệm vụ'],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        H,
        [1, 'Việc a của nhóm', 'Sở Y tế', '', '2026']]),
    ],
    tables: [
      {
        where: 'Phụ lục!3-3..4',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc a của nhóm ← Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'place, date and two signatures',
    sheets: [
      gridOf([
        H,
        [1, 'Việc a của nhóm', 'Sở Y tế', '', '2026'],
        [],
        ['', 'Đắk Lắk, ngày 05 tháng 3 năm 2026'],
        ['', 'NGƯỜI LẬP BIỂU', '', 'THỦ TRƯỞNG ĐƠN VỊ'],
        ['', '(Ký, ghi rõ họ tên)', '', '(Ký tên, đóng dấu)'],
        ['', 'Nguyễn Văn A', '', 'Trần Văn B']]),
    ],
    tables: [
      {
        where: 'Phụ lục!1-1..7',
        roles: 'number=A content=B lead=C coordinators=D timeline=E',
        rows: [
          '1 Việc a của nhóm ← Sở Y tế @ 2026-12-31',
        ],
      },
    ],
  },
  {
    name: 'a clerk and a head sign',
    sheets: [gridOf([H, [1, 'Việc a của nhóm', 'Sở Y tế', '', '2026'], [], ['', 'CHUYÊN VIÊN', '', '', 'KT. CHỦ TỊCH'], [], ['', 'NGƯỜI TỔNG HỢP', '', '', 'LÃNH ĐẠO SỞ']])],
    tables: [{ where: 'Phụ lục!1-1..6', roles: 'number=A content=B lead=C coordinators=D timeline=E', rows: ['1 Việc a của nhóm ← Sở Y tế @ 2026-12-31'] }],
  },
]);
