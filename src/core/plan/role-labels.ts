import type { ColumnRole } from './column-role';
import type { Settings } from './settings';

/** What officers call each column. */
export const ROLE_LABELS: Readonly<Record<ColumnRole, string>> = {
  number: 'Số thứ tự',
  code: 'Mã nhiệm vụ',
  content: 'Nội dung',
  lead: 'Cơ quan chủ trì',
  coordinators: 'Cơ quan phối hợp',
  assignment: 'Cơ quan thực hiện',
  leader: 'Lãnh đạo phụ trách',
  person: 'Người thực hiện',
  timeline: 'Thời gian thực hiện',
  start: 'Bắt đầu',
  end: 'Kết thúc',
  periodMarks: 'Tiến độ theo kỳ',
  agencyMarks: 'Phân công theo cơ quan',
  deliverable: 'Sản phẩm',
  budget: 'Kinh phí',
  approver: 'Cấp trình',
  basis: 'Căn cứ',
  status: 'Tình trạng',
  progress: 'Tỷ lệ hoàn thành',
  completedOn: 'Ngày hoàn thành',
  result: 'Kết quả thực hiện',
  obstacles: 'Khó khăn, vướng mắc',
  proposal: 'Đề xuất, kiến nghị',
  note: 'Ghi chú',
};

/** What officers call each setting of the plan, as it reads after "chưa có". */
export const SETTING_LABELS: Readonly<Record<keyof Settings, string>> = {
  periodEnd: 'ngày kết thúc kỳ kế hoạch',
  province: 'tên tỉnh',
  issuedOn: 'ngày ban hành kế hoạch',
  reportCycle: 'chu kỳ báo cáo của kế hoạch',
  unitReportDue: 'hạn các đơn vị gửi báo cáo',
  focalReportDue: 'hạn cơ quan đầu mối báo cáo',
  strictBefore: 'cách hiểu "trước ngày"',
};
