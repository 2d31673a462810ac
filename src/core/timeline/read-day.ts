import type { IsoDate } from './timeline';
import { day } from './grammar/moments';
import { periodOf } from './grammar/moment';
import { tokenise } from './grammar/token';

/** The first day that a text names, as in "25/6/2025 (QĐ số 123/QĐ-UBND)"; a missing year is the one given. null when there is none, or none such exists. */
export function readDay(text: string, year: number | null = null): IsoDate | null {
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const reading = day(tokens, at);
    if (!reading) continue;
    const known = reading.value.year ?? year;
    return known === null || reading.value.problem !== undefined ? null : periodOf(reading.value, known).start;
  }
  return null;
}
