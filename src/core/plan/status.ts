import type { IsoDate, Timeline } from '../timeline/timeline';
import type { Settings } from './settings';
import type { Status, Task } from './plan';
import { finalDue, isLate, lastDueOn, nextDueOn } from '../timeline/due';
import { readStatusText } from './read-status';

/** The official words for each status, as shown and printed. */
export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  done: 'Hoàn thành',
  'open-in-time': 'Đang thực hiện, trong hạn',
  'open-overdue': 'Đang thực hiện, quá hạn',
  ongoing: 'Thường xuyên, không có hạn',
  undated: 'Chưa rõ hạn',
};

/** What decides the status of a task. */
export type StatusFields = Pick<Task, 'timeline' | 'completedOn' | 'statusText' | 'progress'>;

/**
 * The status of a task on a day, computed (DESIGN section 4). A completion date up to that day decides; without any date a typed "hoàn thành", or
 * 100 % with no status beside it, does, and then whether it was in time is known only from the words or while the due date has not passed.
 * Contradictions are for a rule to report.
 */
export function statusOf(task: StatusFields, asOf: IsoDate, settings: StatusSettings): Status {
  const timeline = task.timeline.value;
  const completedOn = task.completedOn.value;
  if (completedOn !== null && completedOn <= asOf) return doneStatus(timeline, completedOn, asOf, settings);
  const claim = readStatusText(task.statusText.text);
  const isDone = claim === null ? task.progress.value === 100 : claim.state === 'done';
  if (completedOn === null && isDone) return doneByClaim(timeline, claim?.lateness ?? null, asOf, settings);
  return openStatus(timeline, asOf, settings.strictBefore);
}

/** The settings that bear on a status. */
export type StatusSettings = Pick<Settings, 'strictBefore'> & Partial<Pick<Settings, 'issuedOn'>>;

function doneStatus(timeline: Timeline, completedOn: IsoDate, asOf: IsoDate, settings: StatusSettings): Status {
  const due = dueOf(timeline, asOf, settings);
  if (due === null) return 'done';
  return isLate(timeline, due, completedOn, settings.strictBefore) ? 'done-late' : 'done-on-time';
}

function doneByClaim(timeline: Timeline, lateness: 'on-time' | 'late' | null, asOf: IsoDate, settings: StatusSettings): Status {
  const due = dueOf(timeline, asOf, settings);
  if (due === null) return 'done';
  if (lateness !== null) return lateness === 'late' ? 'done-late' : 'done-on-time';
  return isLate(timeline, due, asOf, settings.strictBefore) ? 'done' : 'done-on-time';
}

/** The due date a completion is held against: of a recurring task the last one so far, or the first when none has fallen due since the plan was issued. */
export function dueOf(timeline: Timeline, asOf: IsoDate, { issuedOn = null }: StatusSettings): IsoDate | null {
  if (timeline.kind !== 'recurring') return finalDue(timeline);
  const last = lastDueOn(timeline, asOf);
  return last !== null && (issuedOn === null || last >= issuedOn) ? last : nextDueOn(timeline, asOf);
}

function openStatus(timeline: Timeline, asOf: IsoDate, strictBefore: boolean): Status {
  if (timeline.kind === 'ongoing' || timeline.kind === 'recurring') return 'ongoing';
  const due = finalDue(timeline);
  if (due === null) return 'undated';
  return isLate(timeline, due, asOf, strictBefore) ? 'open-overdue' : 'open-in-time';
}
