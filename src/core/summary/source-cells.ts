import type { Task } from '../plan/plan';
import type { Field } from '../plan/field';
import type { CellValue } from '../sheet/grid';
import { fromExcelSerial, toExcelSerial } from '../timeline/iso-date';
import type { IsoDate } from '../timeline/timeline';
import { absolute } from './columns';

/** A value of *Theo dõi*: typed, or with a formula that follows the officer's own cell. */
export interface SourceValue {
  readonly value: CellValue;
  readonly formula?: string;
}

/**
 * The completion date. It follows the officer's cell when that holds a true date or nothing; a date written as text is understood here and typed.
 * The time of day is dropped, so that a task done at noon is done that day.
 */
export function completedOnCell(field: Field<IsoDate | null>): SourceValue {
  const typed = field.value === null ? '' : toExcelSerial(field.value);
  const raw = liveRaw(field);
  if (raw === undefined) return { value: typed };
  if (raw === '') return { value: '', formula: following(field, `IF(ISNUMBER(${source(field)}),INT(${source(field)}),${source(field)})`) };
  const isTrueDate = typeof raw === 'number' && field.value !== null && fromExcelSerial(raw) === field.value;
  return isTrueDate ? { value: typed, formula: following(field, `IF(ISNUMBER(${source(field)}),INT(${source(field)}),${source(field)})`) } : { value: typed };
}

/** The text of an officer's cell, followed live: typed status, reason. */
export function textCell(field: Field<string>): SourceValue {
  const raw = liveRaw(field);
  return raw === undefined ? { value: field.text } : { value: raw, formula: following(field, source(field)) };
}

/** Progress as 0 to 100; it follows the officer's cell when that holds a number or nothing. */
export function progressCell(field: Task['progress']): SourceValue {
  const raw = liveRaw(field);
  const typed = field.value ?? '';
  if (raw === undefined) return { value: typed };
  if (raw === '') return { value: '', formula: following(field, source(field)) };
  if (typeof raw !== 'number' || field.value === null) return { value: typed };
  if (field.value === raw) return { value: raw, formula: following(field, source(field)) };
  const isShare = Math.abs(field.value - raw * 100) < 1e-9;
  return isShare ? { value: raw * 100, formula: following(field, `IF(ISNUMBER(${source(field)}),${source(field)}*100,${source(field)})`) } : { value: typed };
}

/** What the officer's own cell holds ('' when empty); undefined when there is no such cell to follow, or it holds an error. */
function liveRaw(field: Field<unknown>): string | number | undefined {
  if (!field.present || field.inherited || field.more?.length) return undefined;
  const raw = field.raw?.value ?? '';
  if (typeof raw === 'boolean' || (typeof raw === 'string' && raw.startsWith('#'))) return undefined;
  return raw === '' && field.text !== '' ? undefined : raw;
}

function source(field: Field<unknown>): string {
  return absolute(field.cell);
}

function following(field: Field<unknown>, formula: string): string {
  return `=IF(${source(field)}="","",${formula})`;
}
