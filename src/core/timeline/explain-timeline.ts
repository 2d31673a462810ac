import type { Condition, Deadline, IsoDate, Recurring, Timeline } from './timeline';
import { dueDaysWords } from './format-cycle';
import { addDays, formatDate, yearOf } from './iso-date';
import { namedPeriod, writeNamed } from './period-name';

const CYCLES = { week: 'hằng tuần', month: 'hằng tháng', quarter: 'hằng quý', 'half-year': 'mỗi năm hai kỳ', year: 'hằng năm' } as const;

/** One Vietnamese sentence that says how a timeline was understood: "Hạn 31/12/2025, tính hết quý IV." */
export function explainTimeline(timeline: Timeline): string {
  const horizon = timeline.horizon === undefined ? '' : `, tầm nhìn đến ${timeline.horizon.endsWith('-12-31') ? `năm ${yearOf(timeline.horizon)}` : formatDate(timeline.horizon)}`;
  return `${sentence(timeline)}${horizon}.`;
}

function sentence(timeline: Timeline): string {
  switch (timeline.kind) {
    case 'ongoing':
      return `Thường xuyên${within(timeline.start, timeline.end)}, không có hạn hoàn thành${timeline.reportDueRule === undefined ? '' : `; kỳ báo cáo: ${dueDaysWords(timeline.reportDueRule)}`}`;
    case 'recurring':
      return recurring(timeline);
    case 'deadline':
      return deadline(timeline);
    case 'interval':
      if (timeline.needsPlanYear || timeline.end === undefined) return NO_YEAR;
      return `Thực hiện${within(timeline.start, timeline.end)}${timeline.phases && timeline.phases.length > 1 ? `, gồm ${timeline.phases.length} đợt` : ''}${strict(timeline.end, timeline.dueExclusive)}`;
    case 'condition':
      return condition(timeline);
    case 'unknown':
      return `Chưa xác định được: ${timeline.reason}`;
  }
}

const NO_YEAR = 'Chưa ghi năm, cần lấy theo năm của kế hoạch';

function deadline({ start, end, dueExclusive, then }: Deadline): string {
  if (end === undefined) return NO_YEAR;
  const named = start === undefined ? null : namedPeriod({ start, end });
  const counted = named ? `, tính hết ${lowerName(named.name, writeNamed(named))}` : start === undefined ? '' : `, thực hiện từ ${formatDate(start)}`;
  return `Hạn ${formatDate(end)}${counted}${strict(end, dueExclusive)}${then === 'ongoing' ? ', sau đó duy trì thường xuyên' : ''}`;
}

/** The year is in the date already, except where the name needs it. */
function lowerName(name: string, full: string): string {
  const short = name.endsWith('ăm') ? full : name;
  return short.charAt(0).toLowerCase() + short.slice(1);
}

function strict(end: IsoDate, exclusive: boolean | undefined): string {
  return exclusive ? ` (ghi "trước ngày", tính chặt là ${formatDate(addDays(end, -1))})` : '';
}

function recurring({ recurrence, dueRule, start, end, dueExclusive }: Recurring): string {
  return `Lặp lại ${CYCLES[recurrence]}${within(start, end)}, hạn ${dueExclusive ? 'trước ' : ''}${dueDaysWords(dueRule)}`;
}

function condition({ end, offsetDays, offsetWorkdays, offsetMonths, anchor }: Condition): string {
  const amount = offsetMonths !== undefined ? `${offsetMonths} tháng` : offsetWorkdays !== undefined ? `${offsetWorkdays} ngày làm việc` : offsetDays !== undefined ? `${offsetDays} ngày` : null;
  const from = anchor === 'issue' ? 'ngày ban hành' : 'sự kiện nêu trong ô';
  const due = end === undefined ? ', chưa có ngày cụ thể' : `, muộn nhất ${formatDate(end)}`;
  if (amount === null) return `Theo điều kiện nêu trong ô${due}`;
  return amount.startsWith('-') ? `${amount.slice(1)} trước ${from}${due}` : `${amount} kể từ ${from}${due}`;
}

function within(start: IsoDate | undefined, end: IsoDate | undefined): string {
  return `${start === undefined ? '' : ` từ ${formatDate(start)}`}${end === undefined ? '' : ` đến ${formatDate(end)}`}`;
}
