import { daysInMonth } from '../iso-date';
import type { Recurrence } from '../timeline';

/** When a cycle falls due if the phrase names no day: the end of each period, and Friday of each week, as offices mean. */
export const DEFAULT_DAYS: Readonly<Record<Recurrence, string>> = {
  week: 'W-5',
  month: '---last',
  quarter: '--03-31,--06-30,--09-30,--12-31',
  'half-year': '--06-30,--12-31',
  year: '--12-31',
};

/** `--06-30`; months and days 1-based. */
export function yearlyDay(month: number, day: number | 'last'): string {
  const last = day === 'last' ? daysInMonth(2025, month) : day;
  return `--${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}

/** The last day of a month, each year. */
export function lastDayOf(month: number): string {
  return yearlyDay(month, 'last');
}

/** Each of the days in each of the months, in order of the year. */
export function daysOfQuarters(days: readonly number[], months: readonly number[]): readonly string[] {
  return months.flatMap((month) => days.map((day) => yearlyDay(month, Math.min(day, daysInMonth(2025, month)))));
}

/** The cycle that so many days a year make. */
export function cycleOf(days: readonly string[]): Recurrence {
  if (days.length >= 12) return 'month';
  if (days.length === 4) return 'quarter';
  return days.length === 2 ? 'half-year' : 'year';
}
