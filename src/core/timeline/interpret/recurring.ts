import type { Recurring } from '../timeline';
import { monthOf, dayOf } from '../iso-date';
import type { CycleFact, Fact } from '../grammar/fact';
import { cycleOf, DEFAULT_DAYS, daysOfQuarters, yearlyDay } from '../grammar/cycle-days';
import type { PlacedFact } from '../grammar/read-facts';
import { hasNoYear, lower, problemOf, spanOf, type DatedFact } from './span';

/** Days a task falls due, and how they bind. */
export type DueDays = Pick<Recurring, 'recurrence' | 'dueRule' | 'periodStart' | 'dueExclusive' | 'confidence'>;

/** Any year does for days without one; this one has no 29/2. */
const SOME_YEAR = 2025;
const FREQUENT_FIRST = ['week', 'month', 'quarter', 'half-year', 'year'] as const;

/**
 * When a cycle falls due. Its own days go first; else dates without a year beside it ("Hằng năm, trước 15/12"), in brackets too
 * if they are no report's; else the end of each period. null when there is no cycle.
 */
export function dueDaysOf(facts: readonly PlacedFact[]): DueDays | null {
  const cycle = chosen(facts.map((placed) => placed.fact).filter((fact) => fact.type === 'cycle'));
  if (!cycle) return null;
  if (cycle.days !== null) return { recurrence: cycle.every, dueRule: cycle.days.join(','), ...(cycle.exclusive !== null && { dueExclusive: cycle.exclusive }), confidence: cycle.confidence };
  const outside = daysBeside(cycle, facts.filter((placed) => !placed.inBrackets));
  return outside ?? daysBeside(cycle, facts.filter((placed) => placed.inBrackets && !placed.ofReport)) ?? { recurrence: cycle.every, dueRule: DEFAULT_DAYS[cycle.every], confidence: cycle.confidence };
}

/** The dated fact as a rule of its own, for a report said with its date but without its cycle. */
export function yearlyRuleOf(fact: DatedFact): string | null {
  const end = spanOf(fact, SOME_YEAR)?.end;
  return end === undefined || problemOf(fact) !== null ? null : yearlyDay(monthOf(end), dayOf(end));
}

/** Of several ("định kỳ hằng quý, 6 tháng, năm") the one with named days, else the most frequent. */
function chosen(cycles: readonly CycleFact[]): CycleFact | undefined {
  return cycles.find((cycle) => cycle.days !== null) ?? FREQUENT_FIRST.map((every) => cycles.find((cycle) => cycle.every === every)).find((cycle) => cycle !== undefined);
}

function daysBeside(cycle: CycleFact, facts: readonly PlacedFact[]): DueDays | null {
  const beside = facts.map((placed) => placed.fact);
  const ofMonth = beside.find((fact) => fact.type === 'day-of-month');
  if (ofMonth && cycle.every !== 'year' && cycle.every !== 'week') return dayOfMonthDue(cycle, ofMonth);
  const dated = beside.filter(isYearless);
  const rules = dated.flatMap((fact) => fact.series.stretches.map((stretch) => yearlyRuleOf({ ...fact, series: { ...fact.series, stretches: [stretch] } }))).filter((rule) => rule !== null);
  if (rules.length === 0 || !fits(cycle, rules.length)) return null;
  const [first] = dated;
  const onDay = dated.every((fact) => fact.series.stretches.at(-1)!.to.unit === 'day');
  const start = first!.bound === 'in' && !onDay && dated.length === 1 && first!.series.stretches.length === 1 ? spanOf(first!, SOME_YEAR)?.start : undefined;
  const ranged = first!.series.stretches[0]!.from !== first!.series.stretches[0]!.to;
  const opens = ranged && start === undefined ? spanOf(first!, SOME_YEAR)?.start : start;
  return {
    recurrence: cycleOf(rules),
    dueRule: rules.sort().join(','),
    ...(opens !== undefined && { periodStart: yearlyDay(monthOf(opens), dayOf(opens)) }),
    ...(onDay && { dueExclusive: dated.some((fact) => fact.bound === 'before' || fact.series.exclusive) }),
    confidence: first!.series.stretches[0]!.from.unit === 'part' ? 'medium' : cycle.confidence === 'low' ? lower('high', 'low') : 'high',
  };
}

function isYearless(fact: Fact): fact is DatedFact {
  if (fact.type !== 'dated') return false;
  const opens = fact.bound === 'after' || (fact.bound === 'from' && fact.series.stretches.every(({ from, to }) => from === to));
  return !opens && hasNoYear(fact) && fact.series.stretches.every(({ to }) => to.unit !== 'year');
}

/** "Hằng quý" and one date are at odds; "hằng năm" and any dates are not. */
function fits(cycle: CycleFact, days: number): boolean {
  if (cycle.every === 'year') return true;
  return days === { week: 52, month: 12, quarter: 4, 'half-year': 2 }[cycle.every];
}

function dayOfMonthDue(cycle: CycleFact, fact: Extract<Fact, { type: 'day-of-month' }>): DueDays {
  const rules = {
    month: fact.days.map((day) => (day === 31 ? '---last' : `---${String(day).padStart(2, '0')}`)),
    quarter: daysOfQuarters(fact.days, [3, 6, 9, 12]),
    'half-year': daysOfQuarters(fact.days, [6, 12]),
  }[cycle.every as 'month'];
  return { recurrence: cycle.every, dueRule: rules.join(','), dueExclusive: fact.bound === 'before', confidence: cycle.confidence };
}
