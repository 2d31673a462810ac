import { detectLegacy } from '../../text/legacy';
import { stripMarkup } from '../../text/residue';

/** What a conversion or careless typing left in a text, the first kind found. */
export type Residue = 'markup' | 'footnote' | 'blanks' | 'apostrophe' | 'line-break';

/** null for clean text. Legacy text is left alone: its ư is a soft hyphen, its ê a sign that cleaners take for rubbish. */
export function residueOf(text: string, fontName?: string, isProse = false): Residue | null {
  const found = residueIn(text, isProse);
  return found === null || detectLegacy(text, fontName) ? null : found;
}

function residueIn(text: string, isProse: boolean): Residue | null {
  if (MARKUP.test(text)) return 'markup';
  if (FOOTNOTE.test(text)) return 'footnote';
  if (ODD_BLANKS.test(text)) return 'blanks';
  if (text.startsWith("'")) return 'apostrophe';
  return isProse && BROKEN_LINE.test(text) ? 'line-break' : null;
}

/** The text without any of it. */
export function cleaned(text: string, isProse = false): string {
  const plain = stripMarkup(text).replace(NUMERIC_ENTITY, (_, code: string) => String.fromCodePoint(Number(code))).replace(STRAY_TAG, '');
  const lines = isProse ? plain.trim().replace(BROKEN_LINES, '$1 $2') : plain;
  return lines
    .replace(FOOTNOTES, '$1')
    .replace(NO_WIDTH, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/^'+/u, '')
    .trim();
}

const TAGS = 'b|i|u|s|p|br|hr|sup|sub|span|div|font|strong|em|small|table|tbody|thead|tr|td|th|a|li|ul|ol|h[1-6]|o:p|img|center';
const MARKUP = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]{0,300})?/?>|&(?:nbsp|amp|lt|gt|quot|apos|#[0-9]{1,6}|#x[0-9a-f]{1,5});|\\*\\*|__\\S`, 'iu');
const STRAY_TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]{0,300})?/?>`, 'giu');
const NUMERIC_ENTITY = /&#([0-9]{1,6});/gu;
/** "công nghệ(1)", "công nghệ[2]", "… nhà trường (1)" at the end: a note's mark, not an enumeration, which has a blank before it and goes on. */
const FOOTNOTE = /(\p{Ll})(?:\([0-9]{1,2}\)|\[[0-9]{1,2}\]|(?<!(?:^|[^\p{L}])(?:[cdkhm]?m|s))[¹²³⁴⁵⁶⁷⁸⁹]|\s?\([0-9]{1,2}\)\s*$)/u;
const ODD_BLANKS = /^[^\S\n]|[^\S\n]$|^\n|\n$|[^\S\n]{2}|[\u00A0\u2000-\u200F\u202A-\u202F\u205F-\u2064\u3000\uFEFF\u00AD\t]/u;
const NO_WIDTH = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/gu;
/** A line that breaks inside a sentence: a small letter or a comma before it, a small letter or a number of something ("12 máy") after it. */
const BROKEN_LINE = /([\p{Ll},])[^\S\n]?\n[^\S\n]?(\p{Ll}|[0-9]+ \p{Ll})/u;
const FOOTNOTES = everyOne(FOOTNOTE);
const BROKEN_LINES = everyOne(BROKEN_LINE);

function everyOne(pattern: RegExp): RegExp {
  return new RegExp(pattern, 'gu');
}
