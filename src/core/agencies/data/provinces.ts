import type { IsoDate } from '../../timeline/timeline';

/** A province or centrally run city since 01/7/2025. */
export interface Province {
  readonly name: string;
  readonly kind: 'tinh' | 'thanh-pho';
  /** Names before 01/7/2025, its own among them. */
  readonly mergedFrom: readonly string[];
  /** The day from which it is a centrally run city, where that came later. */
  readonly cityFrom?: IsoDate;
}

/** The 34 provinces and centrally run cities since 01/7/2025 (Resolution 202/2025/QH15), with those they were merged from. */
export const PROVINCES: readonly Province[] = [
  { name: 'An Giang', kind: 'tinh', mergedFrom: ['An Giang', 'Kiên Giang'] },
  { name: 'Bắc Ninh', kind: 'tinh', mergedFrom: ['Bắc Ninh', 'Bắc Giang'], cityFrom: '2026-09-20' },
  { name: 'Cao Bằng', kind: 'tinh', mergedFrom: ['Cao Bằng'] },
  { name: 'Cà Mau', kind: 'tinh', mergedFrom: ['Cà Mau', 'Bạc Liêu'] },
  { name: 'Cần Thơ', kind: 'thanh-pho', mergedFrom: ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'] },
  { name: 'Gia Lai', kind: 'tinh', mergedFrom: ['Gia Lai', 'Bình Định'] },
  { name: 'Huế', kind: 'thanh-pho', mergedFrom: ['Huế'] },
  { name: 'Hà Nội', kind: 'thanh-pho', mergedFrom: ['Hà Nội'] },
  { name: 'Hà Tĩnh', kind: 'tinh', mergedFrom: ['Hà Tĩnh'] },
  { name: 'Hưng Yên', kind: 'tinh', mergedFrom: ['Hưng Yên', 'Thái Bình'] },
  { name: 'Hải Phòng', kind: 'thanh-pho', mergedFrom: ['Hải Phòng', 'Hải Dương'] },
  { name: 'Khánh Hòa', kind: 'tinh', mergedFrom: ['Khánh Hòa', 'Ninh Thuận'] },
  { name: 'Lai Châu', kind: 'tinh', mergedFrom: ['Lai Châu'] },
  { name: 'Lào Cai', kind: 'tinh', mergedFrom: ['Lào Cai', 'Yên Bái'] },
  { name: 'Lâm Đồng', kind: 'tinh', mergedFrom: ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'] },
  { name: 'Lạng Sơn', kind: 'tinh', mergedFrom: ['Lạng Sơn'] },
  { name: 'Nghệ An', kind: 'tinh', mergedFrom: ['Nghệ An'] },
  { name: 'Ninh Bình', kind: 'tinh', mergedFrom: ['Ninh Bình', 'Hà Nam', 'Nam Định'] },
  { name: 'Phú Thọ', kind: 'tinh', mergedFrom: ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'] },
  { name: 'Quảng Ngãi', kind: 'tinh', mergedFrom: ['Quảng Ngãi', 'Kon Tum'] },
  { name: 'Quảng Ninh', kind: 'tinh', mergedFrom: ['Quảng Ninh'], cityFrom: '2026-09-01' },
  { name: 'Quảng Trị', kind: 'tinh', mergedFrom: ['Quảng Trị', 'Quảng Bình'] },
  { name: 'Sơn La', kind: 'tinh', mergedFrom: ['Sơn La'] },
  { name: 'Thanh Hóa', kind: 'tinh', mergedFrom: ['Thanh Hóa'] },
  { name: 'Thành phố Hồ Chí Minh', kind: 'thanh-pho', mergedFrom: ['Thành phố Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'] },
  { name: 'Thái Nguyên', kind: 'tinh', mergedFrom: ['Thái Nguyên', 'Bắc Kạn'] },
  { name: 'Tuyên Quang', kind: 'tinh', mergedFrom: ['Tuyên Quang', 'Hà Giang'] },
  { name: 'Tây Ninh', kind: 'tinh', mergedFrom: ['Tây Ninh', 'Long An'] },
  { name: 'Vĩnh Long', kind: 'tinh', mergedFrom: ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'] },
  { name: 'Điện Biên', kind: 'tinh', mergedFrom: ['Điện Biên'] },
  { name: 'Đà Nẵng', kind: 'thanh-pho', mergedFrom: ['Đà Nẵng', 'Quảng Nam'] },
  { name: 'Đắk Lắk', kind: 'tinh', mergedFrom: ['Đắk Lắk', 'Phú Yên'] },
  { name: 'Đồng Nai', kind: 'tinh', mergedFrom: ['Đồng Nai', 'Bình Phước'], cityFrom: '2026-04-30' },
  { name: 'Đồng Tháp', kind: 'tinh', mergedFrom: ['Đồng Tháp', 'Tiền Giang'] },
];

/** Other spellings of province names, old and new. */
export const PROVINCE_SPELLINGS: Readonly<Record<string, string>> = {
  'Khánh Hoà': 'Khánh Hòa',
  'Hoà Bình': 'Hòa Bình',
  'Thanh Hoá': 'Thanh Hóa',
  'Bắc Cạn': 'Bắc Kạn',
  'Đắc Lắc': 'Đắk Lắk',
  'Đăk Lăk': 'Đắk Lắk',
  'Đăk Nông': 'Đắk Nông',
  'Bà Rịa – Vũng Tàu': 'Bà Rịa - Vũng Tàu',
  'TP.HCM': 'Thành phố Hồ Chí Minh',
  'TP. Hồ Chí Minh': 'Thành phố Hồ Chí Minh',
  'Tp HCM': 'Thành phố Hồ Chí Minh',
  'Hồ Chí Minh': 'Thành phố Hồ Chí Minh',
  'HCM': 'Thành phố Hồ Chí Minh',
  'TPHCM': 'Thành phố Hồ Chí Minh',
  'Thừa Thiên Huế': 'Huế',
  'Thừa Thiên - Huế': 'Huế',
  'Đăk Lắk': 'Đắk Lắk',
  'Đắc Nông': 'Đắk Nông',
  'Kontum': 'Kon Tum',
  'Bà Rịa Vũng Tàu': 'Bà Rịa - Vũng Tàu',
};
