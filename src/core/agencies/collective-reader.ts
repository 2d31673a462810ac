import { namesDistricts } from './collective-key';
import { beginsBody, roleWords } from './phrases';
import { GAP, isAbbreviation, isAnd, startsWithCapital, type Word } from './words';

/** What the reader of collectives asks of the register: the word after a registered name that begins at `from`, or null. */
export type NameAt = (from: number) => { readonly to: number; readonly collective: boolean } | null;

/**
 * Reads a collective that the register need not know: "các" and plural bodies with what is said of them ("các phòng, đơn vị
 * thuộc phường"), "UBND các …", or bodies listed without "các" ("cơ quan, đơn vị liên quan"). Returns the word after its last, or null.
 */
export function readCollective(words: readonly Word[], from: number, source: string, nameAt: NameAt): number | null {
  const listFrom = listStart(words, from);
  if (listFrom === null) return null;
  let to = listFrom + 1;
  while (to < words.length && continues(words, to, listFrom, nameAt)) to = afterOwner(words, to, nameAt) ?? to + 1;
  to = withoutTail(words, to, listFrom);
  return withDistricts(words, from, to, source, nameAt);
}

/** Whether "các" only stands before registered names: "các Sở: Tài chính, Nội vụ". Returns the word to go on from. */
export function articleBeforeNames(words: readonly Word[], from: number, nameAt: NameAt): number | null {
  if (!PLURALS.has(words[from]!.folded) || !words[from + 1]) return null;
  const next = words[from + 1]!;
  const after = words[from + 2];
  if (nameAt(from + 1)?.collective === false) return from + 1;
  return GROUP_HEADS.has(next.folded) && after && (after.gap & GAP.colon) !== 0 ? from + 1 : null;
}

/** Where the listed bodies begin, when a collective begins at `from`. */
function listStart(words: readonly Word[], from: number): number | null {
  let at = from;
  for (const lead of LEADS) if (lead.every((word, place) => words[at + place]?.folded === word)) at += lead.length;
  const word = words[at];
  if (!word) return null;
  if (PLURALS.has(word.folded)) return words[at + 1] && words[at + 1]!.gap === 0 ? at + 1 : null;
  if (at > from) return isListNoun(words, at) ? at : holderStart(words, at);
  return holderStart(words, from) ?? (isBareList(words, from) ? from : null);
}

/** "UBND các huyện", "Công an các xã", "UBND xã, phường": a body of many places. */
function holderStart(words: readonly Word[], from: number): number | null {
  if (!beginsBody(words, from)) return null;
  for (let at = from + 1; at < Math.min(words.length - 1, from + MOST_HOLDER_WORDS) && words[at]!.gap === 0 && !isAnd(words[at]!); at++) {
    if (words[at]!.folded === 'cac' && PLACE_NOUNS.has(words[at + 1]!.folded)) return at + 1;
    if (PLACE_NOUNS.has(words[at]!.folded) && listsPlaces(words, at)) return at;
  }
  return null;
}

/** A level of place, a comma, another level: "xã, phường". */
function listsPlaces(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + 2 && next < words.length; next++) {
    if (words[next]!.gap !== 0 || isAnd(words[next]!)) return (words[next]!.gap & (GAP.comma | GAP.slash | GAP.dash)) !== 0 && PLACE_NOUNS.has(words[next]!.folded);
  }
  return false;
}

/** Plural bodies without "các": at least two, or "… liên quan". */
function isBareList(words: readonly Word[], from: number): boolean {
  if (!isListNoun(words, from)) return false;
  let nouns = 0;
  for (let at = from; at < Math.min(words.length, from + 16); at++) {
    const word = words[at]!;
    if (at > from && (word.gap & ENDS) !== 0) break;
    if (word.folded === 'lien' && words[at + 1]?.folded === 'quan') return true;
    if ((at === from || word.gap !== 0 || isAnd(words[at - 1]!)) && !isAnd(word)) {
      if (!isListNoun(words, at)) break;
      nouns++;
    }
  }
  return nouns >= 2;
}

function isListNoun(words: readonly Word[], at: number): boolean {
  const pair = `${words[at]!.folded} ${words[at + 1]?.folded ?? ''}`;
  if (LIST_PAIRS.has(pair)) return true;
  const next = words[at + 1];
  const alone = !next || next.gap !== 0 || isAnd(next) || next.folded === 'lien' || next.folded === 'co' || PLACE_NOUNS.has(next.folded);
  return LIST_NOUNS.has(words[at]!.folded) && alone;
}

function continues(words: readonly Word[], at: number, listFrom: number, nameAt: NameAt): boolean {
  const word = words[at]!;
  const before = words[at - 1]!;
  if ((word.gap & ENDS) !== 0) return false;
  if (isAnd(word)) return at + 1 < words.length && continuesList(words, at + 1, nameAt);
  if (isAnd(before)) return true;
  if ((word.gap & GAP.line) !== 0 && (startsWithCapital(word) || PLURALS.has(word.folded))) return false;
  if ((word.gap & LISTS) !== 0) return continuesList(words, at, nameAt);
  if (roleWords(words, at) > 0 && !describesBody(words, at) && isEndOfRole(words, at)) return false;
  if (word.folded === 'cung' && words[at + 1]?.folded === 'voi') return false;
  if (!startsWithCapital(word)) return true;
  return word.gap === 0 || OWNERS.has(before.folded) || isListNoun(words, at) || !nameAt(at) || at === listFrom;
}

/** Right after "đơn vị", "cơ quan": which ones are meant. */
function describesBody(words: readonly Word[], at: number): boolean {
  return ['don vi', 'co quan'].includes(`${words[at - 2]?.folded} ${words[at - 1]!.folded}`);
}

/** A role that closes the item ("các sở, ngành phối hợp"), not one that describes ("các đơn vị chủ trì nhiệm vụ"). */
function isEndOfRole(words: readonly Word[], at: number): boolean {
  const next = words[at + roleWords(words, at)];
  return !next || next.gap !== 0 || beginsBody(words, at + roleWords(words, at));
}

function continuesList(words: readonly Word[], at: number, nameAt: NameAt): boolean {
  const word = words[at];
  if (!word || PLURALS.has(word.folded) || roleWords(words, at) > 0) return false;
  const named = nameAt(at);
  if (named && !(named.collective && isListNoun(words, at) && !startsWithCapital(word))) return false;
  return isListNoun(words, at) || !startsWithCapital(word) || (isAbbreviation(word) && word.raw.length > 1 && !beginsBody(words, at));
}

/** "thuộc Sở Y tế", "các ban đảng Tỉnh ủy": the owner is part of what is said. */
function afterOwner(words: readonly Word[], at: number, nameAt: NameAt): number | null {
  if (words[at]!.gap !== 0 || isAnd(words[at - 1]!)) return null;
  return nameAt(at)?.to ?? null;
}

function withoutTail(words: readonly Word[], to: number, listFrom: number): number {
  let end = to;
  while (end > listFrom + 1 && TAILS.has(words[end - 1]!.folded)) end--;
  return end;
}

/** "Các sở, ban, ngành, UBND các huyện, thị xã, thành phố" is one collective, whichever districts it lists. */
function withDistricts(words: readonly Word[], from: number, to: number, source: string, nameAt: NameAt): number {
  const next = isAnd(words[to] ?? words[from]!) ? to + 1 : to;
  const word = words[next];
  if (!word || !/^(?:cac |nhung )?so\b/u.test(words.slice(from, from + 2).map((one) => one.folded).join(' '))) return to;
  if ((word.gap & (ENDS | GAP.line)) !== 0 || !['ubnd', 'uy'].includes(word.folded)) return to;
  const start = holderStart(words, next);
  if (start === null || nameAt(next)?.to === next) return to;
  let end = start + 1;
  while (end < words.length && continues(words, end, start, nameAt)) end++;
  return namesDistricts(source.slice(word.start, words[end - 1]!.end)) ? end : to;
}

const ENDS = GAP.strong | GAP.item | GAP.open | GAP.close | GAP.colon;
const LISTS = GAP.comma | GAP.ampersand | GAP.slash | GAP.dash;
const MOST_HOLDER_WORDS = 9;
const PLURALS = new Set(['cac', 'nhung', 'moi', 'tung']);
const GROUP_HEADS = new Set(['so', 'ban', 'hoi', 'phong', 'don', 'co']);
const LEADS = ['tat ca', 'toan the', 'thu truong', 'lanh dao', 'giam doc', 'nguoi dung dau', 'chu tich', 'truong'].map((lead) => lead.split(' '));
const PLACE_NOUNS = new Set(['huyen', 'thi', 'thanh', 'tx', 'tp', 'quan', 'xa', 'phuong', 'dac', 'dia', 'cap']);
const LIST_NOUNS = new Set(['so', 'ban', 'nganh', 'huyen', 'quan', 'xa', 'phuong', 'tx', 'tp', 'hoi', 'phong', 'cap', 'vien', 'truong', 'cuc', 'tinh', 'bo']);
const LIST_PAIRS = new Set(['don vi', 'co quan', 'dia phuong', 'doan the', 'to chuc', 'thi xa', 'thanh pho', 'thi tran', 'dac khu', 'ban nganh', 'doanh nghiep', 'ca nhan', 'cap huyen', 'cap xa', 'hiep hoi', 'hop tac', 'benh vien', 'nha truong']);
const OWNERS = new Set(['thuoc', 'cua', 'tinh', 'huyen', 'pho', 'xa', 'phuong', 'tp', 'cap', 'ban']);
const TAILS = new Set(['va', 'cung', 'voi', 'cua']);
