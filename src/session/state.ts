import type { CheckResult } from '../core/check/finding';
import type { Plan } from '../core/plan/plan';
import type { Fix } from '../core/rules/fix';
import type { GeneratedKind } from '../core/sheet/blueprint';
import type { RefusedEdit } from '../core/sheet/edit';
import type { SheetInfo } from '../workbook/workbook';
import type { Problem } from './problem';
import type { Stored } from './stored';

/** Long work under way; `done` of `total` steps. */
export interface Busy {
  readonly work: 'reading' | 'checking' | 'fixing' | 'marking' | 'tracking' | 'summarising' | 'undoing' | 'saving-settings';
  readonly done: number;
  readonly total: number;
}

/** Something that went well and is worth a sentence. */
export type Notice =
  | { readonly kind: 'fixed'; readonly cells: number; readonly refused: readonly RefusedEdit[] }
  | { readonly kind: 'undone'; readonly step: Step }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'agencies-added'; readonly names: readonly string[] }
  | { readonly kind: 'summarised'; readonly sheets: readonly { readonly kind: GeneratedKind; readonly name: string }[] }
  | { readonly kind: 'tracking-added'; readonly columns: readonly string[] }
  | { readonly kind: 'cancelled' };

/** What was done, for a face to put into words. */
export type Step =
  | { readonly kind: 'fix'; readonly fix: Fix }
  /** Several fixes together; null when they were not those of one rule. */
  | { readonly kind: 'fix-all'; readonly rule: string | null }
  | { readonly kind: 'track' }
  | { readonly kind: 'summarise' };

/** One step that can be taken back. */
export interface HistoryEntry {
  readonly id: number;
  readonly step: Step;
  /** How many cells, columns or sheets it touched. */
  readonly reach: number;
}

/** What a face shows. A new object after every change; compare by identity. */
export interface SessionState {
  /** `opening` until the first read ended; `no-matrix` is ready with an empty plan. */
  readonly phase: 'opening' | 'ready' | 'failed';
  readonly busy: Busy | null;
  readonly problem: Problem | null;
  readonly notice: Notice | null;
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: string | null;
  readonly plan: Plan | null;
  readonly check: CheckResult | null;
  readonly stored: Stored;
  /** Latest first. */
  readonly history: readonly HistoryEntry[];
  readonly marked: boolean;
}
