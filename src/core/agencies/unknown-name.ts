import type { NameAt } from './collective-reader';
import { beginsBody, closesName, fillerWords, roleWords } from './phrases';
import { GAP, isAnd, startsWithCapital, type Word } from './words';

/**
 * The end of a name that the register does not know, beginning at `from`: up to a separator, but not at a comma or "và" that
 * carries the name on ("Phòng Văn hóa, Khoa học và Thông tin"). Returns the word after its last, at least `from + 1`.
 */
export function readUnknown(words: readonly Word[], from: number, nameAt: NameAt): number {
  let to = from + 1;
  while (to < words.length) {
    const next = step(words, from, to, nameAt);
    if (next === null) break;
    to = next;
  }
  return to;
}

/** The word after `at` when the name goes on with it; null when it ends before. */
function step(words: readonly Word[], from: number, at: number, nameAt: NameAt): number | null {
  const word = words[at]!;
  const { gap } = word;
  if ((gap & (GAP.strong | GAP.item | GAP.colon)) !== 0) return null;
  if ((gap & GAP.open) !== 0) return roleWords(words, at) > 0 || fillerWords(words, at) > 0 ? null : afterBrackets(words, at);
  if ((gap & GAP.line) !== 0 && startsWithCapital(word)) return null;
  if (isAnd(word)) return splitsAtAnd(words, at + 1, nameAt) ? null : at + 2;
  if ((gap & GAP.comma) !== 0) return carriesOn(words, from, at, nameAt) ? at + 1 : null;
  if ((gap & (GAP.slash | GAP.ampersand)) !== 0) return nameAt(at) || beginsBody(words, at) ? null : at + 1;
  if (closesName(words, at)) return null;
  if (word.folded === 'cung') return words[at + 1]?.folded === 'voi' || nameAt(at + 1) ? null : at + 1;
  return nameAt(at)?.to ?? at + 1;
}

function afterBrackets(words: readonly Word[], at: number): number {
  let to = at + 1;
  while (to < words.length && (words[to]!.gap & GAP.close) === 0) to++;
  return to;
}

function splitsAtAnd(words: readonly Word[], next: number, nameAt: NameAt): boolean {
  const word = words[next];
  return word === undefined || word.folded === 'cac' || beginsBody(words, next) || nameAt(next) !== null;
}

/** After a comma: a small letter, or a list that "và" closes and in which nothing begins a body of its own. */
function carriesOn(words: readonly Word[], from: number, at: number, nameAt: NameAt): boolean {
  if (startsElse(words, at, nameAt)) return false;
  if (!startsWithCapital(words[at]!)) return true;
  if (!beginsBody(words, from)) return false;
  for (let next = at + 1; next < words.length && next < at + 12; next++) {
    const word = words[next]!;
    if ((word.gap & (GAP.strong | GAP.item | GAP.colon | GAP.open)) !== 0 || ((word.gap & GAP.line) !== 0 && startsWithCapital(word))) return false;
    if (isAnd(word)) return !startsElse(words, next + 1, nameAt);
    if ((word.gap & GAP.ampersand) !== 0) return !startsElse(words, next, nameAt);
    if ((word.gap & GAP.comma) !== 0 && startsElse(words, next, nameAt)) return false;
  }
  return false;
}

function startsElse(words: readonly Word[], at: number, nameAt: NameAt): boolean {
  const word = words[at];
  return word === undefined || ['cac', 'nhung'].includes(word.folded) || roleWords(words, at) > 0 || beginsBody(words, at) || nameAt(at) !== null;
}
