import type { Converted } from './converted';

/** Whether the text, or part of it, is UTF-8 that something read as Latin-1 or Windows-1252: `Sá»Ÿ` for Sở. */
export function isMojibake(text: string): boolean {
  if (!MISREAD.test(text)) return false;
  const { sequences, long, halves, strays } = tally(text);
  return long > 0 || (sequences + halves > 0 && strays * 4 <= sequences + halves);
}

/** The text as it was before it was misread; characters that fit no sequence stay. */
export function fromMojibake(text: string): Converted {
  let unicode = '';
  const starts: number[] = [];
  const { sequences, halves, strays } = tally(text);
  // Beside sound letters "Ã " is a word's end ("ĐÃ CÓ").
  const whole = strays * 4 <= sequences + halves;
  for (let at = 0; at < text.length; ) {
    const sequence = sequenceAt(text, at) ?? (whole ? lostBlankAt(text, at) : null);
    unicode += sequence?.letter ?? text[at]!;
    starts.push(at);
    at += sequence?.length ?? 1;
  }
  return { text: unicode, starts };
}

/** What a text holds: misread letters, those of three bytes among them (which no sound text looks like), halves of them, and sound letters. */
function tally(text: string): { readonly sequences: number; readonly long: number; readonly halves: number; readonly strays: number } {
  const counts = { sequences: 0, long: 0, halves: 0, strays: 0 };
  for (let at = 0; at < text.length; ) {
    const sequence = sequenceAt(text, at);
    if (sequence) counts.sequences++;
    else if (isHalf(text, at)) counts.halves++;
    else if (!lostBlankAt(text, at) && /[\u00C0-\uFFFF]/u.test(text[at]!)) counts.strays++;
    if (sequence?.length === 3) counts.long++;
    at += sequence?.length ?? 1;
  }
  return counts;
}

interface Sequence {
  readonly letter: string;
  readonly length: number;
}

/** Two or three misread bytes that make a character Vietnamese text uses: U+00A0 to U+1EFF letters and marks, U+2010 to U+203F punctuation. */
function sequenceAt(text: string, at: number): Sequence | null {
  const lead = byteAt(text, at);
  if (lead < 0xc2 || lead > 0xef) return null;
  const length = lead < 0xe0 ? 2 : 3;
  let code = lead & (length === 2 ? 0x1f : 0x0f);
  for (let next = at + 1; next < at + length; next++) {
    const byte = byteAt(text, next);
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const known = (code >= 0xa0 && code <= 0x1b0) || (code >= 0x300 && code <= 0x323) || (code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x2010 && code <= 0x203f);
  return known ? { letter: String.fromCharCode(code), length } : null;
}

/** Two bytes of a Vietnamese letter whose third was lost on the way: `á»`, `áº`. */
function isHalf(text: string, at: number): boolean {
  return text[at] === 'á' && (text[at + 1] === 'º' || text[at + 1] === '»');
}

/** à is C3 A0, and A0 often was made a plain blank on the way. */
function lostBlankAt(text: string, at: number): Sequence | null {
  return text[at] === 'Ã' && text[at + 1] === ' ' ? { letter: 'à', length: 2 } : null;
}

function byteAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : -1;
  return code <= 0xff ? code : (WINDOWS_1252.get(code) ?? -1);
}

/** A lead byte of Vietnamese letters and what can follow it; proper text never has the two together. */
const MISREAD = /[\u00C3-\u00C6\u00CC\u00E1\u00E2][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|Ã /u;
/** Windows-1252 where it differs from Latin-1: 0x80 to 0x9F. */
const WINDOWS_1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'].map((character, place) => [character.charCodeAt(0), 0x80 + place]),
);
