import { body, type AgencyFacts } from './facts';

/** Boards, branches, centres and press of the province. */
export const UNITS: readonly AgencyFacts[] = [
  body('thanh-tra-so', 'Thanh tra sở', 'don-vi-thuoc-so', 'tinh', {
    aliases: ['Thanh tra Sở', 'Thanh tra các sở'],
    until: '2025-06-30',
    successors: {'thanh-tra-tinh': ''},
    legalBasis: 'Luật Thanh tra 84/2025/QH15',
  }),
  body('bql-kcn', 'Ban Quản lý các khu công nghiệp tỉnh', 'co-quan-thuoc-ubnd', 'tinh', {
    aliases: ['Ban Quản lý các KCN', 'BQL các KCN', 'BQL KCN', 'Ban Quản lý Khu kinh tế', 'BQL KKT', 'Ban Quản lý Khu kinh tế tỉnh'],
  }),
  body('cc-qltt', 'Chi cục Quản lý thị trường', 'don-vi-thuoc-so', 'tinh', {
    aliases: ['Chi cục QLTT', 'QLTT'],
    from: '2025-03-01',
    legalBasis: 'NĐ 40/2025/NĐ-CP (26/02/2025)',
  }),
  body('ttpvhcc', 'Trung tâm Phục vụ hành chính công tỉnh', 'don-vi-su-nghiep', 'tinh', {
    aliases: ['TTPVHCC', 'TT PVHCC', 'Trung tâm PVHCC', 'Trung tâm HCC', 'Trung tâm Hành chính công'],
  }),
  body('tt-ud-khcn', 'Trung tâm Thông tin và Ứng dụng tiến bộ khoa học và công nghệ', 'don-vi-su-nghiep', 'tinh', {
    aliases: ['Trung tâm Thông tin và Ứng dụng tiến bộ KH&CN', 'Trung tâm Thông tin và Ứng dụng KH&CN', 'TT TT&ƯD KHCN'],
  }),
  body('quy-khcn', 'Quỹ phát triển khoa học và công nghệ tỉnh', 'don-vi-su-nghiep', 'tinh', {
    aliases: ['Quỹ phát triển KH&CN', 'Quỹ KH&CN tỉnh'],
  }),
  body('bao', 'Báo tỉnh', 'bao-chi', 'tinh', {
    aliases: ['Báo Bình Thuận', 'Báo Hà Nam', 'Báo Khánh Hòa', 'Báo {tỉnh}'],
    until: '2025-06-30',
    successors: {'bao-ptth': ''},
  }),
  body('dai-ptth', 'Đài Phát thanh - Truyền hình tỉnh', 'bao-chi', 'tinh', {
    aliases: ['Đài PT-TH', 'Đài PTTH', 'Đài Phát thanh và Truyền hình tỉnh', 'Đài Phát thanh - Truyền hình Bình Thuận', 'Đài PT&TH', 'Đài Phát thanh – Truyền hình'],
    until: '2025-06-30',
    successors: {'bao-ptth': ''},
  }),
  body('bao-ptth', 'Báo và phát thanh, truyền hình {tỉnh}', 'bao-chi', 'tinh', {
    aliases: ['Báo và Phát thanh, Truyền hình {tỉnh}', 'Báo và Đài PT-TH {tỉnh}', 'Báo và Đài Phát thanh - Truyền hình {tỉnh}', 'Báo và PTTH'],
    from: '2025-07-01',
    legalBasis: 'Công văn 1373 ngày 27/6/2025 của Ban Tuyên giáo và Dân vận TW; cơ quan chủ quản là tỉnh ủy',
  }),
];
