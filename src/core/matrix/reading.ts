import type { AgencyMention } from '../agencies/agency';
import { parseAgencies } from '../agencies/parse-agencies';
import type { Register } from '../agencies/register';
import type { CellValue } from '../sheet/grid';
import type { TimelineContext } from '../timeline/parse-timeline';
import { readTimelineCell } from '../timeline/read-timeline-cell';
import { fold } from '../text/fold';
import type { IsoDate, Timeline } from '../timeline/timeline';
import { isAssignmentText } from './assignment-cell';

/** Reads cell texts against one register and one plan, every distinct text once: a column says the same few things over and over. */
export interface CellReading {
  readonly planYear: number | null;
  readonly issuedOn: IsoDate | null;
  agencies(text: string): readonly AgencyMention[];
  /** Whether a text may name lead and coordinators by their words. */
  saysBoth(text: string): boolean;
  timeline(cell: { readonly value: CellValue; readonly text: string; readonly numberFormat?: string; readonly fontName?: string }): Timeline;
}

/** Starts reading for one plan. */
export function cellReading(register: Register, context: TimelineContext): CellReading {
  const agencies = new Map<string, readonly AgencyMention[]>();
  const timelines = new Map<string, Timeline>();
  const assignments = new Map<string, boolean>();
  return {
    planYear: context.planYear ?? null,
    issuedOn: context.issuedOn ?? null,
    agencies: (text) => remember(agencies, text, () => parseAgencies(text, register)),
    saysBoth: (text) => remember(assignments, text, () => isAssignmentText(fold(text))),
    timeline: (cell) => remember(timelines, keyOf(cell), () => readTimelineCell(cell, context)),
  };
}

function keyOf(cell: { readonly value: CellValue; readonly text: string; readonly numberFormat?: string; readonly fontName?: string }): string {
  return typeof cell.value === 'string' ? `s${cell.fontName ?? ''}\n${cell.text}` : `v${String(cell.value)}\n${cell.numberFormat ?? ''}\n${cell.text}`;
}

function remember<T>(known: Map<string, T>, key: string, read: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = read();
  known.set(key, value);
  return value;
}
