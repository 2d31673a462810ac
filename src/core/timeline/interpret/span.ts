import type { Confidence, IsoDate, Period } from '../timeline';
import { addDays } from '../iso-date';
import type { Bound, Fact } from '../grammar/fact';
import { periodOf, type Moment } from '../grammar/moment';

/** A dated fact with its years known: the days it stands for. */
export interface Span {
  readonly bound: Bound;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  /** true: "trước ngày X"; false: the phrase takes the day in ("đến hết ngày X"); absent: it says neither. */
  readonly exclusive?: boolean;
  /** More than one when the phrase lists several. */
  readonly phases: readonly Period[];
  /** It names a stretch with two ends, not one day or one period. */
  readonly ranged: boolean;
  readonly confidence: Confidence;
}

export type DatedFact = Extract<Fact, { type: 'dated' }>;

/** Why a dated fact cannot be, as a Vietnamese clause; null when it can. */
export function problemOf(fact: DatedFact): string | null {
  for (const { from, to } of fact.series.stretches) {
    const problem = from.problem ?? to.problem;
    if (problem !== undefined) return problem;
    if (from !== to && isAfter(from, to)) return 'thời điểm bắt đầu sau thời điểm kết thúc';
  }
  return null;
}

/** The days of a dated fact; moments without a year get the one given, and the result is null when there is none to give. */
export function spanOf(fact: DatedFact, year: number | null): Span | null {
  const phases: Period[] = [];
  let confidence: Confidence = 'high';
  for (const { from, to } of fact.series.stretches) {
    const fromYear = from.year ?? year;
    const toYear = to.year ?? year;
    if (fromYear === null || toYear === null) return null;
    phases.push({ start: periodOf(from, fromYear).start, end: periodOf(to, toYear).end });
    confidence = lower(confidence, lower(from.confidence, to.confidence));
  }
  const start = phases.map((phase) => phase.start).reduce((a, b) => (a < b ? a : b));
  const end = phases.map((phase) => phase.end).reduce((a, b) => (a > b ? a : b));
  const [first] = fact.series.stretches;
  const isDay = fact.series.stretches.at(-1)!.to.unit === 'day';
  const ranged = phases.length > 1 || first!.from !== first!.to;
  const common = { bound: ranged && fact.bound === 'from' ? ('in' as const) : fact.bound, phases: merged(phases), ranged, confidence };
  if (fact.bound === 'before') {
    if (isDay) return { ...common, phases: [], ranged: false, end, exclusive: true };
    // "Trước cuối năm" means by its end; a whole period is over before it begins.
    return { ...common, end: first!.from.unit === 'part' && first!.from.firstMonth > 1 ? end : addDays(start, -1) };
  }
  if (fact.bound === 'until') return { ...common, ...(ranged && { start }), end, ...(isDay && { exclusive: false }) };
  if (fact.bound === 'from' && !ranged) return { ...common, start };
  if (fact.bound === 'after') return { ...common, start: addDays(end, 1) };
  const exclusive = fact.series.exclusive && isDay;
  const last = fact.series.exclusive && !isDay ? addDays(periodOf(fact.series.stretches.at(-1)!.to, fact.series.stretches.at(-1)!.to.year ?? year!).start, -1) : end;
  return { ...common, ...(isDay && !ranged ? {} : { start }), end: last, ...(exclusive && { exclusive }) };
}

/** Whether every moment of it says its year. */
export function hasYears(fact: DatedFact): boolean {
  return fact.series.stretches.every(({ from, to }) => from.year !== null && to.year !== null);
}

/** Whether none of its moments says a year. */
export function hasNoYear(fact: DatedFact): boolean {
  return fact.series.stretches.every(({ from, to }) => from.year === null && to.year === null);
}

/** The less sure of two. */
export function lower(a: Confidence, b: Confidence): Confidence {
  if (a === 'low' || b === 'low') return 'low';
  return a === 'medium' || b === 'medium' ? 'medium' : 'high';
}

/** Stretches that touch count as one. */
export function merged(phases: readonly Period[]): readonly Period[] {
  const runs: Period[] = [];
  for (const phase of [...phases].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = runs.at(-1);
    if (last && phase.start <= addDays(last.end, 1)) runs[runs.length - 1] = { start: last.start, end: phase.end > last.end ? phase.end : last.end };
    else runs.push(phase);
  }
  return runs;
}

function isAfter(from: Moment, to: Moment): boolean {
  return periodOf(from, from.year ?? to.year ?? 2024).start > periodOf(to, to.year ?? from.year ?? 2024).end;
}
