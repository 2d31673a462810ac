import { areaAddress, columnName } from '../../core/sheet/cell-ref';
import type { Area } from '../../core/sheet/cell-ref';
import type { ColumnExtension } from '../../core/sheet/extension';
import { WorkbookError } from '../error';
import type { Undo } from '../workbook';
import { parseAddresses } from './addresses';
import { cellInput } from './cell-input';
import { findCustomFormats } from './custom-formats';
import { highlightFormula, queueHighlights } from './highlights';
import { runExcel, writeBatch } from './run';
import { columnPoints } from './sizes';
import { queueValidation } from './validations';

/** Adds columns beside an officer's table, formatted like one of its own. The undo clears them and gives back the widths. */
export async function extendTable(extension: ColumnExtension): Promise<Undo> {
  const { sheet: name, headerTop, lastRow, at, columns } = extension;
  const area: Area = { top: headerTop, left: at, bottom: lastRow, right: at + columns.length - 1 };
  const before = await runExcel(name, async (context) => {
    const found = await look(context, name, area);
    try {
      await writeBatch(context, () => queueColumns(context.workbook.worksheets.getItem(name), extension, area, found.table));
    } catch (cause) {
      await takeAway(context, extension, area, found).catch(() => undefined);
      throw cause;
    }
    return found;
  });
  let undone = false;
  return async () => {
    if (undone) return;
    undone = true;
    await runExcel(name, (context) => takeAway(context, extension, area, before));
  };
}

interface Before {
  readonly widths: readonly number[];
  /** The Excel table whose right edge the new columns touch. */
  readonly table: { readonly name: string; readonly area: Area } | null;
}

/** Throws unless the columns are free: no value, no merge reaching in, no protection. */
async function look(context: Excel.RequestContext, name: string, area: Area): Promise<Before> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  sheet.tables.load('items/name');
  const range = sheet.getRange(areaAddress(area)).load('formulas');
  const merged = range.getMergedAreasOrNullObject().load('address');
  const formats = columnsOf(area).map((column) => sheet.getRange(`${columnName(column)}:${columnName(column)}`).format.load('columnWidth'));
  await context.sync();
  if (sheet.protection.protected) throw new WorkbookError('sheet-protected', name);
  const isFree = range.formulas.every((row) => row.every((value) => value === ''));
  if (!isFree || !merged.isNullObject) throw new WorkbookError('area-occupied', name);
  const tables = sheet.tables.items.map((table) => ({ name: table.name, range: table.getRange().load('address') }));
  if (tables.length > 0) await context.sync();
  const neighbour = tables.map((table) => ({ name: table.name, area: parseAddresses(table.range.address)[0]! })).find((table) => table.area.right === area.left - 1 && table.area.top >= area.top && table.area.bottom <= area.bottom);
  return { widths: formats.map((format) => format.columnWidth), table: neighbour ?? null };
}

function queueColumns(sheet: Excel.Worksheet, extension: ColumnExtension, area: Area, table: Before['table']): void {
  const { headerTop, headerBottom, like, columns, highlights = [] } = extension;
  const source = areaAddress({ ...area, left: like, right: like });
  columns.forEach(({ header, width, numberFormat, validation, message }, index) => {
    const column = area.left + index;
    const cells = sheet.getRange(areaAddress({ ...area, left: column, right: column }));
    cells.copyFrom(source, 'Formats');
    cells.unmerge();
    sheet.getRange(areaAddress({ top: headerTop, bottom: headerBottom, left: column, right: column })).getCell(0, 0).values = [[cellInput(header, undefined)]];
    cells.format.columnWidth = columnPoints(width);
    if (headerBottom > headerTop) sheet.getRange(areaAddress({ top: headerTop, bottom: headerBottom, left: column, right: column })).merge();
    const body: Area = { top: headerBottom + 1, bottom: area.bottom, left: column, right: column };
    if (body.top > body.bottom) return;
    if (numberFormat !== undefined) sheet.getRange(areaAddress(body)).numberFormat = numberFormat as unknown as string[][];
    if (validation) queueValidation(sheet, { area: body, rule: validation, ...(message === undefined ? {} : { message }) });
  });
  if (table) sheet.tables.getItem(table.name).resize(areaAddress({ ...table.area, right: area.right }));
  queueHighlights(sheet, highlights);
}

async function takeAway(context: Excel.RequestContext, { sheet: name, highlights = [] }: ColumnExtension, area: Area, before: Before): Promise<void> {
  // They may reach over the officer's own columns, which are not cleared.
  const formulas = new Set(highlights.map(({ formula }) => highlightFormula(formula)));
  const ours = formulas.size === 0 ? [] : await findCustomFormats(context, [name], (formula) => formulas.has(formula));
  await writeBatch(context, () => {
    for (const { format } of ours) format.delete();
    const sheet = context.workbook.worksheets.getItem(name);
    if (before.table) sheet.tables.getItem(before.table.name).resize(areaAddress(before.table.area));
    const range = sheet.getRange(areaAddress(area));
    range.dataValidation.clear();
    range.unmerge();
    range.clear('All');
    columnsOf(area).forEach((column, index) => {
      sheet.getRange(`${columnName(column)}:${columnName(column)}`).format.columnWidth = before.widths[index]!;
    });
  });
}

function columnsOf(area: Area): number[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
}
