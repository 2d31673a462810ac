import type { Confidence, Period } from '../timeline';
import { daysInMonth, isoDate, lastOfMonth } from '../iso-date';

/** A day, or a stretch of days within one year, as a phrase names it. */
export interface Moment {
  readonly unit: Unit;
  /** null: the phrase names none. */
  readonly year: number | null;
  readonly firstMonth: number;
  readonly firstDay: number;
  readonly lastMonth: number;
  readonly lastDay: number | 'last';
  readonly confidence: Confidence;
  /** Why there is no such day or period, as a Vietnamese clause. */
  readonly problem?: string;
}

/** `part`: a vague piece of a larger one ("cuối năm"), `months`: several months counted from an end ("6 tháng đầu năm"). */
export type Unit = 'day' | 'part' | 'month' | 'quarter' | 'months' | 'year';

/** A day; 29/2 and days no month has carry their problem. */
export function dayMoment(day: number, month: number, year: number | null, confidence: Confidence = 'high'): Moment {
  const moment: Moment = { unit: 'day', year, firstMonth: month, firstDay: day, lastMonth: month, lastDay: day, confidence };
  const problem = dayProblem(day, month, year);
  return problem === null ? moment : { ...moment, problem };
}

/** Whole months of a year. */
export function monthsMoment(unit: Unit, firstMonth: number, lastMonth: number, year: number | null, confidence: Confidence = 'high'): Moment {
  const moment: Moment = { unit, year, firstMonth, firstDay: 1, lastMonth, lastDay: 'last', confidence };
  return firstMonth >= 1 && lastMonth <= 12 ? moment : { ...moment, problem: `không có tháng ${lastMonth}` };
}

/** A quarter; any but the first four carries its problem. `written` is how the cell numbers it. */
export function quarterMoment(quarter: number, written: string, year: number | null): Moment {
  if (quarter >= 1 && quarter <= 4) return monthsMoment('quarter', quarter * 3 - 2, quarter * 3, year);
  return { ...monthsMoment('quarter', 1, 3, year), problem: `không có quý ${written.toUpperCase()}, một năm có bốn quý` };
}

/** A whole year. */
export function yearMoment(year: number | null): Moment {
  return monthsMoment('year', 1, 12, year);
}

/** The first and last day of a moment in a year. It must have no problem. */
export function periodOf(moment: Moment, year: number): Period {
  const { firstMonth, firstDay, lastMonth, lastDay } = moment;
  const start = isoDate(year, firstMonth, firstDay) ?? lastOfMonth(year, firstMonth);
  const end = (lastDay === 'last' ? null : isoDate(year, lastMonth, lastDay)) ?? lastOfMonth(year, lastMonth);
  return { start, end };
}

function dayProblem(day: number, month: number, year: number | null): string | null {
  if (month < 1 || month > 12) return `không có tháng ${month}`;
  // Without a year, 29/2 may exist.
  const days = daysInMonth(year ?? 2024, month);
  if (day >= 1 && day <= days) return null;
  return day < 1 || day > 31 ? `không có ngày ${day}` : `tháng ${month}${month === 2 && year !== null ? `/${year}` : ''} có ${days} ngày`;
}
