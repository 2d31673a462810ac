import type { Field } from '../plan/field';
import type { Plan, Task } from '../plan/plan';
import { fold } from '../text/fold';
import type { Ongoing } from '../timeline/timeline';
import { namesCycle } from './parts/cycle';
import { nameOf } from './parts/naming';
import { missingEnd } from './parts/open-end';
import { rule } from './rule';

export default rule({
  name: 'ongoing-without-cycle',
  title: '“Thường xuyên” nhưng không có chu kỳ báo cáo',
  clarity: 'time',
  severity: 'warning',
  needs: ['timeline'],
  levels: { track: 'off' },
  basis: 'Yêu cầu “rõ thời gian”; các kế hoạch cấp tỉnh đều đặt mốc báo cáo hằng quý hoặc hằng năm.',
  why: 'Việc “Thường xuyên” không có mốc báo cáo thì không bao giờ kiểm đếm được.',
  example: { bad: 'Thường xuyên', good: 'Thường xuyên (báo cáo trước ngày 01/11 hằng năm)' },
  messages: {
    'no-cycle': 'Nhiệm vụ {number} ghi “{text}”. Đề nghị bổ sung mốc báo cáo (ví dụ: báo cáo trước 01/11 hằng năm) hoặc sản phẩm có hạn.',
  },
  check(plan, report) {
    if (planHasCycle(plan)) return;
    const withCycle = sheetsWithCycle(plan);
    for (const task of plan.tasks) {
      const { timeline } = task;
      if (timeline.value.kind !== 'ongoing' || withCycle.has(task.sheet) || isBounded(timeline.value) || timeline.inherited || taskHasCycle(task) || missingEnd(task, plan.matrices[task.matrix]!)) continue;
      report('no-cycle', timeline, { number: nameOf(task), text: timeline.text });
    }
  },
});

/** "Thường xuyên đến 30/9/2026" comes to an end that can be checked; "trong năm" says no more than the plan's own period does. */
function isBounded({ start, end }: Ongoing): boolean {
  return end !== undefined && !(start?.endsWith('-01-01') && end.endsWith('-12-31'));
}

/** Said in the settings, or in a line above or below the table ("Báo cáo trước ngày 01/11 hằng năm"). */
function planHasCycle(plan: Plan): boolean {
  return plan.settings.reportCycle !== null || [...plan.identity.lines, ...(plan.closingLines ?? [])].some(saysCycle);
}

/** Of further sheets, those over whose table a cycle stands: it is theirs alone. */
function sheetsWithCycle({ otherTitles = [] }: Plan): ReadonlySet<string> {
  return new Set(otherTitles.flatMap(({ lines }) => lines.filter(saysCycle).map(({ cell }) => cell.sheet)));
}

function saysCycle({ text }: Field<string>): boolean {
  return fold(text).includes('bao cao') && namesCycle(text);
}

/** A cycle of another row does not help. */
function taskHasCycle(task: Task): boolean {
  return [task.timeline, task.content, task.deliverable, task.note, task.result].some(({ text }) => namesCycle(text));
}
