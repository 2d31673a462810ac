import type { IsoDate } from './timeline';
import { addDays, weekdayOf, yearOf } from './iso-date';
import { holidaysOf } from './holidays';

/** Whether offices work that day: no Saturday, Sunday or public holiday (`HOLIDAY_YEARS` says for which years holidays are known). */
export function isWorkday(date: IsoDate): boolean {
  return weekdayOf(date) <= 5 && !holidaysOf(yearOf(date)).includes(date);
}

/** The day after so many working days, the first day not counted (Bộ luật Dân sự 2015, Điều 147). */
export function addWorkdays(date: IsoDate, days: number): IsoDate {
  let end = date;
  for (let left = days; left > 0; ) {
    end = addDays(end, 1);
    if (isWorkday(end)) left -= 1;
  }
  return end;
}
