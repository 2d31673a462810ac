import { body, DEPARTMENTS_DECREE, type AgencyFacts } from './facts';

/** Sở and equal bodies under the provincial people's committee, those of today and those merged on 01/3/2025. */
export const DEPARTMENTS: readonly AgencyFacts[] = [
  body('so-khcn', 'Sở Khoa học và Công nghệ', 'so', 'tinh', {
    aliases: ['Sở KH&CN', 'Sở KHCN', 'Sở KH và CN', 'Sở Khoa học & Công nghệ', 'Sở Khoa học - Công nghệ', 'Sở Khoa học Công nghệ', 'SKHCN', 'SKH&CN', 'Sở KH-CN'],
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-tc', 'Sở Tài chính', 'so', 'tinh', {
    aliases: ['Sở TC', 'STC'],
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-nv', 'Sở Nội vụ', 'so', 'tinh', {
    aliases: ['Sở NV', 'SNV'],
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-tp', 'Sở Tư pháp', 'so', 'tinh', {
    aliases: ['Sở TP', 'STP'],
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-ct', 'Sở Công Thương', 'so', 'tinh', {
    aliases: ['Sở Công thương', 'Sở CT', 'SCT'],
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-nnmt', 'Sở Nông nghiệp và Môi trường', 'so', 'tinh', {
    aliases: ['Sở NN&MT', 'Sở NNMT', 'Sở NN và MT', 'Sở Nông nghiệp & Môi trường', 'SNNMT'],
    from: '2025-03-01',
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-xd', 'Sở Xây dựng', 'so', 'tinh', {
    aliases: ['Sở XD', 'SXD'],
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'so', 'tinh', {
    aliases: ['Sở VHTT&DL', 'Sở VHTTDL', 'Sở VH,TT&DL', 'Sở VH-TT&DL', 'Sở Văn hoá, Thể thao và Du lịch', 'Sở Văn hóa - Thể thao và Du lịch', 'SVHTTDL'],
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-vhtt', 'Sở Văn hóa và Thể thao', 'so', 'tinh', {
    aliases: ['Sở VH&TT', 'Sở VHTT', 'Sở VH-TT', 'SVHTT'],
    legalBasis: DEPARTMENTS_DECREE,
    optional: true,
  }),
  body('so-dl', 'Sở Du lịch', 'so', 'tinh', {
    aliases: ['Sở DL', 'SDL'],
    legalBasis: `${DEPARTMENTS_DECREE} (sở đặc thù)`,
    optional: true,
  }),
  body('so-gddt', 'Sở Giáo dục và Đào tạo', 'so', 'tinh', {
    aliases: ['Sở GD&ĐT', 'Sở GDĐT', 'Sở GD và ĐT', 'Sở Giáo dục & Đào tạo', 'Sở GD-ĐT', 'SGDĐT', 'SGD&ĐT'],
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-yt', 'Sở Y tế', 'so', 'tinh', {
    aliases: ['Sở YT', 'SYT'],
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-dttg', 'Sở Dân tộc và Tôn giáo', 'so', 'tinh', {
    aliases: ['Sở DT&TG', 'Sở DTTG', 'SDTTG'],
    from: '2025-03-01',
    legalBasis: `${DEPARTMENTS_DECREE} (sở đặc thù, có điều kiện)`,
    optional: true,
  }),
  body('so-ngv', 'Sở Ngoại vụ', 'so', 'tinh', {
    aliases: ['Sở NgV', 'SNgV', 'SNGV'],
    legalBasis: `${DEPARTMENTS_DECREE} (sở đặc thù)`,
    optional: true,
  }),
  body('so-qhkt', 'Sở Quy hoạch - Kiến trúc', 'so', 'tinh', {
    aliases: ['Sở QH-KT', 'Sở QHKT', 'Sở Quy hoạch – Kiến trúc'],
    legalBasis: `${DEPARTMENTS_DECREE}: chỉ Hà Nội và TP Hồ Chí Minh`,
    optional: true,
  }),
  body('thanh-tra-tinh', 'Thanh tra tỉnh', 'so', 'tinh', {
    aliases: ['Thanh tra Tỉnh', 'TTr tỉnh', 'TTT', 'Thanh tra thành phố'],
    legalBasis: 'Luật Thanh tra 84/2025/QH15 (hiệu lực 01/7/2025)',
  }),
  body('vp-ubnd', 'Văn phòng Ủy ban nhân dân tỉnh', 'so', 'tinh', {
    aliases: ['Văn phòng UBND tỉnh', 'VP UBND tỉnh', 'VPUB', 'VPUBND', 'Văn phòng UBND Tỉnh', 'VP UBND'],
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-khdt', 'Sở Kế hoạch và Đầu tư', 'so', 'tinh', {
    aliases: ['Sở KH&ĐT', 'Sở KHĐT', 'Sở KH và ĐT', 'Sở KH-ĐT', 'SKHĐT', 'Sở Kế hoạch & Đầu tư'],
    until: '2025-02-28',
    successors: {'so-tc': ''},
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-ttmtt', 'Sở Thông tin và Truyền thông', 'so', 'tinh', {
    aliases: ['Sở TT&TT', 'Sở TTTT', 'Sở TT và TT', 'Sở Thông tin & Truyền thông', 'STTTT'],
    until: '2025-02-28',
    successors: {'so-khcn': 'chuyển đổi số, công nghệ thông tin, viễn thông, bưu chính', 'so-vhttdl': 'báo chí, xuất bản', 'cong-an-tinh': 'an toàn thông tin mạng, an ninh mạng'},
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-gtvt', 'Sở Giao thông vận tải', 'so', 'tinh', {
    aliases: ['Sở GTVT', 'Sở Giao thông Vận tải', 'SGTVT', 'Sở Giao thông - Vận tải'],
    until: '2025-02-28',
    successors: {'so-xd': ''},
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', 'so', 'tinh', {
    aliases: ['Sở NN&PTNT', 'Sở NNPTNT', 'Sở NN và PTNT', 'Sở Nông nghiệp & PTNT', 'SNN&PTNT', 'Sở Nông nghiệp và PTNT'],
    until: '2025-02-28',
    successors: {'so-nnmt': ''},
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-tnmt', 'Sở Tài nguyên và Môi trường', 'so', 'tinh', {
    aliases: ['Sở TN&MT', 'Sở TNMT', 'Sở TN và MT', 'STNMT'],
    until: '2025-02-28',
    successors: {'so-nnmt': ''},
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'so', 'tinh', {
    aliases: ['Sở LĐTBXH', 'Sở LĐ-TB&XH', 'Sở LĐTB&XH', 'Sở LĐ-TBXH', 'Sở LĐ - TB và XH', 'SLĐTBXH', 'Sở Lao động – Thương binh và Xã hội', 'Sở Lao động, Thương binh và Xã hội'],
    until: '2025-02-28',
    successors: {'so-nv': 'lao động, tiền lương, bảo hiểm xã hội, người có công, bình đẳng giới', 'so-yt': 'bảo trợ xã hội, trẻ em, phòng, chống tệ nạn xã hội', 'so-gddt': 'giáo dục nghề nghiệp', 'so-nnmt': 'giảm nghèo', 'cong-an-tinh': 'cai nghiện ma túy'},
    legalBasis: DEPARTMENTS_DECREE,
  }),
  body('ban-dt', 'Ban Dân tộc', 'so', 'tinh', {
    aliases: ['Ban Dân tộc tỉnh', 'BDT'],
    until: '2025-02-28',
    successors: {'so-dttg': 'nơi lập Sở Dân tộc và Tôn giáo', 'so-nv': 'nơi không lập Sở Dân tộc và Tôn giáo'},
    legalBasis: DEPARTMENTS_DECREE,
  }),
];
