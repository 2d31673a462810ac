import type { Confidence, Recurrence } from '../timeline';
import type { Moment } from './moment';
import type { Series } from './series';

/** How a date limits the work. `due`: "hạn", a day with no word of before or until. */
export type Bound = 'in' | 'before' | 'until' | 'due' | 'from' | 'after';

/** One thing a cell says of time. A cell says several; `interpret` weighs them. */
export type Fact =
  | { readonly type: 'dated'; readonly bound: Bound; readonly series: Series }
  /** "ngày 20", the month left to a recurrence. */
  | { readonly type: 'day-of-month'; readonly bound: Bound; readonly days: readonly number[] }
  | CycleFact
  | { readonly type: 'ongoing' }
  /** "và các năm tiếp theo". */
  | { readonly type: 'following'; readonly keeps: boolean }
  | { readonly type: 'horizon'; readonly moment: Moment }
  /** A term of office or a school year, whose exact days others set. */
  | { readonly type: 'season'; readonly from: string; readonly to: string }
  | OffsetFact
  /** "Kỳ họp giữa năm 2025", "Theo quy định", "Khi có yêu cầu". */
  | { readonly type: 'condition'; readonly session: boolean; readonly moment: Moment | null; readonly confidence: Confidence }
  /** "Từ ngày ký ban hành (đến …)". */
  | { readonly type: 'from-issue' }
  | { readonly type: 'status' };

/** `days` null: no day is named, the end of each period is meant. `exclusive` null: the phrase names no day. */
export interface CycleFact {
  readonly type: 'cycle';
  readonly every: Recurrence;
  readonly days: readonly string[] | null;
  readonly exclusive: boolean | null;
  readonly confidence: Confidence;
}

/** "10 ngày làm việc kể từ khi nhận đủ hồ sơ". */
export interface OffsetFact {
  readonly type: 'offset';
  readonly amount: number;
  readonly unit: 'day' | 'workday' | 'month';
  readonly anchor: 'issue' | 'event';
  /** The day it counts from, when the phrase names it. */
  readonly since?: Moment;
  readonly confidence: Confidence;
}
