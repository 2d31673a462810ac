import type { IsoDate } from './timeline';
import { addDays, isoDate } from './iso-date';

/**
 * Public holidays of Viet Nam (Bộ luật Lao động 2019, Điều 112): 01/01, Tết, Giỗ Tổ Hùng Vương (10/3 âm lịch), 30/4, 01/5 and 02/9 with one
 * day beside it. Lunar days come from the table below, which holds 2024 to 2030; other years have no holidays here, and working days then
 * leave out weekends only. Days off in lieu and the swapped working days that the Prime Minister announces each year are not in it.
 */
export const HOLIDAY_YEARS = { from: 2024, to: 2030 } as const;

interface LunarDays {
  readonly tet: IsoDate;
  readonly hungKings: IsoDate;
}

const LUNAR_DAYS: Readonly<Record<number, LunarDays>> = {
  2024: { tet: '2024-02-10', hungKings: '2024-04-18' },
  2025: { tet: '2025-01-29', hungKings: '2025-04-07' },
  2026: { tet: '2026-02-17', hungKings: '2026-04-26' },
  2027: { tet: '2027-02-06', hungKings: '2027-04-16' },
  2028: { tet: '2028-01-26', hungKings: '2028-04-04' },
  2029: { tet: '2029-02-13', hungKings: '2029-04-23' },
  2030: { tet: '2030-02-03', hungKings: '2030-04-12' },
};

/** The public holidays of a year in order; [] for a year outside `HOLIDAY_YEARS`. */
export function holidaysOf(year: number): readonly IsoDate[] {
  const lunar = LUNAR_DAYS[year];
  if (!lunar) return [];
  // Five days at Tết: its eve and the first four days; the day beside 02/9 is taken as 01/9, the usual choice.
  const tet = [-1, 0, 1, 2, 3].map((offset) => addDays(lunar.tet, offset));
  const fixed = [[1, 1], [4, 30], [5, 1], [9, 1], [9, 2]].map(([month, day]) => isoDate(year, month!, day!)!);
  return [...fixed, ...tet, lunar.hungKings].sort();
}
