import type { IsoDate, Timeline } from './timeline';
import { readable } from '../text/readable';
import { fold } from '../text/fold';
import { isoDate, lastOfMonth } from './iso-date';

/** What the plan around the cell says. */
export interface TimelineContext {
  /** The year of a plan for one year: gives "Tháng 4" its year. */
  readonly planYear?: number | null;
  /** Resolves "trong 30 ngày kể từ ngày ký ban hành". */
  readonly issuedOn?: IsoDate | null;
}

/** Reads when a task is to be done from the text of its cell. Never throws: what it cannot read is `unknown`. */
export function parseTimeline(text: string, context: TimelineContext = {}): Timeline {
  const folded = fold(readable(text));
  if (folded === '') return { kind: 'unknown', cause: 'empty', reason: 'ô trống', confidence: 'high' };
  if (folded.includes('thuong xuyen')) return { kind: 'ongoing', confidence: 'high' };
  const date = /([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})/.exec(folded);
  const end = date && isoDate(Number(date[3]), Number(date[2]), Number(date[1]));
  if (end) return { kind: 'deadline', end, confidence: 'high' };
  const quarter = /quy (iv|iii|ii|i|[1-4])(?:[/-]([0-9]{4}))?/.exec(folded);
  const year = Number(quarter?.[2] ?? context.planYear ?? 0);
  if (quarter && year > 0) {
    const index = { i: 1, ii: 2, iii: 3, iv: 4 }[quarter[1]!] ?? Number(quarter[1]);
    return { kind: 'deadline', start: isoDate(year, index * 3 - 2, 1)!, end: lastOfMonth(year, index * 3), confidence: 'high' };
  }
  return { kind: 'unknown', cause: 'unreadable', reason: 'chưa hiểu cách ghi', confidence: 'high' };
}
