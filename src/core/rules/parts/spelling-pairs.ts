import { remember } from '../../text/remember';
import { placeTones } from '../../text/tone';
import { likeCase } from '../../text/like-case';

/** A word with two accepted spellings, as it stands in a text. */
export interface Variant {
  readonly start: number;
  readonly end: number;
  /** What the two spellings have in common. */
  readonly word: string;
  /** Lower case, as spelt here. */
  readonly spelling: string;
  /** How it would be written in the other spelling, capitals kept. */
  readonly other: string;
}

/** The words of a text that may be spelt in two ways. Takes NFC text. */
export function variantsIn(text: string): readonly Variant[] {
  return [...(TWO_VOWELS.test(text) ? tonePlacements(text) : []), ...(PAIRED.test(text) ? PAIRS.flatMap((pair) => pairVariants(text, pair)) : [])];
}

/** Told at once of most texts, that they have none of these. */
const TWO_VOWELS = /[ou][áàảãạéèẻẽẹýỳỷỹỵ]|[óòỏõọ][ae]|[úùủũụ][aey]/iu;
const PAIRED = /h[àằ]ng|t[ỷỉ] |k[ỹĩ] |l[ýí]/iu;

/** hóa / hoá, ủy / uỷ. */
function tonePlacements(text: string): readonly Variant[] {
  const found: Variant[] = [];
  for (const { 0: written, index } of text.matchAll(/\p{L}+/gu)) {
    const placed = placedTwoWays(written);
    if (placed) found.push({ start: index, end: index + written.length, ...placed });
  }
  return found;
}

/** A word that ends in an open oa, oe, uy with a tone, both ways; null for any other word. */
const placedTwoWays = remember((written) => {
  if (!OPEN_SYLLABLE.test(written)) return null;
  const [old, modern] = [placeTones(written, 'old'), placeTones(written, 'new')];
  return old === modern ? null : { word: old.toLowerCase(), spelling: written.toLowerCase(), other: written === old ? modern : old };
});

const OPEN_SYLLABLE = /[òóỏõọoùúủũụu][aeyàáảãạèéẻẽẹỳýỷỹỵ]$/iu;

/** Two spellings of a syllable, and what must stand before or after it for both to be right. */
interface Pair {
  readonly spellings: readonly [string, string];
  readonly before?: string;
  readonly after?: string;
  readonly notBefore?: string;
}

/** "mặt hàng năm 2026" is no "hằng năm". */
const PAIRS = ([
  { spellings: ['hằng', 'hàng'], after: '(?:năm|quý|tháng|tuần|ngày)(?! [0-9])', notBefore: '(?:mặt|bán|ngân|khách|cửa|giao|đơn|hóa|hoá|gian|kho|nhà|đặt|mua|nhập|xuất)' },
  { spellings: ['tỷ', 'tỉ'], after: '(?:lệ|trọng|suất)' },
  { spellings: ['kỹ', 'kĩ'], after: '(?:thuật|năng|sư)' },
  { spellings: ['lý', 'lí'], before: '(?:quản|xử|pháp|vật|địa)' },
] as readonly Pair[]).map((pair) => ({ ...pair, pattern: patternOf(pair) }));

function pairVariants(text: string, { spellings, pattern }: Pair & { readonly pattern: RegExp }): readonly Variant[] {
  return [...text.matchAll(pattern)].map((match) => {
    const written = match[0];
    const spelling = written.toLowerCase();
    const other = spellings.find((each) => each !== spelling)!;
    return { start: match.index, end: match.index + written.length, word: spellings[0], spelling, other: likeCase(written, other) };
  });
}

function patternOf({ spellings, before, after, notBefore }: Pair): RegExp {
  return new RegExp(`${notBefore ? `(?<!${notBefore} )` : ''}${before ? `(?<=(?<!\\p{L})${before} )` : '(?<!\\p{L})'}(?:${spellings.join('|')})(?!\\p{L})${after ? `(?= ${after}(?!\\p{L}))` : ''}`, 'giu');
}
