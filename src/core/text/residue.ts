/**
 * Takes away what a conversion left in a cell: HTML tags and entities, markdown asterisks, footnote marks.
 * Ends of paragraphs and `<br>` become line breaks. Comparisons ("< 5 %") and exponents (m<sup>2</sup>) stay.
 */
export function stripMarkup(text: string): string {
  if (!/[<&*\[⁽]/u.test(text)) return text;
  const plain = text
    .replace(RAISED, (_, mark: string, at: number) => raised(mark, text.slice(Math.max(0, at - 2), at)))
    .replace(TAG, (tag, name: string, rest: string) => (isTag(rest) ? breakOf(tag, name) : tag))
    .replace(/\*\*|\[\^\d{1,3}\]|⁽[⁰¹²³⁴-⁹]{1,3}⁾/gu, '')
    .replace(ENTITY, (entity, body: string) => decoded(body) ?? entity);
  return plain === text ? text : plain.replace(/^\n+|\n+$/gu, '');
}

const RAISED = /<sup>([^<>]{0,12})<\/sup>/giu;
const TAG = /<\/?(p|br|b|i|u|s|div|span|font|sup|sub|strong|em|strike|del|ins|small|big|center|table|tbody|thead|tr|td|th|ul|ol|li|a|img|hr|h[1-6]|o:p|html|body|label|section)((?:\s[^<>]{0,400})?\/?)>/giu;
const ENTITY = /&(#\d{2,5}|#x[0-9a-f]{2,4}|[a-z]{2,6});/giu;

/** Attributes have `=`; prose between angle brackets has not. */
function isTag(rest: string): boolean {
  return /^\s*\/?$/u.test(rest) || rest.includes('=');
}

function breakOf(tag: string, name: string): string {
  const ends = tag.startsWith('</') ? /^(?:p|div|li|tr|h[1-6])$/iu : /^(?:br|hr)$/iu;
  return ends.test(name) ? '\n' : '';
}

/** A raised number is a footnote mark, unless it is an exponent of a unit or of ten. */
function raised(mark: string, before: string): string {
  if (/^\s*[([*]?\d{0,3}[)\]*]?\s*$/u.test(mark)) return /^\d+$/u.test(mark) && /(?:^|[^\p{L}])[md]$|[ckmd]m$|10$/iu.test(before) ? mark : '';
  return mark;
}

function decoded(body: string): string | null {
  if (body.startsWith('#')) {
    const code = /^#x/iu.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : null;
  }
  const accented = /^([aeiouy])(grave|acute|tilde|circ)$/iu.exec(body);
  if (accented) return (accented[1]! + ACCENTS[accented[2]!.toLowerCase()]!).normalize('NFC');
  return ENTITIES[body] ?? null;
}

const ACCENTS: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', tilde: '\u0303', circ: '\u0302' };
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00A0', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', hellip: '…', bull: '•', deg: '°',
};
