import { fold } from '../text/fold';
import type { Agency, Register } from './agency';
import { indexCollectives, type CollectiveIndex } from './collective-key';
import { LOCAL_STEMS, NAMED_STEMS } from './data/local-bodies';
import { Lexicon } from './lexicon';
import { formsOf } from './name-forms';
import { findProvince } from './province';

/** What a matched name stands for, and which place it needs after it to be complete. */
export type Named =
  | { readonly kind: 'agency'; readonly agency: Agency; readonly needs: PlaceNeed }
  | { readonly kind: 'collective'; readonly id: string };

/** `named`: a capitalised name follows without its level ("Huyện ủy Đức Trọng"). */
export type PlaceNeed = 'optional' | 'province' | 'district' | 'commune' | 'named';

/** A register made ready for reading cells. */
export interface Naming {
  readonly lexicon: Lexicon<Named>;
  readonly collectives: CollectiveIndex;
}

/** The naming of a register, made once for each. */
export function namingOf(register: Register): Naming {
  let naming = NAMINGS.get(register);
  if (!naming) NAMINGS.set(register, (naming = buildNaming(register)));
  return naming;
}

/** Weak: a register that is dropped takes its naming with it. */
const NAMINGS = new WeakMap<Register, Naming>();

function buildNaming(register: Register): Naming {
  const lexicon = new Lexicon<Named>();
  for (const agency of register.agencies) {
    const names = agency.own ? [agency.name, ...agency.aliases] : (agency.ownAliases ?? []);
    for (const name of names) lexicon.add(name, { kind: 'agency', agency, needs: 'optional' });
  }
  for (const collective of register.collectives) {
    for (const way of [collective.text, ...collective.variants]) {
      for (const form of formsOf(way)) lexicon.add(form, { kind: 'collective', id: `collective:${collective.text}` }, true);
    }
  }
  for (const agency of register.agencies) if (!agency.own) addAgency(lexicon, agency);
  for (const { id, stem, level } of LOCAL_STEMS) addNeeding(lexicon, register.byId(id), stem, id === 'phong-xa' ? 'optional' : level);
  for (const { id, stem } of NAMED_STEMS) addNeeding(lexicon, register.byId(id), stem, 'named');
  return { lexicon, collectives: indexCollectives(register.collectives) };
}

function addAgency(lexicon: Lexicon<Named>, agency: Agency): void {
  const seen = new Set<string>();
  for (const name of [agency.name, ...agency.aliases]) {
    if (/\{tên\}|\.\./u.test(name)) continue;
    const stem = stemOf(name);
    const needs = stem === name || canStandAlone(stem, agency) ? 'optional' : 'province';
    for (const form of formsOf(stem)) {
      const needed = needs === 'optional' && stem !== name && !canStandAlone(form, agency) ? 'province' : needs;
      if (seen.has(`${form} ${needed}`)) continue;
      seen.add(`${form} ${needed}`);
      lexicon.add(form, { kind: 'agency', agency, needs: needed });
    }
  }
}

function addNeeding(lexicon: Lexicon<Named>, agency: Agency | null, stem: string, needs: PlaceNeed): void {
  if (agency) for (const form of formsOf(stem)) lexicon.add(form, { kind: 'agency', agency, needs });
}

/** The name without the place it ends with: "Công an tỉnh" → "Công an", "Báo Bình Thuận" → "Báo". */
function stemOf(name: string): string {
  const words = name.split(' ');
  for (let count = 4; count >= 1; count--) {
    if (words.length <= count) continue;
    const end = words.slice(-count).join(' ');
    if (findProvince(end) || END_PLACES.has(fold(end))) return words.slice(0, -count).join(' ');
  }
  return name;
}

/** Long or unmistakable enough without a place; "Công an" or "UBND" alone may be any level's. */
function canStandAlone(stem: string, agency: Agency): boolean {
  if (agency.kind === 'chinh-quyen' && agency.id !== 'vp-dbqh-hdnd') return false;
  const weight = stem.split(/[\s-]+/u).reduce((sum, word) => sum + (/^[\p{Lu}&,]{4,}$/u.test(word) ? 3 : /^[\p{Lu}&,]{2,}$/u.test(word) ? 2 : 1), 0);
  return weight >= 3;
}

const END_PLACES = new Set(['tinh', 'thanh pho', 'tp', '{tinh}', 'tinh {tinh}']);
