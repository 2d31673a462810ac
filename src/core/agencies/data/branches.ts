import { body, type AgencyFacts } from './facts';

/**
 * Bodies in the province that belong to a central line: police, military, courts, taxes, treasury, banks.
 * The treasury, the State Bank, customs and statistics existed before their present names, which have the older ones as aliases: they have no first day.
 */
export const BRANCHES: readonly AgencyFacts[] = [
  body('cuc-qltt', 'Cục Quản lý thị trường tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['Cục QLTT', 'Cục Quản lý thị trường'],
    from: '2018-10-12',
    until: '2025-05-31',
    successors: {'cc-qltt': ''},
    legalBasis: 'NĐ 40/2025/NĐ-CP',
  }),
  body('cong-an-tinh', 'Công an tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['CA tỉnh', 'CAT', 'Công an thành phố'],
  }),
  body('bchqs', 'Bộ Chỉ huy Quân sự tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['Bộ CHQS tỉnh', 'BCHQS tỉnh', 'Bộ CHQS'],
  }),
  body('bp', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['BĐBP tỉnh', 'Bộ CHBĐBP tỉnh', 'Biên phòng tỉnh'],
    until: '2025-06-30',
    successors: {'bchqs': ''},
  }),
  body('tand', 'Tòa án nhân dân tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['TAND tỉnh', 'Toà án nhân dân tỉnh'],
  }),
  body('vksnd', 'Viện kiểm sát nhân dân tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['VKSND tỉnh', 'Viện KSND tỉnh'],
  }),
  body('tha', 'Thi hành án dân sự tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['THADS tỉnh', 'Cục Thi hành án dân sự tỉnh', 'Cục THADS'],
  }),
  body('cuc-thue', 'Cục Thuế tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['Cục Thuế'],
    until: '2025-02-28',
    successors: {'cct-kv': ''},
    legalBasis: 'QĐ 381/QĐ-BTC',
  }),
  body('cct-kv', 'Chi cục Thuế khu vực', 'nganh-doc', 'tinh', {
    aliases: ['Chi cục Thuế khu vực I..XX', 'CCT khu vực'],
    from: '2025-03-01',
    until: '2025-06-30',
    successors: {'thue-tinh': ''},
    legalBasis: 'QĐ 381/QĐ-BTC; QĐ 2229/QĐ-BTC',
  }),
  body('thue-tinh', 'Thuế tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['Thuế thành phố', 'Thuế tỉnh {tỉnh}'],
    from: '2025-07-01',
    legalBasis: 'QĐ 2229/QĐ-BTC: 34 Thuế tỉnh, thành phố',
  }),
  body('kbnn', 'Kho bạc Nhà nước khu vực', 'nganh-doc', 'tinh', {
    aliases: ['KBNN khu vực', 'KBNN tỉnh', 'Kho bạc Nhà nước tỉnh', 'KBNN'],
    legalBasis: 'QĐ 385/QĐ-BTC, 925/QĐ-BTC (20 khu vực)',
  }),
  body('bhxh', 'Bảo hiểm xã hội tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['BHXH tỉnh', 'Bảo hiểm xã hội khu vực', 'BHXH khu vực'],
  }),
  body('nhnn', 'Ngân hàng Nhà nước khu vực', 'nganh-doc', 'tinh', {
    aliases: ['NHNN khu vực', 'NHNN chi nhánh khu vực', 'NHNN chi nhánh tỉnh', 'Ngân hàng Nhà nước chi nhánh khu vực', 'Ngân hàng Nhà nước Chi nhánh tỉnh', 'Ngân hàng Nhà nước - Chi nhánh tỉnh', 'Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh', 'Ngân hàng Nhà nước Việt Nam - Chi nhánh khu vực', 'Ngân hàng Nhà nước tỉnh'],
    legalBasis: '15 khu vực',
  }),
  body('thongke', 'Thống kê tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['Cục Thống kê tỉnh', 'Chi cục Thống kê tỉnh', 'Thống kê {tỉnh}'],
  }),
  body('hq', 'Chi cục Hải quan khu vực', 'nganh-doc', 'tinh', {
    aliases: ['Cục Hải quan tỉnh', 'Hải quan khu vực'],
  }),
  body('nhcsxh', 'Chi nhánh Ngân hàng Chính sách xã hội tỉnh', 'nganh-doc', 'tinh', {
    aliases: ['NHCSXH tỉnh', 'Ngân hàng CSXH', 'Ngân hàng Chính sách xã hội tỉnh', 'Ngân hàng Chính sách xã hội - Chi nhánh tỉnh', 'Chi nhánh NHCSXH tỉnh'],
  }),
  body('dienluc', 'Công ty Điện lực tỉnh', 'doanh-nghiep', 'tinh', {
    aliases: ['Điện lực tỉnh', 'PC {tỉnh}'],
  }),
];
