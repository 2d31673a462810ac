import type { CellValue } from '../../core/sheet/grid';
import type { Steps } from '../../core/steps';
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

const ROWS_A_STEP = 100;

/** Goes once through the cells of `<sheetData>`. Rows and cells without `r=` follow their predecessor. */
export function* readCells(xml: string, from: number, to: number, strings: readonly RichText[], visit: (cell: RawCell) => void, visitRow: (row: RawRow) => void): Steps<void> {
  const cursor = new XmlCursor(xml, from, to);
  const shared = new Map<string, { row: number; column: number; formula: string }>();
  let row = 0;
  let column = 0;
  let rows = 0;
  let count = 0;
  while (cursor.next()) {
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'row') {
      row = rowNumber(cursor.attribute('r'), row);
      column = 0;
      rows += 1;
      if (rows % ROWS_A_STEP === 0) yield (cursor.start - from) / (to - from);
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
      column = address === undefined ? column + 1 : columnOf(address);
      if (column < 1 || column > 16_384) throw new WorkbookError('damaged', `cell ${address}`);
      if (++count > MAX_CELLS) throw new WorkbookError('too-large', 'cells');
      const cell: Draft = { row, column, style: Number(cursor.attribute('s') ?? 0), value: null, start, end: 0 };
      readContent(cursor, cursor.attribute('t') ?? 'n', strings, cell, shared);
      cell.end = cursor.end;
      visit(cell);
    }
  }
}

function rowNumber(attribute: string | undefined, previous: number): number {
  const row = attribute === undefined ? previous + 1 : Number(attribute);
  if (!Number.isInteger(row) || row < 1 || row > 1_048_576) throw new WorkbookError('damaged', `row ${attribute}`);
  return row;
}

/** One object a cell, filled in place: a large sheet has a million of them. */
type Draft = { -readonly [Key in keyof RawCell]: RawCell[Key] };

/** `AB12` → 28: the row is that of the row element, whatever the cell says. 0 when there is no column. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const letter = address.charCodeAt(i) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

/** From the open token of `<c>` to its close token. */
function readContent(cursor: XmlCursor, type: string, strings: readonly RichText[], cell: Draft, shared: SharedFormulas): void {
  const depth = cursor.depth;
  while (cursor.next()) {
    if (cursor.kind === 'close' && cursor.depth === depth) break;
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 'v') setValue(cell, cursor.innerText(), type, strings);
    else if (cursor.name === 'is') setRich(cell, readRichText(cursor));
    else if (cursor.name === 'f') {
      const index = cursor.attribute('t') === 'shared' ? cursor.attribute('si') : undefined;
      if (index !== undefined) cell.sharedIndex = index;
      cell.formula = readFormula(cursor, index, cell, shared);
    } else cursor.skip();
  }
}

type SharedFormulas = Map<string, { row: number; column: number; formula: string }>;

function readFormula(cursor: XmlCursor, index: string | undefined, place: Draft, shared: SharedFormulas): string {
  const formula = cursor.innerText().trim();
  if (index === undefined) return formula;
  const first = shared.get(index);
  if (formula !== '' || !first) {
    shared.set(index, { row: place.row, column: place.column, formula });
    return formula;
  }
  return shiftFormula(first.formula, place.row - first.row, place.column - first.column);
}

function setRich(cell: Draft, rich: RichText): void {
  cell.value = rich.text;
  cell.rich = rich;
}

function setValue(cell: Draft, raw: string, type: string, strings: readonly RichText[]): void {
  if (type === 's') {
    const rich = strings[Number(raw)];
    if (rich) setRich(cell, rich);
  } else if (type === 'str' || type === 'inlineStr') setRich(cell, { text: decodeCellText(raw) });
  else cell.value = plainValue(raw.trim(), type);
}

function plainValue(raw: string, type: string): CellValue {
  if (raw === '') return null;
  if (type === 'b') return raw === '1' || raw === 'true';
  if (type === 'e') return raw;
  if (type === 'd') return serialOfIso(raw) ?? raw;
  const number = Number(raw);
  return Number.isFinite(number) ? number : raw;
}

/** `2025-12-31` or `2025-12-31T08:00:00` → serial of the 1900 system: how strict files keep dates. */
function serialOfIso(text: string): number | null {
  const time = Date.parse(text.includes('T') ? `${text.replace('Z', '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}
