import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold';
import { remember } from '../text/remember';
import type { Agency, Register } from './agency';

/** Registered agencies whose names are near an unknown one, best first, at most three; [] when none is near. */
export function suggestAgencies(text: string, register: Register): readonly Agency[] {
  let suggest = suggesters.get(register);
  if (!suggest) suggesters.set(register, (suggest = remember((unknown) => nearest(unknown, register))));
  return suggest(text);
}

/** Every name of the register is compared, so each unknown text is looked up once. */
const suggesters = new WeakMap<Register, (text: string) => readonly Agency[]>();

function nearest(text: string, register: Register): readonly Agency[] {
  const wanted = fold(text);
  if (wanted.length < SHORTEST || wanted.length > LONGEST) return [];
  const scored = register.agencies.map((agency) => ({ agency, score: Math.max(...[agency.name, ...agency.aliases].map((name) => likeness(wanted, fold(name)))) }));
  const near = scored.filter(({ score }) => score >= NEAR).sort((a, b) => b.score - a.score);
  const best = near[0]?.score ?? 0;
  return near.filter(({ score }) => score >= best - MARGIN).slice(0, MOST).map(({ agency }) => agency);
}

/** 0 to 1: the better of how few letters differ and how many words are shared. */
function likeness(wanted: string, name: string): number {
  const byLetters = 1 - distance(wanted, name) / Math.max(wanted.length, name.length);
  return Math.max(byLetters, sharedWords(wanted, name));
}

function sharedWords(wanted: string, name: string): number {
  const ours = new Set(wordsIn(wanted));
  const theirs = new Set(wordsIn(name));
  const shared = [...ours].filter((word) => theirs.has(word)).length;
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
