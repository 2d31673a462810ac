import type { ColumnMap, ColumnRole } from '../plan/column-role';
import type { Steps } from '../steps';
import { readLegend } from './agency-marks';
import { isAgencyText, isTimeText } from './column-content';
import { isColumnNumbers, surelyHeader, weighHeader } from './find-header';
import type { HeaderBlock } from './header-block';
import { bestClaim, claimsOf } from './header-words';
import type { Numbering } from './numbering';
import { readNumbering } from './numbering';
import type { SheetView } from './sheet-view';
import { ROWS_A_STEP } from './sheet-view';

/** A row below the header that says something of the plan, before it is known what. */
export interface DataRow {
  readonly row: number;
  /** The number cells' texts, of the group and of the task, own or from a vertical merge. */
  readonly numbers: readonly string[];
  readonly number: Numbering | null;
  /** The number stands in this row, not in a merge from above. */
  readonly ownNumber: boolean;
  readonly content: string;
  /** The content cell is part of a vertical merge from above. */
  readonly contentFromAbove: boolean;
  /** The first text of the row, wherever it stands. */
  readonly title: string;
  /** A cell merged across the columns of the assignment: a heading. */
  readonly wide: boolean;
  /** Roles of assignment that have a text of their own in this row. */
  readonly own: ReadonlySet<ColumnRole>;
  /** Lead, coordinators or time come from a vertical merge. */
  readonly fromAbove: ReadonlySet<ColumnRole>;
  readonly bold: boolean;
  readonly capitals: boolean;
  /** Blank rows stand above. */
  readonly gap: boolean;
}

/** The rows of a table, sorted by what they can be at a glance. */
export interface ScannedRows {
  readonly data: readonly DataRow[];
  readonly ignored: readonly number[];
  /** Texts of notes and legends below the rows. */
  readonly legend: string;
  /** Last row that belongs to the table: data, totals, signatures. */
  readonly lastRow: number;
  /** Where the next table may be looked for. */
  readonly nextRow: number;
}

/** Roles that make a row an assignment; a heading may carry a sum or a note. */
const HARD: readonly ColumnRole[] = ['lead', 'coordinators', 'assignment', 'agencyMarks', 'timeline', 'start', 'end', 'periodMarks', 'deliverable', 'status', 'completedOn', 'result', 'approver', 'leader', 'person'];

/** Goes down from the header to `limit`, the last row to look at, until the table ends; below `listBottom`, the end of an Excel table, nothing loose belongs to it. */
export function* scanRows(view: SheetView, block: HeaderBlock, columns: ColumnMap, limit: number, listBottom: number): Steps<ScannedRows> {
  const headers = headerTexts(view, block);
  const data: DataRow[] = [];
  const ignored: number[] = [];
  const legend: string[] = [];
  let lastRow = block.bottom;
  let blanks = 0;
  let closed = false;
  let noting = false;
  let row = block.bottom + 1;
  for (; row <= limit; row++) {
    if (row % ROWS_A_STEP === 0) yield row / limit;
    const texts = rowTexts(view, row, block);
    if (texts.length === 0) {
      blanks++;
      continue;
    }
    const kind = kindOf(view, row, block, texts, headers, columns);
    if (kind === 'other-table') {
      dropTitles(data);
      lastRow = Math.max(block.bottom, data.at(-1)?.row ?? 0, ...ignored.filter((each) => each <= lastRow));
      break;
    }
    if (kind === 'title' && startsAnother(view, row, block, limit)) break;
    const gap = blanks > 0;
    if (kind === 'repeated' || kind === 'column-numbers' || kind === 'title') {
      ignored.push(row);
      closed = false;
    } else if (kind === 'total' || kind === 'signature') {
      ignored.push(row);
      lastRow = row;
      closed ||= kind === 'signature';
    } else if (closed) {
      // Names, seals and addressees under a signature.
      ignored.push(row);
      if (kind === 'data') lastRow = row;
    } else if (kind === 'note') {
      ignored.push(row);
      legend.push(texts.join(' '));
      noting = true;
    } else {
      const fact = readRow(view, row, block, columns, gap);
      const assigned = fact.own.size > 0 || fact.fromAbove.size > 0;
      const loose = !assigned && !fact.wide && (row > listBottom ? fact.number === null : !fact.ownNumber);
      if ((noting || blanks >= 3 || row > listBottom) && loose) {
        ignored.push(row);
        if (noting) legend.push(texts.join(' '));
      } else {
        noting = false;
        data.push(fact);
        lastRow = row;
      }
    }
    blanks = 0;
  }
  return { data, ignored, legend: legend.join('\n'), lastRow, nextRow: row };
}

/** Lines right above the header of another table are its title, not headings of this one. */
function dropTitles(data: DataRow[]): void {
  for (let last = data.at(-1); last && last.own.size === 0 && last.number === null && !last.content.includes(';'); last = data.at(-1)) data.pop();
}

type Glance = 'data' | 'column-numbers' | 'repeated' | 'title' | 'total' | 'signature' | 'note' | 'other-table';

function kindOf(view: SheetView, row: number, block: HeaderBlock, texts: readonly string[], headers: ReadonlySet<string>, columns: ColumnMap): Glance {
  const strip = { left: block.left, right: block.right };
  const number = (columns.number ?? []).map((column) => view.text(row, column)).find((text) => text !== '') ?? '';
  const numbered = number !== '' && readNumbering(number) !== null;
  // Most rows of a long table; no other kind has a number, words and more.
  if (/^\d[\d.,]*[a-zđ]?[.)]?$/u.test(number) && texts.length > 2 && (columns.content ?? []).every((column) => view.text(row, column).length > 12)) return 'data';
  const folded = foldedTexts(view, row, block);
  if (isColumnNumbers(view, row, strip) && (columns.content ?? []).every((column) => view.text(row, column).length <= 4)) return 'column-numbers';
  if (row <= block.bottom + 2 && folded.every((text) => /^\([^)]{1,25}\)$|^(?:trieu|ty|nghin) dong$/.test(text))) return 'column-numbers';
  const repeated = folded.filter((text) => headers.has(text)).length;
  if (repeated >= 2 && repeated >= folded.length * 0.6) return 'repeated';
  if (repeated === folded.length && view.merge(row, block.left) !== null && isRepeatedBlock(view, row, block, headers)) return 'repeated';
  const first = folded[0]!;
  if (texts.length === 1 && /^(?:phu luc|bieu|bang|mau)(?: so)? ?(?:\d{1,2}|[ivx]{1,5}|[a-h])?(?: ?[.:(–-].*|$)/.test(first) && first.length < 160) return 'title';
  if (numbered) return 'data';
  if (!isAssigned(view, row, columns) && surelyHeader(weighHeader(view, row, strip))) return 'other-table';
  if (TOTAL.test(first) && first.length < 80) return 'total';
  if (folded.every((text) => SIGNATURE.test(text) || PLACE_AND_DATE.test(text)) && folded.some((text) => text.length < 200)) return 'signature';
  if (/^trang \d+(?: ?\/ ?\d+)?$/.test(first)) return 'title';
  if (texts.length <= 2 && /^\(?(?:ban hanh )?kem theo /.test(first)) return 'title';
  if (NOTE.test(first) || /^\(\*+\)|^\*+ ?[^*]/.test(first)) return 'note';
  if (texts.length <= 2 && readLegend(texts.join(': ')).size > 0 && first.length < 160 && (columns.agencyMarks?.length ?? 0) > 0) return 'note';
  return 'data';
}

/** An office under the lead and a time under the time: a row of this table, whatever words its other cells share with headers. */
function isAssigned(view: SheetView, row: number, columns: ColumnMap): boolean {
  const textOf = (role: ColumnRole): string => (columns[role]?.[0] === undefined ? '' : view.text(row, columns[role][0]!));
  const lead = textOf('lead');
  const time = textOf('timeline') || textOf('end');
  const says = (text: string): boolean => text !== '' && (bestClaim(claimsOf(text))?.weight ?? 0) < 0.6;
  return says(lead) && isAgencyText(lead) && says(time) && isTimeText(time);
}

const TOTAL = /^(?:tong cong|tong so(?: nhiem vu| cong)?(?: ?[:(\d]|$)|(?:tieu )?cong(?: ?:.*| ?\(.*)?$|cong (?:du toan|kinh phi|so tien|tien|von|gia tri)(?: .*)?$|tong(?: ?:.*)?$|(?:tieu |tong )?cong (?:muc|phan|nhom|tieu muc|linh vuc)\b|(?:tieu )?cong (?:[ivx]{1,5}|[a-h])$|tong (?:muc|phan|nhom) (?:[ivx]{1,5}|[a-h]|\d{1,2})\b|(?:grand )?total\b)/;
const SIGNATURE = /^(?:\(?(?:nguoi (?:lap|tong hop|ky|bao cao|theo doi|kiem tra|thuc hien bieu)|chuyen vien$|lanh dao (?:so|ban|phong|co quan|ubnd|van phong)(?: [a-z]{1,12}){0,3}$|can bo (?:tong hop|theo doi|lap bieu)|thu ky$|thu truong|(?:pho )?(?:giam doc|chu tich|bi thu|truong phong|truong ban|cuc truong|hieu truong|chanh van phong|tong giam doc)|(?:tm|kt|tl|tuq|q)\. ?|noi nhan|ky ten|\(?(?:da )?ky\b(?! hieu)|xac nhan|ke toan truong|lap bieu|lanh dao don vi|prepared by|approved by|signature)|- ?nhu tren|- ?luu)/;
const PLACE_AND_DATE = /^[^,]{2,40}, ?ngay[ .…\d]* ?thang[ .…\d]* ?nam/;
const NOTE = /^(?:ghi chu|chu thich|chu giai|ky hieu|quy uoc|notes?|legend|luu y|nguon so lieu)(?: ?[:.(-]|$| (?:ct|ph|c|x|r)\b| chung)/;

/** A title line: the first of another table, or only a page's repetition before the same header. */
function startsAnother(view: SheetView, row: number, block: HeaderBlock, limit: number): boolean {
  const first = foldedTexts(view, row, block)[0] ?? '';
  if (/tiep theo|^trang /.test(first)) return false;
  for (let next = row + 1; next <= Math.min(limit, row + 8); next++) {
    const evidence = weighHeader(view, next, block);
    if (evidence && evidence.roles >= 2 && evidence.share >= 0.5) return true;
  }
  return false;
}

function isRepeatedBlock(view: SheetView, row: number, block: HeaderBlock, headers: ReadonlySet<string>): boolean {
  const next = foldedTexts(view, row + 1, block);
  return next.length >= 2 && next.every((text) => headers.has(text));
}

function headerTexts(view: SheetView, block: HeaderBlock): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = block.top; row <= block.bottom; row++) for (const text of foldedTexts(view, row, block)) texts.add(text);
  return texts;
}

function rowTexts(view: SheetView, row: number, strip: { readonly left: number; readonly right: number }): string[] {
  const texts: string[] = [];
  for (let column = strip.left; column <= strip.right; column++) {
    const text = view.text(row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

function foldedTexts(view: SheetView, row: number, strip: { readonly left: number; readonly right: number }): string[] {
  const texts: string[] = [];
  for (let column = strip.left; column <= strip.right; column++) {
    const folded = view.folded(row, column);
    if (folded !== '') texts.push(folded);
  }
  return texts;
}

/** 1.1 typed as a number is shown as `1,1` where the comma is the decimal sign; officers mean the number 1.1. */
function numberText(view: SheetView, row: number, column: number): string {
  const value = view.cell(row, column)?.value;
  const text = view.text(row, column);
  return typeof value === 'number' && /^\d{1,3},\d{1,3}$/.test(text) ? text.replace(',', '.') : text;
}

function readRow(view: SheetView, row: number, block: HeaderBlock, columns: ColumnMap, gap: boolean): DataRow {
  const from = (column: number): string => {
    const merge = view.merge(row, column);
    return merge && merge.top < row && merge.top > block.bottom && merge.left === column ? view.text(merge.top, merge.left) : '';
  };
  const contentColumn = columns.content?.[0] ?? block.left;
  const numberColumns = columns.number ?? [];
  const numbers = numberColumns.map((column) => numberText(view, row, column) || from(column));
  const own = new Set<ColumnRole>();
  const fromAbove = new Set<ColumnRole>();
  for (const role of HARD) {
    for (const column of columns[role] ?? []) {
      if (view.text(row, column) !== '') own.add(role);
      else if (from(column) !== '') fromAbove.add(role);
    }
  }
  let title = '';
  let wide = false;
  let bold = false;
  for (let column = block.left; column <= block.right; column++) {
    const text = view.text(row, column);
    if (text === '') continue;
    if (title === '' || column === contentColumn) bold = view.cell(row, column)?.bold === true;
    if (title === '') title = text;
    const merge = view.merge(row, column);
    if (merge && column <= contentColumn && merge.right > contentColumn && HARD.some((role) => (columns[role] ?? []).some((hard) => hard > merge.left && hard <= merge.right))) wide = true;
  }
  const content = view.text(row, contentColumn);
  const heading = content || title;
  return {
    row,
    numbers,
    number: readNumbering(numbers.filter((text) => text !== '').at(-1) ?? ''),
    ownNumber: numberColumns.some((column) => view.text(row, column) !== ''),
    content,
    contentFromAbove: content === '' && from(contentColumn) !== '',
    title,
    wide,
    own,
    fromAbove,
    bold,
    capitals: /\p{L}{3}/u.test(heading) && heading === heading.toUpperCase() && heading !== heading.toLowerCase(),
    gap,
  };
}
