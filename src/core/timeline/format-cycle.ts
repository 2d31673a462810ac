import type { Recurring } from './timeline';
import { DEFAULT_DAYS } from './grammar/cycle-days';
import { readDueRule, type DueDay } from './due-rule';
import { daysInMonth } from './iso-date';
import { namedPeriod } from './period-name';

const CYCLES = { week: 'hằng tuần', month: 'hằng tháng', quarter: 'hằng quý', 'half-year': 'định kỳ 6 tháng', year: 'hằng năm' } as const;
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'chủ nhật'];

/** "trước ngày 01/11 hằng năm", "hằng quý", "quý IV hằng năm": a cycle as offices write it, in lower case. */
export function formatCycle(cycle: Pick<Recurring, 'recurrence' | 'dueRule' | 'periodStart' | 'dueExclusive'>): string {
  const days = readDueRule(cycle.dueRule);
  if (cycle.periodStart !== undefined) return `${periodWords(cycle.periodStart, days[0])} hằng năm`;
  if (cycle.dueExclusive === undefined && cycle.dueRule === DEFAULT_DAYS[cycle.recurrence]) return CYCLES[cycle.recurrence];
  const [only, ...more] = days;
  // One month's end with no day named is what "trước tháng 12 hằng năm" means; "tháng 11" would also begin on the 1st.
  if (cycle.dueExclusive === undefined && more.length === 0 && only?.every === 'year' && isMonthEnd(only)) return `trước tháng ${only.month + 1} hằng năm`;
  if (cycle.dueExclusive === undefined && days.every(isMonthEnd)) return `${listed(days.map((day) => `tháng ${'month' in day ? day.month : ''}`))} hằng năm`;
  return `${cycle.dueExclusive ? 'trước ' : ''}${daysWords(days)}`;
}

/** The days of a rule alone: "31/03, 30/06, 30/09 và 31/12", "ngày cuối tháng", "thứ Sáu". */
export function dueDaysWords(dueRule: string): string {
  return listed(readDueRule(dueRule).map((day) => (day.every === 'month' ? (day.day === 'last' ? 'ngày cuối tháng' : `ngày ${day.day}`) : dayWords(day))));
}

function daysWords(days: readonly DueDay[]): string {
  const tail = { year: 'hằng năm', month: 'hằng tháng', week: 'hằng tuần' }[days[0]?.every ?? 'year'];
  return `${days[0]?.every === 'week' ? '' : 'ngày '}${listed(days.map(dayWords))} ${tail}`;
}

function dayWords(day: DueDay): string {
  if (day.every === 'year') return `${two(day.day)}/${two(day.month)}`;
  if (day.every === 'month') return day.day === 'last' ? '31' : two(day.day);
  return WEEKDAYS[day.weekday - 1]!;
}

function periodWords(periodStart: string, due: DueDay | undefined): string {
  const first = Number(periodStart.slice(2, 4));
  const last = due?.every === 'year' ? due.month : 12;
  const name = namedPeriod({ start: `2025-${two(first)}-01`, end: `2025-${two(last)}-${two(daysInMonth(2025, last))}` })?.name.toLowerCase();
  if (name?.startsWith('tháng')) return name;
  return name?.startsWith('quý') ? `quý ${name.slice(4).toUpperCase()}` : `từ tháng ${first} đến tháng ${last}`;
}

function isMonthEnd(day: DueDay): boolean {
  return day.every === 'year' && day.day === daysInMonth(2025, day.month);
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
