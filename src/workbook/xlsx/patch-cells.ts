import { areaAddress, cellAddress, parseAreaAddress, parseCellAddress } from '../../core/sheet/cell-ref';
import type { SheetOutline } from './sheet-outline';
import { attributesXml, splice, type Splice } from './xml-edit';
import { XmlCursor } from './xml-cursor';
import { child } from './xml-tree';

/** New XML of one cell, prefix included; '' takes the cell away. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly xml: string;
}

/**
 * The sheet with these cells replaced, added or removed, in one pass; all other cells keep their bytes.
 */
export function patchCells(xml: string, outline: SheetOutline, patches: readonly CellPatch[]): string {
  if (patches.length === 0 || !outline.sheetData) return xml;
  const rows = byRow(patches);
  const { sheetData, prefix } = outline;
  const splices: Splice[] = [];
  const cursor = new XmlCursor(xml, sheetData.innerStart, sheetData.innerEnd);
  let row = 0;
  let isNumbered = true;
  const insertBefore = (limit: number, at: number) => {
    for (const [number, cells] of rows) {
      if (number >= limit) break;
      rows.delete(number);
      const content = cells.map((cell) => cell.xml).join('');
      if (content === '') continue;
      splices.push({ start: at, end: at, by: `<${prefix}row r="${number}">${content}</${prefix}row>` });
      isNumbered = false;
    }
  };
  while (cursor.next()) {
    if (cursor.kind !== 'open' || cursor.name !== 'row') continue;
    const attribute = cursor.attribute('r');
    row = attribute === undefined ? row + 1 : Number(attribute);
    insertBefore(row, cursor.start);
    const needsNumber = attribute === undefined && !isNumbered;
    isNumbered = true;
    const cells = rows.get(row);
    rows.delete(row);
    if (cells) patchRow(cursor, row, cells, needsNumber, splices);
    else if (needsNumber) splices.push({ start: tagNameEnd(cursor), end: tagNameEnd(cursor), by: ` r="${row}"` });
  }
  if (sheetData.innerStart < sheetData.end) insertBefore(Infinity, sheetData.innerEnd);
  else {
    const start = splices.length;
    insertBefore(Infinity, sheetData.end);
    const added = splices.splice(start).map(({ by }) => by).join('');
    if (added !== '') splices.push({ start: sheetData.end - 2, end: sheetData.end, by: `>${added}</${sheetData.qname}>` });
  }
  splices.push(...dimensionSplice(outline, patches));
  return splice(xml, splices);
}

function byRow(patches: readonly CellPatch[]): Map<number, CellPatch[]> {
  const sorted = [...patches].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = new Map<number, CellPatch[]>();
  for (const patch of sorted) {
    const cells = rows.get(patch.row);
    if (cells) cells.push(patch);
    else rows.set(patch.row, [patch]);
  }
  return rows;
}

/** From the open token of a row to its close token. */
function patchRow(cursor: XmlCursor, row: number, patches: readonly CellPatch[], needsNumber: boolean, splices: Splice[]): void {
  const tagEnd = cursor.end;
  const { qname, selfClosing, depth } = cursor;
  if (needsNumber) splices.push({ start: tagNameEnd(cursor), end: tagNameEnd(cursor), by: ` r="${row}"` });
  splices.push(...spansSplice(cursor, patches));
  let column = 0;
  let next = 0;
  let isNumbered = true;
  while (cursor.next()) {
    if (cursor.kind === 'close' && cursor.depth === depth) break;
    if (cursor.kind !== 'open' || cursor.depth !== depth + 1) continue;
    if (cursor.name !== 'c') continue;
    const attribute = cursor.attribute('r');
    column = attribute === undefined ? column + 1 : (parseCellAddress(attribute)?.column ?? column + 1);
    for (; next < patches.length && patches[next]!.column < column; next++) {
      splices.push({ start: cursor.start, end: cursor.start, by: patches[next]!.xml });
      isNumbered = false;
    }
    const start = cursor.start;
    const numberAt = tagNameEnd(cursor);
    cursor.skip();
    if (patches[next]?.column === column) {
      splices.push({ start, end: cursor.end, by: patches[next]!.xml });
      if (patches[next]!.xml === '') isNumbered = false;
      next++;
      continue;
    }
    if (attribute === undefined && !isNumbered) splices.push({ start: numberAt, end: numberAt, by: ` r="${cellAddress({ row, column })}"` });
    isNumbered = true;
  }
  const rest = patches.slice(next).map(({ xml }) => xml).join('');
  if (rest === '') return;
  if (selfClosing) splices.push({ start: tagEnd - 2, end: tagEnd, by: `>${rest}</${qname}>` });
  else splices.push({ start: cursor.start, end: cursor.start, by: rest });
}

function tagNameEnd(cursor: XmlCursor): number {
  return cursor.start + 1 + cursor.qname.length;
}

/** `spans="1:5"` tells readers which columns a row uses: it must not leave out a new cell. */
function spansSplice(cursor: XmlCursor, patches: readonly CellPatch[]): Splice[] {
  const spans = cursor.attribute('spans');
  if (spans === undefined) return [];
  const bounds = spans.split(' ').flatMap((span) => span.split(':').map(Number));
  const columns = patches.filter(({ xml }) => xml !== '').map(({ column }) => column);
  const first = Math.min(...bounds, ...columns);
  const last = Math.max(...bounds, ...columns);
  if (first === Math.min(...bounds) && last === Math.max(...bounds)) return [];
  const at = cursor.text.indexOf('spans', cursor.start);
  const value = cursor.text.indexOf(spans, at);
  return [{ start: value, end: value + spans.length, by: `${first}:${last}` }];
}

function dimensionSplice(outline: SheetOutline, patches: readonly CellPatch[]): Splice[] {
  const element = child(outline.root, 'dimension');
  const present = element?.attributes.get('ref');
  if (!element || present === undefined) return [];
  const area = parseAreaAddress(present);
  if (!area) return [];
  const added = patches.filter(({ xml }) => xml !== '');
  const bottom = Math.max(area.bottom, ...added.map(({ row }) => row));
  const right = Math.max(area.right, ...added.map(({ column }) => column));
  const top = Math.min(area.top, ...added.map(({ row }) => row));
  const left = Math.min(area.left, ...added.map(({ column }) => column));
  if (bottom === area.bottom && right === area.right && top === area.top && left === area.left) return [];
  const ref = areaAddress({ top, left, bottom, right });
  return [{ start: element.start, end: element.end, by: `<${element.qname}${attributesXml({ ref })}/>` }];
}
