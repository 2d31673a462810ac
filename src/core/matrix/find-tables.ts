import type { ColumnMap } from '../plan/column-role';
import { partOf, type Steps } from '../steps';
import { fold } from '../text/fold';
import { learnAlphabet } from './agency-marks';
import type { MarkAlphabet } from './agency-marks';
import type { RowKinds } from './classify-rows';
import { classifyRows } from './classify-rows';
import type { ColumnReading } from './columns';
import { readColumns } from './columns';
import type { MatrixCorrection } from './correction';
import { applyCorrection } from './correction';
import type { Strip } from './find-header';
import { blockAround, blockFrom, isTable, mayOpenTable, splitBeside, surelyHeader, weighHeader } from './find-header';
import type { HeaderBlock } from './header-block';
import { claimsOf } from './header-words';
import { readPeriodHeader } from './period-header';
import type { ScannedRows } from './scan-rows';
import { scanRows } from './scan-rows';
import type { SheetView } from './sheet-view';
import { ROWS_A_STEP } from './sheet-view';

/** A table of tasks whose rows and columns are known. */
export interface FoundTable {
  readonly view: SheetView;
  readonly block: HeaderBlock;
  readonly columns: ColumnMap;
  readonly reading: ColumnReading;
  readonly rows: ScannedRows;
  readonly kinds: RowKinds;
  readonly alphabet: MarkAlphabet;
  readonly corrected: boolean;
}

/** Finds the tables of tasks on a sheet, top to bottom and left to right. Lists, notes and budgets are no such tables. */
export function* findTables(view: SheetView, corrections: readonly MatrixCorrection[]): Steps<FoundTable[]> {
  const tables: FoundTable[] = [];
  const barren = new Set<string>();
  for (const strip of yield* partOf(stripsOf(view), 0, 0.5)) {
    let row = 1;
    let opened = false;
    while (row <= view.lastRow) {
      const forced = corrections.find((correction) => correction.headerRow === row);
      const evidence = forced ? null : weighHeader(view, row, strip);
      if (row % ROWS_A_STEP === 0) yield 0.5 + (0.5 * row) / view.lastRow;
      if (!forced && !(opened ? surelyHeader(evidence) || (mayOpenTable(evidence) && isFresh(view, row, strip)) : mayOpenTable(evidence))) {
        row++;
        continue;
      }
      const blocks = forced ? [blockFrom(view, row, strip)] : splitBeside(blockAround(view, row, strip));
      const found: FoundTable[] = [];
      for (const block of blocks) {
        const table = yield* partOf(readTable(view, block, corrections, barren), 0.5, 1);
        if (table) found.push(table);
      }
      tables.push(...found);
      opened ||= found.length > 0;
      // A false start costs one row; a table is passed as a whole.
      row = found.length > 0 ? Math.max(row + 1, ...found.map((table) => table.rows.nextRow)) : row + 1;
    }
  }
  return tables.sort((a, b) => a.block.top - b.block.top || a.block.left - b.block.left);
}

/** Below a table, a weaker header is believed when a blank row or a title stands above it. */
function isFresh(view: SheetView, row: number, strip: Strip): boolean {
  let filled = 0;
  for (let column = strip.left; column <= strip.right; column++) if (view.text(row - 1, column) !== '') filled++;
  return filled <= 1;
}

/** The sheet as one strip, or one for each table when wholly blank columns stand between tables. */
function* stripsOf(view: SheetView): Steps<Strip[]> {
  const whole = { left: 1, right: view.lastColumn };
  const filled = new Array<number>(view.lastColumn + 2).fill(0);
  for (let row = 1; row <= view.lastRow; row++) {
    if (row % ROWS_A_STEP === 0) yield row / view.lastRow;
    for (let column = 1; column <= view.lastColumn; column++) {
      const text = view.text(row, column);
      if (text === '') continue;
      filled[column] = filled[column]! + (filled[column] === 0 && claimsOf(text).size > 0 ? 2 : 1);
    }
  }
  const bands: Strip[] = [];
  for (let column = 1; column <= view.lastColumn; column++) {
    // One line of title that happens to begin there makes no column; one header does.
    if (filled[column]! <= 1) continue;
    const last = bands.at(-1);
    if (last && last.right === column - 1) bands[bands.length - 1] = { left: last.left, right: column };
    else bands.push({ left: column, right: column });
  }
  if (bands.length < 2) return [whole];
  const tables = bands.filter((band) => opensTable(view, band));
  return tables.length < 2 ? [whole] : tables;
}

function opensTable(view: SheetView, strip: Strip): boolean {
  for (let row = 1; row <= Math.min(view.lastRow, 400); row++) {
    if (mayOpenTable(weighHeader(view, row, strip)) && isTable(blockAround(view, row, strip))) return true;
  }
  return false;
}

/** `barren` keeps the headers below which the sheet has no task down to its end: where they stand again, nothing more can come but by the officer's word. */
function* readTable(view: SheetView, block: HeaderBlock, corrections: readonly MatrixCorrection[], barren: Set<string>): Steps<FoundTable | null> {
  const correction = corrections.find((each) => each.headerRow === block.top) ?? corrections.find((each) => each.headerRow === undefined);
  const header = [...block.labels].map(([column, label]) => `${column}:${label.leaf}`).join('|');
  if (!correction && barren.has(header)) return null;
  const listBottom = listEnd(view, block);
  // Totals, legends and signatures stand below an Excel table and still belong to it.
  const limit = Math.min(view.lastRow, listBottom + CLOSING_ROWS);
  const end = bodyEnd(view, block, Math.min(limit, listBottom));
  const reading = readColumns(view, block, end);
  const columns = correction ? applyCorrection(reading.columns, correction) : reading.columns;
  if (!correction && (!isMatrix(columns, reading) || isOwnList(block))) return null;
  const known = correction ? { ...reading, periods: periodsOf(block, columns) } : reading;
  const wide = correction ? widened(block, columns) : widened(block, reading.columns);
  const rows = yield* scanRows(view, wide, columns, limit, listBottom);
  yield 1;
  const kinds = classifyRows(rows.data);
  yield 1;
  if (kinds.tasks.length === 0) {
    if (rows.nextRow > view.lastRow) barren.add(header);
    return null;
  }
  return { view, block: wide, columns, reading: known, rows, kinds, alphabet: alphabetOf(view, wide, columns, rows), corrected: correction !== undefined };
}

/** Who or when beside what; a list with places, phones or prices needs somebody in charge. */
function isMatrix(columns: ColumnMap, reading: ColumnReading): boolean {
  if (!columns.content) return false;
  const who = columns.lead ?? columns.assignment ?? columns.agencyMarks ?? columns.coordinators ?? columns.leader ?? columns.person;
  const when = columns.timeline ?? columns.end ?? columns.start ?? columns.periodMarks;
  if (reading.others >= 2 && !(columns.lead ?? columns.assignment ?? columns.agencyMarks)) return false;
  if (who !== undefined && reading.others >= 3 && when === undefined) return false;
  return who !== undefined || (when !== undefined && (columns.number !== undefined || columns.deliverable !== undefined || columns.status !== undefined)) || (columns.status !== undefined && columns.number !== undefined);
}

/** A list that Sáu Rõ wrote and whose defined name was lost (the sheet copied into another workbook): its rows point at those of the real table. */
function isOwnList(block: HeaderBlock): boolean {
  const headers = new Set([...block.labels.values()].map((label) => fold(label.leaf)));
  return headers.has('dong goc') && ['so ngay', 'so ngay qua han', 'tinh trang tinh den ngay', 'quy den han'].some((header) => headers.has(header));
}

const CLOSING_ROWS = 15;

/** The last row of the Excel table that the block heads; else of the sheet. */
function listEnd(view: SheetView, block: HeaderBlock): number {
  const list = view.grid.tables.find(({ area }) => area.top >= block.top && area.top <= block.bottom && area.left <= block.left + 1 && area.right >= block.right - 1);
  return list && list.area.bottom >= block.bottom + 2 ? list.area.bottom : view.lastRow;
}

/** Where the next table of the strip begins, so that its cells do not speak for the columns of this one. */
function bodyEnd(view: SheetView, block: HeaderBlock, limit: number): number {
  const headers = new Set([...block.labels.values()].map((label) => fold(label.leaf)));
  for (let row = block.bottom + 1; row <= Math.min(limit, block.bottom + 400); row++) {
    if (!surelyHeader(weighHeader(view, row, block))) continue;
    let same = 0;
    let filled = 0;
    for (let column = block.left; column <= block.right; column++) {
      const folded = view.folded(row, column);
      if (folded === '') continue;
      filled++;
      if (headers.has(folded)) same++;
    }
    if (same < filled * 0.6) return row - 1;
  }
  return limit;
}

/** The block over every column that plays a role, also unnamed ones beside the header. */
function widened(block: HeaderBlock, columns: ColumnMap): HeaderBlock {
  const used = Object.values(columns).flat();
  return { ...block, left: Math.min(block.left, ...used), right: Math.max(block.right, ...used) };
}

function periodsOf(block: HeaderBlock, columns: ColumnMap): ColumnReading['periods'] {
  const periods = new Map<number, NonNullable<ReturnType<typeof readPeriodHeader>>>();
  for (const column of columns.periodMarks ?? []) {
    const label = block.labels.get(column);
    const period = label ? readPeriodHeader(label) : null;
    if (period) periods.set(column, period);
  }
  return periods;
}

function alphabetOf(view: SheetView, block: HeaderBlock, columns: ColumnMap, rows: ScannedRows): MarkAlphabet {
  if (!columns.agencyMarks) return new Map();
  const marks = new Set<string>();
  for (const { row } of rows.data) for (const column of columns.agencyMarks) if (view.text(row, column) !== '') marks.add(view.text(row, column));
  const above: string[] = [];
  for (let row = Math.max(1, block.top - 8); row < block.top; row++) for (let column = 1; column <= view.lastColumn; column++) above.push(view.full(row, column));
  const headers = [...block.labels.values()].flatMap((label) => [label.leaf, ...label.parents]).filter((text) => /[(:=]/u.test(text));
  return learnAlphabet([...marks], [...above, ...headers, rows.legend].join('\n'));
}
