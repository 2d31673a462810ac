import { RULES } from '../core/rules';
import { fillSlots } from '../core/text/slots';
import { titleOf, whyOf } from '../locales/rules';
import { EXIT_GOOD, EXIT_UNUSABLE } from './exit-code';
import { printTable } from './print';
import { textsOf, type Lang } from './texts';
import { wrap } from './wrap';

/** `sau-ro rules [NAME]`: the catalogue, or one rule with its reason, basis and example. */
export function listRules(name: string | undefined, lang: Lang): number {
  const texts = textsOf(lang).cli;
  if (name === undefined) {
    printTable(RULES.map((rule) => [rule.name, texts.severity[rule.severity], titleOf(rule.name, lang)]), 3);
    return EXIT_GOOD;
  }
  const rule = RULES.find((candidate) => candidate.name === name);
  if (!rule) {
    console.error(wrap(fillSlots(texts.noRule, { name })));
    return EXIT_UNUSABLE;
  }
  console.log(`${titleOf(rule.name, lang)} (${rule.name})`);
  const lines: readonly (readonly [string, string])[] = [
    [texts.rule.severity, texts.severity[rule.severity]],
    [texts.rule.why, whyOf(rule.name, lang)],
    [texts.rule.basis, rule.basis],
    [texts.rule.bad, rule.example.bad],
    [texts.rule.good, rule.example.good],
  ];
  for (const [label, text] of lines) console.log(wrap(`${label}: ${text}`, '', '  '));
  return EXIT_GOOD;
}
