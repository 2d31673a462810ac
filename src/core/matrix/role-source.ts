import type { ColumnMap, ColumnRole } from '../plan/column-role';
import type { Field, RawCell } from '../plan/field';
import type { Cell } from '../sheet/grid';
import type { CellRef } from '../sheet/cell-ref';
import { foldBlanks } from '../text/fold';
import { dittoTarget, isDitto } from './ditto';
import type { SheetView } from './sheet-view';

/** What one role says in one row, before it is interpreted. */
export interface Source {
  /** Readable, with its line breaks; inherited and joined. */
  readonly full: string;
  readonly text: string;
  readonly cell: CellRef;
  /** The cell the text comes from, for its value and number format; null when several were joined or there is none. */
  readonly origin: Cell | null;
  readonly present: boolean;
  readonly inherited: boolean;
  readonly more: readonly CellRef[];
  readonly raw: RawCell | null;
}

/** Sources of one table, row after row: vertical merges and ditto marks take what stands above. */
export interface Sources {
  /** Of a role's first column, or of the one given. `joined` are rows below that carry on. */
  of(role: ColumnRole, row: number, joined?: readonly number[], column?: number): Source;
}

/** `top` is the last header row: merges that begin there or above give nothing. `rowOfNumber` finds the row that "như mục 3" points at. */
export function sourcesOf(view: SheetView, columns: ColumnMap, top: number, rowOfNumber: (number: string) => number | null): Sources {
  const last = new Map<number, Source>();
  const byRow: (Source | undefined)[][] = [];
  let nowhere: Source | null = null;
  const of = (role: ColumnRole, row: number, joined: readonly number[] = [], given?: number): Source => {
    const column = given ?? columns[role]?.[0];
    if (column === undefined) {
      if (nowhere?.cell.row !== row) nowhere = absent(view, row, columns);
      return nowhere;
    }
    const places = (byRow[row] ??= []);
    const known = places[column];
    if (known) return known;
    const source = withJoined(view, inherit(column, row, single(view, column, row, top)), column, joined, role);
    places[column] = source;
    if (source.text !== '') last.set(column, source);
    return source;
  };
  const inherit = (column: number, row: number, source: Source): Source => {
    const target = dittoTarget(source.text);
    const from = target !== null ? byRow[rowOfNumber(target) ?? 0]?.[column] : isDitto(source.text) ? last.get(column) : undefined;
    return from ? { ...source, full: from.full, text: from.text, origin: from.origin, inherited: true } : source;
  };
  return { of };
}

/** A source as a field; `value` is its text. */
export function textField(role: ColumnRole, source: Source): Field<string> {
  return fieldOf(role, source, source.text);
}

/** A source as a field with an interpreted value. */
export function fieldOf<T>(role: ColumnRole, source: Source, value: T): Field<T> {
  const field: Draft<Field<T>> = { value, text: source.text, cell: source.cell, role, present: source.present };
  if (source.inherited) field.inherited = true;
  if (source.more.length > 0) field.more = source.more;
  if (source.raw) field.raw = source.raw;
  return field;
}

/** Filled in place: a long plan has hundreds of thousands of fields. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The value behind a source: that of its one cell, or the text when it was put together. */
export function cellOf(source: Source): { value: string | number | boolean | null; text: string; numberFormat?: string; fontName?: string } {
  const { origin } = source;
  if (origin === null) return { value: source.full, text: source.full };
  const value = typeof origin.value === 'string' ? source.full : origin.value;
  return { value, text: source.full, ...(origin.numberFormat !== undefined && { numberFormat: origin.numberFormat }) };
}

function absent(view: SheetView, row: number, columns: ColumnMap): Source {
  const cell = { sheet: view.sheet, row, column: columns.content?.[0] ?? 1 };
  return { full: '', text: '', cell, origin: null, present: false, inherited: false, more: NONE, raw: null };
}

function single(view: SheetView, column: number, row: number, top: number): Source {
  const place = { sheet: view.sheet, row, column };
  const own = view.cell(row, column);
  const text = view.text(row, column);
  if (text !== '') return { full: view.full(row, column), text, cell: place, origin: own, present: true, inherited: false, more: NONE, raw: own };
  const merge = view.merge(row, column);
  if (merge && merge.top < row && merge.top > top && merge.left === column) {
    return { full: view.full(merge.top, column), text: view.text(merge.top, column), cell: place, origin: view.cell(merge.top, column), present: true, inherited: view.text(merge.top, column) !== '', more: NONE, raw: null };
  }
  return { full: '', text: '', cell: place, origin: null, present: true, inherited: false, more: NONE, raw: own };
}

function withJoined(view: SheetView, source: Source, column: number, rows: readonly number[], role: ColumnRole): Source {
  let joined = source;
  for (const row of rows) {
    const text = view.text(row, column);
    if (text === '') continue;
    const between = joined.text === '' ? '' : isList(role) && !/^\p{Ll}/u.test(text) && !/[,;]$/u.test(joined.text) ? '; ' : ' ';
    joined = { ...joined, full: joined.full + between + view.full(row, column), text: foldBlanks(joined.text + between + text), origin: null, more: [...joined.more, { sheet: view.sheet, row, column }] };
  }
  return joined;
}

const NONE: readonly CellRef[] = [];

function isList(role: ColumnRole): boolean {
  return role === 'lead' || role === 'coordinators';
}
