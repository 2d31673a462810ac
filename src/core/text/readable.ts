import { detectLegacy, fromLegacy } from './legacy';
import { stripMarkup } from './residue';

/** What every reader sees before it interprets a cell: legacy encodings in Unicode, no markup, NFC, Ð → Đ. Line breaks and blanks stay. */
export function readable(text: string, fontName?: string): string {
  const encoding = detectLegacy(text, fontName);
  const unicode = encoding === null ? text : fromLegacy(text, encoding);
  return stripMarkup(unicode).normalize('NFC').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
}
