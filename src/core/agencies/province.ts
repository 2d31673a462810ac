import { fold } from '../text/fold';
import type { IsoDate } from '../timeline/timeline';
import { PROVINCES, PROVINCE_SPELLINGS, type Province } from './data/provinces';
import type { Word } from './words';

/** From this day on the 34 provinces stand (Resolution 202/2025/QH15). */
export const PROVINCES_SINCE: IsoDate = '2025-07-01';

/** The province that a name of today or of before means, spelt as the register does; null when it is none. */
export function findProvince(name: string): { readonly name: string; readonly today: Province } | null {
  const known = NAMES.get(squeeze(name.replace(/^\s*(?:tỉnh|thành phố|tp\.?)\s+/iu, '')));
  return known ?? NAMES.get(squeeze(name)) ?? null;
}

/** What became of a province: `merged` into another one, with the day and the basis, when the date is past it. */
export function provinceAt(name: string, date: IsoDate): { readonly state: 'valid' } | { readonly state: 'merged'; readonly since: IsoDate; readonly into: string; readonly basis: string } {
  const found = findProvince(name);
  if (!found || found.name === found.today.name || date < PROVINCES_SINCE) return { state: 'valid' };
  return { state: 'merged', since: PROVINCES_SINCE, into: found.today.name, basis: 'Nghị quyết 202/2025/QH15' };
}

/** The longest province name that begins at word `from`. */
export function provinceByWords(words: readonly Word[], from: number): { name: string; city: boolean; to: number } | null {
  let letters = '';
  let found: { name: string; city: boolean; to: number } | null = null;
  for (let at = from; at < words.length && at < from + 5; at++) {
    letters += words[at]!.folded;
    const known = NAMES.get(letters);
    if (known) found = { name: known.name, city: known.today.kind === 'thanh-pho' && known.name === known.today.name, to: at + 1 };
  }
  return found;
}

function squeeze(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}

const NAMES: ReadonlyMap<string, { name: string; today: Province }> = new Map([
  ...PROVINCES.flatMap((today) => today.mergedFrom.map((name) => [squeeze(name), { name, today }] as const)),
  ...Object.entries(PROVINCE_SPELLINGS).flatMap(([spelling, name]) => {
    const today = PROVINCES.find((province) => province.mergedFrom.includes(name));
    return today ? [[squeeze(spelling), { name, today }] as const] : [];
  }),
]);
