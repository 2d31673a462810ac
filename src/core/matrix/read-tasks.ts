import type { ColumnRole } from '../plan/column-role';
import type { Field } from '../plan/field';
import type { Task } from '../plan/plan';
import { readDate, readProgress } from '../plan/read-cells';
import type { Steps } from '../steps';
import type { TaskRow } from './classify-rows';
import type { KnownTable } from './known-table';
import { readAssignment } from './read-assignment';
import { isWithoutTerm, readTime, termColumn } from './read-time';
import type { CellReading } from './reading';
import type { Source, Sources } from './role-source';
import { cellOf, fieldOf, sourcesOf, textField } from './role-source';
import { ROWS_A_STEP } from './sheet-view';

/** Reads the tasks of a table; `matrix` is its index in the plan. */
export function* readTasks(table: KnownTable, reading: CellReading, matrix: number): Steps<Task[]> {
  const byNumber = new Map<string, number>();
  const known = { matrix, shares: holdsShares(table), terms: termColumn(table) };
  const sources = sourcesOf(table.view, table.columns, table.block.bottom, (number) => byNumber.get(number) ?? null);
  const tasks: Task[] = [];
  for (const row of table.rows) {
    if (tasks.length % ROWS_A_STEP === 0) yield tasks.length / table.rows.length;
    tasks.push(readTask(table, row, sources, reading, known));
    byNumber.set(row.number, row.row);
  }
  return tasks;
}

/** Asked of the whole table once. */
interface OfTable {
  readonly matrix: number;
  readonly shares: boolean;
  readonly terms: number | undefined;
}

function readTask(table: KnownTable, row: TaskRow, sources: Sources, reading: CellReading, { matrix, shares, terms }: OfTable): Task {
  const of = (role: ColumnRole): Source => sources.of(role, row.row, role === 'number' ? [] : row.joined);
  const text = (role: ColumnRole): Field<string> => textField(role, of(role));
  const progress = of('progress');
  const completed = of('completedOn');
  return {
    sheet: table.view.sheet,
    row: row.row,
    hidden: table.view.grid.hiddenRows.has(row.row),
    matrix,
    sectionRow: row.sectionRow,
    number: numberField(table, row, sources),
    code: text('code'),
    content: text('content'),
    ...readAssignment(table, row, sources, reading),
    leader: text('leader'),
    person: text('person'),
    timeline: readTime(table, row, sources, reading),
    ...(terms !== undefined && isWithoutTerm(table, row, terms) && { withoutTerm: true }),
    ...(table.columns.start && { start: text('start') }),
    deliverable: text('deliverable'),
    budget: textField('budget', firstFilled(table, row, 'budget', sources)),
    approver: text('approver'),
    basis: text('basis'),
    statusText: statusField(table, row, sources),
    progress: fieldOf('progress', progress, progress.text === '' ? null : readProgress(shareAsPercent(progress, shares))),
    completedOn: fieldOf('completedOn', completed, completed.text === '' ? null : readDate(cellOf(completed))),
    result: text('result'),
    obstacles: text('obstacles'),
    proposal: text('proposal'),
    note: text('note'),
  };
}

function numberField(table: KnownTable, row: TaskRow, sources: Sources): Field<string> {
  const columns = table.columns.number ?? [];
  const own = [...columns].reverse().find((column) => table.view.text(row.row, column) !== '') ?? columns.at(-1);
  const source = sources.of('number', row.row, [], own);
  const whole = columns.length > 1 ? row.number : source.text;
  return { ...fieldOf('number', source, row.number), text: whole, ...(row.numberFromAbove && { inherited: true }) };
}

/** Of a role in several columns, the first that says something. */
function firstFilled(table: KnownTable, row: TaskRow, role: ColumnRole, sources: Sources): Source {
  const each = (table.columns[role] ?? []).map((column) => sources.of(role, row.row, row.joined, column));
  return each.find((source) => source.text !== '') ?? sources.of(role, row.row, row.joined);
}

/** One status column, or one column a status with a tick in it. */
function statusField(table: KnownTable, row: TaskRow, sources: Sources): Field<string> {
  const columns = table.columns.status ?? [];
  if (columns.length < 2) return textField('status', sources.of('status', row.row, row.joined));
  const ticked = columns.find((column) => table.view.text(row.row, column) !== '') ?? columns[0]!;
  const source = sources.of('status', row.row, [], ticked);
  const says = source.text === '' ? '' : (table.block.labels.get(ticked)?.leaf ?? '');
  return { ...textField('status', source), value: says, text: says };
}

/** 0.4 without a percent format is 40 %, as is 40; beside fractions 1 is the whole. */
function shareAsPercent(source: Source, shares: boolean): { value: string | number | boolean | null; text: string; numberFormat?: string } {
  const cell = cellOf(source);
  return typeof cell.value === 'number' && (isShare(cell.value) || (shares && cell.value === 1)) ? { ...cell, numberFormat: '0%' } : cell;
}

function holdsShares(table: KnownTable): boolean {
  const column = table.columns.progress?.[0];
  return column !== undefined && table.rows.some(({ row }) => isShare(table.view.cell(row, column)?.value));
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value < 1;
}
