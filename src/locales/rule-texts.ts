import type { Finding } from '../core/check/finding';
import { RULES } from '../core/rules';
import type { Fix, FixKind } from '../core/rules/fix';
import { fillSlots } from '../core/text/slots';

/** What the rules say on screen, in one language. */
export interface RuleTexts {
  /** What a rule is called; its name when there is no such rule. */
  title(rule: string): string;
  /** Why it matters (*Vì sao?*). */
  why(rule: string): string;
  /** The sentence of a finding, slots filled. */
  message(finding: Finding): string;
  /** What a fix does, slots filled. */
  fix(fix: Fix): string;
  /** Something that a skipped rule lacked ("cột Sản phẩm"). */
  missing(what: string): string;
}

/** A translation of what the rules say. */
export interface TranslatedRules {
  /** By the name of the rule and the id of the message. */
  readonly rules: Readonly<Record<string, { readonly title: string; readonly why: string; readonly messages: Readonly<Record<string, string>> }>>;
  readonly fixes: Readonly<Record<FixKind, string>>;
  /** A slot that a rule fills with Vietnamese words of its own; quoted texts come back as they are. */
  slot(name: string, value: string | number): string | number;
  missing(what: string): string;
}

const OWN = new Map(RULES.map((rule) => [rule.name, rule]));

/** The rules' own texts. */
export const VIETNAMESE_RULES: RuleTexts = {
  title: (rule) => OWN.get(rule)?.title ?? rule,
  why: (rule) => OWN.get(rule)?.why ?? '',
  message: (finding) => finding.message,
  fix: (fix) => fix.title,
  missing: (what) => what,
};

/** The same from a translation; what it lacks stays Vietnamese. */
export function translatedRules({ rules, fixes, slot, missing }: TranslatedRules): RuleTexts {
  return {
    title: (rule) => rules[rule]?.title ?? VIETNAMESE_RULES.title(rule),
    why: (rule) => rules[rule]?.why ?? VIETNAMESE_RULES.why(rule),
    message: (finding) => {
      const text = rules[finding.rule]?.messages[finding.messageId];
      if (text === undefined) return finding.message;
      return fillSlots(text, Object.fromEntries(Object.entries(finding.slots).map(([name, value]) => [name, slot(name, value)])));
    },
    fix: ({ kind, slots }) => fillSlots(fixes[kind], slots),
    missing,
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
