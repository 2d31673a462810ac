import { fold } from '../text/fold';
import { remember } from '../text/remember';
import type { Agency, AgencyMention, Register } from './agency';

/**
 * The name as it should be written, where a registered name has a word with wrong accents: "Sở Y tế" for "Sở Y tê", "Sở Tài chính" for "Sở Tài
 * chinh"; null when nothing is wrong. Where a tone stands in its syllable does not count, nor does a name typed without any accents.
 */
export function spelledRight(mention: AgencyMention, register: Register): string | null {
  let known = judged.get(register);
  if (!known) judged.set(register, (known = new Map()));
  const before = known.get(mention.text);
  if (before && before.id === mention.id && before.place === mention.place) return before.right;
  const right = rightOf(mention, register);
  known.set(mention.text, { id: mention.id, place: mention.place, right });
  return right;
}

/** A plan names the same agencies thousands of times. */
const judged = new WeakMap<Register, Map<string, { readonly id: string | null; readonly place: string | undefined; readonly right: string | null }>>();

function rightOf({ id, text, place }: AgencyMention, register: Register): string | null {
  const agency = id === null || !ACCENTED.test(text) ? null : register.byId(id);
  if (!agency) return null;
  const words = wordsOf(agency);
  // The place has a name of its own: "gia đình tỉnh Bình Định".
  const end = place ? text.lastIndexOf(place) : text.length;
  const right = text.slice(0, end).replace(/\p{L}{2,}/gu, (word) => {
    const known = words.get(fold(word));
    return !known || known.has(soundOf(word)) ? word : inCaseOf(word, [...known.values()][0]!);
  });
  return right === text.slice(0, end) ? null : right + text.slice(end);
}

/** The words of an agency's names by their letters, then by their sounds. */
const wordsOf = (() => {
  const known = new WeakMap<Agency, ReadonlyMap<string, ReadonlyMap<string, string>>>();
  return (agency: Agency): ReadonlyMap<string, ReadonlyMap<string, string>> => {
    let words = known.get(agency);
    if (!words) known.set(agency, (words = wordsIn([agency.name, ...agency.aliases])));
    return words;
  };
})();

function wordsIn(names: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const words = new Map<string, Map<string, string>>();
  for (const word of names.flatMap((name) => name.match(/\p{L}{2,}/gu) ?? [])) {
    const letters = fold(word);
    if (!words.has(letters)) words.set(letters, new Map());
    const sounds = words.get(letters)!;
    if (!sounds.has(soundOf(word))) sounds.set(soundOf(word), word);
  }
  return words;
}

/** A syllable without regard to where its tone stands: "hòa" and "hoà", "hoạch" and "họach". */
const soundOf = remember((syllable) => {
  const marked = syllable.toLowerCase().replaceAll('ð', 'đ').normalize('NFD');
  return marked.replace(TONES, '') + (marked.match(TONES) ?? []).join('');
});

function inCaseOf(word: string, right: string): string {
  if (word === word.toUpperCase()) return right.toUpperCase();
  const first = word.slice(0, 1);
  return (first === first.toUpperCase() ? right.slice(0, 1).toUpperCase() : right.slice(0, 1).toLowerCase()) + right.slice(1).toLowerCase();
}

const ACCENTED = /[^\p{ASCII}\p{P}\p{S}\s]/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
