import type { Confidence, IsoDate, Timeline, Unknown } from '../timeline';
import { addDays, addMonths } from '../iso-date';
import { addWorkdays } from '../workdays';
import type { Fact, OffsetFact } from '../grammar/fact';
import { periodOf, type Moment } from '../grammar/moment';
import type { PlacedFact } from '../grammar/read-facts';
import { datedTimeline, type DatedContext } from './dated';
import { dueDaysOf, yearlyRuleOf } from './recurring';
import { hasYears, problemOf, spanOf, type DatedFact } from './span';

interface Context {
  readonly planYear: number | null;
  readonly issuedOn: IsoDate | null;
}

/**
 * Weighs what a cell says. What stands outside brackets and is no report's goes before the rest; a cycle goes before "thường xuyên" unless
 * that is said first, both before dates, and dates before conditions.
 */
export function interpret(facts: readonly PlacedFact[], context: Context): Timeline {
  const main = mainOf(facts);
  const [first] = main;
  if (!first) return unknown('unreadable', 'chưa nêu hạn hoặc chu kỳ');
  const impossible = main.map((placed) => (placed.fact.type === 'dated' ? problemOf(placed.fact) : null)).find((problem) => problem !== null);
  if (impossible !== undefined && impossible !== null) return unknown('impossible', impossible);
  if (first.fact.type === 'status' && main.every((placed) => placed.fact.type === 'status' || placed.clause === first.clause)) return unknown('status', 'là tình trạng, không phải thời gian');
  const timeline = withHorizon(choose(main, facts, context), facts, context);
  return 'start' in timeline && timeline.start !== undefined && timeline.end !== undefined && timeline.start > timeline.end ? unknown('impossible', 'thời điểm bắt đầu sau thời điểm kết thúc') : timeline;
}

function choose(main: readonly PlacedFact[], all: readonly PlacedFact[], context: Context): Timeline {
  const types = main.map((placed) => placed.fact.type);
  const saysOngoing = types.indexOf('ongoing');
  const saysCycle = types.indexOf('cycle');
  if (saysOngoing >= 0 && (saysCycle < 0 || saysOngoing < saysCycle)) return ongoing(main, all, context);
  if (saysCycle >= 0) return recurring(main, all, context);
  const dated = narrowedInBrackets(datedOf(main), main, all);
  const season = main.map((placed) => placed.fact).find((fact) => fact.type === 'season');
  const session = main.map((placed) => placed.fact).find((fact) => fact.type === 'condition' && fact.session);
  if (session?.type === 'condition' && types[0] === 'condition') return sessionTimeline(session, all, context);
  if (dated.length > 0) return datedTimeline([...dated, ...limitsInBrackets(main, all)], datedContext(main, context));
  if (season?.type === 'season') return { kind: 'interval', start: season.from, end: season.to, confidence: 'low' };
  const offset = main.map((placed) => placed.fact).find((fact) => fact.type === 'offset');
  if (offset?.type === 'offset') return offsetTimeline(offset, context);
  const condition = main.map((placed) => placed.fact).find((fact) => fact.type === 'condition');
  if (condition?.type === 'condition') return condition.session ? sessionTimeline(condition, all, context) : { kind: 'condition', confidence: condition.confidence };
  if (types.includes('following')) return { kind: 'ongoing', confidence: 'medium' };
  if (types.includes('from-issue')) return { kind: 'ongoing', ...(context.issuedOn !== null && { start: context.issuedOn }), confidence: 'medium' };
  return unknown('unreadable', types.includes('day-of-month') ? 'chỉ ghi ngày, chưa ghi tháng' : 'chưa nêu hạn hoặc chu kỳ');
}

/** What decides: outside brackets and not of a report that follows it; failing that, whatever there is. */
function mainOf(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const counted = facts.filter((placed) => placed.fact.type !== 'horizon');
  const outside = counted.filter((placed) => !placed.inBrackets);
  // Where the cell opens with a report, reports are the work.
  const own = outside.filter((placed) => !placed.ofReport || placed.clause === outside[0]!.clause || outside[0]!.ofReport);
  // A "status" outside and a date in brackets is still a status; a label outside and dates in brackets are dates.
  return own.length > 0 ? own : counted;
}

function recurring(main: readonly PlacedFact[], all: readonly PlacedFact[], context: Context): Timeline {
  const brackets = all.filter((placed) => placed.inBrackets && !placed.ofReport && !main.includes(placed));
  const due = dueDaysOf([...main, ...brackets])!;
  return { kind: 'recurring', ...limitsOf([...main, ...brackets, ...all.filter((placed) => placed.finishes && !main.includes(placed))], context), ...due };
}

/** The years a cycle or a standing task runs through. */
function limitsOf(facts: readonly PlacedFact[], context: Context): { start?: IsoDate; end?: IsoDate } {
  let start: IsoDate | undefined;
  let end: IsoDate | undefined;
  for (const [index, { fact, finishes }] of facts.entries()) {
    if (fact.type === 'season') [start, end] = [fact.from, fact.to];
    if (fact.type === 'from-issue') start ??= context.issuedOn ?? undefined;
    if (fact.type !== 'dated' || !hasYears(fact) || problemOf(fact) !== null) continue;
    const span = spanOf(fact, null)!;
    const next = facts[index + 1];
    const goesOnYearly = next?.fact.type === 'cycle' && next.fact.every === 'year' && !finishes && span.bound !== 'until';
    const onlyStart = !span.ranged && ((span.bound === 'in' && next?.joined === true) || goesOnYearly);
    if (!finishes) start ??= span.start;
    if (!onlyStart && span.end !== undefined) end ??= span.end;
  }
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function ongoing(main: readonly PlacedFact[], all: readonly PlacedFact[], context: Context): Timeline {
  const [first] = main;
  const dated = datedOf(main);
  const others = all.filter((placed) => placed.inBrackets && !placed.ofReport);
  const report = reportRule(all.filter((placed) => placed.fact.type === 'cycle' || placed.fact.type === 'day-of-month' || (placed.fact.type === 'dated' && (placed.ofReport || !hasYears(placed.fact)))));
  const year = context.planYear;
  const limits = limitsOf([...main, ...others].map((placed) => withYear(placed, year)), context);
  const following = main.some((placed) => placed.fact.type === 'following');
  if (dated.length > 0 && first!.fact.type === 'dated' && first!.finishes) return datedTimeline(dated, { ...datedContext(main, context), following: 'kept-up' });
  const { start, end } = limits;
  return { kind: 'ongoing', ...(start !== undefined && { start }), ...(end !== undefined && !following && { end }), ...(report !== null && { reportDueRule: report }), confidence: 'high' };
}

function withYear(placed: PlacedFact, year: number | null): PlacedFact {
  if (placed.fact.type !== 'dated' || placed.ofReport || year === null) return placed;
  const stretches = placed.fact.series.stretches.map(({ from, to }) => inYear(from, to, year));
  return { ...placed, fact: { ...placed.fact, series: { ...placed.fact.series, stretches } } };
}

/** The cycle or date a standing task is reported on. */
function reportRule(facts: readonly PlacedFact[]): string | null {
  const plain = facts.map((placed) => ({ ...placed, inBrackets: false, ofReport: false }));
  const due = dueDaysOf(plain);
  if (due) return due.dueRule;
  const dated = facts.filter((placed) => placed.ofReport).map((placed) => placed.fact).find((fact) => fact.type === 'dated');
  return dated ? yearlyRuleOf(dated) : null;
}

/** "Quý IV/2025 (trước 15/12)": a limit in brackets that is no report's. */
function limitsInBrackets(main: readonly PlacedFact[], all: readonly PlacedFact[]): readonly DatedFact[] {
  const aside = all.filter((placed) => placed.inBrackets && !placed.ofReport && !main.includes(placed));
  return datedOf(aside).filter((fact) => (fact.bound === 'before' || fact.bound === 'until') && problemOf(fact) === null);
}

/** "Năm 2025 (quý III)", "02 năm (2025 - 2026)": the brackets say which part of the year, or which years. */
function narrowedInBrackets(dated: readonly DatedFact[], main: readonly PlacedFact[], all: readonly PlacedFact[]): readonly DatedFact[] {
  const aside = datedOf(all.filter((placed) => placed.inBrackets && !placed.ofReport && !main.includes(placed))).filter((fact) => problemOf(fact) === null);
  const [first] = dated;
  if (!first) return main.length === 1 && main[0]!.fact.type === 'offset' && main[0]!.fact.confidence === 'low' ? aside.filter(hasYears) : dated;
  const year = dated.length === 1 && first.bound === 'in' && first.series.stretches.length === 1 && first.series.stretches[0]!.from === first.series.stretches[0]!.to ? first.series.stretches[0]!.from : null;
  const parts = aside.filter((fact) => fact.bound === 'in' && fact.series.stretches.every(({ from, to }) => PARTS.has(from.unit) && (year?.year === null || (to.year ?? year?.year) === year?.year)));
  if (year?.year === null && first.series.stretches.length === 1 && parts.length > 0) return aside.every(hasYears) ? aside : dated;
  if (year?.unit !== 'year' || year.year === null || parts.length === 0) return dated;
  return parts.map((fact) => ({ ...fact, series: { ...fact.series, stretches: fact.series.stretches.map(({ from, to }) => inYear(from, to, year.year!)) } }));
}

const PARTS: ReadonlySet<Moment['unit']> = new Set(['month', 'quarter', 'months', 'part']);

/** Moments without a year of their own get this one. */
function inYear(from: Moment, to: Moment, year: number): { from: Moment; to: Moment } {
  const first = { ...from, year: from.year ?? year };
  return { from: first, to: from === to ? first : { ...to, year: to.year ?? year } };
}

function datedContext(main: readonly PlacedFact[], context: Context): DatedContext {
  const following = main.find((placed) => placed.fact.type === 'following');
  const keeps = following?.fact.type === 'following' && (following.fact.keeps || main.some((placed) => placed.finishes));
  const laterOngoing = main.some((placed) => placed.fact.type === 'ongoing');
  return {
    ...context,
    fromIssue: main.some((placed) => placed.fact.type === 'from-issue'),
    following: following ? (keeps ? 'kept-up' : 'goes-on') : laterOngoing ? 'kept-up' : null,
  };
}

function sessionTimeline(session: Extract<Fact, { type: 'condition' }>, all: readonly PlacedFact[], context: Context): Timeline {
  const beside = datedOf(all.filter((placed) => !placed.ofReport))[0];
  const end = session.moment ? endOf(session.moment, context) : beside ? spanOf(beside, context.planYear)?.end : undefined;
  return { kind: 'condition', ...(end !== undefined && { end }), confidence: end === undefined ? session.confidence : 'medium' };
}

/** The middle session of a year is in July at the latest, the last one in December. */
function endOf(moment: Moment, context: Context): IsoDate | undefined {
  const year = moment.year ?? context.planYear;
  return year === null || moment.problem !== undefined ? undefined : periodOf(moment, year).end;
}

function offsetTimeline(offset: OffsetFact, context: Context): Timeline {
  const amount = { day: { offsetDays: offset.amount }, workday: { offsetWorkdays: offset.amount }, month: { offsetMonths: offset.amount } }[offset.unit];
  const { since } = offset;
  if (since) return since.problem !== undefined ? unknown('impossible', since.problem) : { kind: 'deadline', end: counted(periodOf(since, since.year!).end, offset), confidence: 'high' };
  const end = offset.anchor === 'issue' && context.issuedOn !== null ? { end: counted(context.issuedOn, offset) } : {};
  return { kind: 'condition', ...amount, anchor: offset.anchor, ...end, confidence: offset.confidence };
}

function counted(from: IsoDate, { amount, unit }: OffsetFact): IsoDate {
  if (unit === 'month') return addMonths(from, amount);
  return unit === 'workday' && amount > 0 ? addWorkdays(from, amount) : addDays(from, amount);
}

function withHorizon(timeline: Timeline, facts: readonly PlacedFact[], context: Context): Timeline {
  const horizon = facts.map((placed) => placed.fact).find((fact) => fact.type === 'horizon');
  const day = horizon?.type === 'horizon' ? endOf(horizon.moment, context) : undefined;
  return day === undefined || timeline.kind === 'unknown' ? timeline : { ...timeline, horizon: day };
}

function datedOf(facts: readonly PlacedFact[]): readonly DatedFact[] {
  return facts.map((placed) => placed.fact).filter((fact) => fact.type === 'dated');
}

function unknown(cause: Unknown['cause'], reason: string, confidence: Confidence = 'high'): Unknown {
  return { kind: 'unknown', cause, reason, confidence };
}

