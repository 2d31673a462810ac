import type { Register } from '../agencies/register';
import type { Field } from '../plan/field';
import type { Plan } from '../plan/plan';
import { PROFILES, RULES } from '../rules';
import type { Profile, ProfileName, RuleLevel } from '../rules';
import type { Report, ReportExtras, Rule } from '../rules/rule';
import type { Severity } from '../sheet/mark';
import { finish, partOf, type Steps } from '../steps';
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
  return finish(checkInSteps(plan, options));
}

/** The same in steps, so that a caller may pause between rules and inside the long ones. */
export function* checkInSteps(plan: Plan, options: CheckOptions): Steps<CheckResult> {
  const sheetOrder = new Map(plan.matrices.map((matrix, index) => [matrix.sheet, index]));
  const profile = typeof options.profile === 'string' ? PROFILES[options.profile] : (options.profile ?? PROFILES.all);
  const drafts: Draft[] = [];
  const outcomes: RuleOutcome[] = [];
  const rules = options.rules ?? RULES;
  for (const [index, rule] of rules.entries()) {
    const level = options.ruleLevels?.[rule.name] ?? profile.rules[rule.name] ?? rule.severity;
    if (level === 'off') continue;
    const { outcome, found } = yield* partOf(run(rule, level, plan, options.register), index / rules.length, (index + 1) / rules.length);
    outcomes.push(outcome);
    for (const draft of found) drafts.push(draft);
    yield (index + 1) / rules.length;
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

function* run(rule: Rule, severity: Severity, plan: Plan, register: Register): Steps<{ outcome: RuleOutcome; found: readonly Draft[] }> {
  const found: Draft[] = [];
  const report: Report<Record<string, string>> = (messageId, field, slots, extras = {}) => {
    const own = severity === rule.severity ? (extras.severity ?? severity) : severity;
    found.push({ rule: rule.name, of: rule, severity: own, messageId, field, related: extras.related ?? [], slots, extras });
  };
  try {
    const seen = judgeable(rule, plan);
    if ('missing' in seen) return { outcome: { rule: rule.name, outcome: 'skipped', missing: seen.missing }, found };
    const checking = rule.check(seen.plan, report, { register });
    // How much of a rule is done nobody knows.
    if (checking) while (!checking.next().done) yield 0;
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
