import type { Area } from '../../core/sheet/cell-ref';
import type { Steps } from '../../core/steps';
import { child, children, flag, type XmlElement } from './xml-tree';
import { cellLooks, type CellLook } from './cell-look';
import { sheetCellsInSteps } from './sheet-cells';
import type { State } from './state';

/** How a sheet looks, as plain data for a screen. Rows and columns are 1-based. */
export interface SheetView {
  /** In characters of the default font. */
  readonly defaultColumnWidth: number;
  /** In points. */
  readonly defaultRowHeight: number;
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points; only rows whose height the file says. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly styles: readonly CellLook[];
  /** Index into `styles`; -1 for a cell without a style of its own. */
  styleAt(row: number, column: number): number;
  /** Around the empty cells that carry a border or a fill, and so must be drawn; null when there are none. */
  readonly styledArea: Area | null;
}

/** Rows and columns past these carry formats for printing whole columns, not for looking at. */
const FARTHEST = { row: 5_000, column: 200 };

/** The look of a sheet. Throws `no-sheet`. */
export function* viewSheet(state: State, name: string): Steps<SheetView> {
  const entry = state.sheet(name);
  const { root, columns } = state.outline(entry);
  const cells = yield* sheetCellsInSteps(state, entry);
  const styles = cellLooks(state);
  const columnWidths = new Map<number, number>();
  for (const { first, last, attributes } of columns) {
    const width = Number(attributes.get('width'));
    if (Number.isFinite(width)) for (let column = first; column <= Math.min(last, FARTHEST.column); column++) columnWidths.set(column, width);
  }
  const rowHeights = new Map([...cells.rows.values()].flatMap(({ row, height }): [number, number][] => (height === null ? [] : [[row, height]])));
  let styledArea: Area | null = null;
  for (const { row, column, style } of cells.all) {
    const isDrawn = styles[style]?.borders !== undefined || styles[style]?.fill !== undefined;
    if (isDrawn && row <= FARTHEST.row && column <= FARTHEST.column) styledArea = around(styledArea, row, column);
  }
  const format = child(root, 'sheetFormatPr')?.attributes;
  return {
    defaultColumnWidth: Number(format?.get('defaultColWidth') ?? 8.43),
    defaultRowHeight: Number(format?.get('defaultRowHeight') ?? 15),
    columnWidths,
    rowHeights,
    ...paneOf(root),
    styles,
    styleAt: (row, column) => {
      const style = cells.styleAt(row, column);
      return style === 0 && cells.at(row, column) === undefined ? -1 : style;
    },
    styledArea,
  };
}

function paneOf(root: XmlElement): { frozenRows: number; frozenColumns: number; gridlines: boolean } {
  const view = children(child(root, 'sheetViews'), 'sheetView')[0];
  const pane = child(view, 'pane')?.attributes;
  const isFrozen = pane?.get('state')?.startsWith('frozen') ?? false;
  return {
    frozenRows: isFrozen ? Number(pane?.get('ySplit') ?? 0) : 0,
    frozenColumns: isFrozen ? Number(pane?.get('xSplit') ?? 0) : 0,
    gridlines: flag(view?.attributes.get('showGridLines'), true),
  };
}

function around(area: Area | null, row: number, column: number): Area {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  return { top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) };
}
