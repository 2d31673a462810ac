import type { AgencyMention } from '../agencies/agency';
import type { ColumnRole } from '../plan/column-role';
import type { Field } from '../plan/field';
import type { Task } from '../plan/plan';
import { foldBlanks } from '../text/fold';
import type { MarkMeaning } from './agency-marks';
import { meaningsOf } from './agency-marks';
import { splitAssignment } from './assignment-cell';
import type { TaskRow } from './classify-rows';
import { claimsOf } from './header-words';
import { withoutMark } from './header-block';
import type { CellReading } from './reading';
import type { KnownTable } from './known-table';
import type { Source, Sources } from './role-source';
import { fieldOf } from './role-source';

type Agencies = readonly AgencyMention[];

/** Who leads and who coordinates: from two columns, from one cell that says both, or from marks under the agencies' columns. */
export function readAssignment(table: KnownTable, row: TaskRow, sources: Sources, reading: CellReading): Pick<Task, 'leads' | 'coordinators'> {
  const { columns } = table;
  const of = (role: ColumnRole): Source => sources.of(role, row.row, row.joined);
  const fromCells = columns.assignment && !columns.lead ? fromOneCell(of('assignment'), reading) : fromColumns(of('lead'), of('coordinators'), columns.coordinators === undefined, reading);
  return columns.agencyMarks ? withMarks(table, row, fromCells, reading) : fromCells;
}

function fromColumns(lead: Source, coordinators: Source, alone: boolean, reading: CellReading): Pick<Task, 'leads' | 'coordinators'> {
  // "Cơ quan chủ trì" that says both in some cells, with no column for coordinators.
  if (alone && lead.text !== '' && reading.saysBoth(lead.full)) {
    const both = fromOneCell(lead, reading);
    if (both.coordinators.value.length > 0) return both;
  }
  return { leads: fieldOf('lead', lead, mentions(lead, reading)), coordinators: fieldOf('coordinators', coordinators, mentions(coordinators, reading)) };
}

/** Mentions point into the cell's own text where that is what was read, so that edits can leave the rest alone. */
function mentions(source: Source, reading: CellReading): Agencies {
  if (source.text === '') return [];
  const parts = reading.saysBoth(source.full) ? splitAssignment(bodyOf(source)) : null;
  if (parts === null) return reading.agencies(bodyOf(source));
  return parts.flatMap((part) => within(bodyOf(source), part.start, part.end, reading));
}

function fromOneCell(source: Source, reading: CellReading): Pick<Task, 'leads' | 'coordinators'> {
  const body = bodyOf(source);
  const named = (as: 'lead' | 'coordinators'): Agencies => splitAssignment(body).filter((part) => part.as === as).flatMap((part) => within(body, part.start, part.end, reading));
  return { leads: fieldOf('lead', source, named('lead')), coordinators: fieldOf('coordinators', source, named('coordinators')) };
}

function within(body: string, start: number, end: number, reading: CellReading): Agencies {
  return reading.agencies(body.slice(start, end)).map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start }));
}

/** The raw text when it reads the same, else the readable one (markup removed, legacy encodings converted, rows joined). */
function bodyOf(source: Source): string {
  const raw = source.raw?.text;
  return raw !== undefined && !source.inherited && (raw === source.text || foldBlanks(raw) === source.text) ? raw : source.full;
}

function withMarks(table: KnownTable, row: TaskRow, cells: Pick<Task, 'leads' | 'coordinators'>, reading: CellReading): Pick<Task, 'leads' | 'coordinators'> {
  const marked = (table.columns.agencyMarks ?? []).flatMap((column) => {
    const text = [row.row, ...row.joined].map((each) => markAt(table, each, column)).find((each) => each !== '') ?? '';
    const meanings = new Set(meaningsOf(text, table.alphabet));
    return meanings.size === 0 ? [] : [{ column, meanings, group: groupMeaning(table, column) }];
  });
  const named = cells.leads.value.length > 0;
  const leads = marked.filter((mark) => !named && leadsBy(mark, marked));
  const coordinators = marked.filter((mark) => (!leads.includes(mark) || (mark.meanings.has('lead') && mark.meanings.has('coordinator'))) && !mark.meanings.has('informed') && !mark.meanings.has('approver') && !(mark.meanings.has('accountable') && mark.meanings.size === 1));
  return {
    leads: named ? cells.leads : markField('lead', table, row, leads.map((mark) => mark.column), reading),
    coordinators: cells.coordinators.value.length > 0 ? cells.coordinators : markField('coordinators', table, row, coordinators.map((mark) => mark.column), reading),
  };
}

function markAt(table: KnownTable, row: number, column: number): string {
  const own = table.view.text(row, column);
  const merge = own === '' ? table.view.merge(row, column) : null;
  return merge && merge.top > table.block.bottom && merge.left === column ? table.view.text(merge.top, column) : own;
}

interface Mark {
  readonly column: number;
  readonly meanings: ReadonlySet<MarkMeaning>;
  readonly group: 'lead' | 'coordinators' | null;
}

/**
 * Who leads among R, A, C, I: the one that is both responsible and accountable; else the only R; else, with several R, the accountable one.
 */
function leadsBy(mark: Mark, all: readonly Mark[]): boolean {
  if (mark.group !== null) return mark.group === 'lead';
  if (mark.meanings.has('lead')) return true;
  if (all.some((other) => other.meanings.has('lead'))) return false;
  const both = all.filter((other) => other.meanings.has('responsible') && other.meanings.has('accountable'));
  if (both.length > 0) return both.includes(mark);
  const responsible = all.filter((other) => other.meanings.has('responsible'));
  const accountable = all.filter((other) => other.meanings.has('accountable'));
  if (responsible.length === 1 || accountable.length === 0) return responsible.includes(mark);
  return accountable.includes(mark);
}

/** "Cơ quan phối hợp" over agency columns says what a bare tick means. */
function groupMeaning(table: KnownTable, column: number): 'lead' | 'coordinators' | null {
  for (const parent of table.block.labels.get(column)?.parents ?? []) {
    const claims = claimsOf(parent);
    if (claims.has('assignment') && claims.get('assignment')! >= 0.7) continue;
    const lead = claims.get('lead') ?? 0;
    const coordinators = claims.get('coordinators') ?? 0;
    if (coordinators >= 0.9) return 'coordinators';
    if (lead >= 0.9) return 'lead';
  }
  return null;
}

function markField(role: 'lead' | 'coordinators', table: KnownTable, row: TaskRow, columns: readonly number[], reading: CellReading): Field<Agencies> {
  const names = columns.map((column) => withoutMark(table.block.labels.get(column)?.leaf ?? ''));
  const text = names.join(', ');
  let start = 0;
  const value = names.map((name) => {
    const known = reading.agencies(name)[0];
    const mention = { text: name, id: known?.id ?? null, collective: known?.collective ?? false, start, end: start + name.length };
    start += name.length + 2;
    return mention;
  });
  const at = (column: number) => ({ sheet: table.view.sheet, row: row.row, column });
  const [first, ...more] = columns;
  return { value, text, cell: at(first ?? table.columns.agencyMarks![0]!), role, present: true, ...(more.length > 0 && { more: more.map(at) }) };
}
