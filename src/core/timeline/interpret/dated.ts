import type { IsoDate, Timeline } from '../timeline';
import { hasYears, lower, spanOf, type DatedFact, type Span } from './span';

/** How the dates of a cell hang together with the rest of it. */
export interface DatedContext {
  readonly planYear: number | null;
  readonly issuedOn: IsoDate | null;
  /** "Từ ngày ký ban hành". */
  readonly fromIssue: boolean;
  /** "và các năm tiếp theo": the work goes on, or only its result is kept up. */
  readonly following: 'goes-on' | 'kept-up' | null;
}

/** Dates that stand for themselves: a deadline, an interval, or a beginning without an end. There is at least one. */
export function datedTimeline(said: readonly DatedFact[], context: DatedContext): Timeline {
  // "Quý III năm nay": the year of the plan needs no saying.
  const particular = said.filter((fact) => fact.series.stretches.some(({ from }) => from.unit !== 'year' || from.year !== null));
  const facts = particular.length > 0 ? particular : said;
  const year = facts.map(yearSaid).find((said) => said !== null) ?? context.planYear;
  const spans = facts.map((fact) => spanOf(fact, year)).filter((span) => span !== null);
  if (spans.length < facts.length) return withoutYear(facts);
  const confidence = [...spans.map((span) => span.confidence), ...facts.map((fact) => (hasYears(fact) || year !== context.planYear ? ('high' as const) : ('medium' as const)))].reduce(lower);
  const starts = spans.filter((span) => span.bound === 'from' || span.bound === 'after').filter((span) => span.end === undefined);
  const rest = spans.filter((span) => !starts.includes(span));
  const issue = context.fromIssue ? (context.issuedOn ?? undefined) : undefined;
  if (context.following === 'goes-on') return { kind: 'ongoing', ...definedStart(spans[0]!.start ?? issue), confidence };
  if (rest.length === 0) return { kind: 'ongoing', start: spans[0]!.start!, confidence };
  const base = united(rest);
  const start = starts[0]?.start ?? (context.fromIssue ? issue : base.start);
  const end = base.end!;
  if (start !== undefined && start > end) return { kind: 'unknown', cause: 'impossible', reason: 'thời điểm bắt đầu sau thời điểm kết thúc', confidence: 'high' };
  const exclusive = base.exclusive !== undefined && { dueExclusive: base.exclusive };
  const begun = (starts.length > 0 || context.fromIssue) && !rest.every((span) => span.bound === 'due');
  if ((base.ranged || begun) && context.following === null) {
    return { kind: 'interval', ...definedStart(start), end, ...exclusive, ...(base.phases.length > 1 && { phases: base.phases }), confidence };
  }
  return { kind: 'deadline', ...definedStart(start), end, ...exclusive, ...(context.following === 'kept-up' && { then: 'ongoing' as const }), confidence: context.following === 'kept-up' ? lower(confidence, 'medium') : confidence };
}

function definedStart(start: IsoDate | undefined): { start?: IsoDate } {
  return start === undefined ? {} : { start };
}

/** Several spans as one: a limit inside a stretch narrows it, others add up. */
function united(spans: readonly Span[]): Span {
  return spans.reduce((whole, span) => (limits(span, whole) ? { ...whole, end: span.end!, ...(span.exclusive !== undefined && { exclusive: span.exclusive }), ranged: whole.ranged && whole.phases.length > 1 } : joined(whole, span)));
}

function limits(span: Span, whole: Span): boolean {
  const isLimit = span.bound === 'before' || span.bound === 'until' || span.bound === 'due' || (span.start === undefined && whole.start !== undefined);
  return isLimit && whole.start !== undefined && span.end! >= whole.start && span.end! <= whole.end!;
}

function joined(a: Span, b: Span): Span {
  const last = b.end! >= a.end! ? b : a;
  const start = [a.start, b.start].filter((day) => day !== undefined).sort()[0];
  const phases = [...a.phases, ...b.phases];
  const limitsOnly = a.start === undefined && b.start === undefined && (a.bound === 'before' || a.bound === 'until' || a.bound === 'due') && !a.ranged;
  const { exclusive } = last;
  return { bound: last.bound, ...(start !== undefined ? { start } : limitsOnly ? {} : { start: phases[0]!.start }), end: last.end!, ...(exclusive !== undefined && { exclusive }), phases: limitsOnly || (a.bound !== 'in' && b.bound !== 'in') ? [] : phases, ranged: !limitsOnly, confidence: lower(a.confidence, b.confidence) };
}

function yearSaid(fact: DatedFact): number | null {
  return fact.series.stretches.at(-1)!.to.year;
}

function withoutYear(facts: readonly DatedFact[]): Timeline {
  const [first] = facts;
  const ranged = first!.series.stretches.length > 1 || first!.series.stretches[0]!.from !== first!.series.stretches[0]!.to || facts.length > 1;
  const onDay = facts.at(-1)!.series.stretches.at(-1)!.to.unit === 'day';
  const exclusive = onDay && (facts.at(-1)!.bound === 'before' || facts.at(-1)!.bound === 'until') ? { dueExclusive: facts.at(-1)!.bound === 'before' } : {};
  if (first!.bound === 'from' && !ranged) return { kind: 'ongoing', confidence: 'medium' };
  const limited = first!.bound === 'before' || first!.bound === 'until';
  return { kind: ranged && !limited ? 'interval' : 'deadline', ...exclusive, needsPlanYear: true, confidence: 'medium' };
}
