import { BooleanNumber, CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { Cell, CellValue } from '../../core/sheet/grid';

/** A cell's content in Univer's terms; without a style. Text stays text, even `1.10`. */
export function univerContent(cell: Pick<Cell, 'value' | 'formula'> | null): ICellData {
  const value = cell?.value ?? null;
  const formula = { f: cell?.formula ?? null, si: null, p: null };
  switch (typeof value) {
    case 'string':
      return { ...formula, v: value, t: looksNumeric(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case 'number':
      return { ...formula, v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...formula, v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
    default:
      return { ...formula, v: null, t: null };
  }
}

/** What a cell of Univer holds, as the rest of Sáu Rõ types it. */
export function contentOf(data: Nullable<ICellData>): { readonly value: CellValue; readonly formula?: string } {
  const value = valueOf(data);
  return data?.f ? { value, formula: data.f } : { value };
}

function valueOf(data: Nullable<ICellData>): CellValue {
  const richText = data?.p?.body?.dataStream;
  // Univer ends a text with \r\n and parts its lines by \r.
  if (richText !== undefined) return richText.replace(/\r\n$/u, '').replaceAll('\r', '\n');
  const value = data?.v;
  if (value === undefined || value === null || value === '') return null;
  if (data?.t === CellValueType.BOOLEAN) return value === BooleanNumber.TRUE || value === true;
  if (data?.t === CellValueType.NUMBER) return Number(value);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : value;
}

function looksNumeric(text: string): boolean {
  return text.trim() !== '' && !Number.isNaN(Number(text));
}
