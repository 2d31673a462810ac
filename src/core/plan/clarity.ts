import type { Register } from '../agencies/register';
import type { Plan, Task } from './plan';
import { agencyAt } from '../agencies/succession';
import { fold } from '../text/fold';
import { saysNothing } from '../text/says-nothing';
import { lacksAuthority } from './authority';
import { earliestIssueDate } from './issue-date';
import { saysWhenToReport } from './report-cycle';
import { isVague } from './vague';

/** The six clarities of an assignment: rõ người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền. */
export const SIX_CLARITIES = ['person', 'work', 'time', 'responsibility', 'product', 'authority'] as const;

export type SixClarity = (typeof SIX_CLARITIES)[number];

/** `no-column`: the table has no column that could say it, which is not the same as unclear. */
export type ClarityState = 'clear' | 'unclear' | 'no-column';

/** Whether a task is clear in each of the six ways. */
export function clarityOf(task: Task, plan: Plan, register: Register): Record<SixClarity, ClarityState> {
  return {
    person: judged(task.leads.present, hasOneLead(task, plan, register)),
    work: judged(task.content.present, fold(task.content.text) !== '' && !isVague(task)),
    time: judged(task.timeline.present, hasTime(task, plan)),
    responsibility: judged(task.coordinators.present, hasCoordinators(task)),
    product: judged(task.deliverable.present, !saysNothing(task.deliverable.text)),
    authority: judged(task.approver.present || task.deliverable.present, !lacksAuthority(task)),
  };
}

function judged(present: boolean, clear: boolean): ClarityState {
  if (!present) return 'no-column';
  return clear ? 'clear' : 'unclear';
}

/** One named office that existed when the plan was issued. */
function hasOneLead(task: Task, plan: Plan, register: Register): boolean {
  const [lead, ...more] = task.leads.value;
  if (!lead || more.length > 0 || lead.collective || lead.id === null) return false;
  const issuedOn = earliestIssueDate(plan) ?? plan.asOf;
  return agencyAt(lead.id, issuedOn, register).state === 'valid';
}

/** A due date or a cycle; "thường xuyên" has one when it, its row or the plan names when to report. */
function hasTime(task: Task, plan: Plan): boolean {
  const timeline = task.timeline.value;
  if (timeline.kind === 'recurring') return true;
  if (timeline.kind === 'ongoing') return saysWhenToReport(task, plan);
  return timeline.kind !== 'unknown' && timeline.end !== undefined;
}

function hasCoordinators(task: Task): boolean {
  const leads = new Set(task.leads.value.map((lead) => lead.id ?? fold(lead.text)));
  const { value } = task.coordinators;
  return value.length > 0 && value.every((coordinator) => !leads.has(coordinator.id ?? fold(coordinator.text)));
}
