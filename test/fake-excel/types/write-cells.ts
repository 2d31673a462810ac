import type { Area } from '../../../src/core/sheet/cell-ref';
import { contains } from '../../../src/core/sheet/cell-ref';
import { PLAIN_FORMAT, cellOf, overlaps, ownCell } from '../book';
import type { FormatModel, SheetModel } from '../book';
import { typeInto } from '../cell-input';
import { officeError } from '../errors';
import type { FakeState } from '../state';
import { eachCell, fullAddress, isUnbounded } from './addresses';
import type { RangeModel } from './addresses';

/** Puts values or formulas in, cell by cell: the rules of protection, merges and typing apply; null leaves a cell alone. */
export function writeGrid(range: RangeModel, input: unknown, state: FakeState): void {
  const { sheet, area } = range;
  const rows = asGrid(range, input);
  assertEditable(sheet, area);
  eachCell(area, (row, column) => {
    const value = rows ? rows[row - area.top]![column - area.left] : input;
    if (value !== null) writeCell(sheet, row, column, value, state);
  });
  raiseChanged(range, state);
}

/** A single value stands for every cell; anything else must have the shape of the range. */
function asGrid(range: RangeModel, input: unknown): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(input)) {
    if (isUnbounded(range)) throw officeError('InvalidArgument', 'A whole row or column cannot be written like this.');
    return null;
  }
  const height = range.area.bottom - range.area.top + 1;
  const width = range.area.right - range.area.left + 1;
  const fits = input.length === height && input.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw officeError('InvalidArgument', `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${fullAddress(range)}).`);
  return input as unknown[][];
}

function writeCell(sheet: SheetModel, row: number, column: number, value: unknown, state: FakeState): void {
  const merge = sheet.merges.find((area) => contains(area, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return;
  const cell = ownCell(sheet, row, column);
  const typed = typeInto(value, cell.format.numberFormat);
  const before = cell.value;
  const calculate = state.options.calculate;
  cell.formula = typed.formula;
  cell.quoted = typed.quoted;
  cell.value = typed.formula === null ? typed.value : calculate ? calculate(typed.formula, sheet.name) : before === '' ? 0 : before;
  if (typed.numberFormat !== undefined && cell.format.numberFormat === 'General') cell.format = { ...cell.format, numberFormat: typed.numberFormat };
}

/** Throws AccessDenied when the sheet is protected and the area holds a locked cell. */
export function assertEditable(sheet: SheetModel, area?: Area): void {
  if (!sheet.protected) return;
  let locked = area === undefined || area.bottom - area.top > 100_000;
  if (!locked) eachCell(area!, (row, column) => { locked ||= (cellOf(sheet, row, column)?.format ?? sheet.defaultFormat).locked; });
  if (locked) throw officeError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
}

/** Changes the format of every cell of the areas; the whole sheet also changes what new cells start with. */
export function formatCells(sheet: SheetModel, areas: readonly Area[], change: (format: FormatModel, row: number, column: number) => FormatModel): void {
  assertEditable(sheet);
  for (const area of areas) {
    if (isUnbounded({ sheet, area })) {
      sheet.defaultFormat = change(sheet.defaultFormat, area.top, area.left);
      for (const [key, cell] of sheet.cells) {
        const [row, column] = key.split(':').map(Number);
        if (contains(area, row!, column!)) cell.format = change(cell.format, row!, column!);
      }
    } else {
      eachCell(area, (row, column) => {
        const cell = ownCell(sheet, row, column);
        cell.format = change(cell.format, row, column);
      });
    }
  }
}

export function clearCells(range: RangeModel, applyTo: unknown, state: FakeState): void {
  const { sheet, area } = range;
  if (applyTo !== undefined && !['All', 'Formats', 'Contents', 'Hyperlinks'].includes(String(applyTo))) throw officeError('InvalidArgument', `clear: ${String(applyTo)}`);
  assertEditable(sheet, area);
  const what = applyTo ?? 'All';
  for (const [key, cell] of [...sheet.cells]) {
    const [row, column] = key.split(':').map(Number);
    if (!contains(area, row!, column!)) continue;
    if (what === 'All' || what === 'Contents') Object.assign(cell, { value: '', formula: null, quoted: false });
    if (what === 'All' || what === 'Hyperlinks') cell.hyperlink = null;
    if (what === 'All' || what === 'Formats') cell.format = sheet.defaultFormat;
    if (what === 'All') sheet.cells.delete(key);
  }
  if (what !== 'Contents' && what !== 'Hyperlinks') {
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    for (const format of sheet.conditionalFormats) if (format.areas.every((own) => overlaps(own, area))) format.deleted = true;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !format.deleted);
  }
  const isWhole = isUnbounded(range) && area.top === 1 && area.left === 1;
  if (isWhole && (what === 'All' || what === 'Formats')) sheet.defaultFormat = PLAIN_FORMAT;
  if (what === 'All' || what === 'Contents') disturbTables(range, what);
  if (what === 'All') sheet.validations = sheet.validations.filter((validation) => !validation.areas.every((own) => overlaps(own, area)));
  if (what === 'All' || what === 'Contents') raiseChanged(range, state);
}

/** Clearing all of a table takes the table away; emptied header cells get names of Excel's own. */
function disturbTables({ sheet, area }: RangeModel, what: unknown): void {
  for (const table of [...sheet.tables]) {
    const isCovered = area.top <= table.area.top && area.left <= table.area.left && area.bottom >= table.area.bottom && area.right >= table.area.right;
    if (what === 'All' && isCovered) {
      table.deleted = true;
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
    } else if (area.top <= table.area.top && area.bottom >= table.area.top) {
      for (let column = table.area.left; column <= table.area.right; column++) {
        const cell = ownCell(sheet, table.area.top, column);
        if (cell.value === '') cell.value = `Column${column - table.area.left + 1}`;
      }
    }
  }
}

export function mergeCells({ sheet, area }: RangeModel, across: unknown): void {
  assertEditable(sheet);
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw officeError('InvalidOperation', 'Cells of a table cannot be merged.');
  const rows = across === true ? Array.from({ length: area.bottom - area.top + 1 }, (_, r) => ({ ...area, top: area.top + r, bottom: area.top + r })) : [area];
  for (const merge of rows) {
    sheet.merges = sheet.merges.filter((old) => !overlaps(old, merge));
    eachCell(merge, (row, column) => {
      const cell = cellOf(sheet, row, column);
      if (cell && (row !== merge.top || column !== merge.left)) Object.assign(cell, { value: '', formula: null, quoted: false });
    });
    if (merge.top !== merge.bottom || merge.left !== merge.right) sheet.merges.push(merge);
  }
}

export function copyFormats(to: RangeModel, from: RangeModel): void {
  const height = from.area.bottom - from.area.top + 1;
  const width = from.area.right - from.area.left + 1;
  assertEditable(to.sheet);
  const at = (row: number, column: number) => ({ row: from.area.top + ((row - to.area.top) % height), column: from.area.left + ((column - to.area.left) % width) });
  eachCell(to.area, (row, column) => {
    const source = at(row, column);
    ownCell(to.sheet, row, column).format = cellOf(from.sheet, source.row, source.column)?.format ?? from.sheet.defaultFormat;
  });
  const moved = from.sheet.merges
    .filter((merge) => merge.left >= from.area.left && merge.right <= from.area.right && merge.top >= from.area.top && merge.bottom <= from.area.bottom)
    .flatMap((merge) => Array.from({ length: Math.floor((to.area.right - to.area.left + 1) / width) }, (_, block) => ({
      top: merge.top - from.area.top + to.area.top, bottom: merge.bottom - from.area.top + to.area.top,
      left: merge.left - from.area.left + to.area.left + block * width, right: merge.right - from.area.left + to.area.left + block * width,
    })));
  to.sheet.merges = [...to.sheet.merges.filter((merge) => !overlaps(merge, to.area)), ...moved];
}

/** Tells listeners of the edit, as one of this add-in's own. */
export function raiseChanged(range: RangeModel, state: FakeState, source: { triggerSource: string; source: string } = { triggerSource: 'ThisLocalAddin', source: 'Local' }): void {
  const { sheet } = range;
  state.raise('changed', sheet.id, {
    type: 'WorksheetChanged', address: fullAddress(range).slice(fullAddress(range).lastIndexOf('!') + 1), changeType: 'RangeEdited', worksheetId: sheet.id, source: source.source,
    ...(state.supports('ExcelApi', '1.14') ? { triggerSource: source.triggerSource } : {}),
  });
}
