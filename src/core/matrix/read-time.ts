import type { Field } from '../plan/field';
import { fold } from '../text/fold';
import { timelineFromMarks } from '../timeline/from-marks';
import { addDays } from '../timeline/iso-date';
import { parseTimeline } from '../timeline/parse-timeline';
import type { Period, Timeline } from '../timeline/timeline';
import type { TaskRow } from './classify-rows';
import { countsDays, countsWorkdays, dayCount } from './day-count';
import { labelText } from './header-block';
import type { HeaderLabel } from './header-block';
import { periodOf } from './period-header';
import type { CellReading } from './reading';
import type { KnownTable } from './known-table';
import type { Source, Sources } from './role-source';
import { cellOf, fieldOf } from './role-source';

/** When a task is to be done: from its column, from a start and an end, or from ticks under quarters, months and years. */
export function readTime(table: KnownTable, row: TaskRow, sources: Sources, reading: CellReading): Field<Timeline> {
  const { columns } = table;
  const whole = sources.of('timeline', row.row, row.joined);
  const start = sources.of('start', row.row);
  const days = daysIn(table, whole);
  if (days !== null) return fieldOf('timeline', whole, start.text === '' ? dueInDays(table, days, reading) : lasting(reading.timeline(cellOf(start)), days));
  if (whole.text !== '') return fieldOf('timeline', whole, reading.timeline(cellOf(whole)));
  if (columns.start || columns.end) {
    const bounds = fromBounds(start, sources.of('end', row.row), reading);
    if (bounds.text !== '' || !columns.periodMarks) return bounds;
  }
  if (columns.periodMarks) return fromMarks(table, row, reading);
  return fieldOf('timeline', whole, reading.timeline(cellOf(whole)));
}

/** The column *Loại thời hạn*; undefined where the table has none. */
export function termColumn({ block }: KnownTable): number | undefined {
  return [...block.labels].find(([, label]) => /^(?:loai|hinh thuc) (?:thoi )?han/u.test(fold(labelText(label))))?.[0];
}

/** "Thường xuyên" in that column: the task needs no due date of its own. "Có thời hạn" says that it has one. */
export function isWithoutTerm({ view }: KnownTable, { row }: TaskRow, column: number): boolean {
  const says = view.folded(row, column);
  return says !== '' && !/^co (?:thoi )?han/u.test(says);
}

function daysIn(table: KnownTable, source: Source): number | null {
  return countsDays(timeHeader(table)) ? dayCount(source.text) : null;
}

function timeHeader(table: KnownTable): HeaderLabel | undefined {
  return table.block.labels.get(table.columns.timeline?.[0] ?? 0);
}

/** A start and how many days from then. */
function lasting(start: Timeline, days: number): Timeline {
  const from = dateOf(start, 'start') ?? dateOf(start, 'end');
  return from === undefined ? start : { kind: 'interval', start: from, end: addDays(from, days), confidence: 'medium' };
}

/** "Số ngày dự kiến": counted from the day the plan was issued. */
function dueInDays(table: KnownTable, days: number, reading: CellReading): Timeline {
  if (countsWorkdays(timeHeader(table))) return { kind: 'condition', offsetWorkdays: days, anchor: 'issue', confidence: 'medium' };
  return { kind: 'condition', offsetDays: days, anchor: 'issue', ...(reading.issuedOn !== null && { end: addDays(reading.issuedOn, days) }), confidence: 'medium' };
}

function fromBounds(start: Source, end: Source, reading: CellReading): Field<Timeline> {
  const first = start.text === '' ? null : reading.timeline(cellOf(start));
  const last = end.text === '' ? null : reading.timeline(cellOf(end));
  const place = end.text === '' && start.text !== '' ? start : end;
  const text = [start.text, end.text].filter((part) => part !== '').join(' – ');
  const other = place === end && start.text !== '' ? [start.cell] : [];
  return { ...fieldOf('timeline', place, between(first, last)), text, present: true, ...(other.length > 0 && { more: other }), ...((start.inherited && end.inherited) && { inherited: true }) };
}

function between(first: Timeline | null, last: Timeline | null): Timeline {
  if (first === null && last === null) return parseTimeline('');
  const from = first === null ? undefined : dateOf(first, 'start') ?? dateOf(first, 'end');
  if (last === null) return from === undefined ? first! : { kind: 'ongoing', start: from, confidence: 'medium' };
  const until = dateOf(last, 'end');
  if (until === undefined) return last.kind === 'unknown' && from !== undefined && first !== null ? { ...last } : last;
  if (from === undefined) return last;
  const exclusive = last.kind === 'deadline' && last.dueExclusive === true;
  return { kind: 'interval', start: from, end: until, ...(exclusive && { dueExclusive: true }), confidence: 'high' };
}

function dateOf(timeline: Timeline, side: 'start' | 'end'): string | undefined {
  if (timeline.kind === 'unknown') return undefined;
  if (side === 'start') return timeline.kind === 'condition' ? undefined : timeline.start;
  return timeline.end;
}

function fromMarks(table: KnownTable, row: TaskRow, reading: CellReading): Field<Timeline> {
  const columns = table.columns.periodMarks ?? [];
  const marked = columns.filter((column) => [row.row, ...row.joined].some((each) => says(table, each, column)));
  const at = (column: number) => ({ sheet: table.view.sheet, row: row.row, column });
  const [first, ...more] = marked;
  const cell = first === undefined ? null : table.view.cell(row.row, first);
  const headers = marked.map((column) => table.periods.get(column)).filter((header) => header !== undefined);
  const periods = headers.map((header) => periodOf(header, reading.planYear)).filter((period): period is Period => period !== null);
  const value: Timeline =
    headers.length > periods.length ? { kind: 'deadline', needsPlanYear: true, confidence: 'low' } : (timelineFromMarks(periods) ?? parseTimeline(''));
  return {
    value,
    text: marked.map((column) => labelText(table.block.labels.get(column))).join(', '),
    cell: at(first ?? columns[0]!),
    role: 'timeline',
    present: true,
    ...(more.length > 0 && { more: more.map(at) }),
    ...(cell && { raw: cell }),
  };
}

/** Anything but nothing: a tick, an amount, a date; not `0`, `-` or "không". A tick merged over several quarters counts in each. */
function says(table: KnownTable, row: number, column: number): boolean {
  const merge = table.view.merge(row, column);
  const text = merge && merge.top > table.block.bottom ? table.view.text(merge.top, merge.left) : table.view.text(row, column);
  return text !== '' && !/^(?:0|[-–—.…]+|khong)$/.test(fold(text));
}
