import type { Severity } from '../sheet/mark';
import type { ColumnRole } from '../plan/column-role';
import type { Field } from '../plan/field';
import type { Plan } from '../plan/plan';
import type { Settings } from '../plan/settings';
import type { Register } from '../agencies/register';
import type { SlotValues } from '../text/slots';
import type { Fix } from './fix';

/** The six clarities, and `text` for what serves all of them. */
export type Clarity = 'person' | 'work' | 'time' | 'responsibility' | 'product' | 'authority' | 'text';

/** What a rule hands over besides the message. */
export interface ReportExtras {
  readonly related?: readonly Field<unknown>[];
  readonly fix?: Fix;
  /** Fixes to pick from, none preselected. */
  readonly choices?: readonly Fix[];
  /** When this finding is graver or milder than the rule. */
  readonly severity?: Severity;
}

/** Reports one finding on a field; every slot of the message must be given. */
export type Report<Messages extends Record<string, string>> = <Id extends keyof Messages & string>(
  message: Id,
  field: Field<unknown>,
  slots: SlotValues<Messages[Id]>,
  extras?: ReportExtras,
) => void;

/** What a rule may look at besides the plan. */
export interface RuleContext {
  readonly register: Register;
}

/** What a rule is: see DESIGN section 3. `Messages` are its Vietnamese texts; English ones stand in `locales/en/rule-messages.ts`. */
export interface Rule<Messages extends Record<string, string> = Record<string, string>> {
  readonly name: string;
  /** Short Vietnamese title shown for the group. */
  readonly title: string;
  readonly clarity: Clarity;
  readonly severity: Severity;
  /** Where a profile departs from the severity, e.g. statuses are not judged in a draft. */
  readonly levels?: Readonly<Partial<Record<'draft' | 'issue' | 'track', Severity | 'off'>>>;
  /** Columns without which the rule is skipped; `a|b` means either. Matrices lacking them are left out. */
  readonly needs: readonly (ColumnRole | `${ColumnRole}|${ColumnRole}`)[];
  /** Settings (or the plan's own lines) without which the rule is skipped. */
  readonly needsSettings?: readonly (keyof Settings)[];
  /** Regulation or practice it rests on, Vietnamese. */
  readonly basis: string;
  /** Why it matters, one or two plain Vietnamese sentences (*Vì sao?*). */
  readonly why: string;
  readonly messages: Messages;
  /** One pair of wrong and right, as a cell would say it, shown beside *Vì sao?*. */
  readonly example: { readonly bad: string; readonly good: string };
  /** What else the plan lacks for the rule to judge anything, in Vietnamese; anything named means the rule is skipped. */
  lacks?(plan: Plan): readonly string[];
  /** A rule that takes long on a long plan is a generator, and yields wherever it may be paused. */
  check(plan: Plan, report: Report<Messages>, context: RuleContext): void | Generator<void, void, void>;
}

/** Declares a rule; only there for the types of message slots. */
export function rule<const Messages extends Record<string, string>>(definition: Rule<Messages>): Rule<Messages> {
  return definition;
}
