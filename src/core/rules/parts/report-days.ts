import { parseTimeline } from '../../timeline/parse-timeline';
import type { Timeline } from '../../timeline/timeline';

/** By when a report is due, as written. */
export interface ReportDue {
  readonly value: Timeline;
  readonly text: string;
}

/** A time that is all of its text. */
export function dueOf(text: string): ReportDue {
  return { text, value: parseTimeline(text) };
}

/** The days in a folded text, in order, each with its place there; `year` is that of days without one. */
export function duesIn(text: string, year: number): readonly (ReportDue & { readonly index: number })[] {
  return [...text.matchAll(DUE)].map((match) => ({ index: match.index, text: match[0], value: parseTimeline(dueWords(match[0]), { planYear: year }) }));
}

/** Whether units report before the focal agency does; also where the two cannot be compared. */
export function isInOrder(unit: ReportDue, focal: ReportDue): boolean {
  const [unitDay, focalDay] = sameForm(unit, focal);
  return unitDay === null || focalDay === null || unitDay.length !== focalDay.length || unitDay < focalDay;
}

/** "Ngày 20" is a last day as "trước ngày 20" is; "cùng tháng" is the month that comes round. */
function dueWords(written: string): string {
  return written.replace(/^(?=ngay )/u, 'truoc ').replace(/(?:cung thang|thang do)$/u, 'hang thang');
}

/** "Trước ngày 20/12; … trước ngày 15/12 hằng năm": both come round every year. */
function sameForm(unit: ReportDue, focal: ReportDue): readonly [string | null, string | null] {
  const yearly = [unit, focal].some(({ value }) => value.kind === 'recurring' && value.recurrence === 'year');
  return [dayIn(unit, yearly), dayIn(focal, yearly)];
}

/** Where the other comes round every year, a day written without a year does too. */
function dayIn({ value, text }: ReportDue, yearly: boolean): string | null {
  const day = dayOf(value);
  return yearly && day !== null && value.kind !== 'recurring' && !/20[0-9]{2}/u.test(text) ? `-${day.slice(4)}` : day;
}

/** A day that can be compared with another of the same form: `2026-11-30`, `--11-30`, `---25`; the four of the quarters with four others. */
function dayOf(timeline: Timeline): string | null {
  if (timeline.kind === 'recurring') return timeline.dueRule;
  return timeline.kind === 'deadline' || timeline.kind === 'interval' ? (timeline.end ?? null) : null;
}

const DAY = '[0-9]{1,2}';
const MONTH = '(?:\\/[0-9]{1,2}(?:\\/[0-9]{4})?| thang [0-9]{1,2}(?: nam [0-9]{4})?)';
const CYCLE = ' (?:hang (?:nam|quy|thang)|(?:cua )?thang (?:cuoi quy|dau quy|sau)|cung thang|thang do)';

/** A last day: "trước ngày 20", "ngày 05/12/2026", "ngày 15 tháng cuối quý"; not the date of a document ("12/KH-UBND ngày 20/12/2026"). */
const DUE = new RegExp(`(?:(?:truoc|cham nhat(?: la)?|muon nhat(?: la)?) (?:ngay )?${DAY}${MONTH}?|(?<!\\/[a-z&-]{1,12},? )ngay ${DAY}(?:${MONTH}|(?=${CYCLE})))(?:${CYCLE})?`, 'gu');
