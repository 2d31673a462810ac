import type { Cell } from '../sheet/grid';
import type { IsoDate } from '../timeline/timeline';
import { fromExcelSerial, isoDate } from '../timeline/iso-date';

/** A percentage cell as 0 to 100: "60", "60%", 0.6 in a percent cell; null when it is none. */
export function readProgress(cell: Pick<Cell, 'value' | 'text' | 'numberFormat'>): number | null {
  const value = typeof cell.value === 'number' ? cell.value * (cell.numberFormat?.includes('%') ? 100 : 1) : Number.parseFloat(cell.text.replace(',', '.'));
  return value >= 0 && value <= 100 ? value : null;
}

/** A date cell, real or typed `dd/mm/yyyy`; null when it is none. */
export function readDate(cell: Pick<Cell, 'value' | 'text' | 'numberFormat'>): IsoDate | null {
  if (typeof cell.value === 'number') return fromExcelSerial(cell.value);
  const match = /([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})/.exec(cell.text);
  return match && isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
}
