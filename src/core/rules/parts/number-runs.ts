import type { Field } from '../../plan/field';
import type { Matrix } from '../../plan/plan';
import { isDateNumber } from './autodate';
import type { Numeral } from './numbering';
import { follows, readNumerals } from './numbering';

/** One numbered row, section or task. */
export interface Numbered {
  readonly field: Field<string>;
  readonly numeral: Numeral;
  /** Smaller outranks: when a row of a smaller rank has come between, counting may start anew. */
  readonly rank: number;
}

/** A number that does not follow, and the value that would. */
export interface Break {
  readonly kind: 'duplicate' | 'gap' | 'mismatch' | 'unnumbered';
  readonly field: Field<string>;
  /** With the prefix it should have. */
  readonly numeral: Numeral;
  readonly expected: number;
}

/** Rows without a number that may be the ones missing from the sequence. */
type Line = Numbered | { readonly blank: Field<string> } | typeof UNREAD;

/** A number that Excel took for a date: it is one of the sequence, but nobody can say which. */
const UNREAD = { unread: true } as const;

/** Sections and tasks in sheet order, with the likeliest reading of each number; bullets and texts are left out. */
export function numberedLines(matrix: Matrix): readonly Line[] {
  const rows = [
    ...matrix.sections.map((section) => ({ row: section.row, field: section.number, level: section.level })),
    ...matrix.tasks.map((task) => ({ row: task.row, field: task.number, level: null })),
  ].sort((a, b) => a.row - b.row);
  const last = new Map<string, number>();
  return rows.flatMap(({ field, level }): Line[] => {
    if (field.inherited) return [];
    if (isDateNumber(field)) return [UNREAD];
    if (field.text === '') return field.present && level === null ? [{ blank: field }] : [];
    const candidates = readNumerals(field.text);
    const numeral = candidates.find((each) => follows(each, last.get(each.key) ?? NaN)) ?? candidates[0];
    if (!numeral) return [];
    last.set(numeral.key, numeral.value);
    return [{ field, numeral, rank: level ?? TASK_RANK + depthOf(numeral) }];
  });
}

/** Groups that are numbered in a column of their own beside the letters of their tasks ("6" of "6a"), each where it opens. */
export function groupLines({ columns, tasks }: Matrix): readonly Line[] {
  if ((columns.number?.length ?? 0) < 2) return [];
  let before = '';
  return tasks.flatMap(({ number }): Line[] => {
    const [group] = /^[0-9]{1,3}(?=\p{Ll}$)/u.exec(number.text) ?? [];
    if (group === undefined || group === before) return [];
    before = group;
    return [{ field: { ...number, text: group }, numeral: readNumerals(group)[0]!, rank: TASK_RANK }];
  });
}

/** Where the numbers of a matrix do not follow. Each break counts once: after it, the sequence goes on from either side of it. */
export function numberBreaks(lines: readonly Line[]): readonly Break[] {
  const runs = new Map<string, Run>();
  const breaks: Break[] = [];
  let parent: Numbered | null = null;
  let blanks: Field<string>[] = [];
  let unread = 0;
  lines.forEach((line, index) => {
    if ('unread' in line) {
      unread++;
      return;
    }
    if ('blank' in line) {
      blanks.push(line.blank);
      return;
    }
    const stray = strayPrefix(line, parent, lines, index);
    const numeral = stray === null ? line.numeral : { ...line.numeral, prefix: stray, key: `decimal ${stray}` };
    const run = passed(runs.get(numeral.key), unread);
    for (const each of runs.values()) if (each !== run && line.rank < each.rank) each.mayRestart = true;
    if (stray !== null) breaks.push({ kind: 'mismatch', field: line.field, numeral, expected: run?.expected ?? 1 });
    else breaks.push(...judge(line, run, blanks, startsAnew(lines, index)));
    runs.set(numeral.key, stray === null ? next(line, run, startsAnew(lines, index)) : { ...start(line), expected: (run?.expected ?? 1) + 1, accepts: [(run?.expected ?? 1) + 1] });
    if (numeral.style === 'decimal' && numeral.prefix === '') parent = line;
    else if (line.rank < TASK_RANK) parent = null;
    blanks = [];
    unread = 0;
  });
  return breaks;
}

/** Tasks rank below every section. */
const TASK_RANK = 50;

/** How far one style of numbers has counted. */
interface Run {
  readonly last: number;
  readonly expected: number;
  /** After a break either number may have been the wrong one. */
  readonly accepts: readonly number[];
  /** Shared from row to row of the run. */
  readonly seen: Set<number>;
  readonly rank: number;
  mayRestart: boolean;
}

function start({ numeral, rank }: Numbered): Run {
  return { last: numeral.value, expected: numeral.value + 1, accepts: [numeral.value + 1], seen: new Set([numeral.value]), rank, mayRestart: false };
}

/** The run after as many numbers more as could not be read. */
function passed(run: Run | undefined, unread: number): Run | undefined {
  if (!run || unread === 0) return run;
  return { ...run, accepts: [...run.accepts, ...Array.from({ length: unread }, (_each, index) => run.expected + index + 1)] };
}

function next(line: Numbered, run: Run | undefined, anew: boolean): Run {
  const { value } = line.numeral;
  if (!run || (value === 1 && (run.mayRestart || anew))) return start(line);
  const seen = run.seen.add(value);
  if (fits(line.numeral, run)) return { ...start(line), accepts: [value + 1, Math.max(value + 1, run.expected)], seen };
  return { ...start(line), expected: Math.max(value + 1, run.expected), accepts: [value + 1, run.expected, run.expected + 1], seen };
}

function judge({ numeral, field }: Numbered, run: Run | undefined, blanks: readonly Field<string>[], anew: boolean): readonly Break[] {
  const { value } = numeral;
  const starts = value === 1 && (!run || run.mayRestart || anew);
  if (starts || (run && fits(numeral, run))) return [];
  if (!run) return numeral.prefix !== '' && numeral.style === 'decimal' ? [{ kind: 'gap', field, numeral, expected: 1 }] : [];
  if (value - run.expected === blanks.length && blanks.length > 0) {
    return blanks.map((blank, offset) => ({ kind: 'unnumbered', field: blank, numeral, expected: run.expected + offset }));
  }
  return [{ kind: run.seen.has(value) ? 'duplicate' : 'gap', field, numeral, expected: run.expected }];
}

function fits(numeral: Numeral, run: Run): boolean {
  return run.accepts.includes(numeral.value) || follows(numeral, run.last);
}

/** A one that is followed by a two opens a new count, even with no heading between. */
function startsAnew(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  if (!('numeral' in line) || line.numeral.value !== 1) return false;
  const after = lines.slice(index + 1, index + 40).find((other): other is Numbered => 'numeral' in other && other.numeral.key === line.numeral.key);
  return after?.numeral.value === 2;
}

/** The prefix a number like `3.1` should have: that of the number it stands under, when its neighbour has it too or nobody else has its own. */
function strayPrefix({ numeral }: Numbered, parent: Numbered | null, lines: readonly Line[], index: number): string | null {
  if (numeral.style !== 'decimal' || !/^[0-9]+$/u.test(numeral.prefix)) return null;
  const over = parent ? String(parent.numeral.value) : null;
  if (over === numeral.prefix) return null;
  const [before, after] = [sibling(lines, index, -1), sibling(lines, index, 1)];
  if (over !== null) return before === numeral.prefix ? null : over;
  return before !== null && before === after && before !== numeral.prefix ? before : null;
}

/** Prefix of the next row that way when it is of the form `3.1` too. */
function sibling(lines: readonly Line[], index: number, step: 1 | -1): string | null {
  const line = lines[index + step];
  return line && 'numeral' in line && line.numeral.style === 'decimal' && line.numeral.prefix !== '' ? line.numeral.prefix : null;
}

function depthOf(numeral: Numeral): number {
  if (numeral.style === 'lower') return 9;
  return (numeral.style === 'decimal' ? 1 : 0) + (numeral.prefix === '' ? 0 : numeral.prefix.split('.').length);
}
