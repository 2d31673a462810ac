import { isoDate, lastOfMonth } from '../timeline/iso-date';
import type { Period } from '../timeline/timeline';
import { fold } from '../text/fold';
import type { HeaderLabel } from './header-block';
import { withoutMark } from './header-block';

/** A header that names a quarter, a month, a half-year or a year; the year is null when neither it nor the headers over it say one. */
export interface PeriodHeader {
  readonly unit: 'month' | 'quarter' | 'half-year' | 'year';
  /** 1 to 12, 1 to 4, 1 to 2; 0 for a year. */
  readonly index: number;
  readonly year: number | null;
  /** A bare numeral ("III", "5"): only believed among its like. */
  readonly bare: boolean;
}

/** Reads the header of a column as a period; null when it is none. */
export function readPeriodHeader(label: HeaderLabel): PeriodHeader | null {
  const leaf = fold(withoutMark(label.leaf)).replace(/[().:]/g, ' ').replace(/\s+/g, ' ').trim();
  const over = label.parents.map((parent) => fold(parent)).join(' ');
  const yearOver = /\b((?:19|20)\d\d)\b(?!\s*[-–]\s*(?:19|20)\d\d)/.exec(over);
  const parentYear = yearOver && !/\d{4}\s*[-–]\s*\d{4}/.test(over) ? Number(yearOver[1]) : null;
  const quarter = /^(?:quy|qui|q|quarter) ?(iv|iii|ii|i|[1-4])(?: ?[/-]? ?(?:nam )?((?:19|20)\d\d))?$/.exec(leaf);
  if (quarter) return { unit: 'quarter', index: numeral(quarter[1]!), year: quarter[2] ? Number(quarter[2]) : parentYear, bare: false };
  const month = /^(?:thang|th|t|month|m) ?(\d{1,2})(?: ?[/-]? ?(?:nam )?((?:19|20)\d\d))?$/.exec(leaf) ?? /^(\d{1,2}) ?[/-] ?((?:19|20)\d\d)$/.exec(leaf);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return { unit: 'month', index: Number(month[1]), year: month[2] ? Number(month[2]) : parentYear, bare: false };
  const named = MONTHS.indexOf(leaf.slice(0, 3));
  if (named >= 0 && /^[a-z]{3,9}(?: (?:19|20)\d\d)?$/.test(leaf)) return { unit: 'month', index: named + 1, year: Number(/\d{4}/.exec(leaf)?.[0] ?? 0) || parentYear, bare: false };
  const half = /^6 thang (dau|cuoi)(?: nam)?(?: ?((?:19|20)\d\d))?$/.exec(leaf);
  if (half) return { unit: 'half-year', index: half[1] === 'dau' ? 1 : 2, year: half[2] ? Number(half[2]) : parentYear, bare: false };
  const year = /^(?:nam |year )?((?:19|20)\d\d)$/.exec(leaf);
  if (year) return { unit: 'year', index: 0, year: Number(year[1]), bare: !/^(?:nam|year)/.test(leaf) };
  const monthNumeral = MONTH_NUMERALS.indexOf(leaf);
  if (monthNumeral >= 0 && /thang|month/.test(over)) return { unit: 'month', index: monthNumeral + 1, year: parentYear, bare: false };
  const quarterNumeral = /^(iv|iii|ii|i)$/.exec(leaf);
  if (quarterNumeral) return { unit: 'quarter', index: numeral(leaf), year: parentYear, bare: !/quy|qui|quarter/.test(over) };
  if (/^\d{1,2}$/.test(leaf) && Number(leaf) >= 1 && Number(leaf) <= 12) {
    const ofQuarters = /quy|qui|quarter/.test(over) && !/thang/.test(over);
    if (ofQuarters && Number(leaf) > 4) return null;
    return { unit: ofQuarters ? 'quarter' : 'month', index: Number(leaf), year: parentYear, bare: !/thang|month|quy|qui/.test(over) };
  }
  return null;
}

/** First and last day of the period; null without a year. */
export function periodOf(header: PeriodHeader, planYear: number | null): Period | null {
  const year = header.year ?? planYear;
  if (year === null) return null;
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[header.unit];
  const first = header.unit === 'year' ? 1 : (header.index - 1) * months + 1;
  const start = isoDate(year, first, 1);
  return start === null ? null : { start, end: lastOfMonth(year, first + months - 1) };
}

const MONTH_NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function numeral(text: string): number {
  return { i: 1, ii: 2, iii: 3, iv: 4 }[text] ?? Number(text);
}
