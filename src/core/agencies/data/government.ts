import { body, type AgencyFacts } from './facts';

/** People's committees and councils of the province, the districts (until 30/6/2025) and the communes, with their offices. */
export const GOVERNMENT: readonly AgencyFacts[] = [
  body('ubnd-tinh', 'Ủy ban nhân dân tỉnh', 'chinh-quyen', 'tinh', {
    aliases: ['UBND tỉnh', 'UBND Tỉnh', 'Uỷ ban nhân dân tỉnh', 'UBND thành phố', 'UBND TP'],
  }),
  body('ct-ubnd', 'Chủ tịch Ủy ban nhân dân tỉnh', 'chuc-danh', 'tinh', {
    aliases: ['Chủ tịch UBND tỉnh', 'CT UBND tỉnh'],
  }),
  body('hdnd-tinh', 'Hội đồng nhân dân tỉnh', 'chinh-quyen', 'tinh', {
    aliases: ['HĐND tỉnh', 'HĐND Tỉnh', 'Thường trực HĐND tỉnh', 'TT HĐND tỉnh', 'T.Tr HĐND tỉnh'],
  }),
  body('vp-dbqh-hdnd', 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh', 'chinh-quyen', 'tinh', {
    aliases: ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'VP ĐĐBQH&HĐND', 'VP Đoàn ĐBQH & HĐND'],
  }),
  body('ubnd-huyen', 'Ủy ban nhân dân huyện/thị xã/thành phố thuộc tỉnh', 'chinh-quyen', 'huyen', {
    aliases: ['UBND huyện {tên}', 'UBND thị xã {tên}', 'UBND thành phố {tên}', 'UBND quận {tên}', 'UBND cấp huyện'],
    until: '2025-06-30',
    successors: {'ubnd-xa': ''},
    legalBasis: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15; Luật/NQ sửa Hiến pháp 2025',
  }),
  body('phong-huyen', 'Phòng chuyên môn cấp huyện', 'chinh-quyen', 'huyen', {
    aliases: ['Phòng Văn hóa và Thông tin', 'Phòng Nội vụ', 'Phòng Kinh tế và Hạ tầng', 'Phòng Tài chính - Kế hoạch'],
    until: '2025-06-30',
    successors: {'phong-xa': ''},
  }),
  body('ubnd-xa', 'Ủy ban nhân dân xã, phường, đặc khu', 'chinh-quyen', 'xa', {
    aliases: ['UBND cấp xã', 'UBND xã {tên}', 'UBND phường {tên}', 'UBND đặc khu {tên}', 'UBND các xã, phường', 'UBND các xã, phường, đặc khu', 'UBND các xã, phường, thị trấn'],
  }),
  body('phong-xa', 'Phòng chuyên môn cấp xã', 'chinh-quyen', 'xa', {
    aliases: ['Phòng Kinh tế', 'Phòng VH-XH', 'Phòng Văn hóa - Xã hội', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'VP HĐND-UBND', 'Văn phòng HĐND và UBND xã'],
    from: '2025-07-01',
    legalBasis: 'NĐ 150/2025/NĐ-CP',
  }),
];
