import { fold } from '../text/fold';
import type { Ongoing } from '../timeline/timeline';
import type { Field } from './field';
import type { Plan, Task } from './plan';

/** Whether somebody knows when to report on a task that goes on and on: it ends, or a cycle is said in its row, over or below its table, or in the settings. */
export function saysWhenToReport(task: Task, plan: Plan): boolean {
  const { value } = task.timeline;
  if (value.kind === 'ongoing' && (value.reportDueRule !== undefined || isBounded(value))) return true;
  const cycles = cyclesOf(plan);
  // A cycle of another row does not help.
  return cycles.ofPlan || cycles.ofSheets.has(task.sheet) || [task.timeline, task.content, task.deliverable, task.note, task.result].some(({ text }) => namesCycle(text));
}

/** "Thường xuyên đến 30/9/2026" comes to an end that can be checked; "trong năm" says no more than the plan's own period does. */
function isBounded({ start, end }: Ongoing): boolean {
  return end !== undefined && !(start?.endsWith('-01-01') && end.endsWith('-12-31'));
}

interface Cycles {
  /** In the settings, or in a line over the first or below any table ("Báo cáo trước ngày 01/11 hằng năm"). */
  readonly ofPlan: boolean;
  /** Further sheets over whose table a cycle stands: it is theirs alone. */
  readonly ofSheets: ReadonlySet<string>;
}

function cyclesOf(plan: Plan): Cycles {
  let cycles = known.get(plan);
  if (!cycles) known.set(plan, (cycles = readCycles(plan)));
  return cycles;
}

/** Asked for every task. */
const known = new WeakMap<Plan, Cycles>();

function readCycles({ settings, identity, otherTitles = [], closingLines = [] }: Plan): Cycles {
  return {
    ofPlan: settings.reportCycle !== null || [...identity.lines, ...closingLines].some(saysCycle),
    ofSheets: new Set(otherTitles.flatMap(({ lines }) => lines.filter(saysCycle).map(({ cell }) => cell.sheet))),
  };
}

function saysCycle({ text }: Field<string>): boolean {
  return fold(text).includes('bao cao') && namesCycle(text);
}

/** Whether a text says how often something comes round, or by which day: "báo cáo hằng quý", "định kỳ 6 tháng", "trước ngày 15/12". */
function namesCycle(text: string): boolean {
  return text !== '' && CYCLE.test(fold(text));
}

const CYCLE =
  /(?:^|[^\p{L}])(?:hang (?:ngay|tuan|thang|quy|nam|ky)|dinh ky|moi (?:tuan|thang|quy|nam)|(?:tuan|thang|quy|nam)\/(?:\d+ )?(?:lan|ky)|theo (?:tuan|thang|quy|nam)|(?:thang )?(?:dau|giua|cuoi) (?:tuan|thang|quy|ky)|\d+ ?lan\/|(?:truoc|cham nhat) (?:ngay )?\d{1,2}\/\d{1,2})(?![\p{L}])/u;
