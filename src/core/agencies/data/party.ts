import { body, type AgencyFacts } from './facts';

/** Party bodies of the province, the districts and the communes. */
export const PARTY: readonly AgencyFacts[] = [
  body('tinh-uy', 'Tỉnh ủy', 'dang', 'tinh', {
    aliases: ['Tỉnh uỷ', 'TU', 'Thành ủy', 'Ban Chấp hành Đảng bộ tỉnh', 'BCH Đảng bộ tỉnh'],
  }),
  body('btv-tu', 'Ban Thường vụ Tỉnh ủy', 'dang', 'tinh', {
    aliases: ['BTV Tỉnh ủy', 'BTVTU', 'Ban Thường vụ Tỉnh uỷ', 'Thường trực Tỉnh ủy', 'TTTU', 'T.Tr TU'],
  }),
  body('vp-tu', 'Văn phòng Tỉnh ủy', 'dang', 'tinh', {
    aliases: ['VPTU', 'VP Tỉnh ủy'],
  }),
  body('btc-tu', 'Ban Tổ chức Tỉnh ủy', 'dang', 'tinh', {
    aliases: ['Ban TCTU', 'BTCTU', 'Ban Tổ chức'],
  }),
  body('ubkt-tu', 'Ủy ban Kiểm tra Tỉnh ủy', 'dang', 'tinh', {
    aliases: ['UBKT Tỉnh ủy', 'UBKTTU', 'Uỷ ban Kiểm tra Tỉnh uỷ'],
  }),
  body('bnc-tu', 'Ban Nội chính Tỉnh ủy', 'dang', 'tinh', {
    aliases: ['BNCTU', 'Ban Nội chính'],
  }),
  body('btgdv-tu', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'dang', 'tinh', {
    aliases: ['Ban TG&DV Tỉnh ủy', 'BTGDVTU', 'Ban Tuyên giáo và Dân vận', 'Ban TGDVTU'],
    from: '2025-02-11',
  }),
  body('btg-tu', 'Ban Tuyên giáo Tỉnh ủy', 'dang', 'tinh', {
    aliases: ['Ban TGTU', 'BTGTU', 'Ban Tuyên giáo'],
    until: '2025-02-10',
    successors: {'btgdv-tu': ''},
  }),
  body('bdv-tu', 'Ban Dân vận Tỉnh ủy', 'dang', 'tinh', {
    aliases: ['Ban DVTU', 'BDVTU', 'Ban Dân vận'],
    until: '2025-02-10',
    successors: {'btgdv-tu': ''},
  }),
  body('dang-uy-ubnd', 'Đảng ủy Ủy ban nhân dân tỉnh', 'dang', 'tinh', {
    aliases: ['Đảng ủy UBND tỉnh', 'Đảng uỷ UBND tỉnh', 'ĐU UBND tỉnh'],
    from: '2025-02-11',
  }),
  body('dang-uy-cqd', 'Đảng ủy các cơ quan Đảng tỉnh', 'dang', 'tinh', {
    aliases: ['Đảng ủy các cơ quan Đảng của tỉnh', 'Đảng ủy các cơ quan đảng tỉnh', 'ĐU các CQĐ tỉnh'],
    from: '2025-02-11',
  }),
  body('bcsd-ubnd', 'Ban cán sự đảng Ủy ban nhân dân tỉnh', 'dang', 'tinh', {
    aliases: ['Ban cán sự đảng UBND tỉnh', 'BCSĐ UBND tỉnh', 'Ban Cán sự đảng UBND tỉnh'],
    until: '2025-02-10',
    successors: {'dang-uy-ubnd': ''},
  }),
  body('dang-doan-hdnd', 'Đảng đoàn Hội đồng nhân dân tỉnh', 'dang', 'tinh', {
    aliases: ['Đảng đoàn HĐND tỉnh', 'Đảng đoàn HĐND'],
    until: '2025-02-10',
    successors: {'dang-uy-cqd': ''},
  }),
  body('dang-doan-khac', 'Đảng đoàn Mặt trận và các tổ chức chính trị - xã hội', 'dang', 'tinh', {
    aliases: ['Đảng đoàn MTTQ', 'Đảng đoàn LĐLĐ', 'Các đảng đoàn'],
    until: '2025-02-10',
    successors: {'dang-uy-cqd': ''},
  }),
  body('duk', 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh', 'dang', 'tinh', {
    aliases: ['Đảng ủy Khối', 'ĐUK', 'Đảng ủy Khối CCQ&DN', 'Đảng ủy Khối các cơ quan và Doanh nghiệp tỉnh'],
    until: '2025-02-10',
    successors: {'dang-uy-cqd': 'tổ chức đảng trong các cơ quan đảng, đoàn thể, hội đồng nhân dân, tư pháp', 'dang-uy-ubnd': 'tổ chức đảng trong các cơ quan của ủy ban nhân dân, doanh nghiệp'},
  }),
  body('truong-ct', 'Trường Chính trị tỉnh', 'dang', 'tinh', {
    aliases: ['Trường CT tỉnh', 'Trường Chính trị'],
  }),
  body('huyen-uy', 'Huyện ủy, thị ủy, thành ủy thuộc tỉnh', 'dang', 'huyen', {
    aliases: ['Các huyện ủy, thị ủy, thành ủy', 'Các huyện, thị, thành ủy', 'Huyện uỷ', 'Thị uỷ'],
    until: '2025-06-30',
    successors: {'dang-uy-xa': ''},
  }),
  body('dang-uy-xa', 'Đảng ủy xã, phường, đặc khu', 'dang', 'xa', {
    aliases: ['Đảng ủy cấp xã', 'Các đảng ủy xã, phường'],
  }),
];
