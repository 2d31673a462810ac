/** One number of the number column: `3.10`, `IV`, `b)`, `1a`, `NV-07`. */
export interface Numeral {
  /** Numbers with the same key follow one another: style and everything before the last part. */
  readonly key: string;
  readonly style: 'decimal' | 'roman' | 'upper' | 'lower' | 'code';
  /** The parts before the last one: `3.10` → `3`. */
  readonly prefix: string;
  /** What the last part counts, from 1. */
  readonly value: number;
  /** `1a` stands between 1 and 2. */
  readonly suffix: string;
}

/** The readings of a number cell, likeliest first; [] for bullets and texts. `I`, `V`, `C` may be Roman or a letter; `2b` is b of group 2, or stands between 2 and 3. */
export function readNumerals(text: string): readonly Numeral[] {
  const lettered = /^([0-9]{1,3})(\p{Ll})$/u.exec(text.replace(/[\s.):\]-]+$/u, ''));
  const plain = readPlain(text);
  if (!lettered) return plain;
  const [, prefix, letter] = lettered as unknown as [string, string, string];
  const value = LETTERS.indexOf(letter) + 1;
  return value === 0 ? plain : [{ style: 'lower', prefix, key: `lower ${prefix}`, value, suffix: '' }, ...plain];
}

function readPlain(text: string): readonly Numeral[] {
  const parts = text.replace(/^\(|[\s.):\]-]+$/gu, '').split(/[.,]/u).map((part) => part.trim());
  const last = parts.pop() ?? '';
  if (parts.some((part) => !/^(?:\p{L}{1,5}|[0-9]{1,4})$/u.test(part))) return [];
  const prefix = parts.join('.');
  return readings(last).map((reading) => ({ ...reading, prefix, key: `${reading.style} ${prefix}${reading.style === 'code' ? last.replace(/[0-9]+$/u, '') : ''}` }));
}

/** Writes the numeral that counts `value`, the way `like` is written (punctuation, leading zeros, code). */
export function writeNumeral(like: string, numeral: Numeral, value: number): string | null {
  const last = lastPart(numeral, value, like);
  if (last === null) return null;
  const [opening] = /^\(?/u.exec(like)!;
  const [closing] = /[\s.):\]-]*$/u.exec(like)!;
  const joint = numeral.style === 'lower' && !/[.,]/u.test(like.slice(0, like.length - closing.length)) ? '' : '.';
  return opening + (numeral.prefix === '' ? '' : `${numeral.prefix}${joint}`) + last + closing;
}

/** Whether `value` may follow `last`: the next one, or for letters the next in either alphabet (d, đ, e or d, e, f). */
export function follows(numeral: Numeral, last: number): boolean {
  if (numeral.value === last + 1 || (numeral.suffix !== '' && numeral.value === last)) return true;
  if (numeral.style !== 'lower' && numeral.style !== 'upper') return false;
  const [from, to] = [LETTERS[last - 1], LETTERS[numeral.value - 1]];
  if (from === undefined || to === undefined) return false;
  return [VIETNAMESE, LATIN].some((alphabet) => alphabet.includes(from) && alphabet.indexOf(to) === alphabet.indexOf(from) + 1);
}

function readings(last: string): readonly Pick<Numeral, 'style' | 'value' | 'suffix'>[] {
  const decimal = /^([0-9]{1,4})(\p{Ll}?)$/u.exec(last);
  if (decimal) return [{ style: 'decimal', value: Number(decimal[1]), suffix: decimal[2]! }];
  const roman = romanValue(last);
  const letter = /^\p{L}$/u.test(last) ? LETTERS.indexOf(last.toLowerCase()) + 1 : 0;
  const upper = last === last.toUpperCase();
  const found: Pick<Numeral, 'style' | 'value' | 'suffix'>[] = [];
  if (roman > 0 && (upper || last.length > 1)) found.push({ style: 'roman', value: roman, suffix: '' });
  if (letter > 0) found.push({ style: upper ? 'upper' : 'lower', value: letter, suffix: '' });
  if (['C', 'D', 'L', 'M'].includes(last)) found.reverse();
  const code = /^\p{L}[\p{L}&/\s-]{0,12}([0-9]{1,4})$/u.exec(last);
  return code ? [{ style: 'code', value: Number(code[1]), suffix: '' }] : found;
}

function lastPart(numeral: Numeral, value: number, like: string): string | null {
  if (numeral.style === 'decimal') return String(value).padStart(/(?:^|[.,(])(0[0-9]*)[^0-9]*$/u.exec(like)?.[1]?.length ?? 1, '0');
  if (numeral.style === 'roman') return /\p{Ll}/u.test(like) ? toRoman(value).toLowerCase() : toRoman(value);
  if (numeral.style === 'code') return like.replace(/[0-9]+$/u, (digits) => String(value).padStart(digits.length, '0'));
  const letter = LETTERS[value - 1];
  return letter === undefined ? null : numeral.style === 'upper' ? letter.toUpperCase() : letter;
}

/** Both alphabets in one order, so that a letter has one value. */
const LETTERS = [...'abcdđefghijklmnopqrstuvwxyz'];
const VIETNAMESE = [...'abcdđeghiklmnopqrstuvxy'];
const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];

const ROMAN: readonly (readonly [string, number])[] = [['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]];

function toRoman(value: number): string {
  let rest = value;
  return ROMAN.map(([sign, worth]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  }).join('');
}

/** 0 when it is no Roman number up to 399. */
function romanValue(text: string): number {
  if (!/^[IVXLC]{1,9}$/iu.test(text)) return 0;
  let value = 0;
  let rest = text.toUpperCase();
  for (const [sign, worth] of ROMAN) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return toRoman(value) === text.toUpperCase() ? value : 0;
}
