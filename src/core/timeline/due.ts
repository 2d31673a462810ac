import type { IsoDate, Timeline } from './timeline';
import { addDays } from './iso-date';
import { dueDaysWithin } from './due-rule';

/** The longest a rule can go without falling due: a year and the leap day. */
const YEAR = 366;

/** The last day on which the task is to be done: `end` of a deadline, interval or resolved condition, the last occurrence of a recurring task that ends. null: none. */
export function finalDue(timeline: Timeline): IsoDate | null {
  if (timeline.kind === 'unknown' || timeline.kind === 'ongoing') return null;
  if (timeline.kind !== 'recurring') return timeline.end ?? null;
  return timeline.end === undefined ? null : lastDueOn(timeline, timeline.end);
}

/** The latest due date on or before a day; null when nothing has fallen due. */
export function lastDueOn(timeline: Timeline, asOf: IsoDate): IsoDate | null {
  if (timeline.kind !== 'recurring') {
    const due = finalDue(timeline);
    return due !== null && due <= asOf ? due : null;
  }
  const until = timeline.end !== undefined && timeline.end < asOf ? timeline.end : asOf;
  const from = later(addDays(until, -YEAR), timeline.start);
  return dueDaysWithin(timeline.dueRule, from, until).at(-1) ?? null;
}

/** The first due date after a day; null when nothing falls due any more. */
export function nextDueOn(timeline: Timeline, asOf: IsoDate): IsoDate | null {
  if (timeline.kind !== 'recurring') {
    const due = finalDue(timeline);
    return due !== null && due > asOf ? due : null;
  }
  const from = later(addDays(asOf, 1), timeline.start);
  const to = addDays(from, YEAR);
  const until = timeline.end !== undefined && timeline.end < to ? timeline.end : to;
  return dueDaysWithin(timeline.dueRule, from, until)[0] ?? null;
}

/**
 * Whether work done (or still open) on a day is late for a due date. "Trước ngày X" counts X itself as in time, as offices do,
 * unless `strictBefore` takes it literally.
 */
export function isLate(timeline: Timeline, due: IsoDate, on: IsoDate, strictBefore = false): boolean {
  const exclusive = 'dueExclusive' in timeline && timeline.dueExclusive === true;
  return on > due || (strictBefore && exclusive && on === due);
}

function later(day: IsoDate, other: IsoDate | undefined): IsoDate {
  return other !== undefined && other > day ? other : day;
}
