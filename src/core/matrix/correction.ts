import type { ColumnMap, ColumnRole } from '../plan/column-role';
import { COLUMN_ROLES } from '../plan/column-role';
import { columnName, columnNumber } from '../sheet/cell-ref';

/** What the officer said of a sheet's table; it wins over what was understood. */
export interface MatrixCorrection {
  readonly sheet: string;
  /** First header row, 1-based; absent leaves the one found. */
  readonly headerRow?: number;
  /** Roles named here take these columns; an empty list means the table has no such column. */
  readonly columns: ColumnMap;
}

/** A correction as read from text, or a Vietnamese sentence that says what is wrong with it. */
export type ParsedCorrection = { readonly ok: true; readonly correction: Omit<MatrixCorrection, 'sheet'> } | { readonly ok: false; readonly problem: string };

/** Reads `lead=C,timeline=F,periodMarks=G:J,note=,header=6`: roles with their column letters; nothing after `=` means no such column. */
export function parseCorrection(text: string): ParsedCorrection {
  const columns: Partial<Record<ColumnRole, readonly number[]>> = {};
  let headerRow: number | undefined;
  for (const part of text.split(/[,;]/u).map((piece) => piece.trim()).filter((piece) => piece !== '')) {
    const [name = '', value, ...rest] = part.split('=').map((piece) => piece.trim());
    if (value === undefined || rest.length > 0) return wrong(`"${part}" chưa đúng cách ghi; hãy ghi như lead=C,timeline=F.`);
    if (/^(?:header|headerrow)$/i.test(name)) {
      if (!/^[1-9]\d{0,6}$/.test(value)) return wrong(`"${value}" không phải số dòng; hãy ghi như header=6.`);
      headerRow = Number(value);
      continue;
    }
    const role = COLUMN_ROLES.find((known) => known.toLowerCase() === name.toLowerCase());
    if (!role) return wrong(`Không có loại cột "${name}"; các loại cột: ${COLUMN_ROLES.join(', ')}.`);
    const numbers = readColumnList(value);
    if (!numbers) return wrong(`"${value}" không phải tên cột; hãy ghi chữ cái của cột, ví dụ ${role}=C.`);
    columns[role] = numbers;
  }
  if (headerRow === undefined && Object.keys(columns).length === 0) return wrong('Chưa ghi cột nào; hãy ghi như lead=C,timeline=F.');
  return { ok: true, correction: { columns, ...(headerRow !== undefined && { headerRow }) } };
}

/** `parseCorrection` undone. */
export function formatCorrection(correction: Pick<MatrixCorrection, 'headerRow' | 'columns'>): string {
  const header = correction.headerRow === undefined ? [] : [`header=${correction.headerRow}`];
  return [...header, ...Object.entries(correction.columns).map(([role, columns]) => `${role}=${columns.map(columnName).join('+')}`)].join(',');
}

/** Puts the officer's columns over the ones found; a column has one role, so it leaves the one it had. */
export function applyCorrection(found: ColumnMap, correction: MatrixCorrection): ColumnMap {
  const said = new Set(Object.values(correction.columns).flat());
  const columns: Partial<Record<ColumnRole, readonly number[]>> = {};
  for (const role of COLUMN_ROLES) {
    const list = correction.columns[role] ?? found[role]?.filter((column) => !said.has(column)) ?? [];
    if (list.length > 0) columns[role] = list;
  }
  return columns;
}

function readColumnList(text: string): number[] | null {
  if (text === '' || text === '-') return [];
  const columns: number[] = [];
  for (const part of text.split('+')) {
    const [first = '', last = first, ...rest] = part.split(':').map((piece) => columnNumber(piece.trim()));
    if (rest.length > 0 || first === '' || last === '' || first === 0 || last === 0 || last < first || last - first > 200) return null;
    for (let column = first; column <= last; column++) columns.push(column);
  }
  return columns;
}

function wrong(problem: string): ParsedCorrection {
  return { ok: false, problem };
}
