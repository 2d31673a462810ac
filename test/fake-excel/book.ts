import type { Area } from '../../src/core/sheet/cell-ref';

export type Raw = string | number | boolean;
export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** Everything a cell looks like. */
export interface FormatModel {
  numberFormat: string;
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  color: string;
  fill: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  locked: boolean;
  borders: Readonly<Partial<Record<Edge, { style: string; color: string; weight: string }>>>;
}

/** One cell; `value` of a formula is what it last gave. '' is empty. */
export interface CellModel {
  value: Raw;
  formula: string | null;
  format: FormatModel;
  /** Typed with a leading apostrophe. */
  quoted: boolean;
  hyperlink: { documentReference?: string; address?: string; textToDisplay?: string; screenTip?: string } | null;
}

export interface TableModel { id: string; name: string; sheet: SheetModel; area: Area; showHeaders: boolean; showTotals: boolean; style: string; showFilterButton: boolean; showBandedRows: boolean; deleted: boolean }
export interface SeriesModel { name: string; values: string | null; categories: string | null; color: string | null; pointColors: string[]; pointCount: number; hasDataLabels: boolean; labelFormat: string; gapWidth: number; overlap: number; doughnutHoleSize: number; deleted: boolean }
export interface AxisModel { visible: boolean; numberFormat: string; reversePlotOrder: boolean; tickLabelSpacing: number; majorGridlines: boolean }
export interface ChartModel {
  id: string; name: string; sheet: SheetModel; type: string; source: string; series: SeriesModel[];
  title: { text: string; visible: boolean; formula: string | null; fontSize: number; fontName: string; bold: boolean };
  legend: { visible: boolean; position: string };
  axes: { category: AxisModel; value: AxisModel };
  position: { start: string; end: string } | null;
  deleted: boolean;
}
export interface ConditionalFormatModel { id: string; sheet: SheetModel; areas: readonly Area[]; type: string; formula: string; fill: string; color: string; bold: boolean | null; border: string; stopIfTrue: boolean; priority: number; deleted: boolean }
export interface ValidationModel { areas: readonly Area[]; rule: Record<string, unknown>; prompt: unknown; errorAlert: unknown; ignoreBlanks: boolean }
export interface NameModel { name: string; formula: string; comment: string; visible: boolean; deleted: boolean }
export interface PageModel { orientation: string; paperSize: string; zoom: Record<string, number>; titleRows: string | null; printArea: string | null; centerFooter: string; leftFooter: string; rightFooter: string; centerHeader: string; centerHorizontally: boolean; margins: Record<string, number>; breaks: number[] }

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  cells: Map<string, CellModel>;
  defaultFormat: FormatModel;
  merges: Area[];
  rowHeights: Map<number, number>;
  columnWidths: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  protected: boolean;
  tables: TableModel[];
  charts: ChartModel[];
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  frozen: { rows: number; columns: number } | null;
  page: PageModel;
  showGridlines: boolean;
  tabColor: string;
  deleted: boolean;
}

export interface BookModel {
  sheets: SheetModel[];
  names: NameModel[];
  active: SheetModel;
  selection: { sheet: SheetModel; area: Area };
  protected: boolean;
  readOnly: boolean;
  nextId: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export const PLAIN_FORMAT: FormatModel = {
  numberFormat: 'General', fontName: 'Calibri', fontSize: 11, bold: false, italic: false, underline: 'None', color: '#000000', fill: '#FFFFFF',
  horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, locked: true, borders: {},
};

export function createBook(sheetNames: readonly string[]): BookModel {
  const book = { sheets: [], names: [], protected: false, readOnly: false, nextId: 1 } as unknown as BookModel;
  for (const name of sheetNames) addSheet(book, name);
  book.active = book.sheets[0]!;
  book.selection = { sheet: book.active, area: { top: 1, left: 1, bottom: 1, right: 1 } };
  return book;
}

export function addSheet(book: BookModel, name: string): SheetModel {
  const sheet: SheetModel = {
    id: `{SHEET-${book.nextId++}}`, name, visibility: 'Visible', cells: new Map(), defaultFormat: PLAIN_FORMAT, merges: [], rowHeights: new Map(), columnWidths: new Map(),
    hiddenRows: new Set(), hiddenColumns: new Set(), protected: false, tables: [], charts: [], conditionalFormats: [], validations: [], frozen: null,
    page: { orientation: 'Portrait', paperSize: 'A4', zoom: { scale: 100 }, titleRows: null, printArea: null, centerFooter: '', leftFooter: '', rightFooter: '', centerHeader: '', centerHorizontally: false, margins: {}, breaks: [] },
    showGridlines: true, tabColor: '', deleted: false,
  };
  book.sheets.push(sheet);
  return sheet;
}

export function cellOf(sheet: SheetModel, row: number, column: number): CellModel | null {
  return sheet.cells.get(`${row}:${column}`) ?? null;
}

/** The cell, made when missing. */
export function ownCell(sheet: SheetModel, row: number, column: number): CellModel {
  const key = `${row}:${column}`;
  let cell = sheet.cells.get(key);
  if (!cell) {
    cell = { value: '', formula: null, format: sheet.defaultFormat, quoted: false, hyperlink: null };
    sheet.cells.set(key, cell);
  }
  return cell;
}

/** The smallest area that holds every cell with a value (or, without `valuesOnly`, with any format); null on a blank sheet. */
export function usedArea(sheet: SheetModel, valuesOnly: boolean): Area | null {
  let area: Area | null = null;
  const take = (row: number, column: number): void => {
    area = area
      ? { top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) }
      : { top: row, left: column, bottom: row, right: column };
  };
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === '' && cell.formula === null) continue;
    const [row, column] = key.split(':').map(Number);
    take(row!, column!);
  }
  if (!valuesOnly) for (const merge of sheet.merges) { take(merge.top, merge.left); take(merge.bottom, merge.right); }
  return area;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function intersection(a: Area, b: Area): Area | null {
  if (!overlaps(a, b)) return null;
  return { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
}
