/** A calendar day, `YYYY-MM-DD`; never a `Date` with a zone. */
export type IsoDate = string;

/** How often a recurring task comes round. */
export type Recurrence = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** How sure the reader is; low ones are reported as `timeline-unreadable`. */
export type Confidence = 'high' | 'medium' | 'low';

interface TimelineBase {
  readonly confidence: Confidence;
  /** A target beyond the due date ("tầm nhìn 2045"). */
  readonly horizon?: IsoDate;
}

/** "Thường xuyên", "Từ năm 2025": no due date. */
export interface Ongoing extends TimelineBase {
  readonly kind: 'ongoing';
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  /** When to report on it, as a due rule: "Thường xuyên (báo cáo trước 15/12 hằng năm)" → `--12-15`. */
  readonly reportDueRule?: string;
}

/** "Trước ngày 01 tháng 11 hằng năm": comes round by a rule. */
export interface Recurring extends TimelineBase {
  readonly kind: 'recurring';
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly recurrence: Recurrence;
  /** Days it falls due: `--11-01` yearly, `---15` or `---last` monthly, `W-5` Fridays; several joined by commas. */
  readonly dueRule: string;
  /** First day of the period each time, `--10-01`. */
  readonly periodStart?: string;
  readonly dueExclusive?: boolean;
}

/** "Quý IV/2025", "Trước 30/11/2024": one due date, `end`. Without a year it has none until the plan gives one. */
export interface Deadline extends TimelineBase {
  readonly kind: 'deadline';
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  /** "Trước ngày X": literally the day before; see `Settings.strictBefore`. */
  readonly dueExclusive?: boolean;
  /** The text names no year and no plan year was given. */
  readonly needsPlanYear?: boolean;
  /** "duy trì các năm tiếp theo". */
  readonly then?: 'ongoing';
}

/** "Từ 01/01/2025 đến 31/12/2025", "Giai đoạn 2021 - 2025". */
export interface Interval extends TimelineBase {
  readonly kind: 'interval';
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly dueExclusive?: boolean;
  readonly needsPlanYear?: boolean;
  /** Parts, when the text or the marks name several. */
  readonly phases?: readonly Period[];
}

/** "Sau 10 ngày làm việc kể từ khi nhận đủ hồ sơ", "Theo quy định". */
export interface Condition extends TimelineBase {
  readonly kind: 'condition';
  readonly end?: IsoDate;
  readonly offsetDays?: number;
  readonly offsetWorkdays?: number;
  readonly offsetMonths?: number;
  /** What the offset counts from: the plan's issue date can be resolved, an event cannot. */
  readonly anchor?: 'issue' | 'event';
}

/** Not understood, or impossible; `reason` is a Vietnamese clause ("tháng 11 có 30 ngày"). */
export interface Unknown extends TimelineBase {
  readonly kind: 'unknown';
  readonly cause: 'empty' | 'ditto' | 'mark' | 'status' | 'impossible' | 'unreadable';
  readonly reason: string;
}

export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** When a task is to be done, as the cell says it. */
export type Timeline = Ongoing | Recurring | Deadline | Interval | Condition | Unknown;
