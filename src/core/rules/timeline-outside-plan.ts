import { issueDate } from '../plan/issue-date';
import type { Plan } from '../plan/plan';
import { addDays, formatDate } from '../timeline/iso-date';
import type { IsoDate, Timeline } from '../timeline/timeline';
import { isAutodate } from './parts/autodate';
import { nameOf } from './parts/naming';
import { rule } from './rule';

export default rule({
  name: 'timeline-outside-plan',
  title: 'Thời gian ngoài kỳ kế hoạch',
  clarity: 'time',
  severity: 'error',
  needs: ['timeline'],
  needsSettings: ['periodEnd'],
  basis: 'Kỳ thực hiện nêu ở tiêu đề kế hoạch; đầu kỳ tính từ ngày ban hành.',
  why: 'Nhiệm vụ có hạn ngoài kỳ kế hoạch thì không được bố trí nguồn lực và không vào báo cáo của kỳ.',
  example: { bad: 'Quý I/2027 (kế hoạch năm 2026)', good: 'Quý IV/2026' },
  messages: {
    after: 'Thời gian “{text}” của nhiệm vụ {number} muộn hơn ngày kết thúc kỳ kế hoạch ({end}).',
    before: 'Thời gian “{text}” của nhiệm vụ {number} sớm hơn ngày bắt đầu kỳ kế hoạch ({start}).',
  },
  check(plan, report) {
    const end = plan.settings.periodEnd ?? plan.identity.periodEnd!;
    const start = startOf(plan);
    for (const task of plan.tasks) {
      const { timeline } = task;
      if (timeline.inherited || isAutodate(timeline)) continue;
      const [first, last] = spanOf(timeline.value);
      const slots = { number: nameOf(task), text: timeline.text };
      if ((last ?? first ?? end) > end) report('after', timeline, { ...slots, end: formatDate(end) });
      else if (start !== null && last !== null && last < start) report('before', timeline, { ...slots, start: formatDate(start) });
    }
  },
});

/** A report tells of what was due before it: only a plan begins with its issue. */
function startOf(plan: Plan): IsoDate | null {
  const { identity } = plan;
  const looksBack = /[/-](?:BC|TB|TTr|CV)(?![\p{L}])/iu.test(identity.number?.value ?? '') || /(?<!\p{L})báo cáo số/iu.test(identity.attachedTo?.text ?? '');
  return looksBack ? identity.periodStart : (issueDate(plan) ?? identity.periodStart);
}

/** First and last day of work. "Trước ngày 01/01/2027" ends with 2026. A cycle without bounds has neither. */
function spanOf(timeline: Timeline): readonly [IsoDate | null, IsoDate | null] {
  if (timeline.kind === 'unknown' || timeline.kind === 'condition') return [null, null];
  const exclusive = 'dueExclusive' in timeline && timeline.dueExclusive === true && timeline.kind !== 'recurring';
  const last = timeline.end === undefined ? null : exclusive ? addDays(timeline.end, -1) : timeline.end;
  return [timeline.start ?? null, last];
}
