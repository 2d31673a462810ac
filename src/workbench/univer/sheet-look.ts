import type { Area } from '../../core/sheet/cell-ref';

/** How a sheet looks, as far as the screen shows it. Rows and columns are 1-based. */
export interface SheetLook {
  /** In characters of the default font. */
  readonly defaultColumnWidth: number;
  /** In points. */
  readonly defaultRowHeight: number;
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Only rows whose height the file says. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly styles: readonly CellLook[];
  /** Index into `styles`; -1 for a cell without a style of its own. */
  styleAt(row: number, column: number): number;
  /** Empty cells that carry a border or a fill, and so must be drawn. */
  readonly styledArea: Area | null;
}

/** Look of a cell. Colours are `RRGGBB`. */
export interface CellLook {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly borders?: Partial<Record<Edge, BorderLook>>;
}

export type Edge = 'top' | 'right' | 'bottom' | 'left';

export interface BorderLook {
  readonly style: string;
  readonly color: string;
}
