import { areaAddress, cellAddress, quotedSheet } from '../../core/sheet/cell-ref';
import type { GeneratedKind, SheetBlueprint } from '../../core/sheet/blueprint';
import { generatedName } from '../generated-name';
import { sealName } from '../seal';
import { queueChart } from './charts';
import { writeFormulas } from './fill-sheet';
import { Outbox } from './outbox';
import { writeBatch } from './run';
import type { StandingBook, StandingSheet } from './standing-sheets';

/** A new sheet, built under a temporary name, and the one it takes the place of. */
export interface Replacement {
  readonly blueprint: SheetBlueprint;
  /** Excel's id of the new sheet, which outlives its renaming. */
  readonly id: string;
  readonly standing: StandingSheet | null;
  /** The name it will bear. */
  readonly name: string;
}

/** Begins the names of sheets on their way in or out: too odd for an officer to choose. */
const TEMPORARY = '~SauRo ';
const OLD_SHEET = `${TEMPORARY}cũ `;
const OLD_TABLE = '_cu';

export function temporaryName(kind: GeneratedKind): string {
  return `${TEMPORARY}${kind} mới`;
}

/** Gives the new sheets their names, places, tables, formulas and charts; the old ones stay, out of the way, until all of that has worked. */
export async function switchSheets(context: Excel.RequestContext, replacements: readonly Replacement[], book: StandingBook): Promise<void> {
  const sheetOf = ({ id }: Replacement): Excel.Worksheet => context.workbook.worksheets.getItem(id);
  await writeBatch(context, () => {
    replacements.forEach((replacement, index) => setAside(context, replacement, index));
    for (const replacement of replacements) {
      const sheet = sheetOf(replacement);
      sheet.name = replacement.name;
      if (replacement.standing) sheet.position = replacement.standing.position;
      for (const { name, area, columns } of replacement.blueprint.tables ?? []) queueTable(sheet, name, areaAddress(area), columns.length);
      queueNames(context, replacement, book);
    }
  });
  const outbox = new Outbox(context);
  for (const replacement of replacements) await writeFormulas(outbox, sheetOf(replacement), replacement.blueprint);
  for (const replacement of replacements) {
    for (const chart of replacement.blueprint.charts ?? []) await outbox.add(5000, () => queueChart(sheetOf(replacement), chart, replacement.blueprint, replacement.name));
  }
  await outbox.add(200, () => {
    for (const replacement of replacements) {
      if (replacement.blueprint.hidden) sheetOf(replacement).visibility = 'Hidden';
      else if (replacement.standing?.isActive) sheetOf(replacement).activate();
    }
  });
  await outbox.send();
}

/** The last step, with the new sheets whole and in place: what cannot be deleted now is swept away by the next `place`. */
export async function discardOld(replacements: readonly Replacement[], book: StandingBook): Promise<void> {
  for (const { blueprint, standing } of replacements) {
    const seal = sealName(blueprint.kind);
    if (book.names.has(seal)) await attempt(async (context) => { context.workbook.names.getItem(seal).delete(); });
    if (standing) await attempt(async (context) => { await discard(context, [standing.id]); });
  }
}

/** Deletes sheets that an interrupted `place` left under one of our temporary names. */
export async function sweep(context: Excel.RequestContext, book: StandingBook): Promise<void> {
  const left = book.sheets.filter(({ name }) => name.startsWith(TEMPORARY));
  if (left.length > 0) await discard(context, left.map(({ id }) => id));
}

function discard(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  return writeBatch(context, () => ids.forEach((id) => context.workbook.worksheets.getItem(id).delete()));
}

/** After a failure: takes the new sheets away and gives the old ones back their names, tables and defined names. Best effort, in small steps. */
export async function putBack(replacements: readonly Replacement[], book: StandingBook): Promise<void> {
  const isNew = new Set(replacements.map(({ id }) => id));
  await attempt(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const here = new Set(worksheets.items.map(({ id }) => id));
    for (const { id, standing, name } of replacements) {
      if (!standing || !here.has(standing.id)) continue;
      if (here.has(id)) worksheets.getItem(id).name = `${name.slice(0, 20)}~bỏ`;
      worksheets.getItem(standing.id).name = standing.name;
    }
    for (const { id, name } of worksheets.items) if (isNew.has(id) || (name.startsWith(TEMPORARY) && !name.startsWith(OLD_SHEET))) worksheets.getItem(id).delete();
    for (const { standing } of replacements) {
      if (standing?.isActive && here.has(standing.id)) worksheets.getItem(standing.id).activate();
    }
  });
  for (const { standing } of replacements) {
    for (const { id, name } of standing?.tables ?? []) await attempt(async (context) => { context.workbook.tables.getItem(id).name = name; });
  }
  for (const { blueprint } of replacements) {
    for (const name of [generatedName(blueprint.kind), ...(blueprint.names ?? []).map((own) => own.name)]) await attempt(async (context) => restoreName(context, name, book));
  }
}

function setAside(context: Excel.RequestContext, { standing, blueprint }: Replacement, index: number): void {
  if (!standing) return;
  context.workbook.worksheets.getItem(standing.id).name = OLD_SHEET + String(index + 1);
  for (const { id, name } of standing.tables) {
    if ((blueprint.tables ?? []).some((table) => table.name.toLowerCase() === name.toLowerCase())) context.workbook.tables.getItem(id).name = name + OLD_TABLE;
  }
}

function queueTable(sheet: Excel.Worksheet, name: string, address: string, columns: number): void {
  if (columns === 0) return;
  const table = sheet.tables.add(address, true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

function queueNames(context: Excel.RequestContext, { blueprint, name: sheetName, id }: Replacement, book: StandingBook): void {
  const { names, worksheets } = context.workbook;
  const own = [{ name: generatedName(blueprint.kind), row: 1, column: 1, hidden: true }, ...(blueprint.names ?? []).map((item) => ({ ...item, hidden: false }))];
  for (const { name, row, column, hidden } of own) {
    const address = cellAddress({ row, column });
    if (book.names.has(name)) names.getItem(name).formula = `=${quotedSheet(sheetName)}!${address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
    else {
      const item = names.add(name, worksheets.getItem(id).getRange(address));
      if (hidden) item.visible = false;
    }
  }
}

async function restoreName(context: Excel.RequestContext, name: string, book: StandingBook): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(name).load('name');
  await context.sync();
  if (item.isNullObject) return;
  const formula = book.names.get(name);
  if (formula === undefined) item.delete();
  else item.formula = formula;
}

async function attempt(work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
  } catch {
    // What cannot be put back now stays visible under its temporary name; the first failure is the one to tell.
  }
}
