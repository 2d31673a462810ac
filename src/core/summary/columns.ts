import { SIX_CLARITIES, type SixClarity } from '../plan/clarity';
import { areaAddress, cellAddress, columnName, quotedSheet } from '../sheet/cell-ref';

/** The one cell that every status, count and list reads: the day the summary is for. */
export const AS_OF_NAME = 'SauRo_TinhDenNgay';

/** The Excel table on *Theo dõi*. */
export const TABLE_NAME = 'SauRo_TheoDoi';

/** Columns of the table, in order: up to `source` they are printed, the clarities and the helpers stand to the right of the paper. */
export const FOLLOW_UP_COLUMNS = [
  'number', 'content', 'section', 'lead', 'coordinators', 'timeline', 'due', 'completedOn', 'statusText', 'progress', 'status', 'daysLate',
  'quarter', 'source', ...SIX_CLARITIES, 'first', 'kind', 'claim', 'shift', 'month', 'coordinatorKey', 'allLeads', 'reason', 'place', 'rank',
] as const;

export type FollowUpColumn = Exclude<(typeof FOLLOW_UP_COLUMNS)[number], SixClarity> | SixClarity;

export const HEADERS: Readonly<Record<FollowUpColumn, string>> = {
  number: 'STT',
  content: 'Nội dung nhiệm vụ',
  section: 'Nhóm nhiệm vụ',
  lead: 'Cơ quan chủ trì',
  coordinators: 'Cơ quan phối hợp',
  timeline: 'Thời gian thực hiện',
  due: 'Hạn',
  completedOn: 'Ngày hoàn thành',
  statusText: 'Tình trạng đã ghi',
  progress: 'Tỷ lệ hoàn thành (%)',
  status: 'Tình trạng tính đến ngày',
  daysLate: 'Số ngày quá hạn',
  quarter: 'Quý đến hạn',
  source: 'Dòng gốc',
  person: 'Rõ người',
  work: 'Rõ việc',
  time: 'Rõ thời gian',
  responsibility: 'Rõ trách nhiệm',
  product: 'Rõ sản phẩm',
  authority: 'Rõ thẩm quyền',
  first: 'Đếm nhiệm vụ',
  kind: 'Loại thời hạn',
  claim: 'Tình trạng đã ghi, hiểu là',
  shift: 'Bớt ngày (trước ngày)',
  month: 'Tháng đến hạn',
  coordinatorKey: 'Phối hợp (để đếm)',
  allLeads: 'Các cơ quan chủ trì',
  reason: 'Khó khăn, lý do',
  place: 'Vị trí dòng gốc',
  rank: 'Thứ tự đến hạn',
};

/** 1-based column of the sheet. */
export function columnOf(column: FollowUpColumn): number {
  return FOLLOW_UP_COLUMNS.indexOf(column) + 1;
}

/** Where the rows of the table stand, for formulas on any sheet. */
export interface TablePlace {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** `'Theo dõi'!$K$7:$K$46`: plain absolute ranges work the same in Excel, LibreOffice and through Office.js. */
export function rangeOf(place: TablePlace, column: FollowUpColumn): string {
  const letter = columnName(columnOf(column));
  return `${quotedSheet(place.sheet)}!$${letter}$${place.firstRow}:$${letter}$${place.lastRow}`;
}

/** `K7` of the row itself, column fixed. */
export function inRow(column: FollowUpColumn, row: number): string {
  return `$${columnName(columnOf(column))}${row}`;
}

/** `'Phụ lục'!$H$7`. */
export function absolute(cell: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `${quotedSheet(cell.sheet)}!$${columnName(cell.column)}$${cell.row}`;
}

/** `#'Phụ lục'!B7`, as HYPERLINK takes it. */
export function linkTarget(cell: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `#${quotedSheet(cell.sheet)}!${cellAddress(cell)}`;
}

/** `"Theo dõi"` as a formula's text. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** `$D$20:$D$32` on the sheet itself. */
export function absoluteArea(area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}
