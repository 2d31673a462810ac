import type { Plan, Task } from '../plan/plan';
import { statusOf } from '../plan/status';
import { finalDue, lastDueOn } from '../timeline/due';
import { daysBetween } from '../timeline/iso-date';
import { isBlank } from './parts/blank';
import { nameOf } from './parts/naming';
import { rule } from './rule';

export default rule({
  name: 'overdue-without-reason',
  title: 'Quá hạn nhưng chưa nêu lý do',
  clarity: 'responsibility',
  severity: 'warning',
  needs: ['timeline', 'obstacles', 'status|completedOn'],
  levels: { draft: 'off', issue: 'off' },
  basis: 'Biểu theo dõi có cột Khó khăn, vướng mắc; việc chậm phải nêu lý do và hướng xử lý.',
  why: 'Việc chậm không nêu lý do thì cấp trên không tháo gỡ được và cơ quan chủ trì không rõ trách nhiệm.',
  example: { bad: 'Chậm tiến độ, cột Khó khăn để trống', good: 'Chậm tiến độ; khó khăn: chưa có hướng dẫn của Bộ' },
  messages: { 'no-reason': 'Nhiệm vụ {number} quá hạn {days} ngày nhưng chưa ghi lý do, hướng xử lý.' },
  check(plan, report) {
    for (const task of plan.tasks) {
      const days = daysLate(task, plan);
      if (days > 0 && isBlank(task.obstacles) && !reasonElsewhere(task)) report('no-reason', task.obstacles, { number: nameOf(task), days });
    }
  },
});

/** 0 when the task is not late. */
function daysLate(task: Task, plan: Plan): number {
  const status = statusOf(task, plan.asOf, plan.settings);
  if (status !== 'open-overdue' && status !== 'done-late') return 0;
  const timeline = task.timeline.value;
  const due = timeline.kind === 'recurring' ? lastDueOn(timeline, plan.asOf) : finalDue(timeline);
  const until = task.completedOn.value !== null && task.completedOn.value <= plan.asOf ? task.completedOn.value : plan.asOf;
  return due === null ? 0 : Math.max(1, daysBetween(due, until));
}

/** Officers also write it into the note or the result. What is asked for ("Đề nghị gia hạn") is no reason. */
function reasonElsewhere(task: Task): boolean {
  return [task.note, task.result, task.statusText].some(({ text }) => REASON.test(text));
}

/** With its tones: "chậm tiến độ" gives no reason, "chậm do mưa" does. */
const REASON = /(?<!\p{L})(?:do|vì|lý do|lí do|nguyên nhân|vướng|khó khăn|thiếu|chưa có)(?!\p{L})/iu;
