import { LOCAL_BODIES } from './data/local-bodies';
import type { Named, Naming } from './naming';
import { readPlace } from './place';
import { beginsBody, extendingWords, fillerWords, roleWords } from './phrases';
import { GAP, isAnd, startsWithCapital, type Word } from './words';

/** A name read at a word: what it is, where it ends, and the place it belongs to. */
export interface NameRead {
  /** null: a body of a kind known, at a level the register does not list ("Công an phường"). */
  readonly id: string | null;
  readonly collective: boolean;
  readonly to: number;
  readonly place: string;
}

/** The longest registered name that begins at word `from` and is complete with what follows; null when none does. */
export function readName(words: readonly Word[], from: number, source: string, naming: Naming, before = ''): NameRead | null {
  let best: NameRead | null = null;
  for (const match of naming.lexicon.matches(words, from, before)) {
    if (best && match.to < best.to) break;
    const read = settle(match.value, match.to, words, source);
    if (read && isOpenList(words, from, read.to, naming)) return null;
    if (read && !goesOn(words, read.to, naming) && (!best || read.to > best.to)) best = read;
  }
  return best;
}

/** Bodies whose own name may follow: "Trường Chính trị Tôn Đức Thắng", "Ban Quản lý Khu kinh tế Vân Phong". */
const NAMED_AFTER = new Set(['truong-ct', 'bql-kcn']);

function settle(named: Named, to: number, words: readonly Word[], source: string): NameRead | null {
  if (named.kind === 'collective') return { id: named.id, collective: true, to: afterQualifier(words, to, source), place: '' };
  const { agency, needs } = named;
  const regional = afterRegion(words, to);
  if (regional !== to) return { id: agency.id, collective: false, to: regional, place: source.slice(words[to]!.start, words[regional - 1]!.end) };
  const place = readPlace(words, to, source);
  if (needs === 'named') return settleNamed(agency.id, to, words, source);
  if (needs === 'commune' || needs === 'district') return place?.level === needs ? { id: agency.id, collective: false, to: place.to, place: place.name } : null;
  if (!place) {
    if (needs === 'province') return null;
    const named = NAMED_AFTER.has(agency.id) ? capitals(words, to) : to;
    return { id: agency.id, collective: false, to: named, place: '' };
  }
  if (place.level === 'province') return { id: agency.id, collective: false, to: place.to, place: place.name };
  const local = LOCAL_BODIES[agency.id]?.[place.level];
  return { id: agency.own ? agency.id : (local ?? null), collective: false, to: place.to, place: place.name };
}

/** "Huyện ủy Đức Trọng"; "Thành ủy Hà Nội" is a province's. */
function settleNamed(id: string, to: number, words: readonly Word[], source: string): NameRead | null {
  const end = capitals(words, to);
  if (words[to - 2]?.folded === 'thanh') {
    const place = end > to ? readPlace(words, to, source) : null;
    if (end === to || place?.level === 'province') return { id: 'tinh-uy', collective: false, to: place?.to ?? end, place: place?.name ?? '' };
  }
  return { id, collective: false, to: end, place: end > to ? source.slice(words[to]!.start, words[end - 1]!.end) : '' };
}

function capitals(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && to < from + 4 && words[to]!.gap === 0 && startsWithCapital(words[to]!) && !beginsBody(words, to)) to++;
  return to;
}

/** "khu vực XIII", "khu vực 10": the number of a region belongs to the name. */
function afterRegion(words: readonly Word[], to: number): number {
  const next = words[to];
  const isRegion = words[to - 1]?.folded === 'vuc' && next && next.gap === 0 && /^(?:[IVX]+|\d{1,2})$/u.test(next.raw);
  return isRegion ? to + 1 : to;
}

/** "của tỉnh", "cấp tỉnh", "trên địa bàn tỉnh" after a collective; the meaning stays. */
function afterQualifier(words: readonly Word[], to: number, source: string): number {
  const place = readPlace(words, to, source);
  return place?.level === 'province' ? place.to : to;
}

/** A capitalised word right after it, or one that makes another body of it, shows that the name is longer than what is registered: "Sở Tài chính Vật giá". */
function goesOn(words: readonly Word[], to: number, naming: Naming): boolean {
  const next = words[to];
  if (!next || (next.gap !== 0 && next.gap !== GAP.dash) || isAnd(next)) return false;
  if (next.gap === 0 && isExtended(words, to)) return true;
  if (!startsWithCapital(next) || /^\d/u.test(next.raw)) return false;
  return roleWords(words, to) === 0 && fillerWords(words, to) === 0 && !beginsBody(words, to) && naming.lexicon.matches(words, to).length === 0 && next.folded !== 'cac';
}

/** The name ends with a word that makes another body of it. */
function isExtended(words: readonly Word[], to: number): boolean {
  const length = extendingWords(words, to);
  const after = words[to + length];
  return length > 0 && (after === undefined || after.gap !== 0);
}

/** "Sở Khoa học, Công nghệ và Môi trường": a name with a comma in it is a list, which "và" and a word that begins no name still belong to. */
function isOpenList(words: readonly Word[], from: number, to: number, naming: Naming): boolean {
  const [and, after] = [words[to], words[to + 1]];
  if (!and || !isAnd(and) || !after || after.gap !== 0 || !startsWithCapital(after) || !words.slice(from + 1, to).some((word) => (word.gap & GAP.comma) !== 0)) return false;
  return !beginsBody(words, to + 1) && naming.lexicon.matches(words, to + 1).length === 0 && naming.lexicon.matches(words, to + 1, words[from]!.folded).length === 0;
}
