import { placeTones } from './tone';

/** NFC, every blank (NBSP, line breaks, tabs) one space, characters of no width dropped, ends trimmed. For showing and comparing. */
export function foldBlanks(text: string): string {
  if (PLAIN_WORDS.test(text)) return text;
  // What has no width goes first, or it would keep a letter and its mark apart.
  return text.replace(NO_WIDTH, '').normalize('NFC').replace(BLANKS, ' ').trim();
}

/** For matching: blanks folded, lower case, Đ and Ð → d, no accents. Idempotent. */
export function fold(text: string): string {
  return bare(foldBlanks(text));
}

/** For comparing words as written: blanks folded, lower case, Ð → Đ, one style of tone placement. Tones stay; i/y is not touched. */
export function foldKeepingTones(text: string): string {
  return placeTones(foldBlanks(text).toLowerCase().normalize('NFC').replaceAll('ð', 'đ'), 'new');
}

/** A folded text that knows where it came from. */
export interface FoldMap {
  /** Equal to `fold(text)`. */
  readonly folded: string;
  /** Folded unit i comes from `[starts[i], ends[i])` of the original, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds and keeps positions, so that a match `[i, j)` in `folded` is `[starts[i], ends[j - 1])` in the original. */
export function foldMap(text: string): FoldMap {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let pendingBlank: { start: number; end: number } | null = null;
  for (const match of text.matchAll(CLUSTER)) {
    const cluster = match[0];
    const start = match.index;
    const end = start + cluster.length;
    const plain = foldBlanks(cluster);
    if (plain === '') {
      if (cluster.replace(NO_WIDTH, '') === '') continue;
      pendingBlank ??= { start, end };
      continue;
    }
    const letters = bare(plain);
    if (letters === '') continue;
    if (pendingBlank && folded !== '') {
      folded += ' ';
      starts.push(pendingBlank.start);
      ends.push(start);
    }
    pendingBlank = null;
    folded += letters;
    for (let unit = 0; unit < letters.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { folded, starts, ends };
}

/** Lower case without accents; the blanks stay as they are. */
function bare(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const letter = PLAIN_LETTERS[text.charCodeAt(at)];
    if (letter === undefined) return slowlyBare(text);
    folded += letter;
  }
  return folded;
}

/** For texts with anything beyond the letters of Vietnamese. */
function slowlyBare(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(ACCENTS, '').replace(/[đð]/gu, 'd').replaceAll('ς', 'σ').normalize('NFC').replace(BLANKS, ' ').trim();
}

/** Letter without accent by the code of the letter, so that ordinary text is folded in one pass; no entry for what needs more than that. */
const PLAIN_LETTERS: readonly (string | undefined)[] = plainLetters();

function plainLetters(): (string | undefined)[] {
  // Filled to its end: an array with holes is looked up many times slower.
  const plain = Array.from({ length: 0x2030 }, (_, code) => (code < 0x80 ? String.fromCharCode(code).toLowerCase() : undefined));
  const add = (letter: string, as: string): void => void (plain[letter.charCodeAt(0)] = as);
  for (const letter of 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ') {
    add(letter, letter.normalize('NFD')[0]!);
    add(letter.toUpperCase(), letter.normalize('NFD')[0]!);
  }
  for (const letter of 'đĐðÐ') add(letter, 'd');
  for (const sign of '–—“”‘’…') add(sign, sign);
  return plain;
}

const ACCENTS = /\p{M}/gu;
/** Nothing to compose, one space between words: composed Latin letters, ASCII signs, dashes and quotation marks. */
const PLAIN_WORDS = /^[!-~\u00C0-\u024F\u1EA0-\u1EF9–—“”‘’…]+(?: [!-~\u00C0-\u024F\u1EA0-\u1EF9–—“”‘’…]+)*$/;
const BLANKS = /[\s\u00A0\u0085\u2000-\u200A\u202F\u205F\u3000]+/gu;
const NO_WIDTH = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
/** A letter with its marks. A blank takes none: a mark after it stands alone and is dropped. Korean letters compose without marks. */
const CLUSTER = /[\s\u0085\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\u1100-\u11FF\uAC00-\uD7A3]+\p{M}*|\P{M}\p{M}*|\p{M}+/gsu;
