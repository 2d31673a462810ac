import type { Area } from '../sheet/cell-ref';
import type { Cell, Grid } from '../sheet/grid';
import { fold, foldBlanks } from '../text/fold';
import { readable } from '../text/readable';

/** A sheet as the reader looks at it: readable texts, merges by cell, and only the part that holds something. Rows and columns are 1-based. */
export interface SheetView {
  readonly grid: Grid;
  readonly sheet: string;
  /** Last row and column that hold text; 0 when none does. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The cell of its own; null for empty ones and for those a merge covers. */
  cell(row: number, column: number): Cell | null;
  /** Readable, with its line breaks; '' where `cell` is null. */
  full(row: number, column: number): string;
  /** Readable, blanks folded. */
  text(row: number, column: number): string;
  /** For matching: see `fold`. */
  folded(row: number, column: number): string;
  /** The merge that covers the cell, its top-left cell included. */
  merge(row: number, column: number): Area | null;
}

/** How many rows are read between two moments at which reading may pause. */
export const ROWS_A_STEP = 50;

interface Reading {
  readonly full: string;
  readonly text: string;
  /** Filled in when first asked for: most cells are never matched. */
  folded: string | null;
}

/** Prepares a sheet for reading; every distinct text is made readable once, and the same sheet is prepared once. */
export function viewOf(grid: Grid): SheetView {
  let view = views.get(grid);
  if (!view) views.set(grid, (view = newView(grid)));
  return view;
}

const views = new WeakMap<Grid, SheetView>();

function newView(grid: Grid): SheetView {
  const merges = mergeIndex(grid);
  const known = new Map<string, Reading>();
  const places: (Reading | undefined)[][] = [];
  const mergeAt = (row: number, column: number): Area | null => (merges.size === 0 ? null : (merges.get(key(row, column)) ?? null));
  const cell = (row: number, column: number): Cell | null => {
    const found = grid.cells[row - 1]?.[column - 1] ?? null;
    if (!found) return null;
    const merge = mergeAt(row, column);
    return merge && (merge.top !== row || merge.left !== column) ? null : found;
  };
  const reading = (row: number, column: number): Reading | null => {
    const found = cell(row, column);
    if (!found || found.text === '') return null;
    const line = (places[row] ??= []);
    return (line[column] ??= readingOf(found, known));
  };
  const { lastRow, lastColumn } = usedCorner(grid);
  return {
    grid,
    sheet: grid.sheet,
    lastRow,
    lastColumn,
    cell,
    full: (row, column) => reading(row, column)?.full ?? '',
    text: (row, column) => reading(row, column)?.text ?? '',
    folded: (row, column) => {
      const found = reading(row, column);
      return found === null ? '' : (found.folded ??= fold(found.full));
    },
    merge: mergeAt,
  };
}

function readingOf(cell: Cell, known: Map<string, Reading>): Reading {
  const id = cell.fontName === undefined ? cell.text : `${cell.fontName}\n${cell.text}`;
  const found = known.get(id);
  if (found) return found;
  const full = readable(cell.text, cell.fontName);
  const reading = { full, text: NEEDS_FOLDING.test(full) ? foldBlanks(full) : full, folded: null };
  known.set(id, reading);
  return reading;
}

/** Any blank but single spaces between words, and characters of no width. */
const NEEDS_FOLDING = /^\s|\s$|\s\s|[^\S ]|[\u0085\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;

function key(row: number, column: number): number {
  return row * 16_385 + column;
}

/** Merges by cell, clipped to the cells that exist: a merge over a million rows costs no more than the sheet. */
function mergeIndex(grid: Grid): ReadonlyMap<number, Area> {
  const index = new Map<number, Area>();
  const width = grid.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  let budget = 4 * (grid.cells.length * width + 100);
  for (const area of grid.merges) {
    for (let row = area.top; row <= Math.min(area.bottom, grid.cells.length) && budget > 0; row++) {
      for (let column = area.left; column <= Math.min(area.right, width) && budget > 0; column++, budget--) {
        if (!index.has(key(row, column))) index.set(key(row, column), area);
      }
    }
  }
  return index;
}

function usedCorner(grid: Grid): { lastRow: number; lastColumn: number } {
  let lastRow = 0;
  let lastColumn = 0;
  grid.cells.forEach((row, index) => {
    for (let column = row.length; column >= 1; column--) {
      if ((row[column - 1]?.text ?? '').trim() === '') continue;
      lastRow = index + 1;
      lastColumn = Math.max(lastColumn, column);
      break;
    }
  });
  return { lastRow, lastColumn };
}
