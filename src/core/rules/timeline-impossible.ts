import type { Field } from '../plan/field';
import { daysInMonth } from '../timeline/iso-date';
import type { Timeline } from '../timeline/timeline';
import { setText } from './parts/edits';
import { fixOf, type Fix } from './fix';
import { rule } from './rule';

export default rule({
  name: 'timeline-impossible',
  title: 'Thời gian không hợp lệ',
  clarity: 'time',
  severity: 'error',
  needs: ['timeline'],
  basis: 'Lịch: ngày, tháng, quý phải có thật; ngày bắt đầu không sau ngày kết thúc.',
  why: 'Ngày không có thật thì không tính được hạn và cho thấy văn bản chưa được soát kỹ.',
  example: { bad: '31/11/2026', good: '30/11/2026' },
  messages: {
    impossible: 'Thời gian “{text}” không hợp lệ ({reason}).',
    reversed: 'Thời gian “{text}” không hợp lệ (bắt đầu sau khi kết thúc).',
  },
  check(plan, report) {
    for (const { timeline } of plan.tasks) {
      if (timeline.inherited) continue;
      const { value, text } = timeline;
      if (value.kind === 'unknown' && value.cause === 'impossible') report('impossible', timeline, { text, reason: value.reason }, { choices: choicesFor(timeline) });
      else if (isReversed(value)) report('reversed', timeline, { text });
    }
  },
});

function isReversed(timeline: Timeline): boolean {
  return timeline.kind !== 'unknown' && 'start' in timeline && timeline.start !== undefined && timeline.end !== undefined && timeline.start > timeline.end;
}

/** What was probably meant: the last day of the month, Quý IV for VI. Never applied unasked. */
function choicesFor(timeline: Field<Timeline>): readonly Fix[] {
  const meant = [...new Set([lastDayMeant(timeline.text), ...quartersMeant(timeline.text)])].filter((text) => text !== timeline.text);
  return meant.flatMap((text) => {
    const edit = timeline.role === 'timeline' ? setText(timeline, text) : null;
    return edit ? [fixOf('rewrite', { text }, [edit], false)] : [];
  });
}

function lastDayMeant(text: string): string {
  return text.replace(/\b([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})\b/u, (whole, day: string, mark: string, month: string, year: string) => {
    const last = Number(month) >= 1 && Number(month) <= 12 ? daysInMonth(Number(year), Number(month)) : 0;
    return last > 0 && Number(day) > last && Number(day) <= 31 ? `${last}${mark}${month}${mark}${year}` : whole;
  });
}

function quartersMeant(text: string): readonly string[] {
  const wrong = /(qu[ýí]\s{0,3})(VI|V)(?!\p{L})/iu;
  return wrong.test(text) ? [text.replace(wrong, '$1IV')] : [];
}
