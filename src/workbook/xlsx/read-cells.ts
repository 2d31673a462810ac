import { parseCellAddress } from '../../core/sheet/cell-ref';
import type { CellValue } from '../../core/sheet/grid';
import { WorkbookError } from '../error';
import { shiftFormula } from './formula-shift';
import { readRichText, type RichText } from './shared-strings';
import { XmlCursor } from './xml-cursor';
import { decodeCellText } from './xml-text';

/** A cell as the file keeps it; `rich` is set for texts. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: CellValue;
  readonly rich?: RichText;
  /** Without leading `=`; '' when the file does not say it. */
  readonly formula?: string;
  /** Set on the cells of one shared formula: they stand and fall with its first cell. */
  readonly sharedIndex?: string;
  /** Bounds of the element in the sheet's text. */
  readonly start: number;
  readonly end: number;
}

export interface RawRow {
  readonly row: number;
  readonly hidden: boolean;
  /** In points, when set. */
  readonly height: number | null;
  /** Style of its empty cells, when the row has one. */
  readonly style: number | null;
}

/** More cells than this with a value are no plan, and would not fit into memory as objects. */
const MAX_CELLS = 2_000_000;

/** Goes once through the cells of `<sheetData>`. Rows and cells without `r=` follow their predecessor. */
export function readCells(xml: string, from: number, to: number, strings: readonly RichText[], visit: (cell: RawCell) => void, visitRow: (row: RawRow) => void): void {
  const cursor = new XmlCursor(xml, from, to);
  const shared = new Map<string, { row: number; column: number; formula: string }>();
  let row = 0;
  let column = 0;
  let count = 0;
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'row') {
      row = rowNumber(cursor.attribute('r'), row);
      column = 0;
      const height = cursor.attribute('ht');
      const hidden = cursor.attribute('hidden');
      const style = cursor.attribute('s');
      visitRow({
        row,
        hidden: hidden === '1' || hidden === 'true',
        height: height === undefined ? null : Number(height),
        style: style === undefined ? null : Number(style),
      });
    } else if (cursor.name === 'c') {
      const { start } = cursor;
      const address = cursor.attribute('r');
      const place = address === undefined ? { row, column: column + 1 } : parseCellAddress(address);
      if (!place || place.column > 16_384 || place.row > 1_048_576) throw new WorkbookError('damaged', `cell ${address}`);
      column = place.column;
      if (++count > MAX_CELLS) throw new WorkbookError('too-large', 'cells');
      const style = Number(cursor.attribute('s') ?? 0);
      const type = cursor.attribute('t') ?? 'n';
      const content = readContent(cursor, type, strings, place, shared);
      visit({ ...place, style, ...content, start, end: cursor.end });
    }
  }
}

function rowNumber(attribute: string | undefined, previous: number): number {
  const row = attribute === undefined ? previous + 1 : Number(attribute);
  if (!Number.isInteger(row) || row < 1 || row > 1_048_576) throw new WorkbookError('damaged', `row ${attribute}`);
  return row;
}

type Content = Pick<RawCell, 'value' | 'rich' | 'formula' | 'sharedIndex'>;

/** From the open token of `<c>` to its close token. */
function readContent(cursor: XmlCursor, type: string, strings: readonly RichText[], place: { row: number; column: number }, shared: SharedFormulas): Content {
  const depth = cursor.depth;
  let raw: string | null = null;
  let inline: RichText | undefined;
  let formula: string | undefined;
  let sharedIndex: string | undefined;
  while (cursor.next()) {
    if (cursor.kind === 'close' && cursor.depth === depth) break;
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'v') raw = cursor.innerText();
    else if (cursor.name === 'is') inline = readRichText(cursor);
    else if (cursor.name === 'f') {
      sharedIndex = cursor.attribute('t') === 'shared' ? cursor.attribute('si') : undefined;
      formula = readFormula(cursor, sharedIndex, place, shared);
    }
    else cursor.skip();
  }
  const content = inline ? { value: inline.text, rich: inline } : valueOf(raw, type, strings);
  return formula === undefined ? content : { ...content, formula, ...(sharedIndex === undefined ? {} : { sharedIndex }) };
}

type SharedFormulas = Map<string, { row: number; column: number; formula: string }>;

function readFormula(cursor: XmlCursor, index: string | undefined, place: { row: number; column: number }, shared: SharedFormulas): string {
  const formula = cursor.innerText().trim();
  if (index === undefined) return formula;
  const first = shared.get(index);
  if (formula !== '' || !first) {
    shared.set(index, { ...place, formula });
    return formula;
  }
  return shiftFormula(first.formula, place.row - first.row, place.column - first.column);
}

function valueOf(raw: string | null, type: string, strings: readonly RichText[]): Content {
  if (raw === null) return { value: null };
  if (type === 's') {
    const rich = strings[Number(raw.trim())];
    return rich ? { value: rich.text, rich } : { value: null };
  }
  if (type === 'str' || type === 'inlineStr') {
    const text = decodeCellText(raw);
    return { value: text, rich: { text } };
  }
  const trimmed = raw.trim();
  if (trimmed === '') return { value: null };
  if (type === 'b') return { value: trimmed === '1' || trimmed === 'true' };
  if (type === 'e') return { value: trimmed };
  if (type === 'd') return { value: serialOfIso(trimmed) ?? trimmed };
  const number = Number(trimmed);
  return { value: Number.isFinite(number) ? number : trimmed };
}

/** `2025-12-31` or `2025-12-31T08:00:00` → serial of the 1900 system: how strict files keep dates. */
function serialOfIso(text: string): number | null {
  const time = Date.parse(text.includes('T') ? `${text.replace('Z', '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}
