import { DEFAULT_REGISTER, type Register } from '../agencies/register';
import { SIX_CLARITIES, type ClarityState, type SixClarity } from '../plan/clarity';
import type { Plan, Status } from '../plan/plan';
import { finish, type Steps } from '../steps';
import { compareVietnamese } from '../text/collate';
import type { IsoDate } from '../timeline/timeline';
import { STATUS_ORDER } from './colors';
import { followUpRows, type FollowUpRow } from './follow-up-row';
import { NO_LEAD, NO_SECTION } from './labels';
import { rateOf } from './numbers';

/** Counts of some tasks by status. */
export interface Tally {
  readonly total: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** On time, late, or without a due date. */
  readonly done: number;
  /** `done` + overdue open: what the rate is a share of. */
  readonly denominator: number;
  /** A fraction truncated to four decimals; null when the denominator is 0. */
  readonly rate: number | null;
}

export interface Group extends Tally {
  readonly label: string;
}

export interface ClarityTally {
  readonly clarity: SixClarity;
  readonly clear: number;
  readonly unclear: number;
  /** No column could say it: neither clear nor unclear. */
  readonly noColumn: number;
}

/** What an agency has on its desk. */
export interface Workload {
  readonly label: string;
  readonly leading: number;
  /** Of those, open ones with a due date. */
  readonly leadingOpen: number;
  readonly coordinating: number;
}

/** The tasks that fall due in a month, and the leads that have several of them. */
export interface MonthLoad {
  /** `202511`. */
  readonly month: number;
  readonly total: number;
  readonly open: number;
  readonly collisions: readonly { readonly label: string; readonly count: number }[];
}

/** Everything the summary says of a plan on a day. */
export interface Figures {
  readonly asOf: IsoDate;
  /** Each task once. */
  readonly all: Tally;
  /** A task with several leads counts under each; most tasks first. */
  readonly byLead: readonly Group[];
  /** Innermost sections that hold tasks, in sheet order. */
  readonly bySection: readonly Group[];
  /** In the order of time; recurring, ongoing and undated work last. */
  readonly byQuarter: readonly Group[];
  readonly byClarity: readonly ClarityTally[];
  readonly workload: readonly Workload[];
  readonly months: readonly MonthLoad[];
  /** One row a task: overdue ones first (the longest overdue on top), then those that fall due soon. */
  readonly urgent: readonly FollowUpRow[];
}

/** Counts the plan on a day. */
export function computeFigures(plan: Plan, asOf: IsoDate = plan.asOf, register: Register = DEFAULT_REGISTER): Figures {
  return figuresOf(followUpRows(plan, asOf, register), asOf);
}

/** The same from rows already at hand. */
export function figuresOf(rows: readonly FollowUpRow[], asOf: IsoDate): Figures {
  return finish(figuresInSteps(rows, asOf));
}

/** The same in steps, so that a caller may pause in a long plan. */
export function* figuresInSteps(rows: readonly FollowUpRow[], asOf: IsoDate): Steps<Figures> {
  const tasks = rows.filter((row) => row.first);
  const all = tallyOf(tasks.map((row) => row.status));
  const byLead = groupsOf(rows, (row) => row.lead).sort(byWeight);
  yield 0.3;
  const bySection = groupsOf(tasks, (row) => row.section).sort((a, b) => Number(a.label === NO_SECTION) - Number(b.label === NO_SECTION));
  const byQuarter = quartersOf(tasks);
  yield 0.4;
  const byClarity = SIX_CLARITIES.map((clarity) => clarityTally(tasks, clarity));
  yield 0.5;
  const workload = workloadOf(rows);
  yield 0.8;
  return { asOf, all, byLead, bySection, byQuarter, byClarity, workload, months: monthsOf(rows), urgent: urgentOf(rows) };
}

/** Counts statuses; also for figures that come from elsewhere than a sheet. */
export function tallyOf(statuses: readonly Status[]): Tally {
  const byStatus = Object.fromEntries(STATUS_ORDER.map((status) => [status, 0])) as Record<Status, number>;
  for (const status of statuses) byStatus[status] += 1;
  return tallyFrom(byStatus);
}

/** Totals and rate of given counts. */
export function tallyFrom(byStatus: Readonly<Record<Status, number>>): Tally {
  const done = byStatus['done-on-time'] + byStatus['done-late'] + byStatus.done;
  const denominator = done + byStatus['open-overdue'];
  const total = STATUS_ORDER.reduce((sum, status) => sum + byStatus[status], 0);
  return { total, byStatus, done, denominator, rate: rateOf(done, denominator) };
}

/** Rows by a label that COUNTIFS will compare without regard to case; in order of first appearance. */
function groupsOf(rows: readonly FollowUpRow[], labelOf: (row: FollowUpRow) => string): Group[] {
  const groups = new Map<string, { label: string; statuses: Status[] }>();
  for (const row of rows) {
    const label = labelOf(row);
    const group = groups.get(label.toLowerCase()) ?? { label, statuses: [] };
    group.statuses.push(row.status);
    groups.set(label.toLowerCase(), group);
  }
  return [...groups.values()].map(({ label, statuses }) => ({ label, ...tallyOf(statuses) }));
}

function byWeight(a: Group, b: Group): number {
  return Number(a.label === NO_LEAD) - Number(b.label === NO_LEAD) || b.total - a.total || compareVietnamese(a.label, b.label);
}

function quartersOf(tasks: readonly FollowUpRow[]): Group[] {
  const orders = new Map(tasks.map((row) => [row.quarter, row.month ?? { dated: 0, recurring: 999_901, ongoing: 999_902, undated: 999_903 }[row.kind]]));
  return groupsOf(tasks, (row) => row.quarter).sort((a, b) => (orders.get(a.label) ?? 0) - (orders.get(b.label) ?? 0));
}

function clarityTally(tasks: readonly FollowUpRow[], clarity: SixClarity): ClarityTally {
  const count = (state: ClarityState) => tasks.filter((row) => row.clarity[clarity] === state).length;
  return { clarity, clear: count('clear'), unclear: count('unclear'), noColumn: count('no-column') };
}

function workloadOf(rows: readonly FollowUpRow[]): Workload[] {
  const loads = new Map<string, { label: string; leading: number; leadingOpen: number; coordinating: number }>();
  const loadOf = (label: string) => {
    const load = loads.get(label.toLowerCase()) ?? { label, leading: 0, leadingOpen: 0, coordinating: 0 };
    loads.set(label.toLowerCase(), load);
    return load;
  };
  for (const row of rows) {
    if (row.lead !== NO_LEAD) {
      loadOf(row.lead).leading += 1;
      if (isOpen(row)) loadOf(row.lead).leadingOpen += 1;
    }
    if (row.first) for (const label of row.coordinators) loadOf(label).coordinating += 1;
  }
  return [...loads.values()].sort((a, b) => b.leading + b.coordinating - (a.leading + a.coordinating) || b.leading - a.leading || compareVietnamese(a.label, b.label));
}

function monthsOf(rows: readonly FollowUpRow[]): MonthLoad[] {
  const months = [...new Set(rows.map((row) => row.month).filter((month) => month !== null))].sort((a, b) => a - b);
  return months.map((month) => {
    const own = rows.filter((row) => row.month === month);
    const tasks = own.filter((row) => row.first);
    const leads = groupsOf(own, (row) => row.lead).filter((group) => group.total > 1 && group.label !== NO_LEAD).sort(byWeight);
    return {
      month,
      total: tasks.length,
      open: tasks.filter(isOpen).length,
      collisions: leads.map(({ label, total }) => ({ label, count: total })),
    };
  });
}

function isOpen(row: FollowUpRow): boolean {
  return row.status === 'open-in-time' || row.status === 'open-overdue';
}

/** The order of the sheet's own key: days past due, then sheet order. */
function urgentOf(rows: readonly FollowUpRow[]): FollowUpRow[] {
  return rows.filter((row) => row.listed).sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
}
