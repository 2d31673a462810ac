import { detectLegacy, fromLegacy, isComposed } from '../../text/legacy';
import { fromMojibake, isMojibake } from '../../text/mojibake';

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
    return repaired === text ? null : { kind: legacy, repaired, sure: fontName !== undefined && LEGACY_FONT.test(fontName) };
  }
  if (isMojibake(text)) return { kind: 'mojibake', repaired: fromMojibake(text).text.normalize('NFC'), sure: false };
  if (!isComposed(text)) return { kind: 'decomposed', repaired: withStroke(text.normalize('NFC')), sure: true };
  return /[Ðð]/u.test(text) ? { kind: 'eth', repaired: withStroke(text), sure: true } : null;
}

const LEGACY_FONT = /^(?:\.Vn|VNI[- ])/iu;

/** Icelandic eth looks like Đ and is found by no search. */
function withStroke(text: string): string {
  return text.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
}
