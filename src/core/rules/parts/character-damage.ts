import { detectLegacy, fromLegacy, isComposed } from '../../text/legacy';

/** What is wrong with the characters of a text, and the text put right. */
export interface Damage {
  readonly kind: 'tcvn3' | 'vni' | 'mojibake' | 'decomposed' | 'eth';
  readonly repaired: string;
  /** The cell's font names the encoding, or no guess was needed. */
  readonly sure: boolean;
}

/** null for sound text. Legacy encodings go first: their signs would pass for something else. */
export function damageOf(text: string, fontName?: string): Damage | null {
  const legacy = detectLegacy(text, fontName);
  if (legacy) {
    const repaired = fromLegacy(text, legacy);
    return repaired === text ? null : { kind: legacy, repaired, sure: fontName !== undefined && detectLegacy('', fontName) === legacy };
  }
  const decoded = fromMojibake(text);
  if (decoded !== null) return { kind: 'mojibake', repaired: decoded, sure: false };
  if (!isComposed(text)) return { kind: 'decomposed', repaired: withStroke(text.normalize('NFC')), sure: true };
  return /[Ðð]/u.test(text) ? { kind: 'eth', repaired: withStroke(text), sure: true } : null;
}

/** Icelandic eth looks like Đ and is found by no search. */
function withStroke(text: string): string {
  return text.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
}

/** UTF-8 read as Windows-1252 ("Sá»Ÿ Khoa há»c"), put right; null when it is not that. */
function fromMojibake(text: string): string | null {
  if (!/[ÃÂÄÆ][\u0080-\u00BF\u0152-\u2122]|á[º»]/u.test(text)) return null;
  const bytes = [...text].map((sign) => WINDOWS_1252.get(sign) ?? sign.codePointAt(0)!);
  if (bytes.some((byte) => byte > 255)) return null;
  try {
    const decoded = decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
    return decoded.length < text.length ? decoded.normalize('NFC') : null;
  } catch {
    return null;
  }
}

/** Where Windows-1252 departs from Latin-1. */
const WINDOWS_1252 = new Map([...'€‚ƒ„…†‡ˆ‰Š‹Œ'].map((sign, index) => [sign, [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c][index]!] as const));
[...'‘’“”•–—˜™š›œ'].forEach((sign, index) => WINDOWS_1252.set(sign, 0x91 + index));
for (const [sign, byte] of [['Ž', 0x8e], ['ž', 0x9e], ['Ÿ', 0x9f]] as const) WINDOWS_1252.set(sign, byte);
