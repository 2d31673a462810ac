import { cellAddress, columnNumber } from '../../src/core/sheet/cell-ref';
import type { Area } from '../../src/core/sheet/cell-ref';
import { Batch } from './batch';
import { createBook, ownCell } from './book';
import type { BookModel, CellModel, SheetModel } from './book';
import { typeInto } from './cell-input';
import { clientProxy, queueLoad } from './client-object';
import { FakeOfficeError } from './errors';
import type { FakeErrorCode } from './errors';
import { createFakeOffice } from './office';
import type { FakeOffice, FakeOfficeOptions } from './office';
import { FakeState } from './state';
import type { FakeOptions } from './state';
import { parseRange } from './types/addresses';
import './types/charts';
import './types/conditional-formats';
import './types/range';
import './types/range-format';
import './types/tables';
import './types/workbook';
import './types/worksheet';
import { raiseChanged } from './types/write-cells';

export { FakeOfficeError, NotInFake } from './errors';
export type { BookModel, CellModel, ChartModel, FormatModel, SheetModel, TableModel } from './book';
export type { FakeOptions } from './state';

/** A sheet to start from: rows of constants and formulas, written as they are (no typing rules), then made up by `prepare`. */
export interface FakeSheet {
  readonly name: string;
  readonly rows?: readonly (readonly (string | number | boolean | null)[])[];
  readonly prepare?: (sheet: SheetModel) => void;
}

export interface FakeExcel {
  /** To be put at `globalThis.Excel`, `Office`, `OfficeExtension`. */
  readonly Excel: object;
  readonly Office: object;
  readonly OfficeExtension: object;
  /** The workbook as it really stands: what others see, after syncs. */
  readonly book: BookModel;
  readonly options: FakeOptions;
  readonly office: FakeOffice;
  /** Round trips so far; `requestBytes` and `responseBytes` have one entry each. */
  readonly syncs: number;
  readonly requestBytes: readonly number[];
  readonly responseBytes: readonly number[];
  resetCounts(): void;
  /** Makes the nth sync from now (1 = the next) fail with a code, after that many of its actions have done their work. */
  failAt(nth: number, code: FakeErrorCode | string, after?: number): void;
  sheet(name: string): SheetModel;
  cell(sheet: string, address: string): CellModel;
  /** What the officer types into a cell: the rules of typing apply, listeners are told. Resolves when they have been. */
  officerTypes(sheet: string, address: string, value: string | number | boolean, from?: 'here' | 'elsewhere'): Promise<void>;
  officerActivates(sheet: string): Promise<void>;
  officerInsertsRow(sheet: string, row: number): Promise<void>;
  /** Puts the fake at the global names; returns how to take it away. */
  install(target?: object): () => void;
}

/** A strict Excel, written from the documented behaviour of Office.js. See README.md beside this file. */
export function createFakeExcel(sheets: readonly FakeSheet[] = [{ name: 'Sheet1' }], options: Partial<FakeOptions> = {}, office: FakeOfficeOptions = {}): FakeExcel {
  const book = createBook(sheets.map(({ name }) => name));
  sheets.forEach((given, index) => fill(book.sheets[index]!, given));
  const state = new FakeState(book, { excelApi: '1.13', payloadLimit: 5 * 1024 * 1024, oversizedReads: 'null', editing: false, calculate: undefined, ...options });
  const fakeOffice = createFakeOffice(state, office);
  const sheetNamed = (name: string): SheetModel => {
    const sheet = book.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`The fake workbook has no sheet "${name}", only ${book.sheets.map((other) => other.name).join(', ')}`);
    return sheet;
  };
  const fake: FakeExcel = {
    Excel: { run: (...args: unknown[]) => runBatch(state, args) },
    Office: fakeOffice.Office,
    OfficeExtension: { Error: FakeOfficeError },
    book,
    options: state.options,
    office: fakeOffice,
    get syncs() { return state.syncs; },
    get requestBytes() { return state.requestBytes; },
    get responseBytes() { return state.responseBytes; },
    resetCounts: () => { state.syncs = 0; state.requestBytes = []; state.responseBytes = []; },
    failAt: (nth, code, after = 0) => { state.failures.push({ sync: state.syncs + nth, code, after }); },
    sheet: sheetNamed,
    cell: (sheet, address) => { const { area } = parseRange(sheetNamed(sheet), address); return ownCell(sheetNamed(sheet), area.top, area.left); },
    officerTypes: async (name, address, value, from = 'here') => {
      const range = parseRange(sheetNamed(name), address);
      const cell = ownCell(range.sheet, range.area.top, range.area.left);
      const typed = typeInto(value, cell.format.numberFormat);
      Object.assign(cell, { value: typed.value, formula: typed.formula, quoted: typed.quoted });
      raiseChanged(range, state, { triggerSource: 'Unknown', source: from === 'here' ? 'Local' : 'Remote' });
      await state.deliver();
    },
    officerActivates: async (name) => {
      book.active = sheetNamed(name);
      state.raise('activated', book.active.id, { type: 'WorksheetActivated', worksheetId: book.active.id });
      await state.deliver();
    },
    officerInsertsRow: async (name, row) => {
      const sheet = sheetNamed(name);
      insertRow(sheet, row);
      state.raise('changed', sheet.id, { type: 'WorksheetChanged', address: `${row}:${row}`, changeType: 'RowInserted', worksheetId: sheet.id, source: 'Local' });
      await state.deliver();
    },
    install: (target: object = globalThis) => {
      const { Excel, Office, OfficeExtension } = fake;
      Object.assign(target, { Excel, Office, OfficeExtension });
      return () => { for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(target, name); };
    },
  };
  return fake;
}

/** `Excel.run(batch)`, `Excel.run({ delayForCellEdit }, batch)`, `Excel.run(context, batch)`; syncs what is left at the end. */
async function runBatch(state: FakeState, args: readonly unknown[]): Promise<unknown> {
  const work = args[args.length - 1] as (context: object) => Promise<unknown>;
  const first = args.length > 1 ? (args[0] as { delayForCellEdit?: boolean; sync?: unknown }) : {};
  if (first.delayForCellEdit && state.options.editing) state.options.editing = false;
  if (typeof first.sync === 'function') {
    const result = await work(first);
    await (first as { sync(): Promise<void> }).sync();
    return result;
  }
  const context: Record<string, unknown> = {};
  const batch = new Batch(state, context);
  context.workbook = clientProxy(batch, 'Workbook', () => state.book);
  context.runtime = clientProxy(batch, 'Runtime', () => state);
  context.sync = () => batch.sync();
  context.load = queueLoad;
  context.trackedObjects = { add: () => undefined, remove: () => undefined };
  const result = await work(context);
  if (batch.pending) await batch.sync();
  return result;
}

function fill(sheet: SheetModel, given: FakeSheet): void {
  given.rows?.forEach((row, r) => row.forEach((value, c) => {
    if (value === null) return;
    const cell = ownCell(sheet, r + 1, c + 1);
    if (typeof value === 'string' && value.startsWith('=')) cell.formula = value;
    cell.value = cell.formula === null ? value : 0;
  }));
  given.prepare?.(sheet);
}

function insertRow(sheet: SheetModel, at: number): void {
  sheet.cells = new Map([...sheet.cells].map(([key, cell]) => {
    const [row, column] = key.split(':').map(Number);
    return [`${row! >= at ? row! + 1 : row}:${column}`, cell];
  }));
  sheet.merges = sheet.merges.map((merge): Area => (merge.top >= at ? { ...merge, top: merge.top + 1, bottom: merge.bottom + 1 } : merge));
}

/** Every value of a sheet by address, formulas as formulas: what a test compares. */
export function contentOf(sheet: SheetModel): Record<string, string | number | boolean> {
  return Object.fromEntries([...sheet.cells]
    .filter(([, cell]) => cell.value !== '' || cell.formula !== null)
    .map(([key, cell]) => { const [row, column] = key.split(':').map(Number); return [cellAddress({ row: row!, column: column! }), cell.formula ?? cell.value] as const; })
    .sort(([a], [b]) => order(a) - order(b)));
}

function order(address: string): number {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return Number(digits) * 20_000 + columnNumber(letters!);
}
