import { distance } from 'fastest-levenshtein';
import { fold } from '../../text/fold';
import { remember } from '../../text/remember';

/** A text made ready for comparing. */
export interface Comparable {
  /** Folded, punctuation gone. */
  readonly text: string;
  /** Its words without those that carry no meaning of their own. */
  readonly words: readonly string[];
  /** Numbers and quarters, in order: texts that differ in them are about different things. */
  readonly figures: string;
}

export const comparable = remember((text): Comparable => {
  const plain = fold(text).replace(FOOTNOTE, '').replace(/[^\p{L}\p{N}%/]+/gu, ' ').replace(/(?<!\p{N})0+(?=\p{N})/gu, '').replace(/(?<=[hklmst])y(?!\p{L})/gu, 'i').trim();
  const words = plain.split(' ').filter((word) => word !== '');
  const start = OPENING.find((opening) => plain.startsWith(`${opening} `))?.split(' ').length ?? 0;
  return {
    text: plain,
    words: words.slice(start).filter((word) => !EMPTY.has(word)),
    figures: words.filter((word) => /\p{N}/u.test(word) || /^[ivx]+$/u.test(word)).join(' '),
  };
});

/** "công lập(1)": what a note was hung on. */
const FOOTNOTE = /(?<=\p{L})\([0-9]{1,2}\)/gu;

/**
 * Whether two texts name the same work: nearly the same letters, the same figures, and no word of meaning replaced by another. Words added on one
 * side ("tại cấp tỉnh") do not tell them apart; "đất đai" for "dân cư" does.
 */
export function alike(a: Comparable, b: Comparable): boolean {
  if (a.figures !== b.figures) return isCounted(a, b) || isCounted(b, a);
  if (a.text === b.text) return true;
  const [only, others] = [missingFrom(a.words, b.words), missingFrom(b.words, a.words)];
  const replaced = Math.min(only.length, others.length);
  const length = Math.max(a.words.length, b.words.length);
  if (replaced > 0 && replaced > length / LONG) return isSlip(only, others) && ratio(a.text, b.text) >= ALIKE;
  const meaning = 1 - Math.max(only.length, others.length) / length;
  return ratio(a.text, b.text) >= ALIKE || (replaced === 0 && meaning >= (length >= MANY_WORDS ? ADDED : ALIKE));
}

/** One says how many ("Lắp 02 máy soi"), the other does not, and nothing else differs. A year or a phase is more than a count. */
function isCounted(a: Comparable, b: Comparable): boolean {
  if (a.words.length !== b.words.length + 1 || a.text.length > b.text.length + LONGEST_COUNT) return false;
  const [added] = missingFrom(a.words, b.words);
  if (added === undefined || !/^[0-9]{1,3}$/u.test(added) || missingFrom(b.words, a.words).length > 0) return false;
  return !ORDINAL.test(a.text.slice(0, ` ${a.text} `.indexOf(` ${added} `)).trimEnd());
}

/** Three digits and the blank before them. */
const LONGEST_COUNT = 4;

/** Words before a number that tells which, not how many; a year is one of those too. */
export const WHICH = 'dot|giai doan|lan|quy|thang|so|ky|tuyen|khu|lo|doan|tap|phan';
const ORDINAL = new RegExp(`(?:^| )(?:${WHICH}|nam)$`, 'u');

/** 1 for equal texts, 0 for texts that share nothing. */
export function ratio(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

const ALIKE = 0.85;
/** The same where many words stay and some are only added. */
const ADDED = 0.8;
const MANY_WORDS = 10;

/** One replaced word in so many still leaves the work the same. */
const LONG = 25;

/** A typing slip rather than another word. */
function isSlip(only: readonly string[], others: readonly string[]): boolean {
  return only.length === 1 && others.length === 1 && only[0]!.length > 3 && distance(only[0]!, others[0]!) === 1;
}

function missingFrom(words: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const EMPTY = new Set(['va', 'cua', 'cac', 'nhung', 'cho', 'tai', 've', 'trong', 'tren', 'theo', 'den', 'de', 'nham', 'viec', 'cong', 'tac', 'voi', 'duoc', 'la', 'thuc', 'hien', 'trien', 'khai', 'dia', 'ban', 'tinh', 'mot', 'so']);

/** Verbs that a task may open with one way or another. */
const OPENING = ['xay dung va ban hanh', 'trien khai thuc hien', 'to chuc thuc hien', 'tham muu ban hanh', 'xay dung', 'ban hanh', 'to chuc', 'trien khai', 'thuc hien', 'tiep tuc', 'tham muu', 'hoan thien', 'day manh', 'tang cuong'];
