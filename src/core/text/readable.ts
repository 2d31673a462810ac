import { detectLegacy, fromLegacy } from './legacy';
import { stripMarkup } from './residue';

/** What every reader sees before it interprets a cell: legacy encodings in Unicode, no markup, NFC, Ð → Đ. Line breaks and blanks stay. */
export function readable(text: string, fontName?: string): string {
  if (fontName === undefined && PLAIN.test(text)) return text;
  const encoding = detectLegacy(text, fontName);
  const unicode = encoding === null ? text : fromLegacy(text, encoding, fontName);
  return stripMarkup(unicode.normalize('NFC')).replaceAll('\u00AD', '').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
}

/** Nothing to convert, strip or compose. */
const PLAIN = /^[^<&*[⁽\u0080-\u{10FFFF}]*$/u;
