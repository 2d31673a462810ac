import type { IsoDate } from '../timeline/timeline';

/** A day inside a formula: `DATE(2026,6,30)`, which holds in both date systems of Excel (1900 and 1904), unlike its number. */
export function dayFormula(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `DATE(${year},${month},${date})`;
}
