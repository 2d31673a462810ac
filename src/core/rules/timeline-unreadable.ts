import type { Timeline } from '../timeline/timeline';
import { isAutodate } from './parts/autodate';
import { rule } from './rule';

export default rule({
  name: 'timeline-unreadable',
  title: 'Không đọc được thời gian',
  clarity: 'time',
  severity: 'warning',
  needs: ['timeline'],
  levels: { issue: 'error' },
  basis: 'Yêu cầu “rõ thời gian”: hạn phải quy được ra ngày, tháng, quý hoặc chu kỳ.',
  why: 'Thời gian ghi mơ hồ thì mỗi người hiểu một hạn khác nhau và không thể nhắc việc, tính quá hạn.',
  example: { bad: 'Theo KH', good: 'Trước ngày 30/11/2026' },
  messages: {
    unreadable: 'Chưa hiểu thời gian “{text}”. Nên ghi dạng: Quý IV/2025, Tháng 12/2025, Trước ngày 30/11/2025, Hằng năm, Thường xuyên.',
    vague: 'Thời gian “{text}” chưa rõ hạn. Nên ghi quý, tháng hoặc ngày cụ thể.',
  },
  check(plan, report) {
    for (const { timeline } of plan.tasks) {
      if (timeline.inherited || isAutodate(timeline)) continue;
      if (isUnread(timeline.value)) report('unreadable', timeline, { text: timeline.text });
      else if (isVague(timeline.value)) report('vague', timeline, { text: timeline.text });
    }
  },
});

/** Empty cells and impossible dates have rules of their own. */
function isUnread(timeline: Timeline): boolean {
  return timeline.kind === 'unknown' && timeline.cause !== 'empty' && timeline.cause !== 'impossible';
}

/** "Đầu năm 2026", "Nhiệm kỳ tới". School years, terms and weeks are also read with low confidence, but everybody knows what they mean. */
function isVague(timeline: Timeline): boolean {
  return (timeline.kind === 'deadline' || timeline.kind === 'condition') && timeline.confidence === 'low';
}
