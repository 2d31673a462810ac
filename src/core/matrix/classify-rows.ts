import type { DataRow } from './scan-rows';
import type { Numbering } from './numbering';
import { isDeeper, isWordedHeading, readNumbering, splitNumbering } from './numbering';

/** What the rows of a table are, in order. A row may be a section and a task at once. */
export interface RowKinds {
  readonly sections: readonly SectionRow[];
  readonly tasks: readonly TaskRow[];
}

export interface SectionRow {
  readonly row: number;
  readonly number: string;
  readonly title: string;
  readonly level: number;
  readonly parentRow: number | null;
}

export interface TaskRow {
  readonly row: number;
  readonly sectionRow: number | null;
  /** As officers would cite it: group number and letter joined. */
  readonly number: string;
  readonly numberFromAbove: boolean;
  /** Rows below that only carry on its texts. */
  readonly joined: readonly number[];
}

interface OpenSection {
  readonly row: number;
  readonly style: string;
  readonly level: number;
  /** Style of the first row under it: tells a restart (1, 2 within section 1) from a sibling. */
  firstChild: string | null;
}

/** Tells sections, tasks and continuations apart, with the rows around each as evidence. */
export function classifyRows(data: readonly DataRow[]): RowKinds {
  const custom = customOf(data);
  const lastAssigned = data.findLastIndex((row) => row.own.size > 0);
  const sections: SectionRow[] = [];
  const tasks: { row: number; sectionRow: number | null; number: string; numberFromAbove: boolean; joined: number[] }[] = [];
  const open: OpenSection[] = [];
  let lastCapital: string | null = null;
  data.forEach((row, index) => {
    const next = data[index + 1];
    const task = tasks.at(-1);
    const afterTask = task !== undefined && (data[index - 1]?.row === task.row || task.joined.includes(data[index - 1]?.row ?? 0));
    const kind = kindOf(row, next, afterTask ? data[index - 1] : undefined, custom, index < lastAssigned);
    if (kind === 'continuation' && task) {
      task.joined.push(row.row);
      return;
    }
    let enclosing: number | null = null;
    if (kind === 'section' || kind === 'both') {
      const heading = headingOf(row, lastCapital);
      if (heading.style === 'capital') lastCapital = heading.number;
      enclosing = openSection(open, row, heading.style);
      const level = open.at(-1)!.level;
      sections.push({ row: row.row, number: heading.number, title: heading.title, level, parentRow: enclosing });
      if (kind === 'section') return;
    } else {
      closeSections(open, row);
      enclosing = open.at(-1)?.row ?? null;
    }
    tasks.push({ row: row.row, sectionRow: enclosing, number: composedNumber(row), numberFromAbove: !row.ownNumber && row.numbers.some((text) => text !== ''), joined: [] });
  });
  return { sections, tasks };
}

type Kind = 'section' | 'task' | 'both' | 'continuation';

interface Custom {
  /** Most assigned rows are numbered. */
  readonly numbered: boolean;
  /** Most assigned rows are bold, so bold says nothing. */
  readonly bold: boolean;
  readonly capitals: boolean;
}

function customOf(data: readonly DataRow[]): Custom {
  const assigned = data.filter((row) => row.own.size >= 2 || row.fromAbove.size >= 1);
  const most = (test: (row: DataRow) => boolean): boolean => assigned.filter(test).length > assigned.length / 2;
  return { numbered: most((row) => row.ownNumber || row.numbers.some((text) => text !== '')), bold: most((row) => row.bold), capitals: most((row) => row.capitals) };
}

function kindOf(row: DataRow, next: DataRow | undefined, before: DataRow | undefined, custom: Custom, tasksFollow: boolean): Kind {
  const stands = (row.bold && !custom.bold) || (row.capitals && !custom.capitals);
  const leads = next !== undefined && opensUnder(row, next);
  if (row.own.size === 1 && row.content === '' && !row.ownNumber && (row.bold || row.capitals) && splitNumbering(row.title).number !== null) return 'section';
  if (row.own.size > 0) {
    if (!row.ownNumber && before && custom.numbered && carriesOn(row, before)) return 'continuation';
    const upper = row.number?.style === 'capital' || row.number?.style === 'roman';
    // A heading may give its tasks a common time: no lead, no work of its own.
    if (leads && upper && row.own.size === 1 && row.own.has('timeline') && next.own.has('lead') && (next.own.has('timeline') || next.fromAbove.has('timeline'))) return 'section';
    return leads && (upper || stands) && next.number !== null && !row.wide ? 'both' : 'task';
  }
  if (row.fromAbove.size > 0 && !row.wide) {
    if (before && custom.numbered && goesOnBelow(row, before)) return 'continuation';
    if (row.content === '' && !row.ownNumber) return before ? 'continuation' : 'task';
    return 'task';
  }
  if (row.wide) return 'section';
  if (row.ownNumber && row.number === null) return 'section';
  if (row.number !== null && row.ownNumber) {
    if (row.number.style === 'capital' || row.number.style === 'roman') return 'section';
    // A number and nothing else: among tasks one whose cells were forgotten, below them a row made ready.
    if (row.content === '' && row.title === row.numbers.find((text) => text !== '')) return before && (!tasksFollow || row.contentFromAbove) ? 'continuation' : 'task';
    return leads || (stands && next !== undefined) ? 'section' : 'task';
  }
  if (stands) return 'section';
  if (row.content === '') return before ? 'continuation' : 'section';
  const own = splitNumbering(row.content).number;
  if (!custom.numbered && own !== null && (own.style === 'capital' || own.style === 'roman')) return 'section';
  if (!before) return 'section';
  if (isWordedHeading(row.content) && next !== undefined && next.own.size > 0 && next.content !== '') return 'section';
  if (/^(?:\p{Ll}|[-+–•(])/u.test(row.content)) return 'continuation';
  if (custom.numbered) return /[.;:]$/u.test(before.content) && !/[.;]$/u.test(row.content) && next !== undefined && next.own.size > 0 && row.content.length < 120 ? 'section' : 'continuation';
  return next !== undefined && next.own.size > 0 ? 'section' : 'continuation';
}

/** Whether the next row begins what this one heads. */
function opensUnder(row: DataRow, next: DataRow): boolean {
  if (row.number === null) return next.own.size > 0;
  if (next.number === null) return next.own.size > 0 && !next.ownNumber && next.content !== '' && row.own.size === 0;
  if (isDeeper(next.number, row.number)) return true;
  // "2. Heading", then tasks from 1 again.
  return row.own.size === 0 && next.own.size > 0 && sameStyle(next.number, row.number) && Number.parseInt(next.number.text, 10) <= Number.parseInt(row.number.text, 10);
}

/** A row without a number of its own whose texts go on where the row above broke off. */
function carriesOn(row: DataRow, before: DataRow): boolean {
  if (row.numbers.some((text) => text !== '')) return row.content === '' && row.contentFromAbove && row.fromAbove.has('lead') && row.fromAbove.has('timeline');
  if (row.content === '') return row.contentFromAbove ? row.fromAbove.has('lead') && row.fromAbove.has('timeline') : !isWhole(row);
  return /^\p{Ll}/u.test(row.content) && !/[.;]$/u.test(before.content);
}

/** Beside the merged cells of a group, the rest of a sentence: no number, no lead, a small letter. */
function goesOnBelow(row: DataRow, before: DataRow): boolean {
  return !row.ownNumber && !row.fromAbove.has('lead') && !row.fromAbove.has('assignment') && /^\p{Ll}/u.test(row.content) && !/[.;:]$/u.test(before.content);
}

/** Who, when and more of its own: a task whose content was left out, not the rest of the one above. */
function isWhole({ own }: DataRow): boolean {
  return own.size >= 4 && (own.has('lead') || own.has('assignment')) && (own.has('timeline') || own.has('end'));
}

function headingOf(row: DataRow, lastCapital: string | null): { number: string; title: string; style: string } {
  const cell = row.numbers.filter((text) => text !== '').at(-1) ?? '';
  const number = row.ownNumber ? readNumbering(cell, lastCapital) : null;
  if (number && row.content !== '') return { number: number.text, title: row.content, style: styleOf(number) };
  const text = row.content !== '' && row.title !== row.content && row.ownNumber ? `${cell} ${row.content}` : row.content || row.title;
  const split = splitNumbering(text, lastCapital);
  if (split.number) return { number: split.number.text, title: split.title, style: styleOf(split.number) };
  return { number: '', title: text, style: row.capitals ? 'capitals' : 'plain' };
}

/** Puts a section on the stack of open ones; returns the row of the one around it. */
function openSection(open: OpenSection[], row: DataRow, style: string): number | null {
  const same = open.findIndex((section) => section.style === style);
  if (same >= 0) open.length = same;
  const parent = open.at(-1);
  if (parent) parent.firstChild ??= style;
  open.push({ row: row.row, style, level: open.length + 1, firstChild: null });
  return parent?.row ?? null;
}

/** A task numbered like an open section stands beside it, unless that section's own tasks are numbered so. */
function closeSections(open: OpenSection[], row: DataRow): void {
  const style = row.number === null ? 'none' : styleOf(row.number);
  const same = open.findIndex((section) => section.style === style);
  if (same >= 0 && open[same]!.firstChild !== null && open[same]!.firstChild !== style) open.length = same;
  const parent = open.at(-1);
  if (parent) parent.firstChild ??= style;
}

function composedNumber(row: DataRow): string {
  const filled = row.numbers.filter((text) => text !== '').map((text) => readNumbering(text)?.text ?? text);
  const [group, own] = filled;
  if (group === undefined) return '';
  if (own === undefined) return group;
  return /^\p{L}/u.test(own) ? group + own.replace(/\)$/u, '') : own.startsWith(`${group}.`) ? own : `${group}.${own}`;
}

function styleOf(number: Numbering): string {
  return number.style === 'arabic' || number.style === 'mixed' ? `${number.style}${number.depth}` : number.style;
}

function sameStyle(a: Numbering, b: Numbering): boolean {
  return styleOf(a) === styleOf(b);
}
