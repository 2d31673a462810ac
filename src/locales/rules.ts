import { coverageSentence } from '../core/check/coverage';
import type { Finding, RuleOutcome } from '../core/check/finding';
import type { Fix } from '../core/rules/fix';
import { coverageInEnglish } from './en/coverage';
import { RULES_ENGLISH } from './en/rules';
import { VIETNAMESE_RULES, type RuleTexts } from './rule-texts';

export type RuleLang = 'vi' | 'en';

/** What a rule is called on screen; its name when there is no such rule. */
export function titleOf(rule: string, lang: RuleLang): string {
  return TEXTS[lang].title(rule);
}

/** Why it matters (*Vì sao?*). */
export function whyOf(rule: string, lang: RuleLang): string {
  return TEXTS[lang].why(rule);
}

/** The sentence of a finding, slots filled. */
export function messageOf(finding: Finding, lang: RuleLang): string {
  return TEXTS[lang].message(finding);
}

/** What a fix does, slots filled. */
export function fixTitleOf(fix: Fix, lang: RuleLang): string {
  return TEXTS[lang].fix(fix);
}

/** The same outcome, what a skipped rule lacked in that language. */
export function outcomeIn(outcome: RuleOutcome, lang: RuleLang): RuleOutcome {
  return outcome.outcome === 'skipped' ? { ...outcome, missing: outcome.missing.map(TEXTS[lang].missing) } : outcome;
}

/** How much of the catalogue was judged. */
export function coverageOf(outcomes: readonly RuleOutcome[], lang: RuleLang): string {
  return lang === 'vi' ? coverageSentence(outcomes) : coverageInEnglish(outcomes);
}

const TEXTS: Readonly<Record<RuleLang, RuleTexts>> = { vi: VIETNAMESE_RULES, en: RULES_ENGLISH };
