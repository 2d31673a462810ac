import type { BlueprintCell, BlueprintRow } from '../sheet/blueprint';
import type { Area, CellRef } from '../sheet/cell-ref';
import type { CellValue } from '../sheet/grid';
import type { StyleName } from './styles';

/** A sheet under construction; rows and columns are 1-based. */
export interface Layout {
  put(row: number, column: number, cell: LayoutCell): void;
  /** Writes cells side by side; null leaves one out. */
  line(row: number, column: number, cells: readonly (LayoutCell | null)[]): void;
  height(row: number, points: number): void;
  /** Points from the top of the first row to the foot of the last one, as far as heights are set. */
  span(first: number, last: number): number;
  /** Merges an area; the style reaches every cell, so that borders close. */
  merge(area: Area): void;
  rows(): readonly BlueprintRow[];
  merges(): readonly Area[];
}

export interface LayoutCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style: StyleName;
  readonly link?: CellRef;
}

/** Of a row without a height, in points. */
export const DEFAULT_HEIGHT = 15.75;

export function createLayout(): Layout {
  const cells: (LayoutCell | null)[][] = [];
  const heights = new Map<number, number>();
  const merges: Area[] = [];

  const put = (row: number, column: number, cell: LayoutCell) => {
    const line = (cells[row - 1] ??= []);
    while (line.length < column - 1) line.push(null);
    line[column - 1] = cell;
  };

  return {
    put,
    line: (row, column, line) => line.forEach((cell, index) => cell && put(row, column + index, cell)),
    height: (row, points) => heights.set(row, points),
    span(first, last) {
      let points = 0;
      for (let row = first; row <= last; row += 1) points += heights.get(row) ?? DEFAULT_HEIGHT;
      return points;
    },
    merge(area) {
      merges.push(area);
      const style = cells[area.top - 1]?.[area.left - 1]?.style;
      if (style === undefined) return;
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          if (row !== area.top || column !== area.left) put(row, column, { value: null, style });
        }
      }
    },
    rows: () => Array.from({ length: Math.max(cells.length, ...heights.keys(), 0) }, (_, index) => {
      const height = heights.get(index + 1);
      const line: readonly (BlueprintCell | null)[] = cells[index] ?? [];
      return { cells: Array.from(line, (cell) => cell ?? null), ...(height === undefined ? {} : { height }) };
    }),
    merges: () => merges,
  };
}

/** Points that a text needs in a column so many characters wide, at 12 pt Times: for rows that no application will fit by itself. */
export function heightOf(text: string, width: number, lineHeight = 16): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * WIDTH_OF_LETTER) / Math.max(1, width - LOST_AT_LINE_END))), 0);
  return Math.min(400, lines * lineHeight + 2);
}

/** A column counts its width in digits of the default font; a Vietnamese letter in 12 pt Times is narrower on average. */
const WIDTH_OF_LETTER = 0.88;

/** A word that no longer fits leaves about half of itself empty. */
const LOST_AT_LINE_END = 3;
