import { RULES } from '../core/rules';
import { fillSlots } from '../core/text/slots';
import { titleOf, whyOf } from '../locales/rules';
import { EXIT_UNUSABLE } from './main';
import { printTable } from './print';
import { textsOf, type Lang } from './texts';

/** `sau-ro rules [NAME]`: the catalogue, or one rule with its reason and examples. */
export function listRules(name: string | undefined, lang: Lang): number {
  const texts = textsOf(lang).cli;
  if (name === undefined) {
    printTable(RULES.map((rule) => [rule.name, texts.severity[rule.severity], titleOf(rule.name, lang)]).map(([a = '', b = '', c = '']) => [`${a.padEnd(24)}${b.padEnd(9)}${c}`]));
    return 0;
  }
  const rule = RULES.find((candidate) => candidate.name === name);
  if (!rule) {
    console.error(fillSlots(texts.noRule, { name }));
    return EXIT_UNUSABLE;
  }
  console.log(`${titleOf(rule.name, lang)} (${rule.name})`);
  console.log(`${texts.rule.severity}: ${texts.severity[rule.severity]}`);
  console.log(`${texts.rule.why}: ${whyOf(rule.name, lang)}`);
  console.log(`${texts.rule.basis}: ${rule.basis}`);
  return 0;
}
