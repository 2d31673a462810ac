import type { GeneratedKind, SheetBlueprint } from '../core/sheet/blueprint';
import { cellKey, contains, parseAreaAddress, type Area, type CellRef } from '../core/sheet/cell-ref';
import type { CellEdit, EditReport, RefusedEdit } from '../core/sheet/edit';
import type { ColumnExtension } from '../core/sheet/extension';
import { cellAt, type Cell, type CellValue, type Grid, type TableArea } from '../core/sheet/grid';
import type { Mark } from '../core/sheet/mark';
import { WorkbookError } from './error';
import { checkEdit, inverseOf, sameValue } from './edit-rules';
import { editedSince, sealOf } from './seal';
import type { EditNotice, SheetInfo, Undo, Workbook } from './workbook';
import { numberFormat } from './xlsx/number-format';

/** A sheet to start from. Rows are written as plain values, or as cells where more is to be said. */
export interface MemorySheet {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | MemoryCell)[])[];
  /** `A1:C1`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly TableArea[];
  readonly hidden?: boolean;
  readonly locked?: boolean;
}

export type MemoryCell = Partial<Cell> & { readonly value: CellValue };

/** A workbook of plain data, for tests and previews: the whole port, no file and no Excel. */
export interface MemoryWorkbook extends Workbook {
  /** What an officer types: no expectation, listeners are told. */
  officerEdits(edits: readonly { readonly cell: CellRef; readonly value: CellValue; readonly formula?: string }[]): void;
  /** What `mark` left and `show` selected. */
  readonly marks: readonly Mark[];
  readonly shown: CellRef | null;
  /** The blueprint that a generated sheet was written from. */
  blueprint(kind: GeneratedKind): SheetBlueprint | null;
}

/** The first visible sheet is the active one. */
export function createMemoryWorkbook(sheets: readonly MemorySheet[], options: { readonly structureLocked?: boolean } = {}): MemoryWorkbook {
  const state = { sheets: sheets.map(sheetFrom), active: sheets.find(({ hidden }) => !hidden)?.name ?? '', marks: [] as readonly Mark[], shown: null as CellRef | null };
  const listeners = new Set<(notice: EditNotice) => void>();
  // Emptying a cell leaves its font and format on the sheet, which a grid of values does not show.
  const looks = new Map<string, Cell>();
  const lookOf = (cell: CellRef, found: Cell | null): Cell | null => {
    if (found) looks.set(cellKey(cell), found);
    return found ?? looks.get(cellKey(cell)) ?? null;
  };
  const find = (name: string): Sheet => {
    const sheet = state.sheets.find((candidate) => candidate.grid.sheet.toLowerCase() === name.toLowerCase());
    if (!sheet) throw new WorkbookError('no-sheet', name);
    return sheet;
  };
  const replace = (sheet: Sheet, grid: Grid) => {
    state.sheets = state.sheets.map((candidate) => (candidate === sheet ? { ...sheet, grid } : candidate));
  };
  const snapshotUndo = (): Undo => {
    const before = state.sheets;
    const after = () => void (state.sheets = before);
    return async () => after();
  };
  return {
    get marks() {
      return state.marks;
    },
    get shown() {
      return state.shown;
    },
    blueprint: (kind) => state.sheets.find(({ blueprint }) => blueprint?.kind === kind)?.blueprint ?? null,
    async sheets() {
      return state.sheets.map(({ grid, hidden, blueprint }): SheetInfo => ({
        name: grid.sheet,
        visible: !hidden,
        active: grid.sheet === state.active,
        ...(blueprint ? { generated: blueprint.kind } : {}),
      }));
    },
    async read(name) {
      return find(name).grid;
    },
    async editedCells(name) {
      const { grid, blueprint } = find(name);
      return blueprint ? editedSince(sealOf(blueprint), grid) : 0;
    },
    async edit(edits) {
      const applied: CellEdit[] = [];
      const refused: RefusedEdit[] = [];
      const undo: CellEdit[] = [];
      for (const edit of edits) {
        const sheet = state.sheets.find(({ grid }) => grid.sheet.toLowerCase() === edit.cell.sheet.toLowerCase());
        const found = sheet ? cellAt(sheet.grid, edit.cell.row, edit.cell.column) : null;
        const reason = sheet ? checkEdit(edit, found, sheet.grid.merges, sheet.locked) : 'no-sheet';
        if (!sheet || reason) {
          refused.push({ edit, reason: reason ?? 'no-sheet', found: found?.value ?? null });
          continue;
        }
        applied.push(edit);
        undo.unshift(inverseOf(edit, found));
        replace(sheet, withCell(sheet.grid, edit.cell, editedCell(lookOf(edit.cell, found), edit)));
      }
      return { applied, refused, undo } satisfies EditReport;
    },
    async place(blueprints, { kept = [] } = {}) {
      const undo = snapshotUndo();
      const next = state.sheets.map((sheet) => (sheet.blueprint && kept.includes(sheet.blueprint.kind) ? ownSheet(sheet) : sheet));
      for (const blueprint of blueprints) {
        const at = next.findIndex((sheet) => sheet.blueprint?.kind === blueprint.kind);
        const name = next[at]?.grid.sheet ?? blueprint.name;
        if (next[at]?.locked) throw new WorkbookError('sheet-protected', name);
        if (at === -1 && options.structureLocked) throw new WorkbookError('workbook-protected');
        if (at === -1 && next.some(({ grid }) => grid.sheet.toLowerCase() === name.toLowerCase())) throw new WorkbookError('area-occupied', name);
        const sheet: Sheet = { grid: gridOf(blueprint, name), hidden: blueprint.hidden ?? false, locked: false, blueprint };
        next.splice(at === -1 ? next.length : at, at === -1 ? 0 : 1, sheet);
      }
      state.sheets = next;
      return undo;
    },
    async extend(extension) {
      const sheet = find(extension.sheet);
      if (sheet.locked) throw new WorkbookError('sheet-protected', extension.sheet);
      const undo = snapshotUndo();
      replace(sheet, extended(sheet.grid, extension));
      return undo;
    },
    async mark(marks) {
      for (const { cell } of marks) if (find(cell.sheet).locked) throw new WorkbookError('sheet-protected', cell.sheet);
      state.marks = [...marks];
    },
    marked: async () => state.marks.length > 0,
    savesMarks: true,
    async show(cell) {
      state.active = find(cell.sheet).grid.sheet;
      state.shown = cell;
    },
    onEdit(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    officerEdits(edits) {
      for (const { cell, value, formula } of edits) {
        const sheet = find(cell.sheet);
        const found = cellAt(sheet.grid, cell.row, cell.column);
        const constant = editedCell(lookOf(cell, found), { cell, expected: null, value });
        replace(sheet, withCell(sheet.grid, cell, formula === undefined ? constant : { value, text: '', ...constant, formula }));
      }
      for (const name of new Set(edits.map(({ cell }) => cell.sheet))) {
        const cells = edits.map(({ cell }) => cell).filter(({ sheet }) => sheet === name);
        for (const listener of listeners) listener({ sheet: name, cells });
      }
    },
  };
}

interface Sheet {
  readonly grid: Grid;
  readonly hidden: boolean;
  readonly locked: boolean;
  readonly blueprint?: SheetBlueprint;
}

/** A generated sheet that the officer takes over. */
function ownSheet({ grid, hidden, locked }: Sheet): Sheet {
  return { grid, hidden, locked };
}

function sheetFrom(sheet: MemorySheet): Sheet {
  const cells = sheet.rows.map((row) => row.map(cellFrom));
  const grid = sized({
    sheet: sheet.name,
    cells,
    rowCount: 0,
    columnCount: 0,
    merges: (sheet.merges ?? []).flatMap((address) => parseAreaAddress(address) ?? []),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    tables: sheet.tables ?? [],
  });
  return { grid, hidden: sheet.hidden ?? false, locked: sheet.locked ?? false };
}

function cellFrom(given: CellValue | MemoryCell): Cell | null {
  const cell = typeof given === 'object' && given !== null ? given : { value: given };
  if ((cell.value === null || cell.value === '') && cell.formula === undefined) return null;
  return { text: numberFormat(cell.numberFormat ?? 'General').show(cell.value), ...cell };
}

function editedCell(found: Cell | null, edit: CellEdit): Cell | null {
  const { value, fontName = found?.fontName, numberFormat: format = found?.numberFormat } = edit;
  return cellFrom({
    value,
    ...(fontName === undefined ? {} : { fontName }),
    ...(format === undefined || format === 'General' ? {} : { numberFormat: format }),
    ...(found?.bold ? { bold: true } : {}),
  });
}

function withCell(grid: Grid, { row, column }: { row: number; column: number }, cell: Cell | null): Grid {
  const cells = Array.from({ length: Math.max(grid.cells.length, row) }, (_, index) => grid.cells[index] ?? []);
  const changed = Array.from({ length: Math.max(cells[row - 1]!.length, column) }, (_, index) => cells[row - 1]![index] ?? null);
  changed[column - 1] = cell;
  cells[row - 1] = changed;
  return sized({ ...grid, cells });
}

function sized(grid: Grid): Grid {
  const cells = grid.cells.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  const rowCount = cells.findLastIndex(({ length }) => length > 0) + 1;
  return { ...grid, cells: cells.slice(0, rowCount), rowCount, columnCount: Math.max(0, ...cells.map(({ length }) => length)) };
}

function gridOf(blueprint: SheetBlueprint, name: string): Grid {
  const cells = (blueprint.rows ?? []).map(({ cells: row }) =>
    row.map((cell) => {
      const style = cell?.style === undefined ? undefined : blueprint.styles[cell.style];
      if (!cell) return null;
      return cellFrom({
        value: cell.value,
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
        ...(style?.fontName === undefined ? {} : { fontName: style.fontName }),
        ...(style?.numberFormat === undefined || style.numberFormat === 'General' ? {} : { numberFormat: style.numberFormat }),
        ...(style?.bold ? { bold: true } : {}),
      });
    }),
  );
  const tables = (blueprint.tables ?? []).map(({ name: table, area }) => ({ name: table, area, hasHeader: true }));
  return sized({ sheet: name, cells, rowCount: 0, columnCount: 0, merges: blueprint.merges ?? [], hiddenRows: new Set(), hiddenColumns: new Set(), tables });
}

function extended(grid: Grid, { headerTop, headerBottom, lastRow, at, columns }: ColumnExtension): Grid {
  const area: Area = { top: headerTop, left: at, bottom: lastRow, right: at + columns.length - 1 };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const merged = grid.merges.some((merge) => contains(merge, row, column));
      if (merged || !sameValue(cellAt(grid, row, column)?.value ?? null, null)) throw new WorkbookError('area-occupied', grid.sheet);
    }
  }
  const titled = columns.reduce((next, { header }, index) => withCell(next, { row: headerTop, column: at + index }, cellFrom(header)), grid);
  const merges = headerTop === headerBottom ? [] : columns.map((_, index) => ({ top: headerTop, bottom: headerBottom, left: at + index, right: at + index }));
  const tables = grid.tables.map((table) => {
    const isNeighbour = table.area.right === at - 1 && table.area.top <= headerBottom && table.area.bottom >= lastRow;
    return isNeighbour ? { ...table, area: { ...table.area, right: area.right } } : table;
  });
  return { ...titled, merges: [...titled.merges, ...merges], tables };
}
