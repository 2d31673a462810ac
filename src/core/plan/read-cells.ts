import type { Cell } from '../sheet/grid';
import type { IsoDate } from '../timeline/timeline';
import { fold } from '../text/fold';
import { readable } from '../text/readable';
import { fromExcelSerial } from '../timeline/iso-date';
import { SERIALS } from '../timeline/parse-timeline';
import { readDay } from '../timeline/read-day';

type Readable = Pick<Cell, 'value' | 'text' | 'numberFormat'>;

/** A progress cell as 0 to 100: 60, "60%", "Đạt 60,5 %", 0.6 in a percent cell or as a plain fraction; null when it is none. */
export function readProgress(cell: Readable): number | null {
  if (typeof cell.value !== 'number') return readPercent(cell.text);
  const isShare = cell.numberFormat?.includes('%') === true || (cell.value > 0 && cell.value < 1);
  return percent(cell.value * (isShare ? 100 : 1));
}

/** A percentage in a text: "60", "60%", "đạt 60,5 %", "0,6"; a number among words counts only with its sign. */
export function readPercent(text: string): number | null {
  const folded = fold(readable(text));
  const signed = /(?<![0-9])([0-9]{1,3}(?:[.,][0-9]{1,4})?) ?%/u.exec(folded);
  if (signed) return percent(decimal(signed[1]!));
  if (!/^[0-9]{1,3}(?:[.,][0-9]{1,4})?$/u.test(folded)) return null;
  const bare = decimal(folded);
  return percent(bare > 0 && bare < 1 ? bare * 100 : bare);
}

/** A date cell, real or typed in any of the ways a timeline may hold a day; a missing year is the plan's. null when it names no one day. */
export function readDate(cell: Readable, planYear: number | null = null): IsoDate | null {
  if (typeof cell.value === 'number') return cell.value >= SERIALS.first && cell.value < SERIALS.last + 1 ? fromExcelSerial(cell.value) : null;
  return readDay(cell.text, planYear);
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

/** Sheets compute 0.55 × 100 = 55.000000000000007; two digits are all an officer means. */
function percent(value: number): number | null {
  return value >= 0 && value <= 100 ? Math.round(value * 100) / 100 : null;
}
