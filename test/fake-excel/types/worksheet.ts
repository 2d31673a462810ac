import { areaAddress } from '../../../src/core/sheet/cell-ref';
import { addSheet, usedArea } from '../book';
import type { BookModel, SheetModel } from '../book';
import { defineType } from '../client-object';
import { officeError } from '../errors';
import type { FakeState } from '../state';
import { WHOLE_SHEET, parseRange } from './addresses';
import type { RangeModel } from './addresses';
import { parseRanges } from './range';
import { followSheet, followTable } from './references';
import { colorOf, oneOf } from './range-format';

const scope = (sheet: SheetModel): string => sheet.id;

defineType<SheetModel>('Worksheet', {
  alive: (sheet) => !sheet.deleted,
  scalars: {
    id: { since: '1.1', get: (sheet) => sheet.id },
    name: { since: '1.1', get: (sheet) => sheet.name, set: rename },
    position: { since: '1.1', get: (sheet, { book }) => book.sheets.indexOf(sheet), set: move },
    visibility: { since: '1.1', sinceSet: '1.2', get: (sheet) => sheet.visibility, set: setVisibility },
    showGridlines: { since: '1.8', get: (sheet) => sheet.showGridlines, set: (sheet, show) => { sheet.showGridlines = show === true; } },
    tabColor: { since: '1.7', get: (sheet) => sheet.tabColor, set: (sheet, color) => { sheet.tabColor = color === '' ? '' : colorOf(color); } },
  },
  links: {
    charts: { since: '1.1', type: 'ChartCollection', to: (sheet) => sheet },
    freezePanes: { since: '1.7', type: 'WorksheetFreezePanes', to: (sheet) => sheet },
    horizontalPageBreaks: { since: '1.9', type: 'PageBreakCollection', to: (sheet) => sheet },
    pageLayout: { since: '1.9', type: 'PageLayout', to: (sheet) => sheet },
    protection: { since: '1.2', type: 'WorksheetProtection', to: (sheet) => sheet },
    tables: { since: '1.1', type: 'TableCollection', to: (sheet) => sheet },
  },
  methods: {
    activate: { since: '1.1', act: activate },
    delete: { since: '1.1', act: remove },
    getCell: { since: '1.1', type: 'Range', find: (sheet, [row, column]): RangeModel => ({ sheet, area: { top: Number(row) + 1, bottom: Number(row) + 1, left: Number(column) + 1, right: Number(column) + 1 } }) },
    getRange: { since: '1.1', type: 'Range', find: (sheet, [address]) => (address === undefined ? { sheet, area: WHOLE_SHEET } : parseRange(sheet, address)) },
    getRangeByIndexes: {
      since: '1.7', type: 'Range',
      find: (sheet, args) => {
        const [row, column, rows, columns] = args.map(Number);
        if (!(row! >= 0 && column! >= 0 && rows! >= 1 && columns! >= 1)) throw officeError('InvalidArgument', `getRangeByIndexes(${args.join()})`);
        return { sheet, area: { top: row! + 1, left: column! + 1, bottom: row! + rows!, right: column! + columns! } };
      },
    },
    getRanges: { since: '1.9', type: 'RangeAreas', find: (sheet, [address]) => parseRanges(sheet, address) },
    getUsedRange: { since: '1.2', type: 'Range', find: (sheet, [valuesOnly]) => ({ sheet, area: usedArea(sheet, valuesOnly === true) ?? { top: 1, left: 1, bottom: 1, right: 1 } }) },
    getUsedRangeOrNullObject: { since: '1.4', type: 'Range', find: (sheet, [valuesOnly]) => { const area = usedArea(sheet, valuesOnly === true); return area && { sheet, area }; } },
  },
  events: {
    onActivated: { since: '1.7', name: 'activated', scope },
    onChanged: { since: '1.7', name: 'changed', scope },
    onSelectionChanged: { since: '1.7', name: 'selectionChanged', scope },
  },
});

defineType<BookModel>('WorksheetCollection', {
  items: { type: 'Worksheet', list: (book) => book.sheets },
  methods: {
    add: { since: '1.1', type: 'Worksheet', find: (book, [name], state) => add(book, name, state) },
    getActiveWorksheet: { since: '1.1', type: 'Worksheet', find: (book) => book.active },
    getItem: { since: '1.1', type: 'Worksheet', find: (book, [key]) => findSheet(book, key) },
    getItemOrNullObject: { since: '1.4', type: 'Worksheet', find: (book, [key]) => findSheet(book, key) },
  },
  events: {
    onActivated: { since: '1.7', name: 'activated', scope: () => null },
    onAdded: { since: '1.7', name: 'added', scope: () => null },
    onChanged: { since: '1.9', name: 'changed', scope: () => null },
    onDeleted: { since: '1.7', name: 'deleted', scope: () => null },
    onNameChanged: { since: '1.17', name: 'renamed', scope: () => null },
    onSelectionChanged: { since: '1.9', name: 'selectionChanged', scope: () => null },
  },
});

defineType<SheetModel>('WorksheetProtection', {
  scalars: { protected: { since: '1.2', get: (sheet) => sheet.protected } },
  methods: {
    protect: { since: '1.2', act: (sheet) => { sheet.protected = true; } },
    unprotect: { since: '1.7', act: (sheet) => { sheet.protected = false; } },
  },
});

defineType<SheetModel>('WorksheetFreezePanes', {
  methods: {
    freezeAt: { since: '1.7', act: (sheet, [range]) => { const { area } = typeof range === 'string' ? parseRange(sheet, range) : (range as RangeModel); sheet.frozen = { rows: area.bottom >= 1_000_000 ? 0 : area.bottom, columns: area.right >= 16_000 ? 0 : area.right }; } },
    freezeColumns: { since: '1.7', act: (sheet, [count]) => { sheet.frozen = { rows: 0, columns: Number(count ?? 1) }; } },
    freezeRows: { since: '1.7', act: (sheet, [count]) => { sheet.frozen = { rows: Number(count ?? 1), columns: 0 }; } },
    unfreeze: { since: '1.7', act: (sheet) => { sheet.frozen = null; } },
  },
});

defineType<SheetModel>('PageLayout', {
  scalars: {
    orientation: { since: '1.9', get: ({ page }) => page.orientation, set: ({ page }, value) => { page.orientation = oneOf(value, ['Portrait', 'Landscape']); } },
    paperSize: { since: '1.9', get: ({ page }) => page.paperSize, set: ({ page }, value) => { page.paperSize = oneOf(value, ['A3', 'A4', 'Letter', 'Legal']); } },
    zoom: { since: '1.9', get: ({ page }) => page.zoom, set: ({ page }, value) => { page.zoom = zoomOf(value); } },
    centerHorizontally: { since: '1.9', get: ({ page }) => page.centerHorizontally, set: ({ page }, value) => { page.centerHorizontally = value === true; } },
    ...Object.fromEntries(['topMargin', 'bottomMargin', 'leftMargin', 'rightMargin', 'headerMargin', 'footerMargin'].map((margin) => [margin, { since: '1.9', get: ({ page }: SheetModel) => page.margins[margin] ?? 54, set: ({ page }: SheetModel, value: unknown) => { page.margins[margin] = Number(value); } }])),
  },
  links: { headersFooters: { since: '1.9', type: 'HeaderFooterGroup', to: (sheet) => sheet } },
  methods: {
    setPrintArea: { since: '1.9', act: (sheet, [area]) => { sheet.page.printArea = areaAddress(rangeOf(sheet, area).area); } },
    setPrintTitleRows: { since: '1.9', act: (sheet, [rows]) => { const { area } = rangeOf(sheet, rows); sheet.page.titleRows = `${area.top}:${area.bottom}`; } },
  },
});

defineType<SheetModel>('PageBreakCollection', {
  methods: {
    add: { since: '1.9', type: 'PageBreak', find: (sheet, [range]) => { sheet.page.breaks.push(rangeOf(sheet, range).area.top); return sheet; } },
    removePageBreaks: { since: '1.9', act: (sheet) => { sheet.page.breaks = []; } },
  },
});

defineType<SheetModel>('PageBreak', {});

defineType<SheetModel>('HeaderFooterGroup', { links: { defaultForAllPages: { since: '1.9', type: 'HeaderFooter', to: (sheet) => sheet } } });

defineType<SheetModel>('HeaderFooter', {
  scalars: Object.fromEntries((['centerFooter', 'leftFooter', 'rightFooter', 'centerHeader'] as const).map((place) => [place, { since: '1.9', get: ({ page }: SheetModel) => page[place], set: ({ page }: SheetModel, text: unknown) => { page[place] = String(text); } }])),
});

export function findSheet(book: BookModel, key: unknown): SheetModel | null {
  return book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === String(key).toLowerCase()) ?? null;
}

function add(book: BookModel, name: unknown, state: FakeState): SheetModel {
  assertStructure(book);
  const free = name === undefined ? `Sheet${book.nextId}` : checkedName(book, name, null);
  const sheet = addSheet(book, free);
  state.raise('added', null, { type: 'WorksheetAdded', worksheetId: sheet.id, source: 'Local' });
  return sheet;
}

function checkedName(book: BookModel, name: unknown, self: SheetModel | null): string {
  const text = String(name);
  if (text === '' || text.length > 31 || /[\\/?*[\]:]/.test(text) || /^'|'$/.test(text)) throw officeError('InvalidArgument', `"${text}" cannot name a sheet`);
  const taken = findSheet(book, text);
  if (taken && taken !== self) throw officeError('ItemAlreadyExists', `A sheet named ${text} already exists.`);
  return text;
}

function rename(sheet: SheetModel, name: unknown, state: FakeState): void {
  assertStructure(state.book);
  const before = sheet.name;
  sheet.name = checkedName(state.book, name, sheet);
  followSheet(state.book, before, sheet.name);
}

function move(sheet: SheetModel, position: unknown, { book }: FakeState): void {
  assertStructure(book);
  if (!Number.isInteger(position) || Number(position) < 0 || Number(position) >= book.sheets.length) throw officeError('InvalidArgument', `position ${String(position)}`);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(Number(position), 0, sheet);
}

function setVisibility(sheet: SheetModel, value: unknown, { book }: FakeState): void {
  assertStructure(book);
  const wanted = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']) as SheetModel['visibility'];
  if (wanted !== 'Visible' && !book.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) throw officeError('InvalidOperation', 'The last visible sheet cannot be hidden.');
  sheet.visibility = wanted;
  if (wanted !== 'Visible' && book.active === sheet) book.active = book.sheets.find((other) => other.visibility === 'Visible')!;
}

function activate(sheet: SheetModel, _: readonly unknown[], state: FakeState): void {
  if (sheet.visibility !== 'Visible') throw officeError('InvalidOperation', 'A hidden sheet cannot be activated.');
  if (state.book.active === sheet) return;
  state.book.active = sheet;
  state.book.selection = { sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } };
  state.raise('activated', sheet.id, { type: 'WorksheetActivated', worksheetId: sheet.id });
}

function remove(sheet: SheetModel, _: readonly unknown[], state: FakeState): void {
  const { book } = state;
  assertStructure(book);
  if (!book.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) throw officeError('InvalidOperation', 'The last visible sheet cannot be deleted.');
  if (sheet.visibility === 'VeryHidden') throw officeError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  sheet.deleted = true;
  for (const part of [...sheet.tables, ...sheet.charts]) part.deleted = true;
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  followSheet(book, sheet.name, null);
  for (const { name } of sheet.tables) followTable(book, name, null);
  if (book.active === sheet) book.active = book.sheets.find((other) => other.visibility === 'Visible')!;
  state.raise('deleted', null, { type: 'WorksheetDeleted', worksheetId: sheet.id, source: 'Local' });
}

function assertStructure(book: BookModel): void {
  if (book.protected) throw officeError('AccessDenied', 'The structure of the workbook is protected.');
}

function rangeOf(sheet: SheetModel, argument: unknown): RangeModel {
  return typeof argument === 'string' ? parseRange(sheet, argument) : (argument as RangeModel);
}

function zoomOf(value: unknown): Record<string, number> {
  const zoom = value as Record<string, number>;
  const unknown = Object.keys(zoom).filter((key) => !['horizontalFitToPages', 'verticalFitToPages', 'scale'].includes(key));
  if (unknown.length > 0 || ('scale' in zoom && Object.keys(zoom).length > 1)) throw officeError('InvalidArgument', 'zoom takes either scale or horizontalFitToPages and verticalFitToPages');
  return zoom;
}
