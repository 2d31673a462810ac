import type { Plan, Task } from '../plan/plan';
import { readStatusText } from '../plan/read-status';
import type { StatusClaim } from '../plan/read-status';
import { statusOf, STATUS_LABELS } from '../plan/status';
import { saysNothing } from '../text/says-nothing';
import { finalDue, isLate, lastDueOn } from '../timeline/due';
import { formatDate } from '../timeline/iso-date';
import type { IsoDate } from '../timeline/timeline';
import { isBlank } from './parts/blank';
import { setText } from './parts/edits';
import { nameOf } from './parts/naming';
import { fixOf } from './fix';
import type { ReportExtras } from './rule';
import { rule } from './rule';

export default rule({
  name: 'status-contradiction',
  title: 'Tình trạng mâu thuẫn',
  clarity: 'product',
  severity: 'error',
  needs: ['status|completedOn'],
  levels: { draft: 'off', issue: 'off' },
  basis: 'Biểu theo dõi: tình trạng, tỷ lệ và ngày hoàn thành phải khớp nhau.',
  why: 'Tình trạng mâu thuẫn với ngày hoàn thành làm sai tỷ lệ đúng hạn trong báo cáo.',
  example: { bad: 'Hoàn thành, tỷ lệ 80%', good: 'Hoàn thành, tỷ lệ 100%, ngày 25/6/2026' },
  messages: {
    'done-in-part': 'Nhiệm vụ {number}: ghi “{status}” nhưng tỷ lệ hoàn thành mới {progress}%. Đề nghị kiểm tra.',
    'done-undated': 'Nhiệm vụ {number}: ghi “{status}” nhưng chưa có ngày hoàn thành. Đề nghị kiểm tra.',
    'done-unproved': 'Nhiệm vụ {number}: ghi “{status}” nhưng chưa có kết quả, minh chứng. Đề nghị kiểm tra.',
    'open-in-full': 'Nhiệm vụ {number}: ghi “{status}” nhưng tỷ lệ hoàn thành đã 100%. Đề nghị kiểm tra.',
    'open-dated': 'Nhiệm vụ {number}: ghi “{status}” nhưng đã có ngày hoàn thành {date}. Đề nghị kiểm tra.',
    'started-not': 'Nhiệm vụ {number}: ghi “{status}” nhưng tỷ lệ hoàn thành đã {progress}%. Đề nghị kiểm tra.',
    future: 'Nhiệm vụ {number}: ngày hoàn thành {date} sau ngày lấy số liệu {asOf}. Đề nghị kiểm tra.',
    'not-on-time': 'Nhiệm vụ {number}: ghi “{status}” nhưng hoàn thành ngày {date}, sau hạn {due}. Đề nghị kiểm tra.',
    'not-late': 'Nhiệm vụ {number}: ghi “{status}” nhưng hoàn thành ngày {date}, trong hạn {due}. Đề nghị kiểm tra.',
    'not-yet-late': 'Nhiệm vụ {number}: ghi “{status}” nhưng hạn {due} chưa qua. Đề nghị kiểm tra.',
    'late-already': 'Nhiệm vụ {number}: ghi “{status}” nhưng đã quá hạn {due}. Đề nghị kiểm tra.',
    'no-due': 'Nhiệm vụ {number}: ghi “{status}” nhưng là việc thường xuyên, không có hạn. Đề nghị kiểm tra.',
  },
  check(plan, report) {
    for (const task of plan.tasks) {
      const facts = factsOf(task, plan);
      const { claim, completedOn, progress } = facts;
      const slots = { number: nameOf(task), status: task.statusText.text };
      const field = task.statusText;
      const [date, due] = [completedOn === null ? '' : formatDate(completedOn), facts.due === null ? '' : formatDate(facts.due)];
      if (completedOn !== null && completedOn > plan.asOf) report('future', task.completedOn, { number: slots.number, date, asOf: formatDate(plan.asOf) });
      else if (claim?.state === 'done' && progress !== null && progress < 100) report('done-in-part', field, { ...slots, progress }, offers(task, plan));
      else if (claim?.state === 'done' && isBlank(task.completedOn)) report('done-undated', field, slots);
      else if (claim?.state === 'done' && completedOn === null && lacksProof(task)) report('done-unproved', field, slots);
      else if (claim && claim.state !== 'done' && progress === 100) report('open-in-full', field, slots);
      else if (claim && claim.state !== 'done' && completedOn !== null) report('open-dated', field, { ...slots, date }, offers(task, plan));
      else if (claim?.state === 'not-started' && progress !== null && progress > 0) report('started-not', field, { ...slots, progress });
      else if (claim?.lateness === 'late' && facts.timeless) report('no-due', field, slots, offers(task, plan));
      else if (claim?.lateness && completedOn !== null && facts.due !== null) {
        if (claim.lateness === 'on-time' && facts.late) report('not-on-time', field, { ...slots, date, due }, offers(task, plan));
        if (claim.lateness === 'late' && !facts.late) report('not-late', field, { ...slots, date, due }, offers(task, plan));
      } else if (claim?.lateness && claim.state !== 'done' && facts.due !== null) {
        if (claim.lateness === 'on-time' && facts.late) report('late-already', field, { ...slots, due }, offers(task, plan));
        if (claim.lateness === 'late' && !facts.late) report('not-yet-late', field, { ...slots, due }, offers(task, plan));
      }
    }
  },
});

interface Facts {
  readonly claim: StatusClaim | null;
  readonly completedOn: IsoDate | null;
  readonly progress: number | null;
  readonly due: IsoDate | null;
  /** Completed, or still open, after the due date. */
  readonly late: boolean;
  readonly timeless: boolean;
}

function factsOf(task: Task, plan: Plan): Facts {
  const timeline = task.timeline.value;
  const completedOn = task.completedOn.value;
  const claim = readStatusText(task.statusText.text);
  const due = timeline.kind === 'recurring' ? lastDueOn(timeline, plan.asOf) : finalDue(timeline);
  const late = due !== null && isLate(timeline, due, completedOn ?? plan.asOf, plan.settings.strictBefore);
  return { claim, completedOn, progress: task.progress.value ?? claim?.progress ?? null, due, late, timeless: timeline.kind === 'ongoing' && due === null };
}

/** Only where no date of completion is asked for, the result must say what came of it. */
function lacksProof(task: Task): boolean {
  return !task.completedOn.present && task.result.present && !task.result.inherited && saysNothing(task.result.text);
}

/** The status that due date and completion date give, for a person to take over. */
function offers(task: Task, plan: Plan): ReportExtras {
  const label = STATUS_LABELS[statusOf(task, plan.asOf, plan.settings)];
  const edit = setText(task.statusText, label);
  return edit ? { choices: [fixOf('rewrite', { text: label }, [edit], false)] } : {};
}
