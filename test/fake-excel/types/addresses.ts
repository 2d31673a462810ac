import { areaAddress, columnNumber, parseAreaAddress } from '../../../src/core/sheet/cell-ref';
import type { Area } from '../../../src/core/sheet/cell-ref';
import { LAST_COLUMN, LAST_ROW } from '../book';
import type { BookModel, SheetModel } from '../book';
import { officeError } from '../errors';

/** A rectangle of one sheet: what a Range proxy stands for. */
export interface RangeModel {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Several rectangles of one sheet: what a RangeAreas proxy stands for; also what formats and rules are set on. */
export interface AreasModel {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** Reads `A1`, `A1:B2`, `A:C`, `1:3`, with or without `'Sheet'!`. Throws InvalidArgument like Excel. */
export function parseRange(sheet: SheetModel, address: unknown): RangeModel {
  if (typeof address !== 'string') throw officeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  const { sheetName, local } = splitSheet(address);
  if (sheetName !== null && sheetName !== sheet.name) throw officeError('InvalidArgument', `${address} is not on the sheet ${sheet.name}`);
  const area = parseLocal(local);
  if (!area) throw officeError('InvalidArgument', `"${address}" is not an address`);
  return { sheet, area };
}

/** Reads `='Sheet'!$A$1:$B$2`; null when it is something else or the sheet is gone. */
export function parseReference(book: BookModel, formula: string): RangeModel | null {
  const { sheetName, local } = splitSheet(formula.replace(/^=/, ''));
  const sheet = book.sheets.find((candidate) => candidate.name === sheetName);
  const area = parseLocal(local);
  return sheet && area ? { sheet, area } : null;
}

export function parseLocal(text: string): Area | null {
  const bare = text.replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows) return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: LAST_COLUMN };
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare);
  if (columns) return { left: columnNumber(columns[1]!), right: columnNumber(columns[2]!), top: 1, bottom: LAST_ROW };
  const area = parseAreaAddress(bare);
  return area && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

/** `Sheet1!A1:B2`, quoted where Excel quotes. */
export function fullAddress({ sheet, area }: RangeModel): string {
  return `${sheetPrefix(sheet.name)}${areaAddress(area)}`;
}

export function sheetPrefix(name: string): string {
  return `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

export function splitSheet(address: string): { sheetName: string | null; local: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheetName: null, local: address };
  const prefix = address.slice(0, bang);
  const sheetName = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return { sheetName, local: address.slice(bang + 1) };
}

export function isUnbounded({ area }: RangeModel): boolean {
  return area.bottom - area.top + 1 === LAST_ROW || area.right - area.left + 1 === LAST_COLUMN;
}

/** Every cell of an area, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) visit(row, column);
}

export function gridOf<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) => Array.from({ length: area.right - area.left + 1 }, (_unused, c) => read(area.top + r, area.left + c)));
}
