import { fold } from '../text/fold';
import { ABBREVIATIONS } from './data/abbreviations';

/**
 * The ways of writing a name that need not be listed: parts in short ("VP UBND"), and for departments and ministries every
 * part by its initials ("Sở KH và Công nghệ", "Sở VHTTDL", "SVHTTDL"). The name itself comes first.
 */
export function formsOf(name: string): readonly string[] {
  let forms = FORMS.get(name);
  if (!forms) FORMS.set(name, (forms = madeForms(name)));
  return forms;
}

/** Only the product's names come here, and each register asks for the same ones. */
const FORMS = new Map<string, readonly string[]>();

function madeForms(name: string): readonly string[] {
  const forms = new Set<string>([name]);
  if (/^(?:Sở|Bộ) /u.test(name)) for (const form of initialForms(name)) forms.add(form);
  for (const { long, length, shorts } of SHORTENED) {
    for (const form of [...forms]) {
      const at = ` ${fold(form)} `.indexOf(long);
      if (at < 0 || forms.size > MOST_FORMS) continue;
      for (const short of shorts) forms.add(form.slice(0, at) + short + form.slice(at + length));
    }
  }
  return [...forms];
}

const MOST_FORMS = 160;

/** `Sở` and each of its fields in full or by initials; with all of them short, also `S` + initials. */
function initialForms(name: string): string[] {
  const head = name.slice(0, 2);
  const fields = name.slice(3).split(/(, | và | - )/u);
  let forms = [''];
  for (const [place, part] of fields.entries()) {
    const ways = place % 2 === 1 || /^\p{Lu}+$/u.test(part) ? [part] : [part, initials(part)];
    forms = forms.flatMap((form) => ways.map((way) => form + way));
  }
  const short = fields.filter((_, place) => place % 2 === 0).map(initials).join('');
  if (short.length < 2) return [];
  const bare = head === 'Sở' ? [`S${short}`] : [];
  return [...forms.map((form) => `${head} ${form}`), `${head} ${short}`, ...bare];
}

function initials(field: string): string {
  return /^\p{Lu}+$/u.test(field) ? field : field.split(' ').map((word) => word[0]!.toUpperCase()).join('');
}

/** Folded between blanks, to be found as whole words. Folding keeps the lengths of composed text, so places agree. */
const SHORTENED = ABBREVIATIONS.map(([long, ...shorts]) => ({ long: ` ${fold(long)} `, length: long.length, shorts }));
