import type { IsoDate, Timeline, Unknown } from './timeline';
import { fold } from '../text/fold';
import { readFacts } from './grammar/read-facts';
import { tokenise } from './grammar/token';
import { interpret } from './interpret/interpret';
import { fromExcelSerial } from './iso-date';

/** What the plan around the cell says. */
export interface TimelineContext {
  /** The year of a plan for one year: gives "Tháng 4" its year. */
  readonly planYear?: number | null;
  /** Resolves "trong 30 ngày kể từ ngày ký ban hành". */
  readonly issuedOn?: IsoDate | null;
}

/** Reads when a task is to be done from the text of its cell. Never throws: what it cannot read is `unknown`. */
export function parseTimeline(text: string, context: TimelineContext = {}): Timeline {
  const short = fold(text);
  return withoutWords(short) ?? serialDay(short) ?? interpret(readFacts(tokenise(text)), { planYear: context.planYear ?? null, issuedOn: context.issuedOn ?? null });
}

/** The serial numbers that are days of 2000 to 2060; a number outside is no date that a plan would name. */
export const SERIALS = { first: 36_526, last: 58_804 } as const;

/** Cells that hold no phrase: empty, a ditto mark, a mark under a period. */
function withoutWords(short: string): Unknown | null {
  const bare = short.replaceAll(/[\s.\-–—_:;…]/gu, '');
  if (bare === '' && !DITTO_MARKS.has(short)) return { kind: 'unknown', cause: 'empty', reason: 'ô trống', confidence: 'high' };
  if (DITTOES.has(bare) || DITTO_MARKS.has(short.replaceAll(/[\s\-–.]/gu, ''))) return { kind: 'unknown', cause: 'ditto', reason: 'ghi như dòng trên', confidence: 'high' };
  if (MARKS.has(bare)) return { kind: 'unknown', cause: 'mark', reason: 'là dấu đánh, hạn nằm ở tiêu đề cột', confidence: 'high' };
  if (LEFT_OPEN.test(short)) return { kind: 'unknown', cause: 'unreadable', reason: 'còn để trống ngày, tháng', confidence: 'high' };
  return STATUSES.has(bare) ? { kind: 'unknown', cause: 'status', reason: 'là tình trạng, không phải thời gian', confidence: 'high' } : null;
}

/** "…/…/2025", "ngày … tháng 6/2026", "Tháng ?/2026", "Quý /2026": places left for somebody to fill. */
const LEFT_OPEN = /(?:…|\.{2,}|_{2,}|\?) ?\/ ?(?:[0-9…._?]|$)|[0-9] ?\/ ?(?:…|\.{2,}|_{2,}|\?)|(?:^| )(?:ngay|thang|quy|nam) ?(?:…|\.{2,}|_{2,}|\?)|(?:^| )(?:ngay|thang|quy) ?\/ ?[0-9]/u;
const DITTOES = new Set(['nhutren', 'nt', 'nhtren', 'nhutrn', 'tuongtu', 'tuongtutren', 'nhudongtren', 'nhunhiemvutren', 'nhumuctren', 'ditto', 'nhutrn', 'cungthoigiantren', 'cungthoihantren', 'nhutrenn', 'asabove']);
const DITTO_MARKS = new Set(['"', '”', '“', "''", "'", '″', '〃', '""', '’’', '»', '``', '//', '´´']);
const MARKS = new Set(['x', 'xx', '✓', '✔', '√', 'v', '●', '○', '•', '■', '*', '+', '☑', '☒', '✗', '✘', '×', '(x)', '◆', '▪']);
const STATUSES = new Set(['ht', 'hoanthanh', 'dht', 'cht', 'dangth', 'dth', 'chuaht', 'daht', 'chamtiendo']);

function serialDay(short: string): Timeline | null {
  if (!/^[0-9]{5}$/.test(short)) return null;
  const serial = Number(short);
  const end = serial >= SERIALS.first && serial <= SERIALS.last ? fromExcelSerial(serial) : null;
  return end === null ? null : { kind: 'deadline', end, confidence: 'high' };
}
