import { body, type AgencyFacts } from './facts';

/** The Fatherland Front, socio-political organisations and associations. */
export const FRONT: readonly AgencyFacts[] = [
  body('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'mat-tran-doan-the', 'tinh', {
    aliases: ['UBMTTQVN tỉnh', 'UBMTTQ tỉnh', 'Ủy ban MTTQ tỉnh', 'MTTQ tỉnh', 'Mặt trận Tổ quốc tỉnh', 'UB MTTQ Việt Nam tỉnh', 'Uỷ ban MTTQ', 'Mặt trận tổ quốc'],
  }),
  body('ldld', 'Liên đoàn Lao động tỉnh', 'mat-tran-doan-the', 'tinh', {
    aliases: ['LĐLĐ tỉnh', 'Công đoàn tỉnh'],
  }),
  body('lhpn', 'Hội Liên hiệp Phụ nữ tỉnh', 'mat-tran-doan-the', 'tinh', {
    aliases: ['Hội LHPN tỉnh', 'Hội Phụ nữ tỉnh'],
  }),
  body('hnd', 'Hội Nông dân tỉnh', 'mat-tran-doan-the', 'tinh', {
    aliases: ['HND tỉnh'],
  }),
  body('hccb', 'Hội Cựu chiến binh tỉnh', 'mat-tran-doan-the', 'tinh', {
    aliases: ['Hội CCB tỉnh'],
  }),
  body('tinh-doan', 'Tỉnh đoàn', 'mat-tran-doan-the', 'tinh', {
    aliases: ['Tỉnh Đoàn', 'Đoàn TNCS Hồ Chí Minh tỉnh', 'Đoàn Thanh niên tỉnh', 'Thành đoàn'],
  }),
  body('lhh', 'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh', 'mat-tran-doan-the', 'tinh', {
    aliases: ['Liên hiệp các Hội KH&KT tỉnh', 'Liên hiệp Hội', 'Liên hiệp các Hội KHKT tỉnh', 'LHH', 'Liên hiệp các Hội khoa học và kỹ thuật tỉnh', 'Liên hiệp các Hội Khoa học Kỹ thuật'],
  }),
  body('lmhtx', 'Liên minh Hợp tác xã tỉnh', 'mat-tran-doan-the', 'tinh', {
    aliases: ['Liên minh HTX tỉnh', 'LMHTX'],
  }),
  body('hoi-khac', 'Các hội được Đảng, Nhà nước giao nhiệm vụ', 'mat-tran-doan-the', 'tinh', {
    aliases: ['Hội Nhà báo', 'Hội Văn học nghệ thuật', 'Hội Chữ thập đỏ', 'Hội Luật gia', 'Liên hiệp các tổ chức hữu nghị'],
  }),
  body('mttq-xa', 'Ủy ban MTTQ Việt Nam xã', 'mat-tran-doan-the', 'xa', {
    aliases: ['UBMTTQ xã', 'MTTQ xã'],
  }),
];
