import { finish, type Steps } from '../../core/steps';
import { readCells, type RawCell, type RawRow } from './read-cells';
import type { State } from './state';
import type { SheetEntry } from './workbook-part';

/** Cells of a sheet as the file keeps them, by place, and what an absent cell would look like. */
export interface SheetCells {
  at(row: number, column: number): RawCell | undefined;
  /** Style of a cell: its own, else that of its row, else that of its column. */
  styleAt(row: number, column: number): number;
  readonly all: Iterable<RawCell>;
  readonly rows: ReadonlyMap<number, RawRow>;
}

/** Reads the cells that `isWanted` says (all when absent). */
export function sheetCells(state: State, entry: SheetEntry, isWanted?: (row: number, column: number) => boolean): SheetCells {
  return finish(sheetCellsInSteps(state, entry, isWanted));
}

/** The same with pauses, for a large sheet. */
export function* sheetCellsInSteps(state: State, entry: SheetEntry, isWanted: (row: number, column: number) => boolean = () => true): Steps<SheetCells> {
  const outline = state.outline(entry);
  const cells = new Map<number, RawCell>();
  const rows = new Map<number, RawRow>();
  if (outline.sheetData) {
    const { innerStart, innerEnd } = outline.sheetData;
    yield* readCells(state.xml(entry), innerStart, innerEnd, state.strings, (cell) => {
      if (isWanted(cell.row, cell.column)) cells.set(placeKey(cell.row, cell.column), cell);
    }, (row) => void rows.set(row.row, row));
  }
  const columnStyle = (column: number) => {
    const definition = outline.columns.find(({ first, last }) => column >= first && column <= last);
    return Number(definition?.attributes.get('style') ?? 0);
  };
  return {
    at: (row, column) => cells.get(placeKey(row, column)),
    styleAt: (row, column) => cells.get(placeKey(row, column))?.style ?? rows.get(row)?.style ?? columnStyle(column),
    all: cells.values(),
    rows,
  };
}

function placeKey(row: number, column: number): number {
  return row * 16_385 + column;
}
