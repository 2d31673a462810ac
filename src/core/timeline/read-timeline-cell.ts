import type { CellValue } from '../sheet/grid';
import type { IsoDate, Timeline } from './timeline';
import { fromExcelSerial, lastOfMonth, monthOf, yearOf } from './iso-date';
import { parseTimeline, SERIALS, type TimelineContext } from './parse-timeline';
import { readable } from '../text/readable';

/** The parts of a cell that decide how its time is read. */
export interface TimelineCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat?: string;
  readonly fontName?: string;
}

/** Reads a cell that may hold a text, a year typed as a number, or a real date (2000 to 2060). A date shown as month and year is the month. */
export function readTimelineCell(cell: TimelineCell, context: TimelineContext = {}): Timeline {
  if (typeof cell.value !== 'number') return parseTimeline(readable(cell.text, cell.fontName), context);
  const day = cell.value >= SERIALS.first && cell.value < SERIALS.last + 1 ? fromExcelSerial(cell.value) : null;
  return day === null ? parseTimeline(cell.text, context) : dayAsShown(day, cell.numberFormat ?? '');
}

function dayAsShown(day: IsoDate, numberFormat: string): Timeline {
  // Quoted words, colours and locales (`[$-42A]`) are no date codes.
  const codes = numberFormat.toLowerCase().replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
  if (codes.includes('y') && !codes.includes('d')) {
    const year = yearOf(day);
    const start = codes.includes('m') ? `${day.slice(0, 7)}-01` : `${year}-01-01`;
    return { kind: 'deadline', start, end: lastOfMonth(year, codes.includes('m') ? monthOf(day) : 12), confidence: 'medium' };
  }
  return { kind: 'deadline', end: day, confidence: 'high' };
}
