import { DEFAULT_REGISTER, type Register } from '../agencies/register';
import type { CheckResult } from '../check/finding';
import type { Plan } from '../plan/plan';
import type { GeneratedKind, SheetBlueprint } from '../sheet/blueprint';
import { finish, partOf, type Steps } from '../steps';
import { checkSheet } from './check-sheet';
import { TABLE_NAME } from './columns';
import { figuresInSteps } from './figures';
import { followUpInSteps } from './follow-up-row';
import { followUpSheet, tablePlace } from './follow-up-sheet';
import { overdueSheet } from './overdue-sheet';
import { summarySheet } from './summary-sheet';

/** The sheets of a summary; the storage sheet is none of them. */
export type SummaryKind = Exclude<GeneratedKind, 'storage'>;

/** The sheets in tab order, with the names they want. */
export const SUMMARY_SHEETS: readonly { readonly kind: SummaryKind; readonly name: string }[] = [
  { kind: 'summary', name: 'Tổng hợp' },
  { kind: 'follow-up', name: 'Theo dõi' },
  { kind: 'overdue', name: 'Quá hạn – sắp đến hạn' },
  { kind: 'check-sheet', name: 'Phiếu kiểm tra' },
];

export interface SummaryOptions {
  readonly register?: Register;
  /** The names the sheets have or will get: formulas speak of each other's sheets. */
  readonly sheetNames: Readonly<Record<SummaryKind, string>>;
  /** The name of the Excel table on *Theo dõi*, free in this workbook. */
  readonly tableName?: string;
}

/** The summary of a plan on its as-of date, as sheets to be written together. */
export function summaryBlueprints(plan: Plan, check: CheckResult, options: SummaryOptions): readonly SheetBlueprint[] {
  return finish(summaryInSteps(plan, check, options));
}

/** The same in steps, so that a caller may pause in a long plan. */
export function* summaryInSteps(plan: Plan, check: CheckResult, { register = DEFAULT_REGISTER, sheetNames, tableName = TABLE_NAME }: SummaryOptions): Steps<readonly SheetBlueprint[]> {
  const rows = yield* partOf(followUpInSteps(plan, plan.asOf, register), 0, 0.3);
  const figures = yield* partOf(figuresInSteps(rows, plan.asOf), 0.3, 0.4);
  const place = tablePlace(sheetNames['follow-up'], rows.length);
  const summary = summarySheet(plan, figures, rows, place, sheetNames.summary);
  yield 0.5;
  const followUp = yield* partOf(followUpSheet(plan, rows, sheetNames['follow-up'], tableName), 0.5, 0.8);
  const overdue = overdueSheet(plan, figures, rows, place, sheetNames.overdue);
  yield 0.9;
  return [summary, followUp, overdue, checkSheet(plan, check, sheetNames['check-sheet'])];
}
