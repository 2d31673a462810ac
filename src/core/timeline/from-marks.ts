import type { Deadline, Interval, Period } from './timeline';
import { addDays } from './iso-date';

/**
 * Marks under quarter, month or year columns as a timeline: one mark is a deadline, neighbouring ones an interval, split ones an interval
 * whose `phases` are the runs. null when there is no mark.
 */
export function timelineFromMarks(periods: readonly Period[]): Deadline | Interval | null {
  const phases = runs(periods);
  const start = phases[0]?.start;
  const end = phases.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  if (periods.length === 1) return { kind: 'deadline', start, end, confidence: 'high' };
  return { kind: 'interval', start, end, ...(phases.length > 1 && { phases }), confidence: 'high' };
}

function runs(periods: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  for (const period of [...periods].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && period.start <= addDays(last.end, 1)) merged[merged.length - 1] = { start: last.start, end: period.end > last.end ? period.end : last.end };
    else merged.push(period);
  }
  return merged;
}
