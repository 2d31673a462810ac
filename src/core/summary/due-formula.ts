import { readDueRule, type DueDay } from '../timeline/due-rule';
import type { IsoDate, Recurring } from '../timeline/timeline';
import { AS_OF_NAME } from './columns';
import { dayFormula } from './day-formula';

/** Excel refuses formulas longer than 8192 signs; a rule with so many days keeps its typed date. */
const LONGEST = 8000;

/**
 * The due date a recurring task is held against, live. Where `done` (a formula) holds: the last one up to the as-of date, or the next one when none has
 * come since the plan was issued; otherwise the next one. The same as `dueOf` and `nextDueOn`.
 * null when the rule names no day, or too many.
 */
export function recurringDueFormula(timeline: Recurring, issuedOn: IsoDate | null, done: string): string | null {
  const days = readDueRule(timeline.dueRule);
  if (days.length === 0) return null;
  const [last, next] = [lastDue(days, timeline), nextDue(days, timeline)];
  const since = [timeline.start, issuedOn].filter((day) => day != null).sort().at(-1);
  const held = since === undefined ? last : `IF(${last}<${dayFormula(since)},${next},${last})`;
  const formula = `=IF(${done},${held},${next})`;
  return formula.length > LONGEST ? null : formula;
}

function lastDue(days: readonly DueDay[], { end }: Recurring): string {
  const until = end === undefined ? AS_OF_NAME : `MIN(${AS_OF_NAME},${dayFormula(end)})`;
  return `MAX(${days.map((day) => lastOf(day, until)).join(',')})`;
}

function nextDue(days: readonly DueDay[], { start, end }: Recurring): string {
  const after = start === undefined ? AS_OF_NAME : `MAX(${AS_OF_NAME},${dayFormula(start)}-1)`;
  const next = `MIN(${days.map((day) => nextOf(day, after)).join(',')})`;
  return end === undefined ? next : `IF(${next}>${dayFormula(end)},"",${next})`;
}

function lastOf(day: DueDay, until: string): string {
  if (day.every === 'week') return `${until}-MOD(WEEKDAY(${until},2)-${day.weekday},7)`;
  const [now, before] = [occurrence(day, until, 0), occurrence(day, until, -1)];
  return `IF(${now}<=${until},${now},${before})`;
}

function nextOf(day: DueDay, after: string): string {
  if (day.every === 'week') return `${after}+7-MOD(WEEKDAY(${after},2)-${day.weekday},7)`;
  const [now, later] = [occurrence(day, after, 0), occurrence(day, after, 1)];
  return `IF(${now}>${after},${now},${later})`;
}

/** The day in the year (or month) of a date, or in one nearby; a day that a month lacks falls on its last one. */
function occurrence(day: Exclude<DueDay, { every: 'week' }>, date: string, offset: number): string {
  const shift = offset === 0 ? '' : offset > 0 ? `+${offset}` : String(offset);
  if (day.every === 'year') return clamped(`YEAR(${date})${shift}`, String(day.month), String(day.month + 1), day.day);
  return clamped(`YEAR(${date})`, `MONTH(${date})${shift}`, `MONTH(${date})${offset + 1 === 0 ? '' : `+${offset + 1}`}`, day.day === 'last' ? 31 : day.day);
}

function clamped(year: string, month: string, nextMonth: string, day: number): string {
  if (day <= 28) return `DATE(${year},${month},${day})`;
  const last = `DATE(${year},${nextMonth},0)`;
  return day === 31 ? last : `MIN(DATE(${year},${month},${day}),${last})`;
}
