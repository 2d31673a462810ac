import { areaAddress, cellAddress, cellKey } from '../../core/sheet/cell-ref';
import type { CellEdit, EditReport, RefusedEdit } from '../../core/sheet/edit';
import type { Cell, CellValue } from '../../core/sheet/grid';
import { checkEdit, inverseOf, sameValue } from '../edit-rules';
import { parseAddresses } from './addresses';
import { cellInput } from './cell-input';
import { runExcel, writeBatch } from './run';

/**
 * Applies edits in chunks of two round trips: read what is there, then write and read back. When a round trip fails,
 * what was already written is taken back before the error is passed on.
 */
export async function editCells(edits: readonly CellEdit[]): Promise<EditReport> {
  const report: Report = { applied: [], refused: [], undo: [] };
  await runExcel(edits[0]?.cell.sheet ?? '', async (context) => {
    const sheets = await lookUpSheets(context);
    for (const chunk of chunksOf(edits)) {
      const known = chunk.filter((edit) => sheets.has(nameKey(edit.cell.sheet)) || !report.refused.push({ edit, reason: 'no-sheet', found: null }));
      const targets = await findTargets(context, known, sheets, report);
      if (targets.length === 0) continue;
      try {
        await writeTargets(context, targets, report);
      } catch (cause) {
        await takeBack([...targets.map(({ edit, before }) => inverseOf(edit, before)).reverse(), ...report.undo]);
        throw cause;
      }
    }
  });
  return report;
}

type Report = { -readonly [K in keyof EditReport]: EditReport[K][number][] };

interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
}

interface Target {
  readonly edit: CellEdit;
  readonly before: Cell | null;
  readonly numberFormat: string;
}

async function lookUpSheets(context: Excel.RequestContext): Promise<Map<string, SheetState>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  return new Map(worksheets.items.map(({ name, protection }) => [nameKey(name), { name, isProtected: protection.protected }]));
}

/** Reads the cells of a chunk and keeps those whose edit still fits; the others go into the report. */
async function findTargets(context: Excel.RequestContext, edits: readonly CellEdit[], sheets: ReadonlyMap<string, SheetState>, report: Report): Promise<Target[]> {
  const reads = edits.map((edit) => {
    const range = context.workbook.worksheets.getItem(edit.cell.sheet).getRange(cellAddress(edit.cell));
    range.load('values,formulas,text,numberFormat,format/font/name,format/protection/locked');
    return { edit, range, merged: range.getMergedAreasOrNullObject().load('address') };
  });
  await context.sync();
  return reads.flatMap(({ edit, range, merged }) => {
    const before = cellFrom(range);
    const isLocked = sheets.get(nameKey(edit.cell.sheet))!.isProtected && range.format.protection.locked !== false;
    const reason = checkEdit(edit, before, merged.isNullObject ? [] : parseAddresses(merged.address), isLocked);
    if (reason === null) return [{ edit, before, numberFormat: String(range.numberFormat[0]![0]) }];
    report.refused.push({ edit, reason, found: before?.value ?? null } satisfies RefusedEdit);
    return [];
  });
}

/** The cell with its font and format even when it is empty, so that they can be brought back. */
function cellFrom(range: Excel.Range): Cell {
  const value = range.values[0]![0] as CellValue;
  const formula = range.formulas[0]![0] as unknown;
  const numberFormat = String(range.numberFormat[0]![0]);
  return {
    value: value === '' ? null : value,
    text: range.text[0]![0]!,
    fontName: range.format.font.name,
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : {}),
  };
}

async function writeTargets(context: Excel.RequestContext, targets: readonly Target[], report: Report): Promise<void> {
  const checks: { target: Target; range: Excel.Range }[] = [];
  await writeBatch(context, () => {
    for (const target of targets) {
      writeCell(context, target.edit, target.numberFormat);
      checks.push({ target, range: rangeOf(context, target.edit).load('values') });
    }
  });
  const wrong = checks.filter(({ target, range }) => !sameValue(range.values[0]![0] as CellValue, target.edit.value));
  if (wrong.length > 0) await writeBatch(context, () => wrong.forEach(({ target: { edit, before, numberFormat } }) => writeCell(context, inverseOf(edit, before), numberFormat)));
  const isWrong = new Set(wrong.map(({ target }) => target));
  for (const { edit, before } of targets.filter((target) => !isWrong.has(target))) {
    report.applied.push(edit);
    report.undo.unshift(inverseOf(edit, before));
  }
  for (const { target, range } of wrong) report.refused.push({ edit: target.edit, reason: 'changed', found: range.values[0]![0] as CellValue });
}

function writeCell(context: Excel.RequestContext, edit: CellEdit, numberFormat: string): void {
  const range = rangeOf(context, edit);
  if (edit.numberFormat !== undefined) range.numberFormat = [[edit.numberFormat]];
  range.values = [[cellInput(edit.value, edit.numberFormat ?? numberFormat)]];
  if (edit.fontName !== undefined) range.format.font.name = edit.fontName;
}

function rangeOf(context: Excel.RequestContext, { cell }: CellEdit): Excel.Range {
  return context.workbook.worksheets.getItem(cell.sheet).getRange(areaAddress({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }));
}

/** Best effort: cells that were not reached hold their old value, so their inverse is refused and nothing happens to them. */
async function takeBack(undo: readonly CellEdit[]): Promise<void> {
  try {
    await editCells(undo);
  } catch {
    // Excel does not answer: the failure that brought us here is the one to tell.
  }
}

/** At most so many cells at once, and never the same cell twice, whose second edit expects what the first wrote. */
const CHUNK = 500;

function chunksOf(edits: readonly CellEdit[]): CellEdit[][] {
  const chunks: CellEdit[][] = [];
  let cells = new Set<string>();
  for (const edit of edits) {
    const key = cellKey(edit.cell);
    const chunk = chunks.at(-1);
    if (!chunk || chunk.length === CHUNK || cells.has(key)) {
      chunks.push([edit]);
      cells = new Set([key]);
    } else {
      chunk.push(edit);
      cells.add(key);
    }
  }
  return chunks;
}

function nameKey(name: string): string {
  return name.toLowerCase();
}
