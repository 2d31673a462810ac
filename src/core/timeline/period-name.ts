import type { Period } from './timeline';
import { isoDate, lastOfMonth, monthOf, yearOf } from './iso-date';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** A stretch that has a name in offices: its name without the year, and the year. */
export interface NamedPeriod {
  readonly name: string;
  readonly year: number;
}

/** "Quý IV", "Tháng 6", "6 tháng đầu năm", "Năm" for the days from start to end; null when they have no such name. */
export function namedPeriod({ start, end }: Period): NamedPeriod | null {
  const year = yearOf(start);
  const found = CANDIDATES.find(({ first, last }) => isoDate(year, first, 1) === start && lastOfMonth(year, last) === end);
  return found ? { name: found.name, year } : null;
}

/** The smallest named stretch that begins on `start` and holds `end`; null when there is none. */
export function periodAround({ start, end }: Period): Period | null {
  const year = yearOf(start);
  const found = CANDIDATES.filter(({ first, last }) => isoDate(year, first, 1) === start && last >= monthOf(end) && yearOf(end) === year).sort((a, b) => a.last - b.last)[0];
  return found ? { start, end: lastOfMonth(year, found.last) } : null;
}

/** "Quý IV/2025", "Năm 2025". */
export function writeNamed({ name, year }: NamedPeriod): string {
  return `${name}${name.toLowerCase().endsWith('năm') ? ' ' : '/'}${year}`;
}

const CANDIDATES = [
  ...Array.from({ length: 12 }, (_, index) => ({ name: `Tháng ${index + 1}`, first: index + 1, last: index + 1 })),
  ...QUARTERS.map((quarter, index) => ({ name: `Quý ${quarter}`, first: index * 3 + 1, last: index * 3 + 3 })),
  { name: '6 tháng đầu năm', first: 1, last: 6 },
  { name: '6 tháng cuối năm', first: 7, last: 12 },
  { name: '9 tháng đầu năm', first: 1, last: 9 },
  { name: 'Năm', first: 1, last: 12 },
];
