import type { AgencyMention } from '../agencies/agency';
import { parseAgencies } from '../agencies/parse-agencies';
import type { Register } from '../agencies/register';
import type { CellValue } from '../sheet/grid';
import type { TimelineContext } from '../timeline/parse-timeline';
import { readTimelineCell } from '../timeline/read-timeline-cell';
import { fold } from '../text/fold';
import { remember } from '../text/remember';
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

/** Starts reading for one plan; the reading before goes on when nothing changed that texts are read against. */
export function cellReading(register: Register, { planYear = null, issuedOn = null }: TimelineContext): CellReading {
  const before = latest.get(register);
  if (before && before.planYear === planYear && before.issuedOn === issuedOn) return before;
  const ofText = remember((text, fontName) => readTimelineCell({ value: text, text, ...(fontName !== undefined && { fontName }) }, { planYear, issuedOn }));
  const reading: CellReading = {
    planYear,
    issuedOn,
    agencies: before?.agencies ?? remember((text) => parseAgencies(text, register)),
    saysBoth,
    timeline: (cell) => (typeof cell.value === 'number' ? readTimelineCell(cell, { planYear, issuedOn }) : ofText(cell.text, cell.fontName)),
  };
  latest.set(register, reading);
  return reading;
}

/** A plan is read again after every edit, and nearly all of its texts are the same. */
const latest = new WeakMap<Register, CellReading>();

const saysBoth = remember((text) => isAssignmentText(fold(text)));
