import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold';
import { remember } from '../text/remember';
import type { Agency, Register } from './agency';

/** Registered agencies whose names are near an unknown one, best first, at most three; [] when none is near. */
export function suggestAgencies(text: string, register: Register): readonly Agency[] {
  let suggest = suggesters.get(register);
  if (!suggest) suggesters.set(register, (suggest = suggesterFor(register)));
  return suggest(text);
}

/** Every name of the register is compared, so each unknown text is looked up once. */
const suggesters = new WeakMap<Register, (text: string) => readonly Agency[]>();

/** A name made ready for comparing. */
interface Comparable {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  /** Its first word, which says what kind of body it is. */
  readonly head: string;
}

function suggesterFor(register: Register): (text: string) => readonly Agency[] {
  const known = register.agencies.map((agency) => ({ agency, names: [agency.name, ...agency.aliases].map(comparable) }));
  return remember((text) => {
    const wanted = comparable(text);
    if (wanted.folded.length < SHORTEST || wanted.folded.length > LONGEST) return [];
    const scored = known.map(({ agency, names }) => ({ agency, score: Math.max(...names.map((name) => likeness(wanted, name))) }));
    const near = scored.filter(({ score }) => score >= NEAR).sort((a, b) => b.score - a.score);
    const best = near[0]?.score ?? 0;
    return near.filter(({ score }) => score >= best - MARGIN).slice(0, MOST).map(({ agency }) => agency);
  });
}

function comparable(text: string): Comparable {
  const folded = fold(text);
  const words = wordsIn(folded);
  return { folded, words: new Set(words), head: words[0] ?? '' };
}

/** 0 to 1: the better of how few letters differ and how many words are shared; exact from `NEAR` on. */
function likeness(wanted: Comparable, name: Comparable): number {
  return areOfOneKind(wanted, name) ? Math.max(sharedLetters(wanted.folded, name.folded), sharedWords(wanted.words, name.words)) : 0;
}

/** A bank of agriculture is no department of agriculture; "Cục Hải quan" may be a "Chi cục Hải quan". */
function areOfOneKind(wanted: Comparable, name: Comparable): boolean {
  return wanted.head === name.head || name.words.has(wanted.head) || wanted.words.has(name.head) || distance(wanted.head, name.head) <= 1;
}

function sharedLetters(wanted: string, name: string): number {
  const longest = Math.max(wanted.length, name.length);
  // As many letters differ, at the least, as one is longer; counting them takes long.
  const isHopeless = Math.abs(wanted.length - name.length) > longest * (1 - NEAR);
  return isHopeless ? 0 : 1 - distance(wanted, name) / longest;
}

function sharedWords(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of ours) if (theirs.has(word)) shared += 1;
  // The head word ("sở", "hội") is shared by all of its kind and says nothing by itself.
  return shared < 3 ? 0 : (2 * shared) / (ours.size + theirs.size);
}

function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'va');
}

const SHORTEST = 4;
/** Longer texts are sentences, not names. */
const LONGEST = 120;
const NEAR = 0.75;
const MARGIN = 0.12;
const MOST = 3;
