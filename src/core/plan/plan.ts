import type { AgencyMention } from '../agencies/agency';
import type { Area, CellRef } from '../sheet/cell-ref';
import type { IsoDate, Timeline } from '../timeline/timeline';
import type { ColumnMap } from './column-role';
import type { Doubt } from './doubt';
import type { Field } from './field';
import type { Settings } from './settings';

/** Everything Sáu Rõ understood of a workbook. Plain, immutable data. */
export interface Plan {
  readonly identity: PlanIdentity;
  /** What the lines above the tables of the other sheets say, one a sheet: each appendix of a plan has a title of its own. */
  readonly otherTitles?: readonly PlanIdentity[];
  readonly matrices: readonly Matrix[];
  /** Tasks of all matrices, in sheet order. */
  readonly tasks: readonly Task[];
  /** Notes and provisions written below the tables ("Các đơn vị gửi báo cáo trước …"), in order. */
  readonly closingLines?: readonly Field<string>[];
  readonly settings: Settings;
  /** The day against which statuses are computed. */
  readonly asOf: IsoDate;
}

/** What the lines above the table say of the plan. */
export interface PlanIdentity {
  /** `3229/KH-UBND`, blanks removed. */
  readonly number: Field<string> | null;
  readonly issuedOn: Field<IsoDate> | null;
  /** Where the day is left open ("ngày … tháng 3 năm 2026"), the first that it may be. */
  readonly issuedFrom?: IsoDate | null;
  /** `UBND tỉnh Bình Thuận`. */
  readonly issuer: Field<string> | null;
  readonly title: Field<string> | null;
  readonly periodStart: IsoDate | null;
  readonly periodEnd: IsoDate | null;
  readonly province: string | null;
  /** The line "(Kèm theo Kế hoạch số …)", and the word "Phụ lục". */
  readonly attachedTo: Field<string> | null;
  readonly appendix: Field<string> | null;
  /** All lines above the table, in order: for rules about citations. */
  readonly lines: readonly Field<string>[];
  /** An empty row between title and table: the cell where a further line may be written. */
  readonly freeLine: CellRef | null;
}

/** One table of tasks on a sheet. */
export interface Matrix {
  readonly sheet: string;
  /** Header, body and closing rows. */
  readonly area: Area;
  /** First row of the header, 1-based, and the last (below it come tasks or the `(1)(2)(3)` row). */
  readonly headerRow: number;
  readonly headerBottom: number;
  readonly lastRow: number;
  readonly columns: ColumnMap;
  /** Header text of every column of the area, by 1-based column; also those with no role. */
  readonly headers: ReadonlyMap<number, string>;
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  readonly continuations: readonly Continuation[];
  /** Column-number rows, repeated headers, totals, signatures, legend. */
  readonly ignoredRows: readonly number[];
  /** 0 to 1; below `ASK_BELOW` (core/matrix) the officer is asked before the check. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

/** A heading row inside the table. */
export interface Section {
  readonly row: number;
  readonly number: Field<string>;
  readonly title: Field<string>;
  /** 1 for the outermost. */
  readonly level: number;
  /** Row of the enclosing section, null at the top. */
  readonly parentRow: number | null;
}

/** A row that only carries on the text of a task above (a page broke there). */
export interface Continuation {
  readonly row: number;
  readonly ofRow: number;
  readonly content: Field<string>;
  /** What stands in its other columns. */
  readonly others: readonly Field<string>[];
}

/** One assignment: who does what by when. */
export interface Task {
  readonly sheet: string;
  readonly row: number;
  readonly hidden: boolean;
  /** Index of its matrix in `Plan.matrices`. */
  readonly matrix: number;
  /** Row of the innermost section, null outside any. */
  readonly sectionRow: number | null;
  readonly number: Field<string>;
  readonly code: Field<string>;
  readonly content: Field<string>;
  readonly leads: Field<readonly AgencyMention[]>;
  readonly coordinators: Field<readonly AgencyMention[]>;
  readonly leader: Field<string>;
  readonly person: Field<string>;
  readonly timeline: Field<Timeline>;
  /** A column *Loại thời hạn* says that the task has no due date. */
  readonly withoutTerm?: true;
  /** The cell of a start column, where the table has one; `timeline` is read from it and from the end. */
  readonly start?: Field<string>;
  readonly deliverable: Field<string>;
  readonly budget: Field<string>;
  readonly approver: Field<string>;
  readonly basis: Field<string>;
  /** What the officer typed; a claim to check. */
  readonly statusText: Field<string>;
  /** 0 to 100. */
  readonly progress: Field<number | null>;
  readonly completedOn: Field<IsoDate | null>;
  readonly result: Field<string>;
  readonly obstacles: Field<string>;
  readonly proposal: Field<string>;
  readonly note: Field<string>;
}

/** Computed status (DESIGN section 4); `done` is completion of a task that has no due date. */
export type Status = 'done-on-time' | 'done-late' | 'done' | 'open-in-time' | 'open-overdue' | 'ongoing' | 'undated';

/** A cell of the plan to point at when no field is concerned. */
export type Place = Field<unknown> | CellRef;
