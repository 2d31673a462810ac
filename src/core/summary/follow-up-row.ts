import type { Register } from '../agencies/register';
import { clarityOf, type ClarityState, type SixClarity } from '../plan/clarity';
import type { Plan, Status, Task } from '../plan/plan';
import { dueOf, statusOf } from '../plan/status';
import { finalDue, isLate, nextDueOn } from '../timeline/due';
import { finish, type Steps } from '../steps';
import { addDays, daysBetween, monthOf, yearOf } from '../timeline/iso-date';
import type { IsoDate } from '../timeline/timeline';
import { agencyLabels, NO_LEAD, NO_SECTION, sectionKey, sectionLabels } from './labels';

/** How far ahead "sắp đến hạn" looks, in days. */
export const SOON_DAYS = 30;

/** How a task's time decides its status. */
export type DueKind = 'dated' | 'recurring' | 'ongoing' | 'undated';

/** One row of *Theo dõi*: a task under one of its leads, with what the summary says of it on a day. */
export interface FollowUpRow {
  readonly task: Task;
  /** True on one row of each task, so that totals count it once. */
  readonly first: boolean;
  readonly lead: string;
  /** All leads of the task. */
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  readonly section: string;
  readonly kind: DueKind;
  /** The due date it is held against: of a recurring task the last one when it is done, the next one while it goes on. */
  readonly due: IsoDate | null;
  /** 1 when "trước ngày" is taken literally, so that the due day itself is late. */
  readonly shift: 0 | 1;
  readonly status: Status;
  /** Days past the due date of an overdue task; null for every other. */
  readonly daysLate: number | null;
  /** `Quý IV/2025`, or why there is none; does not move with the as-of date. */
  readonly quarter: string;
  /** `202511`; null without a fixed due date. */
  readonly month: number | null;
  readonly clarity: Readonly<Record<SixClarity, ClarityState>>;
  /** On the list *Quá hạn – sắp đến hạn*. */
  readonly listed: boolean;
}

/** The rows of *Theo dõi* in sheet order. A task with several leads has one row for each; one without has one row under `NO_LEAD`. */
export function followUpRows(plan: Plan, asOf: IsoDate, register: Register): readonly FollowUpRow[] {
  return finish(followUpInSteps(plan, asOf, register));
}

/** The same in steps, so that a caller may pause in a long plan. */
export function* followUpInSteps(plan: Plan, asOf: IsoDate, register: Register): Steps<readonly FollowUpRow[]> {
  const sections = sectionLabels(plan);
  const rows: FollowUpRow[] = [];
  for (const [at, task] of plan.tasks.entries()) {
    if (at % TASKS_A_STEP === 0) yield at / plan.tasks.length;
    const known = agencyLabels(task.leads.value, register);
    const leads = known.length > 0 ? known : [NO_LEAD];
    const status = statusOf(task, asOf, plan.settings);
    const kind = dueKind(task);
    const due = shownDue(task, status, plan, asOf);
    const shift = isStrict(task, plan.settings.strictBefore) ? 1 : 0;
    const shared = {
      task, leads, status, kind, due, shift,
      coordinators: agencyLabels(task.coordinators.value, register),
      section: sections.get(sectionKey(task) ?? '') ?? NO_SECTION,
      daysLate: status === 'open-overdue' && due !== null ? daysBetween(due, asOf) + shift : null,
      quarter: quarterLabel(kind, due),
      month: kind === 'dated' && due !== null ? yearOf(due) * 100 + monthOf(due) : null,
      clarity: clarityOf(task, plan, register),
    } as const;
    leads.forEach((lead, index) => rows.push({ ...shared, lead, first: index === 0, listed: index === 0 && isListed(status, due, asOf) }));
  }
  return rows;
}

const TASKS_A_STEP = 100;

function dueKind(task: Task): DueKind {
  const { kind } = task.timeline.value;
  if (kind === 'ongoing' || kind === 'recurring') return kind;
  return finalDue(task.timeline.value) === null ? 'undated' : 'dated';
}

function shownDue(task: Task, status: Status, plan: Plan, asOf: IsoDate): IsoDate | null {
  const timeline = task.timeline.value;
  return timeline.kind === 'recurring' && status === 'ongoing' ? nextDueOn(timeline, asOf) : dueOf(timeline, asOf, plan.settings);
}

function isStrict(task: Task, strictBefore: boolean): boolean {
  return strictBefore && isLate(task.timeline.value, '2000-01-01', '2000-01-01', true);
}

function quarterLabel(kind: DueKind, due: IsoDate | null): string {
  if (kind === 'recurring') return 'Định kỳ';
  if (kind === 'ongoing') return 'Thường xuyên';
  if (due === null) return 'Chưa rõ hạn';
  return `Quý ${['I', 'II', 'III', 'IV'][Math.ceil(monthOf(due) / 3) - 1]}/${yearOf(due)}`;
}

function isListed(status: Status, due: IsoDate | null, asOf: IsoDate): boolean {
  if (status === 'open-overdue') return true;
  return (status === 'open-in-time' || status === 'ongoing') && due !== null && due <= addDays(asOf, SOON_DAYS);
}
