import type { Field } from '../../plan/field';

/** First and last day of the years 2000 to 2100 as Excel counts days. */
const DAY_2000 = 36_526;
const DAY_2101 = 73_415;

/** `mmm-yy` and `d-mmm`, which Excel gives by itself when somebody types `10/2026` or `10-5`; few people choose them. */
const MONTH_YEAR = /^(?:\[\$[^\]]{0,12}\])?m{3,4}[-\s/]y{2,4}(?:;@)?$/iu;
const DAY_MONTH = /^(?:\[\$[^\]]{0,12}\])?d{1,2}[-\s/]m{3,4}(?:;@)?$/iu;

/**
 * What Excel made of a typed text: a month of a year (`10/2026` → Oct-26), a day of this year (`10/5` → 10-May), or a bare day number.
 * null for texts, years and dates in a format that people choose.
 */
export function autodateOf(field: Field<unknown>): { readonly kind: 'month-year' | 'day-month' | 'serial'; readonly serial: number } | null {
  const { value, numberFormat = 'General' } = field.raw ?? {};
  if (typeof value !== 'number' || field.raw?.formula !== undefined || value < DAY_2000 || value >= DAY_2101) return null;
  if (MONTH_YEAR.test(numberFormat)) return { kind: 'month-year', serial: value };
  if (DAY_MONTH.test(numberFormat)) return { kind: 'day-month', serial: value };
  return /^(?:General|0|#,##0|@)$/u.test(numberFormat) ? { kind: 'serial', serial: value } : null;
}

/** Whether the cell holds what Excel made of a typed text. */
export function isAutodate(field: Field<unknown>): boolean {
  return autodateOf(field) !== null;
}
