import type { Finding } from '../core/check/finding';
import { RULES } from '../core/rules';
import { fillSlots } from '../core/text/slots';

/** What the rules say on screen, in one language. */
export interface RuleTexts {
  /** What a rule is called; its name when there is no such rule. */
  title(rule: string): string;
  /** Why it matters (*Vì sao?*). */
  why(rule: string): string;
  /** The sentence of a finding, slots filled. */
  message(finding: Finding): string;
}

/** Texts of every rule by its name and message id: the shape of a translation. */
export type TranslatedRules = Readonly<Record<string, { readonly title: string; readonly why: string; readonly messages: Readonly<Record<string, string>> }>>;

const OWN = new Map(RULES.map((rule) => [rule.name, rule]));

/** The rules' own texts. */
export const VIETNAMESE_RULES: RuleTexts = {
  title: (rule) => OWN.get(rule)?.title ?? rule,
  why: (rule) => OWN.get(rule)?.why ?? '',
  message: (finding) => finding.message,
};

/** The same from a translation; what it lacks stays Vietnamese. */
export function translatedRules(texts: TranslatedRules): RuleTexts {
  return {
    title: (rule) => texts[rule]?.title ?? VIETNAMESE_RULES.title(rule),
    why: (rule) => texts[rule]?.why ?? VIETNAMESE_RULES.why(rule),
    message: (finding) => {
      const text = texts[finding.rule]?.messages[finding.messageId];
      return text === undefined ? finding.message : fillSlots(text, finding.slots);
    },
  };
}

/** What a rule rests on; in Vietnamese in every language, for it names Vietnamese documents. */
export function basisOf(rule: string): string {
  return OWN.get(rule)?.basis ?? '';
}

/** One wrong and one right cell, as officers write them. */
export function exampleOf(rule: string): { readonly bad: string; readonly good: string } | null {
  return OWN.get(rule)?.example ?? null;
}
