import type { Register } from '../agencies/register';
import type { Field } from '../plan/field';
import type { Plan } from '../plan/plan';
import { PROFILES, RULES } from '../rules';
import type { Profile, ProfileName, RuleLevel } from '../rules';
import type { Report, ReportExtras, Rule } from '../rules/rule';
import type { Severity } from '../sheet/mark';
import { fillSlots } from '../text/slots';
import { applyAcceptances } from './acceptance';
import type { Acceptance, CheckResult, Finding, RuleOutcome } from './finding';
import { identify } from './identity';
import { judgeable } from './needs';

export interface CheckOptions {
  readonly register: Register;
  /** Absent: the whole catalogue. */
  readonly rules?: readonly Rule[];
  /** Absent: every rule at its own severity. Rules that are off have no outcome. */
  readonly profile?: Profile | ProfileName;
  /** Rules whose level the officer changed; they go before the profile's. */
  readonly ruleLevels?: Readonly<Record<string, RuleLevel>>;
  readonly acceptances?: readonly Acceptance[];
}

/** Runs the rules over a plan. Never throws: a rule that does is reported as failed, and the others go on. */
export function checkPlan(plan: Plan, options: CheckOptions): CheckResult {
  const steps = checkInSteps(plan, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same rule by rule, so that a caller may pause between them. Yields how many rules have been run. */
export function* checkInSteps(plan: Plan, options: CheckOptions): Generator<number, CheckResult> {
  const sheetOrder = new Map(plan.matrices.map((matrix, index) => [matrix.sheet, index]));
  const profile = typeof options.profile === 'string' ? PROFILES[options.profile] : (options.profile ?? PROFILES.all);
  const drafts: Draft[] = [];
  const outcomes: RuleOutcome[] = [];
  for (const rule of options.rules ?? RULES) {
    const level = options.ruleLevels?.[rule.name] ?? profile.rules[rule.name] ?? rule.severity;
    if (level === 'off') continue;
    const { outcome, found } = run(rule, level, plan, options.register);
    outcomes.push(outcome);
    drafts.push(...found);
    yield outcomes.length;
  }
  const ids = identify(drafts, plan);
  const findings = drafts.map((draft, index) => finding(draft, ids[index]!)).sort(bySheetOrder(sheetOrder));
  return { ...applyAcceptances(findings, options.acceptances ?? [], plan.asOf), outcomes };
}

/** A finding before it has an id. */
interface Draft {
  readonly rule: string;
  readonly of: Rule;
  readonly severity: Severity;
  readonly messageId: string;
  readonly field: Field<unknown>;
  readonly related: readonly Field<unknown>[];
  readonly slots: Readonly<Record<string, string | number>>;
  readonly extras: ReportExtras;
}

function run(rule: Rule, severity: Severity, plan: Plan, register: Register): { outcome: RuleOutcome; found: readonly Draft[] } {
  const found: Draft[] = [];
  const report: Report<Record<string, string>> = (messageId, field, slots, extras = {}) => {
    const own = severity === rule.severity ? (extras.severity ?? severity) : severity;
    found.push({ rule: rule.name, of: rule, severity: own, messageId, field, related: extras.related ?? [], slots, extras });
  };
  try {
    const seen = judgeable(rule, plan);
    if ('missing' in seen) return { outcome: { rule: rule.name, outcome: 'skipped', missing: seen.missing }, found };
    rule.check(seen.plan, report, { register });
  } catch (error) {
    return { outcome: { rule: rule.name, outcome: 'failed', diagnostic: error instanceof Error ? error.message : String(error) }, found: [] };
  }
  const outcome: RuleOutcome = found.length > 0 ? { rule: rule.name, outcome: 'found', count: found.length } : { rule: rule.name, outcome: 'clean' };
  return { outcome, found };
}

function finding(draft: Draft, id: string): Finding {
  const { field, of: rule, extras } = draft;
  return {
    id,
    rule: rule.name,
    messageId: draft.messageId,
    severity: draft.severity,
    clarity: rule.clarity,
    message: fillSlots(rule.messages[draft.messageId] ?? '', draft.slots),
    slots: draft.slots,
    cell: field.cell,
    column: field.present ? field.role : null,
    text: field.text,
    related: draft.related.map((each) => each.cell),
    fix: extras.fix ?? null,
    choices: extras.choices ?? [],
  };
}

function bySheetOrder(order: ReadonlyMap<string, number>): (a: Finding, b: Finding) => number {
  const sheet = (each: Finding): number => order.get(each.cell.sheet) ?? -1;
  return (a, b) => sheet(a) - sheet(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}
