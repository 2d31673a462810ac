import { fold } from '../text/fold';

/** One word of a cell, with what stands between it and the word before. */
export interface Word {
  /** As written. */
  readonly raw: string;
  readonly folded: string;
  /** Where it stands, [start, end). */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

/**
 * What may stand between two words, as bits: a run of blanks alone is 0.
 * `LINE` is a line break, `ITEM` a bullet after one, `STRONG` anything that never stands inside a name.
 */
export type Gap = number;
export const GAP = { line: 1, and: 2, ampersand: 4, dash: 8, comma: 16, dot: 32, none: 64, slash: 128, open: 256, close: 512, colon: 1024, item: 2048, strong: 4096, spacedDash: 8192 } as const;

/** Splits a text into words (runs of letters and digits). */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const start = match.index;
    const raw = match[0];
    words.push({ raw, folded: fold(raw), start, end: start + raw.length, gap: gapOf(text.slice(last, start)) });
    last = start + raw.length;
  }
  return words;
}

/** "và" and "&" join; the word is read as a gap of the next word. */
export function isAnd(word: Word): boolean {
  return word.folded === 'va';
}

export function startsWithCapital(word: Word): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word.raw);
}

/** `UBND`, `KH`, `P1`: capitals, at least two letters or one alone. */
export function isAbbreviation(word: Word): boolean {
  return /^[\p{Lu}Đ\p{N}]+$/u.test(word.raw.normalize('NFC'));
}

function gapOf(between: string): Gap {
  if (between === '') return GAP.none;
  if (between === ' ') return 0;
  let gap = 0;
  for (const sign of between) gap |= SIGNS.get(sign) ?? (/\s|[\u200B-\u200D\u2060\uFEFF]/u.test(sign) ? 0 : GAP.strong);
  if (gap & GAP.dash) {
    if (/[\n\r]\s*[-–—−]/u.test(between)) gap |= GAP.item;
    else if (/\s[-–—−]|[-–—−]\s/u.test(between)) gap |= GAP.spacedDash;
  }
  return gap;
}

const SIGNS: ReadonlyMap<string, number> = new Map([
  ['\n', GAP.line], ['\r', GAP.line], ['\u2028', GAP.line], ['\u000B', GAP.line],
  ['&', GAP.ampersand], ['-', GAP.dash], ['–', GAP.dash], ['—', GAP.dash], ['−', GAP.dash], ['\u2010', GAP.dash], ['\u2011', GAP.dash],
  [',', GAP.comma], ['، ', GAP.comma], ['.', GAP.dot], ['/', GAP.slash],
  ['(', GAP.open], ['[', GAP.open], [')', GAP.close], [']', GAP.close], [':', GAP.colon],
  [';', GAP.strong], ['+', GAP.strong], ['|', GAP.strong],
  ['•', GAP.item], ['*', GAP.item], ['●', GAP.item], ['▪', GAP.item], ['·', GAP.item], ['○', GAP.item], ['✓', GAP.item], ['➢', GAP.item], ['\u00AD', 0], ['"', 0], ['“', 0], ['”', 0], ["'", 0],
]);
