import type { Field } from '../../plan/field';
import { fromExcelSerial } from '../../timeline/iso-date';

/** First and last day of the years 2000 to 2100 as Excel counts days. */
const DAY_2000 = 36_526;
const DAY_2101 = 73_415;

/** `mmm-yy` and `d-mmm`, which Excel gives by itself when somebody types `10/2026` or `10-5`; few people choose them. */
const MONTH_YEAR = /^(?:\[\$[^\]]{0,12}\])?m{3,4}[-\s/]y{2,4}(?:;@)?$/iu;
const DAY_MONTH = /^(?:\[\$[^\]]{0,12}\])?d{1,2}[-\s/]m{3,4}(?:;@)?$/iu;

export interface Autodate {
  readonly kind: 'month-year' | 'day-month' | 'serial';
  readonly serial: number;
}

/**
 * What Excel made of a typed text: a month of a year (`10/2026` → Oct-26), a day of this year (`10/5` → 10-May), or a bare day number.
 * null for texts, years and dates in a format that people choose.
 */
export function autodateOf(field: Field<unknown>): Autodate | null {
  const serial = typedDay(field);
  if (serial === null) return null;
  const numberFormat = formatOf(field);
  if (MONTH_YEAR.test(numberFormat)) return { kind: 'month-year', serial };
  if (DAY_MONTH.test(numberFormat)) return { kind: 'day-month', serial };
  return /^(?:General|0|#,##0|@)$/u.test(numberFormat) ? { kind: 'serial', serial } : null;
}

/** A day that may stand for its month: shown as `12/2026`, or the first of a month in whatever format. Chosen for a whole column, but an accident among texts. */
export function monthAmongTexts(field: Field<unknown>): Autodate | null {
  const serial = typedDay(field);
  const numberFormat = formatOf(field);
  if (serial === null) return null;
  if (/^m{1,2}[-./]y{2,4}(?:;@)?$/iu.test(numberFormat)) return { kind: 'month-year', serial };
  const isFirst = /[dmy]/iu.test(numberFormat) && fromExcelSerial(serial)!.endsWith('-01');
  return isFirst ? { kind: /d/iu.test(numberFormat) ? 'serial' : 'month-year', serial } : null;
}

/** The year that a cell holds where it shows a day of 1905 (2024 in a date format); null for any other cell. */
export function yearShownAsDay(field: Field<unknown>): number | null {
  const value = field.raw?.value;
  const isYear = field.raw?.formula === undefined && typeof value === 'number' && Number.isInteger(value) && value >= 2000 && value <= 2100;
  return isYear && /[dm]/iu.test(formatOf(field)) ? value : null;
}

/** The day number of a cell that holds one by itself, not by a formula; null for anything else. */
function typedDay({ raw }: Field<unknown>): number | null {
  return raw?.formula === undefined ? dayNumber(raw?.value) : null;
}

function dayNumber(value: unknown): number | null {
  return typeof value === 'number' && value >= DAY_2000 && value < DAY_2101 ? value : null;
}

function formatOf({ raw }: Field<unknown>): string {
  return raw?.numberFormat ?? 'General';
}

/** Whether the cell holds what Excel made of a typed text. */
export function isAutodate(field: Field<unknown>): boolean {
  return autodateOf(field) !== null;
}

/** Whether a cell of the number column holds a date: `1.2` or `2-1` as Excel took it, or a 20 that shows a day of 1900, in whatever format. */
export function isDateNumber(field: Field<unknown>): boolean {
  return isAutodate(field) || (typeof field.raw?.value === 'number' && /[dmy]/iu.test(formatOf(field).replace(/"[^"]*"|\[[^\]]*\]/gu, '')));
}

/** `1.10` that became the number 1,1: the decimal that follows `1.9`, `1.2` for `1.20` after `1.19`. null when it is none. */
export function lostZero(field: Field<unknown>, before: string): string | null {
  const value = field.raw?.value;
  const [, whole, part] = /^([0-9]{1,3})[.,]([0-9]{1,3})$/u.exec(typeof value === 'number' ? String(value) : '') ?? [];
  const last = /^([0-9]{1,3})[.,]([0-9]{1,3})[.)]?$/u.exec(before);
  return whole !== undefined && last && last[1] === whole && Number(last[2]) + 1 === Number(part) * 10 ? `${whole}.${part}0` : null;
}
