import type { Area } from '../../core/sheet/cell-ref';
import type { Cell, Grid, TableArea } from '../../core/sheet/grid';
import type { Pace } from '../../core/steps';
import { WorkbookError } from '../error';
import { parseAddresses } from './addresses';
import { queueBlock } from './read-block';
import type { Block, ReadBlock } from './read-block';
import { officeCode, runExcel } from './run';

/** Read together with the outline of the sheet: most plans fit in it whole, so that reading them is one round trip. Its answer stays under 4 MB for cells of some 130 letters. */
const FIRST_BLOCK = 'A1:T400';
const FIRST_COLUMNS = 20;

/**
 * Reads a sheet. One round trip for a sheet within A1:T400 without tables, one more for tables; larger sheets take
 * one for about every 3 MB of answer. Answers that came back oversized are asked for again in smaller blocks. Between blocks it may pause.
 */
export function readSheet(name: string, pace?: Pace): Promise<Grid> {
  return runExcel(name, async (context) => {
    const first = await readFirst(context, name);
    const outline = first ?? (await readOutline(context, name));
    const blocks = first?.block ? [first.block] : [];
    const nextRow = first?.block ? first.block.top + first.block.rowCount : outline.area.top;
    const tables = await readTables(context, name, outline.tables);
    blocks.push(...(await readBlocks(context, name, { ...outline.area, top: nextRow }, blocks[0], pace)));
    const merges = outline.merges ?? (await readMerges(context, name, outline.area));
    return gridOf(name, blocks, merges, outline.hiddenColumns, tables);
  });
}

interface Outline {
  readonly area: Area;
  readonly tables: readonly { readonly name: string; readonly hasHeader: boolean }[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** null when Excel would not give them in one piece. */
  readonly merges: readonly Area[] | null;
}

/** Outline and first block at once; null when Excel refused the whole, to be asked again in pieces. */
async function readFirst(context: Excel.RequestContext, name: string): Promise<(Outline & { block: ReadBlock | null }) | null> {
  const sheet = context.workbook.worksheets.getItem(name);
  const outline = queueOutline(sheet);
  const used = sheet.getUsedRange(true);
  const block = queueBlock(used.getIntersection(FIRST_BLOCK));
  const merged = used.getMergedAreasOrNullObject().load('address');
  try {
    await context.sync();
  } catch (cause) {
    if (RETRY_IN_PIECES.has(officeCode(cause))) return null;
    throw cause;
  }
  const found = outline();
  const isWide = found.area.right > FIRST_COLUMNS;
  return { ...found, merges: merged.isNullObject ? [] : parseAddresses(merged.address), block: isWide ? null : block.read() };
}

/** `ItemNotFound`: nothing within the first block, or no such sheet, which the second attempt tells apart. */
const RETRY_IN_PIECES = new Set(['ItemNotFound', 'GeneralException', 'InvalidArgument', 'InvalidOperation', 'ResponsePayloadSizeLimitExceeded']);

async function readOutline(context: Excel.RequestContext, name: string): Promise<Outline> {
  const outline = queueOutline(context.workbook.worksheets.getItem(name));
  await context.sync();
  return { ...outline(), merges: null };
}

function queueOutline(sheet: Excel.Worksheet): () => Omit<Outline, 'merges'> {
  const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const columns = used.getColumnProperties({ columnHidden: true });
  sheet.tables.load('items/name,items/showHeaders');
  return () => ({
    area: { top: used.rowIndex + 1, left: used.columnIndex + 1, bottom: used.rowIndex + used.rowCount, right: used.columnIndex + used.columnCount },
    tables: sheet.tables.items.map((table) => ({ name: table.name, hasHeader: table.showHeaders })),
    hiddenColumns: new Set(columns.value.flatMap(({ columnHidden }, index) => (columnHidden ? [used.columnIndex + 1 + index] : []))),
  });
}

/** Rows of the area from its top on, block after block. */
async function readBlocks(context: Excel.RequestContext, name: string, area: Area, before: Block | undefined, pace: Pace | undefined): Promise<ReadBlock[]> {
  const blocks: ReadBlock[] = [];
  let rowsAtOnce = before?.rowsFor(ANSWER_BYTES) ?? Math.max(1, Math.floor(FIRST_CELLS / (area.right - area.left + 1)));
  for (let top = area.top; top <= area.bottom;) {
    await pace?.((top - area.top) / (area.bottom - area.top + 1));
    const rows = Math.min(rowsAtOnce, area.bottom - top + 1);
    const block = await readBlock(context, name, { ...area, top, bottom: top + rows - 1 });
    if (block) {
      blocks.push(block);
      top += rows;
      rowsAtOnce = block.rowsFor(ANSWER_BYTES);
    } else {
      if (rows === 1) throw new WorkbookError('too-large', `${name}, ${top}`);
      rowsAtOnce = Math.floor(rows / 2);
    }
  }
  return blocks;
}

/** What we let Excel answer at once: below the 4 MB we promise and the 5 MB where Excel on the web refuses. */
const ANSWER_BYTES = 3_000_000;
const FIRST_CELLS = 8000;

/** null when the answer was too large. */
async function readBlock(context: Excel.RequestContext, name: string, { top, left, bottom, right }: Area): Promise<ReadBlock | null> {
  const block = queueBlock(context.workbook.worksheets.getItem(name).getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1));
  try {
    await context.sync();
  } catch (cause) {
    if (officeCode(cause) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw cause;
  }
  return block.read();
}

/** Excel gives no more than 512 merged areas at once: what it refuses is asked for by halves. */
async function readMerges(context: Excel.RequestContext, name: string, { top, left, bottom, right }: Area): Promise<readonly Area[]> {
  const merged = context.workbook.worksheets.getItem(name).getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1).getMergedAreasOrNullObject().load('address');
  try {
    await context.sync();
  } catch (cause) {
    if (top === bottom || officeCode(cause) === 'InvalidOperationInCellEditMode') throw cause;
    const middle = Math.floor((top + bottom) / 2);
    const halves = [...(await readMerges(context, name, { top, left, bottom: middle, right })), ...(await readMerges(context, name, { top: middle + 1, left, bottom, right }))];
    return [...new Map(halves.map((area) => [`${area.top}:${area.left}`, area])).values()];
  }
  return merged.isNullObject ? [] : parseAddresses(merged.address);
}

async function readTables(context: Excel.RequestContext, name: string, tables: Outline['tables']): Promise<TableArea[]> {
  if (tables.length === 0) return [];
  const sheet = context.workbook.worksheets.getItem(name);
  const ranges = tables.map((table) => sheet.tables.getItem(table.name).getRange().load('address'));
  await context.sync();
  return tables.flatMap((table, index) => parseAddresses(ranges[index]!.address).map((area) => ({ ...table, area })));
}

function gridOf(sheet: string, blocks: readonly ReadBlock[], merges: readonly Area[], hiddenColumns: ReadonlySet<number>, tables: readonly TableArea[]): Grid {
  const cells: (readonly (Cell | null)[])[] = [];
  const hiddenRows = new Set<number>();
  let rowCount = 0;
  let columnCount = 0;
  for (const block of blocks) {
    block.rows.forEach((row, index) => {
      const number = block.top + index;
      const last = row.findLastIndex((cell) => cell !== null);
      if (block.hiddenRows.has(number)) hiddenRows.add(number);
      if (last < 0) return;
      while (cells.length < number - 1) cells.push([]);
      cells[number - 1] = row;
      rowCount = number;
      columnCount = Math.max(columnCount, last + 1);
    });
  }
  return { sheet, cells, rowCount, columnCount, merges, hiddenRows, hiddenColumns, tables };
}
