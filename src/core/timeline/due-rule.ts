import type { IsoDate } from './timeline';
import { addDays, daysInMonth, isoDate, lastOfMonth, weekdayOf } from './iso-date';

/**
 * One day of a due rule: `--11-01` (each year; `--02-29` and other days a month lacks fall on its last day), `---15` or `---last`
 * (each month), `W-5` (each week, 1 Monday to 7 Sunday).
 */
export type DueDay =
  | { readonly every: 'year'; readonly month: number; readonly day: number }
  | { readonly every: 'month'; readonly day: number | 'last' }
  | { readonly every: 'week'; readonly weekday: number };

/** Reads a due rule; parts that are none are left out. */
export function readDueRule(rule: string): readonly DueDay[] {
  return rule.split(',').map(readDueDay).filter((day) => day !== null);
}

/** The days a rule falls on within a span, both ends included, in order and without repeats. */
export function dueDaysWithin(rule: string, from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const days = new Set<IsoDate>();
  for (const part of readDueRule(rule)) {
    for (const day of occurrences(part, from, to)) if (day >= from && day <= to) days.add(day);
  }
  return [...days].sort();
}

function readDueDay(part: string): DueDay | null {
  const yearly = /^--([0-9]{2})-([0-9]{2})$/.exec(part);
  if (yearly) return { every: 'year', month: Number(yearly[1]), day: Number(yearly[2]) };
  const monthly = /^---([0-9]{2}|last)$/.exec(part);
  if (monthly) return { every: 'month', day: monthly[1] === 'last' ? 'last' : Number(monthly[1]) };
  const weekly = /^W-([1-7])$/.exec(part);
  return weekly ? { every: 'week', weekday: Number(weekly[1]) } : null;
}

function occurrences(part: DueDay, from: IsoDate, to: IsoDate): readonly IsoDate[] {
  if (part.every === 'week') return weekly(part.weekday, from, to);
  const days: IsoDate[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    if (part.every === 'year') days.push(clamped(year, part.month, part.day));
    else for (let month = 1; month <= 12; month += 1) days.push(clamped(year, month, part.day === 'last' ? 31 : part.day));
  }
  return days;
}

function weekly(weekday: number, from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [];
  let day = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  for (; day <= to; day = addDays(day, 7)) days.push(day);
  return days;
}

function clamped(year: number, month: number, day: number): IsoDate {
  return isoDate(year, month, Math.min(day, daysInMonth(year, month))) ?? lastOfMonth(year, month);
}
