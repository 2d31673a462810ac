import type { Cell } from '../sheet/grid';
import type { ColumnRole } from '../plan/column-role';
import type { SheetView } from './sheet-view';
import { fold } from '../text/fold';
import { isAssignmentText } from './assignment-cell';
import { isMark } from './agency-marks';
import { readNumbering } from './numbering';

/** What stands in a column below its header: shares of its filled cells, 0 to 1. */
export interface ColumnContent {
  /** Cells looked at that hold something. */
  readonly filled: number;
  readonly agencies: number;
  readonly people: number;
  readonly times: number;
  readonly dates: number;
  readonly percents: number;
  readonly statuses: number;
  readonly numbers: number;
  readonly amounts: number;
  readonly documents: number;
  readonly marks: number;
  readonly assignments: number;
  /** Mean length of the texts. */
  readonly length: number;
}

/** Enough rows to know a column by, few enough to stay quick on long sheets. */
const SAMPLE = 80;

/** Looks at the first filled cells of a column from `top` to `bottom`; its headers repeated on later pages, and the number of the column, say nothing. */
export function contentOf(view: SheetView, column: number, top: number, bottom: number, headers: readonly string[] = []): ColumnContent {
  const counts = { agencies: 0, people: 0, times: 0, dates: 0, percents: 0, statuses: 0, numbers: 0, amounts: 0, documents: 0, marks: 0, assignments: 0 };
  let filled = 0;
  let length = 0;
  for (let row = top; row <= Math.min(bottom, top + 4 * SAMPLE) && filled < SAMPLE; row++) {
    const cell = view.cell(row, column);
    const folded = view.folded(row, column);
    const merge = view.merge(row, column);
    if (!cell || folded === '' || (merge && merge.right > merge.left) || headers.includes(folded) || (row === top && /^\(.{1,3}\)$/u.test(folded))) continue;
    filled++;
    length += folded.length;
    const text = view.text(row, column);
    if (isAgencyText(text)) counts.agencies++;
    if (PERSON.test(text) && !isAgencyText(text)) counts.people++;
    if (isTime(cell, folded)) counts.times++;
    if (isDate(cell, folded)) counts.dates++;
    if (isPercent(cell, folded)) counts.percents++;
    if (folded.length <= 45 && STATUS.test(folded)) counts.statuses++;
    if (readNumbering(text) !== null) counts.numbers++;
    if (typeof cell.value === 'number' && !isDate(cell, folded)) counts.amounts++;
    if (DOCUMENT.test(text)) counts.documents++;
    if (isMark(text)) counts.marks++;
    if (isAssignmentText(folded)) counts.assignments++;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    length: filled === 0 ? 0 : length / filled,
    agencies: share(counts.agencies), people: share(counts.people), times: share(counts.times), dates: share(counts.dates),
    percents: share(counts.percents), statuses: share(counts.statuses), numbers: share(counts.numbers), amounts: share(counts.amounts),
    documents: share(counts.documents), marks: share(counts.marks), assignments: share(counts.assignments),
  };
}

/** How well the content suits the role, about -0.6 to 0.6; 0 when nothing can be said. */
export function suits(role: ColumnRole, content: ColumnContent): number {
  if (content.filled === 0) return 0;
  return JUDGES[role](content) * Math.min(1, content.filled / 3);
}

/** Whether a readable text starts like the name of an office. Tones count: "Số hóa" is no "Sở", "Quý II" no "Quỹ". */
export function isAgencyText(text: string): boolean {
  return AGENCY.test(text.slice(0, 60));
}

/** Whether a text says a time in words or as a date. */
export function isTimeText(text: string): boolean {
  return text.length <= 90 && TIME.test(fold(text));
}

const AGENCY =
  /^(?:[-+*•]\s*)?(?:chủ trì\s*:\s*|phối hợp\s*:\s*)?(?:các |cấp |một số |toàn thể |lãnh đạo |thủ trưởng )?(?:sở|ubnd|[uủ]ỷ? ban|uỷ ban|hđnd|hội đồng|thường trực|văn phòng|vp|phòng|ban|bộ|công an|ca tỉnh|bch|bộ chỉ huy|chi cục|cục|trung tâm|ttpvhcc|tt|hội|liên hiệp|liên đoàn|liên minh|tỉnh [uủ]y|tỉnh uỷ|tỉnh đoàn|thành đoàn|huyện [uủ]y|thành [uủ]y|thành uỷ|đảng [uủ]y|đảng uỷ|chi bộ|trường|báo|đài|thanh tra|đoàn|mttq|mặt trận|kho bạc|ngân hàng|nhnn|bưu điện|bệnh viện|xã|phường|đặc khu|huyện|thị xã|thành phố|tòa án|toà án|viện|vks|tổ|hạt|quỹ|doanh nghiệp|công ty|tập đoàn|vnpt|viettel|bhxh|bảo hiểm|thuế|hải quan|thống kê|điện lực|nhà văn hóa|thư viện|bảo tàng|cơ quan|đơn vị|địa phương|ngành|tổ chức|s(?:khcn|tc|nv|tp|gdđt|gddt|ct|xd|yt|nnmt|nn&mt|tttt|khđt|khdt|vhttdl|gtvt|tnmt|lđtbxh)|department|ministry|office|people['’]?s committee|provincial|agency|agencies|all)(?![\p{L}])/iu;
const PERSON = /^(?:(?:đồng chí|đ\/c|đc|ông|bà|pct|ct|pgđ|gđ|ths|ts|mr|ms)\.?:?\s|(?:phó )?(?:chủ tịch|giám đốc|trưởng|bí thư)|(?:\p{Lu}[\p{Ll}]*\.?)(?:\s\p{Lu}\p{Ll}*\.?){1,4}$)/iu;
const TIME = /(?:quy|qui|q) ?[ivx1-4]{1,3}\b|thang \d|\bt\d{1,2}\/\d{4}|nam (?:hoc )?\d{4}|^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\b\d{1,2}[/.-](?:19|20)\d\d\b|^(?:19|20)\d\d\b|thuong xuyen|(?:hang|hàng|moi) (?:nam|thang|quy|tuan|ngay)|(?:thang|quy|nam|tuan) ?\/ ?lan|truoc (?:ngay|thang|quy|nam|\d)|dinh ky|giai doan \d|\d thang (?:dau|cuoi)|trong nam|cuoi nam|dau nam|lien tuc|^sau khi|^ngay sau|^\d+ ngay|theo (?:kh|ke hoach|tien do|quy dinh|yeu cau)|kip thoi|khi co|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- /]|^q[1-4]\b|annually|monthly|quarterly|ongoing|regularly|^before |^by /;
const STATUS = /^(?:(?:da|dang|chua|khong) (?:thuc hien|trien khai|hoan thanh|xu ly|xong|lam|trinh|den han|bat dau|giai quyet|bao cao|dat)|hoan thanh|cham|qua han|dung han|trong han|dung tien do|tam dung|khong thuc hien|trinh|ht\b|dth\b|cth\b|xong|dat\b|khong dat|done|in progress|not started|completed|overdue|delayed|pending|on track|open|closed)/;
const DOCUMENT = /\d\s*[-/]\s*[A-ZĐ]{2,}|^(?:QĐ|KH|NQ|TB|CV|CT|KL|BC|TTr|CĐ|Công văn|Quyết định|Kế hoạch|Nghị quyết|Thông báo|Kết luận|Chỉ thị)\s*(?:số)?\s*\d/u;

function isDate(cell: Cell, folded: string): boolean {
  if (typeof cell.value === 'number') return cell.value > 36_000 && cell.value < 73_000 && /[dy]/i.test(cell.numberFormat ?? '');
  return /^(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(folded);
}

function isTime(cell: Cell, folded: string): boolean {
  if (isDate(cell, folded)) return true;
  if (typeof cell.value === 'number') return Number.isInteger(cell.value) && cell.value >= 2000 && cell.value <= 2100;
  return folded.length <= 90 && TIME.test(folded);
}

function isPercent(cell: Cell, folded: string): boolean {
  if (typeof cell.value === 'number') return (cell.numberFormat ?? '').includes('%') || (cell.value >= 0 && cell.value <= 100);
  return /^\d{1,3}(?:[.,]\d+)? ?%?$/.test(folded);
}

const JUDGES: Readonly<Record<ColumnRole, (content: ColumnContent) => number>> = {
  number: (c) => c.numbers * 0.6 - 0.3,
  code: (c) => (c.length <= 20 ? 0.1 : -0.3),
  content: (c) => (c.length >= 20 ? 0.3 : c.length >= 12 ? 0.1 : -0.3) - c.agencies * 0.4 - c.numbers * 0.6 - (c.times > 0.6 ? 0.5 : 0) - (c.statuses > 0.9 ? 0.3 : 0) - c.marks * 0.5,
  lead: (c) => c.agencies * 0.4 - 0.2 - (c.times > 0.5 ? 0.6 : 0) - (c.people > 0.6 ? 0.25 : 0) - (c.assignments > 0.3 ? 0.4 : 0) - c.marks * 0.3 - (c.statuses > 0.6 ? 0.3 : 0),
  coordinators: (c) => c.agencies * 0.4 - 0.2 - (c.times > 0.5 ? 0.6 : 0) - (c.people > 0.6 ? 0.25 : 0) - (c.assignments > 0.3 ? 0.4 : 0) - c.marks * 0.3,
  assignment: (c) => (c.assignments > 0.25 ? 0.6 : -0.4),
  leader: (c) => c.people * 0.3 - 0.1 - (c.agencies > 0.5 ? 0.4 : 0) - (c.times > 0.5 ? 0.5 : 0),
  person: (c) => c.people * 0.45 - 0.1 - (c.agencies > 0.5 ? 0.4 : 0) - (c.times > 0.5 ? 0.5 : 0),
  timeline: (c) => c.times * 0.5 - 0.2 - (c.statuses > 0.5 ? 0.5 : 0) - (c.agencies > 0.6 ? 0.5 : 0) - (c.marks > 0.8 ? 0.3 : 0) - (c.percents > 0.6 && c.times < 0.3 ? 0.1 : 0),
  start: (c) => c.times * 0.4 - 0.2 - (c.agencies > 0.6 ? 0.5 : 0),
  end: (c) => c.times * 0.5 - 0.25 - (c.statuses > 0.5 ? 0.5 : 0) - (c.agencies > 0.6 ? 0.5 : 0),
  periodMarks: () => 0,
  agencyMarks: () => 0,
  deliverable: (c) => 0.05 - (c.times > 0.6 ? 0.5 : 0) - (c.statuses > 0.6 ? 0.4 : 0) - (c.agencies > 0.7 ? 0.4 : 0) - (c.percents > 0.7 ? 0.4 : 0),
  budget: (c) => (c.amounts > 0.3 ? 0.2 : 0) - (c.times > 0.6 && c.amounts < 0.3 ? 0.2 : 0),
  approver: (c) => c.agencies * 0.15 - (c.times > 0.6 ? 0.5 : 0),
  basis: (c) => c.documents * 0.4 - 0.1 - (c.times > 0.7 ? 0.3 : 0),
  status: (c) => c.statuses * 0.6 - 0.2 - (c.times > 0.5 ? 0.5 : 0) - (c.percents > 0.6 ? 0.3 : 0) - (c.length > 60 ? 0.2 : 0),
  progress: (c) => c.percents * 0.5 - 0.25 - (c.statuses > 0.5 ? 0.4 : 0),
  completedOn: (c) => c.dates * 0.4 - 0.15 - (c.statuses > 0.5 ? 0.4 : 0),
  result: (c) => (c.statuses > 0.8 && c.length < 25 ? -0.3 : 0.05) + c.documents * 0.2 - (c.times > 0.8 ? 0.3 : 0) - (c.percents > 0.8 ? 0.3 : 0),
  obstacles: () => 0,
  proposal: () => 0,
  note: () => 0,
};
