import { fold } from '../text/fold';
import { likeCase } from '../text/like-case';
import { remember } from '../text/remember';
import type { Agency, AgencyMention, Register } from './agency';

/**
 * The name as it should be written, where a registered name has a word with wrong accents: "Sở Y tế" for "Sở Y tê", "Sở Tài chính" for "Sở Tài
 * chinh"; null when nothing is wrong. Where a tone stands in its syllable does not count, nor does a name typed without any accents.
 */
export function spelledRight(mention: AgencyMention, register: Register): string | null {
  let ofRegister = judged.get(register);
  if (!ofRegister) judged.set(register, (ofRegister = new WeakMap()));
  let right = ofRegister.get(mention);
  if (right === undefined) ofRegister.set(mention, (right = rightOf(mention, register)));
  return right;
}

/** Equal cells share their mentions, and several rules ask. */
const judged = new WeakMap<Register, WeakMap<AgencyMention, string | null>>();

function rightOf({ id, text, place }: AgencyMention, register: Register): string | null {
  const agency = id === null || !ACCENTED.test(text) ? null : register.byId(id);
  if (!agency) return null;
  const words = wordsOf(agency);
  // The place has a name of its own: "gia đình tỉnh Bình Định".
  const end = place ? text.lastIndexOf(place) : text.length;
  const right = text.slice(0, end).replace(/\p{L}{2,}/gu, (word) => {
    const known = words.get(fold(word));
    return !known || known.has(soundOf(word)) ? word : likeCase(word, [...known.values()][0]!.toLowerCase());
  });
  return right === text.slice(0, end) ? null : right + text.slice(end);
}

type Words = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The words of an agency's names by their letters, then by their sounds. */
function wordsOf(agency: Agency): Words {
  let words = wordsByAgency.get(agency);
  if (!words) wordsByAgency.set(agency, (words = wordsIn([agency.name, ...agency.aliases])));
  return words;
}

const wordsByAgency = new WeakMap<Agency, Words>();

function wordsIn(names: readonly string[]): Words {
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

const ACCENTED = /[^\p{ASCII}\p{P}\p{S}\s]/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
