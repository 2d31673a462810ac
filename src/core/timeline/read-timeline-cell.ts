import type { CellValue } from '../sheet/grid';
import type { Timeline } from './timeline';
import type { TimelineContext } from './parse-timeline';
import { fromExcelSerial } from './iso-date';
import { parseTimeline } from './parse-timeline';

/** The parts of a cell that decide how its time is read. */
export interface TimelineCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat?: string;
  readonly fontName?: string;
}

/** Reads a cell that may hold a text, a year typed as a number, or a real date. */
export function readTimelineCell(cell: TimelineCell, context: TimelineContext = {}): Timeline {
  const end = typeof cell.value === 'number' && cell.value > 36_000 ? fromExcelSerial(cell.value) : null;
  return end ? { kind: 'deadline', end, confidence: 'high' } : parseTimeline(cell.text, context);
}
