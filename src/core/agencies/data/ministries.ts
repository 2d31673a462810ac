import { body, type AgencyFacts } from './facts';

/** Structure of the Government since 01/3/2025. */
const GOVERNMENT_RESOLUTION = 'NQ 176/2025/QH15 (18/02/2025) về cơ cấu tổ chức của Chính phủ';

/** Ministries and agencies of ministerial rank that provincial plans name, those of today and those merged on 01/3/2025. */
export const MINISTRIES: readonly AgencyFacts[] = [
  ministry('bo-qp', 'Bộ Quốc phòng'),
  ministry('bo-ca', 'Bộ Công an'),
  ministry('bo-ng', 'Bộ Ngoại giao'),
  ministry('bo-nv', 'Bộ Nội vụ'),
  ministry('bo-tp', 'Bộ Tư pháp'),
  ministry('bo-tc', 'Bộ Tài chính'),
  ministry('bo-ct', 'Bộ Công Thương'),
  ministry('bo-nnmt', 'Bộ Nông nghiệp và Môi trường', { from: '2025-03-01' }),
  ministry('bo-xd', 'Bộ Xây dựng'),
  ministry('bo-vhttdl', 'Bộ Văn hóa, Thể thao và Du lịch'),
  ministry('bo-khcn', 'Bộ Khoa học và Công nghệ'),
  ministry('bo-gddt', 'Bộ Giáo dục và Đào tạo'),
  ministry('bo-yt', 'Bộ Y tế'),
  ministry('bo-dttg', 'Bộ Dân tộc và Tôn giáo', { from: '2025-03-01' }),
  ministry('ttcp', 'Thanh tra Chính phủ', { aliases: ['TTCP'] }),
  ministry('nhnn-vn', 'Ngân hàng Nhà nước Việt Nam'),
  ministry('vpcp', 'Văn phòng Chính phủ', { aliases: ['VPCP'] }),
  ministry('bo-khdt', 'Bộ Kế hoạch và Đầu tư', { until: '2025-02-28', successors: { 'bo-tc': '' } }),
  ministry('bo-gtvt', 'Bộ Giao thông vận tải', { until: '2025-02-28', successors: { 'bo-xd': '' } }),
  ministry('bo-ttmtt', 'Bộ Thông tin và Truyền thông', {
    until: '2025-02-28',
    successors: { 'bo-khcn': 'bưu chính, viễn thông, công nghệ thông tin, chuyển đổi số', 'bo-vhttdl': 'báo chí, xuất bản', 'bo-ca': 'an toàn thông tin mạng' },
  }),
  ministry('bo-tnmt', 'Bộ Tài nguyên và Môi trường', { until: '2025-02-28', successors: { 'bo-nnmt': '' } }),
  ministry('bo-nnptnt', 'Bộ Nông nghiệp và Phát triển nông thôn', { until: '2025-02-28', successors: { 'bo-nnmt': '' } }),
  ministry('bo-ldtbxh', 'Bộ Lao động - Thương binh và Xã hội', {
    until: '2025-02-28',
    successors: {
      'bo-nv': 'lao động, tiền lương, việc làm, người có công, bình đẳng giới',
      'bo-yt': 'bảo trợ xã hội, trẻ em, phòng, chống tệ nạn xã hội',
      'bo-gddt': 'giáo dục nghề nghiệp',
      'bo-nnmt': 'giảm nghèo',
      'bo-ca': 'cai nghiện ma túy',
    },
  }),
  ministry('ubdt', 'Ủy ban Dân tộc', { until: '2025-02-28', successors: { 'bo-dttg': '' } }),
];

function ministry(id: string, name: string, more: Parameters<typeof body>[4] = {}): AgencyFacts {
  return body(id, name, 'bo', 'trung-uong', { legalBasis: GOVERNMENT_RESOLUTION, ...more });
}
