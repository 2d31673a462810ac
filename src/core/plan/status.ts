import type { IsoDate, Timeline } from '../timeline/timeline';
import type { Settings } from './settings';
import type { Status, Task } from './plan';
import { finalDue, isLate, lastDueOn } from '../timeline/due';
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
 * The status of a task on a day, computed (DESIGN section 4). It is done when a completion date up to that day, or, lacking any date, a typed
 * "hoàn thành" says so; progress of 100 % alone does not make it done. The typed lateness is a claim and decides only where no date can.
 */
export function statusOf(task: StatusFields, asOf: IsoDate, settings: Pick<Settings, 'strictBefore'>): Status {
  const timeline = task.timeline.value;
  const completedOn = task.completedOn.value;
  const claim = readStatusText(task.statusText.text);
  if (completedOn !== null && completedOn <= asOf) return doneStatus(timeline, completedOn, asOf, settings.strictBefore);
  if (completedOn === null && claim?.state === 'done') return doneByClaim(timeline, claim.lateness, asOf);
  return openStatus(timeline, asOf, settings.strictBefore);
}

function doneStatus(timeline: Timeline, completedOn: IsoDate, asOf: IsoDate, strictBefore: boolean): Status {
  const due = timeline.kind === 'recurring' ? lastDueOn(timeline, asOf) : finalDue(timeline);
  if (due === null) return 'done';
  return isLate(timeline, due, completedOn, strictBefore) ? 'done-late' : 'done-on-time';
}

function doneByClaim(timeline: Timeline, lateness: 'on-time' | 'late' | null, asOf: IsoDate): Status {
  const due = timeline.kind === 'recurring' ? lastDueOn(timeline, asOf) : finalDue(timeline);
  if (due === null || lateness === null) return due === null || due < asOf ? 'done' : 'done-on-time';
  return lateness === 'late' ? 'done-late' : 'done-on-time';
}

function openStatus(timeline: Timeline, asOf: IsoDate, strictBefore: boolean): Status {
  if (timeline.kind === 'ongoing' || timeline.kind === 'recurring') return 'ongoing';
  const due = finalDue(timeline);
  if (due === null) return 'undated';
  return isLate(timeline, due, asOf, strictBefore) ? 'open-overdue' : 'open-in-time';
}
