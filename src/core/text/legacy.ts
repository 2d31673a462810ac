import type { Converted } from './converted';
import { TCVN3, VNI } from './legacy-tables';
import { fromMojibake, isMojibake } from './mojibake';
import { isSyllable } from './syllable';

/** How a text that is not proper Unicode was written: the fonts of before Unicode, or UTF-8 misread as Latin-1 (`mojibake`). */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'mojibake';

/**
 * Which legacy encoding a text is in; null when it is Unicode.
 * The font decides first (`.Vn…`, `VNI-…`), unless the text holds letters that those fonts do not have; then its words do:
 * they must be impossible as they stand and become Vietnamese syllables when converted.
 */
export function detectLegacy(text: string, fontName?: string): LegacyEncoding | null {
  const composed = text.normalize('NFC');
  const byFont = encodingOfFont(fontName);
  if (byFont !== null && !UNICODE_ONLY.test(composed)) return fromLegacy(composed, byFont, fontName) === composed ? null : byFont;
  if (!LATIN_1.test(composed)) return null;
  if (isMojibake(composed)) return 'mojibake';
  // Most cells end here: Unicode letters, and none that Vietnamese lacks.
  if (UNICODE_ONLY.test(composed) && !NOT_VIETNAMESE.test(composed)) return null;
  return encodingOfWords(composed);
}

/** The text in Unicode NFC. `fontName` tells capitals fonts: `.VnTimeH` shows small codes as capitals. */
export function fromLegacy(text: string, encoding: LegacyEncoding, fontName?: string): string {
  const converted = convertLegacy(text.normalize('NFC'), encoding).text.normalize('NFC');
  return encoding === 'tcvn3' && isCapitalsFont(fontName) ? converted.toUpperCase() : converted;
}

/** Like `fromLegacy`, for NFC text, keeping positions. */
export function convertLegacy(text: string, encoding: LegacyEncoding): Converted {
  if (encoding === 'mojibake') return fromMojibake(text);
  const table = encoding === 'tcvn3' ? TCVN3 : VNI;
  let unicode = '';
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const pair = encoding === 'vni' ? table.get(text.slice(at, at + 2)) : undefined;
    unicode += pair ?? table.get(text[at]!) ?? text[at]!;
    starts.push(at);
    at += pair !== undefined && at + 1 < text.length ? 2 : 1;
  }
  return { text: unicode, starts };
}

/** Whether the text is in composed form (NFC). */
export function isComposed(text: string): boolean {
  return text === text.normalize('NFC');
}

function encodingOfFont(fontName: string | undefined): 'tcvn3' | 'vni' | null {
  if (fontName === undefined) return null;
  if (/^\.Vn/iu.test(fontName)) return 'tcvn3';
  return /^VNI[- ]/iu.test(fontName) ? 'vni' : null;
}

function isCapitalsFont(fontName: string | undefined): boolean {
  return fontName !== undefined && /^\.Vn.*H$/u.test(fontName);
}

function encodingOfWords(text: string): 'tcvn3' | 'vni' | null {
  const words = text.match(WORDS) ?? [];
  const suspects = words.filter((word) => LATIN_1.test(word) && /[a-z]/iu.test(word));
  const impossible = suspects.filter((word) => !isSyllable(word));
  // Beside true Unicode letters every odd word must turn Vietnamese, and no word may be right as it stands.
  const mixed = UNICODE_ONLY.test(text);
  if (impossible.length === 0 || (mixed && impossible.length < suspects.length)) return null;
  const plainWords = words.filter((word) => !LATIN_1.test(word));
  const amongVietnamese = !mixed && plainWords.length > 0 && plainWords.every((word) => isSyllable(word) || /^\p{Lu}+$/u.test(word));
  return (['tcvn3', 'vni'] as const).find((encoding) => turnsVietnamese(impossible, encoding, mixed, amongVietnamese)) ?? null;
}

/** One odd word may be foreign ("laïc", "où"); two that turn Vietnamese are no accident, nor is one among Vietnamese syllables. */
function turnsVietnamese(impossible: readonly string[], encoding: 'tcvn3' | 'vni', mixed: boolean, amongVietnamese: boolean): boolean {
  const gained = impossible.filter((word) => isGained(word, encoding));
  const lost = impossible.length - gained.length;
  if (mixed ? lost > 0 : lost * 4 > gained.length) return false;
  const signs = encoding === 'tcvn3' ? gained.filter((word) => SYMBOL_IN_WORD.test(word)).length : 0;
  return gained.length + signs >= 2 || (amongVietnamese && gained.some((word) => word.length > 2));
}

function isGained(word: string, encoding: 'tcvn3' | 'vni'): boolean {
  const converted = convertLegacy(word, encoding).text;
  return converted !== word && (isSyllable(converted) || /^\p{Lu}{2,}$/u.test(converted));
}

/** Letters that neither TCVN3 nor VNI text can hold. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;
/** Signs and letters of Latin-1 that Vietnamese Unicode text has no use for. */
const NOT_VIETNAMESE = /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/u;
const LATIN_1 = /[\u00A1-\u00FF]/u;
/** Letters and what TCVN3 uses as letters; not ² ³ ° ±. */
const WORDS = /[\p{L}\p{M}\u00A1-\u00AF\u00B5-\u00B8\u00BA-\u00BF\u00B9\u00D7\u00F7]+/gu;
/** A sign that is no letter, after a letter: never so in Unicode text. */
const SYMBOL_IN_WORD = /[a-z][\u00A1-\u00A9\u00AB-\u00AF\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7µ]/iu;
