import { provinceByWords } from './province';
import { GAP, isAnd, startsWithCapital, type Word } from './words';

/** Where a body belongs, as it stands after its name: "tỉnh Khánh Hòa", "huyện Đức Trọng", "phường", "Bình Thuận". */
export interface PlaceRead {
  readonly level: 'province' | 'district' | 'commune';
  /** The place's own name as written, '' when none is given ("tỉnh"). */
  readonly name: string;
  /** The word after its last. */
  readonly to: number;
}

/** Reads a place that begins at word `from`; null when there is none. */
export function readPlace(words: readonly Word[], from: number, source: string): PlaceRead | null {
  return adjoins(words, from) ? placeAt(words, from, source) : null;
}

/** The same, whatever stands before it: "xã B" in "UBND xã A, xã B". */
export function placeAt(words: readonly Word[], from: number, source: string): PlaceRead | null {
  let at = from;
  for (const prefix of PREFIXES) {
    if (!startsWith(words, at, prefix)) continue;
    at += prefix.length;
    break;
  }
  const province = provinceByWords(words, at);
  if (province && startsWithCapital(words[at]!)) return { level: 'province', name: province.name, to: province.to };
  const level = LEVELS.find(({ phrase }) => startsWith(words, at, phrase) && (phrase[0]!.length > 1 || phrase.length > 1 || isShortLevel(words, at)));
  if (!level) return null;
  const after = at + level.phrase.length;
  if (level.level === 'city') return readCity(words, after, source);
  if (level.level === 'province') return { level: 'province', ...(provinceNameAt(words, after) ?? nameAt(words, after, source)) };
  const named = nameAt(words, after, source);
  // "xã hội", "quân sự": a small word that goes on is no place.
  if (named.name === '' && after < words.length && words[after]!.gap === 0 && !isAnd(words[after]!) && at === from) return null;
  return { level: level.level, ...named };
}

/** "H. Đức Linh", "P. Phú Thủy". */
function isShortLevel(words: readonly Word[], at: number): boolean {
  return startsWithCapital(words[at]!) && words[at + 1]?.gap === GAP.dot && startsWithCapital(words[at + 1]!);
}

function readCity(words: readonly Word[], after: number, source: string): PlaceRead {
  const province = adjoins(words, after) ? provinceByWords(words, after) : null;
  if (province?.city) return { level: 'province', name: province.name, to: province.to };
  const named = nameAt(words, after, source);
  return { level: named.name === '' ? 'province' : 'district', ...named };
}

function provinceNameAt(words: readonly Word[], at: number): { name: string; to: number } | null {
  const found = adjoins(words, at) ? provinceByWords(words, at) : null;
  return found ? { name: found.name, to: found.to } : null;
}

/** Capitalised words and numbers: "Đức Trọng", "Phan Rang - Tháp Chàm", "12". */
function nameAt(words: readonly Word[], from: number, source: string): { name: string; to: number } {
  let to = from;
  while (to < words.length && to < from + MOST_WORDS && (startsWithCapital(words[to]!) || (to > from && carriesApostrophe(words[to]!, source)))) {
    const gap = words[to]!.gap;
    const joined = gap === 0 || (to === from && gap === GAP.dot) || (to > from && (gap & ~(GAP.dash | GAP.spacedDash)) === 0 && to + 1 < from + MOST_WORDS && dashedName(words, to));
    if (!joined || endsName(words, to)) break;
    to++;
  }
  return { name: to > from ? source.slice(words[from]!.start, words[to - 1]!.end) : '', to };
}

/** A dash inside a place name stands before two capitalised words, none of which begins a body. */
function dashedName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return !endsName(words, at) && next !== undefined && next.gap === 0 && startsWithCapital(next);
}

function endsName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]].map((each) => each?.raw.normalize('NFC').toLowerCase() ?? '');
  const followers = NAME_ENDS.get(word!);
  return followers === null || followers?.includes(next!) === true;
}

/** "M'gar", "H'leo": the small letter after the apostrophe is still the name's. */
function carriesApostrophe(word: Word, source: string): boolean {
  return word.gap === 0 && /['’]/u.test(source[word.start - 1] ?? '');
}

function adjoins(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || ((word.gap & GAP.line) !== 0 && startsWithCapital(word))) return false;
  return (word.gap & ~GAP.line) === 0 || word.gap === GAP.dot || word.gap === GAP.dash;
}

function startsWith(words: readonly Word[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((word, place) => {
    const found = words[from + place];
    return found?.folded === word && (place === 0 || found.gap === 0 || found.gap === GAP.dot);
  });
}

const MOST_WORDS = 5;
/** What follows a place without a mark between: another body, or a role. With accents: "Chủ trì" ends a name, "Chư Sê" and "Hội An" are names. */
const NAME_ENDS: ReadonlyMap<string, readonly string[] | null> = new Map([
  ['sở', null], ['ubnd', null], ['báo', null], ['đài', null], ['công', ['an']], ['chủ', ['trì']], ['phối', ['hợp']], ['ban', ['quản', 'chỉ', 'thường', 'dân', 'tổ', 'tuyên', 'nội']],
  ['hội', ['nông', 'liên', 'cựu', 'đồng', 'chữ', 'khuyến', 'luật', 'nhà', 'doanh', 'văn', 'người']],
]);
const PREFIXES = ['tren dia ban', 'cua', 'thuoc', 'cap', 'trong'].map((phrase) => phrase.split(' '));
const LEVELS = (
  [
    ['thanh pho', 'city'], ['tp', 'city'], ['t p', 'city'], ['tinh', 'province'],
    ['thi xa', 'district'], ['tx', 'district'], ['huyen', 'district'], ['quan', 'district'],
    ['thi tran', 'commune'], ['tt', 'commune'], ['dac khu', 'commune'], ['phuong', 'commune'], ['xa', 'commune'], ['h', 'district'], ['q', 'district'], ['p', 'commune'], ['x', 'commune'],
  ] as const
).map(([phrase, level]) => ({ phrase: phrase.split(' '), level }));
