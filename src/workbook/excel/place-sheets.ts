import type { GeneratedKind, SheetBlueprint } from '../../core/sheet/blueprint';
import { WorkbookError } from '../error';
import type { Undo } from '../workbook';
import { blueprintOf } from './blueprint-of';
import { fillSheet } from './fill-sheet';
import { Outbox } from './outbox';
import { readSheet } from './read-sheet';
import { runExcel, writeBatch } from './run';
import { lookAtBook } from './standing-sheets';
import type { StandingBook, StandingSheet } from './standing-sheets';
import { discardOld, putBack, sweep, switchSheets, temporaryName } from './switch-sheets';
import type { Replacement } from './switch-sheets';

/** What each kind was last written from, as long as the pane is open: to bring it back on undo. */
export type PlacedBefore = Map<GeneratedKind, SheetBlueprint>;

/**
 * Writes generated sheets. Each is built whole under a temporary name; only when all of them stand are they exchanged
 * for the old ones. Whatever fails, the old sheets are there afterwards and the new ones are gone.
 */
export async function placeSheets(blueprints: readonly SheetBlueprint[], placed: PlacedBefore): Promise<Undo> {
  const book = await runExcel('', (context) => lookAtBook(context, blueprints));
  refuseTaken(blueprints, book);
  const before = await earlierBlueprints(blueprints, book, placed);
  await exchange(blueprints, book);
  for (const blueprint of blueprints) placed.set(blueprint.kind, blueprint);
  let undone = false;
  return async () => {
    if (undone) return;
    undone = true;
    const old = blueprints.flatMap(({ kind }) => before.get(kind) ?? []);
    if (old.length > 0) await exchange(old, await runExcel('', (context) => lookAtBook(context, old)));
    await removeSheets(blueprints.filter(({ kind }) => !before.has(kind)));
    for (const { kind } of blueprints) {
      const earlier = before.get(kind);
      if (earlier) placed.set(kind, earlier);
      else placed.delete(kind);
    }
  };
}

function refuseTaken(blueprints: readonly SheetBlueprint[], book: StandingBook): void {
  if (book.isProtected) throw new WorkbookError('workbook-protected');
  for (const { kind, name } of blueprints) {
    const standing = book.generated.get(kind);
    if (standing?.isProtected) throw new WorkbookError('sheet-protected', standing.name);
    if (!standing && book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw new WorkbookError('area-occupied', name);
  }
}

/** From memory, or read off the sheet when another day's pane wrote it: then without its charts. */
async function earlierBlueprints(blueprints: readonly SheetBlueprint[], book: StandingBook, placed: PlacedBefore): Promise<Map<GeneratedKind, SheetBlueprint>> {
  const before = new Map<GeneratedKind, SheetBlueprint>();
  for (const { kind } of blueprints) {
    const standing = book.generated.get(kind);
    if (standing) before.set(kind, placed.get(kind) ?? blueprintOf(await readSheet(standing.name), kind, standing.visibility !== 'Visible'));
  }
  return before;
}

async function exchange(blueprints: readonly SheetBlueprint[], book: StandingBook): Promise<void> {
  const replacements: Replacement[] = [];
  try {
    await runExcel('', async (context) => {
      await sweep(context, book);
      for (const blueprint of blueprints) replacements.push(await build(context, blueprint, book));
      await switchSheets(context, replacements, book);
    });
  } catch (cause) {
    await putBack(replacements, book);
    throw cause;
  }
  await discardOld(replacements, book);
}

async function build(context: Excel.RequestContext, blueprint: SheetBlueprint, book: StandingBook): Promise<Replacement> {
  const standing: StandingSheet | null = book.generated.get(blueprint.kind) ?? null;
  const sheet = context.workbook.worksheets.add(temporaryName(blueprint.kind));
  sheet.load('id');
  const outbox = new Outbox(context);
  await fillSheet(outbox, sheet, blueprint);
  await outbox.send();
  return { blueprint, id: sheet.id, standing, name: standing?.name ?? blueprint.name };
}

async function removeSheets(blueprints: readonly SheetBlueprint[]): Promise<void> {
  if (blueprints.length === 0) return;
  await runExcel('', async (context) => {
    const book = await lookAtBook(context, blueprints);
    await writeBatch(context, () => {
      for (const { kind } of blueprints) {
        const standing = book.generated.get(kind);
        if (standing) context.workbook.worksheets.getItem(standing.id).delete();
      }
      for (const name of book.names.keys()) context.workbook.names.getItem(name).delete();
    });
  });
}
