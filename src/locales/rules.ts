import { coverageSentence } from '../core/check/coverage';
import type { Finding, RuleOutcome } from '../core/check/finding';
import { RULES } from '../core/rules';
import { fillSlots } from '../core/text/slots';
import { RULES_EN } from './rules.en';

export type RuleLang = 'vi' | 'en';

/** What a rule is called on screen; its name when there is no such rule. */
export function titleOf(rule: string, lang: RuleLang): string {
  return textOf(rule, lang)?.title ?? rule;
}

/** Why it matters (*Vì sao?*). */
export function whyOf(rule: string, lang: RuleLang): string {
  return textOf(rule, lang)?.why ?? '';
}

/** What it rests on; in Vietnamese in every language, for it names Vietnamese documents. */
export function basisOf(rule: string): string {
  return VIETNAMESE.get(rule)?.basis ?? '';
}

/** The sentence of a finding, slots filled. */
export function messageOf(finding: Finding, lang: RuleLang): string {
  const text = lang === 'en' ? textOf(finding.rule, 'en')?.messages[finding.messageId] : undefined;
  return text === undefined ? finding.message : fillSlots(text, finding.slots);
}

/** How much of the catalogue was judged. */
export function coverageOf(outcomes: readonly RuleOutcome[], lang: RuleLang): string {
  if (lang === 'vi') return coverageSentence(outcomes);
  const count = (...wanted: RuleOutcome['outcome'][]) => outcomes.filter(({ outcome }) => wanted.includes(outcome)).length;
  return `${count('clean', 'found')} rules ran, ${count('skipped')} skipped for want of a column or a setting, ${count('failed')} failed`;
}

const VIETNAMESE = new Map(RULES.map((rule) => [rule.name, rule]));

interface RuleTexts {
  readonly title: string;
  readonly why: string;
  readonly messages: Readonly<Record<string, string>>;
}

function textOf(rule: string, lang: RuleLang): RuleTexts | undefined {
  return lang === 'en' ? (RULES_EN as Readonly<Record<string, RuleTexts>>)[rule] : VIETNAMESE.get(rule);
}
