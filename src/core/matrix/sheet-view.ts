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

interface Reading {
  readonly full: string;
  readonly text: string;
  readonly folded: string;
}

const EMPTY: Reading = { full: '', text: '', folded: '' };

/** Prepares a sheet for reading; every distinct text is made readable once. */
export function viewOf(grid: Grid): SheetView {
  const merges = mergeIndex(grid);
  const readings = new Map<string, Reading>();
  const cell = (row: number, column: number): Cell | null => {
    const found = grid.cells[row - 1]?.[column - 1] ?? null;
    if (!found) return null;
    const merge = merges.get(key(row, column));
    return merge && (merge.top !== row || merge.left !== column) ? null : found;
  };
  const reading = (row: number, column: number): Reading => {
    const found = cell(row, column);
    if (!found || found.text === '') return EMPTY;
    const id = `${found.fontName ?? ''}\n${found.text}`;
    let known = readings.get(id);
    if (!known) {
      const full = readable(found.text, found.fontName);
      known = { full, text: foldBlanks(full), folded: fold(full) };
      readings.set(id, known);
    }
    return known;
  };
  const { lastRow, lastColumn } = usedCorner(grid);
  return {
    grid,
    sheet: grid.sheet,
    lastRow,
    lastColumn,
    cell,
    full: (row, column) => reading(row, column).full,
    text: (row, column) => reading(row, column).text,
    folded: (row, column) => reading(row, column).folded,
    merge: (row, column) => merges.get(key(row, column)) ?? null,
  };
}

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
