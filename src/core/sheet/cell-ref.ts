/** One cell of one sheet. Rows and columns are 1-based, as the officer counts them. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on a sheet, corners included, 1-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `28` → `AB`. Columns are 1-based. */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  if (column <= 16_384) names[column] = name;
  return name;
}

const names: string[] = [];

/** `AB` → `28`; 0 when the text is no column name. Case does not matter. */
export function columnNumber(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return 0;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `{row: 12, column: 3}` → `C12`. */
export function cellAddress(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + cell.row;
}

/** `A5:E44`; a single cell is written as one address. */
export function areaAddress(area: Area): string {
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `C12` or `$C$12` (no sheet); null when it is not a cell address. */
export function parseCellAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return null;
  return { row: Number(match[2]), column: columnNumber(match[1]!) };
}

/** Reads `A5:E44` or `C12` (no sheet); null when it is neither. */
export function parseAreaAddress(text: string): Area | null {
  const [first, last, ...more] = text.split(':');
  if (first === undefined || more.length > 0) return null;
  const start = parseCellAddress(first);
  const end = last === undefined ? start : parseCellAddress(last);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A sheet name as formulas need it: always quoted, inner quotes doubled. `Phụ lục` → `'Phụ lục'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A string that names a cell across sheets, fit for a Map key. */
export function cellKey(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}

/** Whether the area holds the cell. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
