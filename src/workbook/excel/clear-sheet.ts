import { areaAddress } from '../../core/sheet/cell-ref';
import type { Area } from '../../core/sheet/cell-ref';
import type { BlueprintTable, SheetBlueprint } from '../../core/sheet/blueprint';
import { parseAddresses } from './addresses';

/** A table on a sheet that is written anew. */
export interface StandingTable {
  readonly name: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

/** The tables of sheets, sheet by sheet: one round trip, two where there are any. */
export async function tablesOn(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<StandingTable[][]> {
  if (sheets.length === 0) return [];
  for (const sheet of sheets) sheet.tables.load('items/name');
  await context.sync();
  const found = sheets.map((sheet) => sheet.tables.items.map((table) => ({
    name: table.name,
    range: table.getRange().load('address'),
    header: table.getHeaderRowRange().load('values'),
  })));
  if (found.some((tables) => tables.length > 0)) await context.sync();
  return found.map((tables) => tables.map(({ name, range, header }) => ({ name, area: parseAddresses(range.address)[0]!, headers: header.values[0]!.map(String) })));
}

/** Whether a table may stay and only change its size, so that formulas that name it go on meaning it. */
export function isKept(standing: StandingTable, { tables = [] }: SheetBlueprint): boolean {
  return successorOf(standing, tables) !== undefined;
}

/**
 * Empties a sheet that is about to be written anew, cell by cell in place: nothing is deleted, so that the officer's
 * formulas, names and charts that point at the sheet go on pointing at it. Tables that stay keep their header row, whose
 * clearing would rename their columns.
 */
export function queueClearing(sheet: Excel.Worksheet, blueprint: SheetBlueprint, tables: readonly StandingTable[]): void {
  const staying = tables.filter((table) => isKept(table, blueprint));
  for (const { name } of tables) {
    if (staying.some((table) => table.name === name)) sheet.tables.getItem(name).clearFilters();
    else sheet.tables.getItem(name).convertToRange();
  }
  const whole = sheet.getRange();
  whole.rowHidden = false;
  whole.columnHidden = false;
  whole.unmerge();
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  for (const address of around(staying.map(({ area }) => ({ ...area, bottom: area.top })))) {
    sheet.getRange(address).clear('Hyperlinks');
    sheet.getRange(address).clear('Contents');
  }
  whole.clear('Formats');
  whole.format.autofitRows();
  if (blueprint.freeze) sheet.freezePanes.unfreeze();
  if (blueprint.print) sheet.horizontalPageBreaks.removePageBreaks();
  for (const table of staying) {
    const { area } = successorOf(table, blueprint.tables ?? [])!;
    if (areaAddress(area) !== areaAddress(table.area)) sheet.tables.getItem(table.name).resize(areaAddress(area));
  }
}

/** Same name, same place of the header, same columns. */
function successorOf({ name, area, headers }: StandingTable, tables: readonly BlueprintTable[]): BlueprintTable | undefined {
  return tables.find((table) =>
    table.name.toLowerCase() === name.toLowerCase() && table.area.top === area.top && table.area.left === area.left && table.columns.length === headers.length && table.columns.every((column, index) => column.name === headers[index]));
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Addresses of all cells of a sheet but these header rows. */
function around(headers: readonly Area[]): string[] {
  const addresses: string[] = [];
  let nextRow = 1;
  for (const row of [...new Set(headers.map(({ top }) => top))].sort((a, b) => a - b)) {
    if (row > nextRow) addresses.push(`${nextRow}:${row - 1}`);
    let nextColumn = 1;
    for (const { left, right } of headers.filter(({ top }) => top === row).sort((a, b) => a.left - b.left)) {
      if (left > nextColumn) addresses.push(areaAddress({ top: row, bottom: row, left: nextColumn, right: left - 1 }));
      nextColumn = right + 1;
    }
    addresses.push(areaAddress({ top: row, bottom: row, left: nextColumn, right: LAST_COLUMN }));
    nextRow = row + 1;
  }
  return [...addresses, `${nextRow}:${LAST_ROW}`];
}
