import type { Condition, Deadline, Interval, IsoDate, Timeline } from './timeline';
import { readDueRule } from './due-rule';
import { formatCycle } from './format-cycle';
import { cycleOf, DEFAULT_DAYS } from './grammar/cycle-days';
import { formatDate, yearOf } from './iso-date';
import { namedPeriod, periodAround, writeNamed } from './period-name';

/**
 * The normal way of writing a timeline; reading it back gives the same timeline. '' for what was not understood or lacks its year, and of a
 * condition only what is counted, since its event is not kept.
 */
export function formatTimeline(timeline: Timeline): string {
  const text = written(timeline);
  if (text === '' || timeline.horizon === undefined) return text;
  return `${text}, tầm nhìn đến ngày ${formatDate(timeline.horizon)}`;
}

function written(timeline: Timeline): string {
  switch (timeline.kind) {
    case 'ongoing':
      return `Thường xuyên${limits(timeline.start, timeline.end, ' ')}${timeline.reportDueRule === undefined ? '' : ` (báo cáo ${reportCycle(timeline.reportDueRule)})`}`;
    case 'recurring':
      return `${capital(formatCycle(timeline))}${limits(timeline.start, timeline.end, ', ')}`;
    case 'deadline':
      return `${deadline(timeline)}${timeline.then === 'ongoing' ? ', duy trì các năm tiếp theo' : ''}`;
    case 'interval':
      return interval(timeline);
    case 'condition':
      return condition(timeline);
    case 'unknown':
      return '';
  }
}

function deadline({ start, end, dueExclusive }: Deadline): string {
  if (end === undefined) return '';
  if (start === undefined) return dueExclusive === undefined ? formatDate(end) : `${limitWord(dueExclusive)} ${formatDate(end)}`;
  const named = dueExclusive === undefined ? namedPeriod({ start, end }) : null;
  if (named) return writeNamed(named);
  const around = periodAround({ start, end });
  const name = around && namedPeriod(around);
  const limit = dueExclusive === undefined ? 'hạn' : limitWord(dueExclusive).toLowerCase();
  return name ? `${writeNamed(name)}, ${limit} ${formatDate(end)}` : `Từ ngày ${formatDate(start)}, hạn ${formatDate(end)}`;
}

function limitWord(exclusive: boolean): string {
  return exclusive ? 'Trước ngày' : 'Đến hết ngày';
}

function interval({ start, end, dueExclusive, phases }: Interval): string {
  if (phases !== undefined && phases.length > 1) return capital(phases.map((phase) => `từ ngày ${formatDate(phase.start)} đến ngày ${formatDate(phase.end)}`).join('; '));
  if (end === undefined) return '';
  if (start === undefined) return `${limitWord(dueExclusive === true)} ${formatDate(end)}`;
  if (dueExclusive === undefined && start.endsWith('-01-01') && end.endsWith('-12-31') && yearOf(start) < yearOf(end)) return `Giai đoạn ${yearOf(start)} - ${yearOf(end)}`;
  return `Từ ngày ${formatDate(start)} đến ${dueExclusive === true ? 'trước ' : ''}ngày ${formatDate(end)}`;
}

function condition({ end, offsetDays, offsetWorkdays, offsetMonths, anchor }: Condition): string {
  const event = anchor === 'issue' ? 'kể từ ngày ban hành' : 'kể từ khi phát sinh';
  const amount = offsetMonths !== undefined ? `${offsetMonths} tháng` : offsetWorkdays !== undefined ? `${offsetWorkdays} ngày làm việc` : offsetDays !== undefined ? `${offsetDays} ngày` : null;
  if (amount?.startsWith('-')) return `${amount.slice(1)} trước khi phát sinh`;
  if (amount !== null) return amount === '0 ngày' ? 'Ngay sau khi ban hành' : `Trong ${amount} ${event}`;
  return end === undefined ? 'Khi có yêu cầu' : `Kỳ họp, ngày ${formatDate(end)}`;
}

function reportCycle(rule: string): string {
  const days = readDueRule(rule);
  const every = days[0]?.every === 'year' ? cycleOf(days.map(String)) : (days[0]?.every ?? 'year');
  return formatCycle({ recurrence: every, dueRule: rule, ...(rule !== DEFAULT_DAYS[every] && { dueExclusive: true }) });
}

function limits(start: IsoDate | undefined, end: IsoDate | undefined, before: string): string {
  const words = [start && `từ ngày ${formatDate(start)}`, end && `đến ngày ${formatDate(end)}`].filter((word) => word !== undefined && word !== '');
  return words.length === 0 ? '' : `${before}${words.join(' ')}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
