import { parseAreaAddress } from '../../core/sheet/cell-ref';
import type { Cell, Grid, TableArea } from '../../core/sheet/grid';
import type { Steps } from '../../core/steps';
import type { Package } from './package';
import { readCells, type RawCell } from './read-cells';
import { relationshipsOf } from './relationships';
import type { RichText } from './shared-strings';
import type { SheetOutline } from './sheet-outline';
import { formatAt, type Styles } from './styles-read';
import { flag, parseXml } from './xml-tree';

/** Days between the two date systems of Excel: files from old Macs count from 1904. */
export const DAYS_TO_1904 = 1462;

/** What the cells of a sheet share. */
export interface ReadContext {
  readonly styles: Styles;
  readonly strings: readonly RichText[];
  readonly date1904: boolean;
}

/** The sheet as plain data. */
export function* readSheet(name: string, xml: string, outline: SheetOutline, tables: readonly TableArea[], context: ReadContext): Steps<Grid> {
  const cells: Cell[][] = [];
  const hiddenRows = new Set<number>();
  let rowCount = 0;
  let columnCount = 0;
  if (outline.sheetData) {
    yield* readCells(xml, outline.sheetData.innerStart, outline.sheetData.innerEnd, context.strings, (raw) => {
      const cell = cellOf(raw, context);
      if (!cell) return;
      (cells[raw.row - 1] ??= [])[raw.column - 1] = cell;
      if (raw.row > rowCount) rowCount = raw.row;
      if (raw.column > columnCount) columnCount = raw.column;
    }, ({ row, hidden }) => void (hidden && hiddenRows.add(row)));
  }
  const hiddenColumns = new Set<number>();
  for (const { first, last, attributes } of outline.columns) {
    if (flag(attributes.get('hidden'))) for (let column = first; column <= last; column++) hiddenColumns.add(column);
  }
  return { sheet: name, cells: withoutHoles(cells), rowCount, columnCount, merges: outline.merges, hiddenRows, hiddenColumns, tables };
}

/** The value of a cell in the 1900 system, whatever the workbook counts in. */
export function valueIn1900(raw: RawCell, context: ReadContext): RawCell['value'] {
  const isDate = context.date1904 && typeof raw.value === 'number' && formatAt(context.styles, raw.style).shownAs.isDate;
  return isDate ? (raw.value as number) + DAYS_TO_1904 : raw.value;
}

/** The tables that stand on a sheet. */
export function tablesOf(pack: Package, sheetPath: string): TableArea[] {
  const tables: TableArea[] = [];
  for (const { type, target } of relationshipsOf(pack, sheetPath)) {
    const part = type === 'table' ? pack.find(target) : undefined;
    if (!part) continue;
    const { attributes } = parseXml(part.text);
    const area = parseAreaAddress(attributes.get('ref') ?? '');
    const name = attributes.get('displayName') ?? attributes.get('name') ?? '';
    if (area) tables.push({ name, area, hasHeader: attributes.get('headerRowCount') !== '0' });
  }
  return tables;
}

/** The cell as the rest of Sáu Rõ sees it; null when it holds nothing. */
export function cellOf(raw: RawCell, context: ReadContext): Cell | null {
  const value = valueIn1900(raw, context);
  if ((value === null || value === '') && raw.formula === undefined) return null;
  const format = formatAt(context.styles, raw.style);
  const isGeneral = format.numberFormat === 'General';
  const cell: { -readonly [Key in keyof Cell]: Cell[Key] } = { value, text: raw.rich && isGeneral ? raw.rich.text : format.shownAs.show(value) };
  const fontName = raw.rich?.fontName ?? format.fontName;
  if (!isGeneral) cell.numberFormat = format.numberFormat;
  if (raw.formula !== undefined) cell.formula = `=${raw.formula}`;
  if (fontName !== null) cell.fontName = fontName;
  if (raw.rich?.bold ?? format.bold) cell.bold = true;
  return cell;
}

/** Rows without cells become empty rows, cells without a value null: consumers index, they do not test for holes. */
function withoutHoles(rows: Cell[][]): (Cell | null)[][] {
  return Array.from(rows, (row) => (row ? Array.from(row, (cell) => cell ?? null) : []));
}
