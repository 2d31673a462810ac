import { monthOf, yearOf } from '../timeline/iso-date';
import type { IsoDate } from '../timeline/timeline';
import type { Group } from './figures';

/** Neighbouring groups of a table that a chart draws as one bar, by their 0-based places; a band without a label is one group under its own name. */
export interface Band {
  readonly first: number;
  readonly last: number;
  readonly label: string | null;
}

/** More bars by agency than this are folded; the chart grows with them. */
const MOST_AGENCIES = 20;

/** More columns by quarter than this are folded: their names stand side by side. */
const MOST_QUARTERS = 10;

/** Quarters shown before the one of the as-of date, when not all can be. */
const QUARTERS_BEFORE = 2;

/** The agencies with most tasks one by one, the others together. */
export function agencyBands(groups: readonly Group[]): readonly Band[] {
  if (groups.length <= MOST_AGENCIES) return single(0, groups.length);
  const kept = MOST_AGENCIES - 1;
  return [...single(0, kept), { first: kept, last: groups.length - 1, label: `Khác (${groups.length - kept} cơ quan)` }];
}

/** The quarters around the as-of date one by one, those before and after them together; then work without a date. */
export function quarterBands(groups: readonly Group[], asOf: IsoDate): readonly Band[] {
  if (groups.length <= MOST_QUARTERS) return single(0, groups.length);
  const orders = groups.map(({ label }) => quarterOrder(label)).filter((order) => order !== null);
  const dated = orders.length;
  const room = MOST_QUARTERS - (groups.length - dated);
  const now = yearOf(asOf) * 4 + Math.floor((monthOf(asOf) - 1) / 3);
  const wanted = orders.findIndex((order) => order >= now - QUARTERS_BEFORE);
  const atEnd = wanted === -1 || wanted + room - 1 >= dated;
  const first = wanted === 0 ? 0 : atEnd ? dated - room + 1 : wanted;
  const last = first === 0 ? room - 2 : atEnd ? dated - 1 : first + room - 3;
  return [
    ...(first > 0 ? [{ first: 0, last: first - 1, label: `Trước ${groups[first]!.label}` }] : []),
    ...single(first, last + 1),
    ...(last < dated - 1 ? [{ first: last + 1, last: dated - 1, label: `Sau ${groups[last]!.label}` }] : []),
    ...single(dated, groups.length),
  ];
}

function single(first: number, end: number): Band[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => ({ first: first + index, last: first + index, label: null }));
}

/** `Quý IV/2025` as a number that counts quarters; null for other labels. */
function quarterOrder(label: string): number | null {
  const match = /^Quý (IV|I{1,3})\/(\d{4})$/u.exec(label);
  return match === null ? null : Number(match[2]) * 4 + ['I', 'II', 'III', 'IV'].indexOf(match[1]!);
}
