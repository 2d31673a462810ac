import { settingOf } from '../../core/check/needs';
import type { RuleOutcome } from '../../core/check/finding';
import type { Plan } from '../../core/plan/plan';
import { RULES } from '../../core/rules';

/** Settings worth asking for, in the order they are asked. */
export const QUESTIONS = ['issuedOn', 'periodEnd', 'province'] as const;

export type Question = (typeof QUESTIONS)[number];

/** What a skipped rule waits for and neither the officer nor the plan's own lines have said. */
export function openQuestions(plan: Plan, outcomes: readonly RuleOutcome[]): readonly Question[] {
  if (plan.tasks.length === 0) return [];
  const skipped = new Set(outcomes.filter(({ outcome }) => outcome === 'skipped').map(({ rule }) => rule));
  const wanted = new Set(RULES.filter(({ name }) => skipped.has(name)).flatMap((rule) => rule.needsSettings ?? []));
  return QUESTIONS.filter((question) => wanted.has(question) && settingOf(plan, question) === null);
}

export function hasQuestions(plan: Plan, outcomes: readonly RuleOutcome[]): boolean {
  return openQuestions(plan, outcomes).length > 0;
}
