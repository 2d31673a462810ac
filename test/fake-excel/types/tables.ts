import type { Area } from '../../../src/core/sheet/cell-ref';
import { cellOf, overlaps, ownCell } from '../book';
import type { BookModel, SheetModel, TableModel } from '../book';
import { defineType } from '../client-object';
import { officeError } from '../errors';
import { shownText } from '../cell-text';
import { parseRange, splitSheet } from './addresses';
import type { RangeModel } from './addresses';
import { dissolveTable, followTable } from './references';
import { findSheet } from './worksheet';
import { assertEditable } from './write-cells';

defineType<TableModel>('Table', {
  alive: (table) => !table.deleted,
  scalars: {
    id: { since: '1.1', get: ({ id }) => id },
    name: { since: '1.1', get: ({ name }) => name, set: (table, name, { book }) => { const before = table.name; table.name = checkedName(book, name, table); followTable(book, before, table.name); } },
    showHeaders: { since: '1.1', get: ({ showHeaders }) => showHeaders, set: (table, show) => { table.showHeaders = show === true; } },
    showTotals: { since: '1.1', get: ({ showTotals }) => showTotals, set: (table, show) => { table.showTotals = show === true; } },
    style: { since: '1.1', get: ({ style }) => style, set: (table, style) => { table.style = String(style); } },
    showFilterButton: { since: '1.3', get: ({ showFilterButton }) => showFilterButton, set: (table, show) => { table.showFilterButton = show === true; } },
    showBandedRows: { since: '1.3', get: ({ showBandedRows }) => showBandedRows, set: (table, show) => { table.showBandedRows = show === true; } },
  },
  links: { worksheet: { since: '1.2', type: 'Worksheet', to: ({ sheet }) => sheet } },
  methods: {
    clearFilters: { since: '1.2', act: ({ sheet, area }) => { for (let row = area.top; row <= area.bottom; row++) sheet.hiddenRows.delete(row); } },
    convertToRange: { since: '1.2', type: 'Range', find: (table, _, { book }): RangeModel => { dissolveTable(book, table, headersOf(table)); remove(table); return { sheet: table.sheet, area: table.area }; } },
    delete: { since: '1.1', act: (table, _, { book }) => { remove(table); followTable(book, table.name, null); for (let row = table.area.top; row <= table.area.bottom; row++) for (let column = table.area.left; column <= table.area.right; column++) table.sheet.cells.delete(`${row}:${column}`); } },
    getDataBodyRange: { since: '1.1', type: 'Range', find: ({ sheet, area, showHeaders }): RangeModel => ({ sheet, area: { ...area, top: area.top + (showHeaders ? 1 : 0) } }) },
    getHeaderRowRange: { since: '1.1', type: 'Range', find: ({ sheet, area }): RangeModel => ({ sheet, area: { ...area, bottom: area.top } }) },
    getRange: { since: '1.1', type: 'Range', find: ({ sheet, area }): RangeModel => ({ sheet, area }) },
    resize: { since: '1.13', act: resize },
  },
});

defineType<SheetModel | BookModel>('TableCollection', {
  scalars: { count: { since: '1.1', get: (owner) => tablesOf(owner).length } },
  items: { type: 'Table', list: tablesOf },
  methods: {
    add: { since: '1.1', type: 'Table', find: (owner, [address, hasHeaders], { book }) => add(owner, address, hasHeaders, book) },
    getItem: { since: '1.1', type: 'Table', find: (owner, [key]) => tablesOf(owner).find(({ id, name }) => id === key || name === key) ?? null },
    getItemOrNullObject: { since: '1.4', type: 'Table', find: (owner, [key]) => tablesOf(owner).find(({ id, name }) => id === key || name === key) ?? null },
  },
});

function tablesOf(owner: SheetModel | BookModel): readonly TableModel[] {
  return 'tables' in owner ? owner.tables : owner.sheets.flatMap((sheet) => sheet.tables);
}

function add(owner: SheetModel | BookModel, address: unknown, hasHeaders: unknown, book: BookModel): TableModel {
  const { sheet, area } = placeOf(owner, address);
  assertEditable(sheet);
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw officeError('InvalidArgument', 'A table cannot overlap another table.');
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw officeError('InvalidArgument', 'A table cannot hold merged cells.');
  nameHeaders(sheet, area);
  const id = book.nextId++;
  const table: TableModel = { id: `{TABLE-${id}}`, name: `Table${id}`, sheet, area, showHeaders: hasHeaders === true, showTotals: false, style: 'TableStyleMedium2', showFilterButton: true, showBandedRows: true, deleted: false };
  sheet.tables.push(table);
  return table;
}

function placeOf(owner: SheetModel | BookModel, address: unknown): RangeModel {
  if (typeof address !== 'string') return address as RangeModel;
  if ('tables' in owner) return parseRange(owner, address);
  const sheet = findSheet(owner, splitSheet(address).sheetName ?? owner.active.name);
  if (!sheet) throw officeError('ItemNotFound', address);
  return parseRange(sheet, address);
}

/** Excel turns header cells into texts and makes them unique by itself, which formulas that name the column then miss. */
function nameHeaders(sheet: SheetModel, area: Area): void {
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = ownCell(sheet, area.top, column);
    const wanted = cell.value === '' ? `Column${column - area.left + 1}` : shownText(cell.value, cell.format.numberFormat);
    let name = wanted;
    for (let n = 2; seen.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    seen.add(name.toLowerCase());
    Object.assign(cell, { value: name, formula: null });
  }
}

function resize(table: TableModel, [address]: readonly unknown[]): void {
  const { sheet, area } = typeof address === 'string' ? parseRange(table.sheet, address) : (address as RangeModel);
  if (sheet !== table.sheet || area.top !== table.area.top || !overlaps(area, table.area)) throw officeError('InvalidArgument', 'A table keeps its header row and its sheet.');
  if (sheet.tables.some((other) => other !== table && overlaps(other.area, area)) || sheet.merges.some((merge) => overlaps(merge, area))) throw officeError('InvalidArgument', 'The new area is not free.');
  table.area = area;
  if (table.showHeaders) nameHeaders(sheet, area);
}

function checkedName(book: BookModel, name: unknown, self: TableModel): string {
  const text = String(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(text) || /^[A-Za-z]{1,3}\d+$/.test(text)) throw officeError('InvalidArgument', `"${text}" cannot name a table`);
  const taken = book.sheets.some((sheet) => sheet.tables.some((table) => table !== self && table.name.toLowerCase() === text.toLowerCase())) || book.names.some((item) => item.name.toLowerCase() === text.toLowerCase());
  if (taken) throw officeError('InvalidArgument', `The name ${text} is taken.`);
  return text;
}

function remove(table: TableModel): void {
  table.deleted = true;
  table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
}

/** The texts of a table's header row, for tests. */
export function headersOf({ sheet, area }: TableModel): string[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => String(cellOf(sheet, area.top, area.left + index)?.value ?? ''));
}
