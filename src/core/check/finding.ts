import type { Severity } from '../sheet/mark';
import type { CellRef } from '../sheet/cell-ref';
import type { ColumnRole } from '../plan/column-role';
import type { Fix } from '../rules/fix';
import type { Clarity } from '../rules/rule';

/** Something a rule found. */
export interface Finding {
  /** Rule + message id + normalised texts of its fields, hashed: stays when rows move or severities change. */
  readonly id: string;
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly clarity: Clarity;
  /** In Vietnamese, slots filled. */
  readonly message: string;
  /** Slot values, for the same message in another language. */
  readonly slots: Readonly<Record<string, string | number>>;
  readonly cell: CellRef;
  /** null when the table has no column that could hold it. */
  readonly column: ColumnRole | null;
  /** The text of the field it is about. */
  readonly text: string;
  readonly related: readonly CellRef[];
  readonly fix: Fix | null;
  readonly choices: readonly Fix[];
}

/** How a rule ended. `skipped` says what was missing, `failed` carries the diagnostic; neither counts as clean. */
export type RuleOutcome =
  | { readonly rule: string; readonly outcome: 'clean' }
  | { readonly rule: string; readonly outcome: 'found'; readonly count: number }
  | { readonly rule: string; readonly outcome: 'skipped'; readonly missing: readonly string[] }
  | { readonly rule: string; readonly outcome: 'failed'; readonly diagnostic: string };

/** Result of checking a plan. */
export interface CheckResult {
  /** In sheet order: sheet, row, column. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Acceptances that match nothing any more, or whose day has passed. */
  readonly staleAcceptances: readonly StaleAcceptance[];
  readonly outcomes: readonly RuleOutcome[];
}

/** "Chấp nhận": the officer's word that a finding may stand. */
export interface Acceptance {
  readonly findingId: string;
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  /** ISO dates. */
  readonly on: string;
  readonly expires: string | null;
  /** The text it was about, so that a person recognises it. */
  readonly text: string;
}

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

export interface StaleAcceptance {
  readonly acceptance: Acceptance;
  readonly why: 'gone' | 'expired';
}
