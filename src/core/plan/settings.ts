import type { IsoDate } from '../timeline/timeline';

/** What the officer told Sáu Rõ about the plan; kept in the workbook. null: not said, and rules that need it are skipped. */
export interface Settings {
  readonly periodEnd: IsoDate | null;
  readonly province: string | null;
  readonly issuedOn: IsoDate | null;
  /** Report cycle of the whole plan as written, e.g. "Trước ngày 01/11 hằng năm": then "Thường xuyên" needs none of its own. */
  readonly reportCycle: string | null;
  /** When the units report to the focal agency, and the focal agency upwards. */
  readonly unitReportDue: string | null;
  readonly focalReportDue: string | null;
  /** "Trước ngày 30/11" done on 30/11 counts as late. */
  readonly strictBefore: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  periodEnd: null,
  province: null,
  issuedOn: null,
  reportCycle: null,
  unitReportDue: null,
  focalReportDue: null,
  strictBefore: false,
};
