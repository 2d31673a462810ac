import type { GeneratedKind, SheetBlueprint } from '../../core/sheet/blueprint';
import { WorkbookError } from '../error';
import { sealName, sealOf } from '../seal';
import type { Undo } from '../workbook';
import { blueprintOf, isLaidOutLike, withContent } from './blueprint-of';
import { tablesOn } from './clear-sheet';
import { sealFrom } from './edited-cells';
import { fillSheet } from './fill-sheet';
import { Outbox } from './outbox';
import { readSheet } from './read-sheet';
import { runExcel, writeBatch } from './run';
import { putBack, sweep, tidyCharts } from './settle-sheets';
import { formulaNow, keptNames } from './kept-names';
import type { OwnName } from './kept-names';
import { lookAtBook } from './standing-sheets';
import type { StandingBook } from './standing-sheets';
import { TEMPORARY, sheetOf, writePages } from './write-sheets';
import type { Page } from './write-sheets';

/** What each kind was last written from, as long as the pane is open: to bring it back on undo. */
export type PlacedBefore = Map<GeneratedKind, SheetBlueprint>;

/**
 * Writes generated sheets. New ones are built whole under a temporary name; standing ones are written anew where they stand,
 * so that what points at them goes on doing so. Whatever fails, the sheets are as they were afterwards.
 */
export async function placeSheets(blueprints: readonly SheetBlueprint[], kept: readonly GeneratedKind[], placed: PlacedBefore): Promise<Undo> {
  const own = await keptNames(blueprints.filter(({ kind }) => kept.includes(kind)));
  const lastWritten = new Map(placed);
  const before = await replace(blueprints.map((blueprint) => ({ blueprint, seal: sealOf(blueprint) })), kept, placed);
  let undone = false;
  return async () => {
    if (undone) return;
    undone = true;
    const old = blueprints.flatMap(({ kind }) => before.get(kind) ?? []);
    const added = blueprints.filter(({ kind }) => !before.has(kind));
    if (old.length > 0) await replace(old, [], placed);
    await removeSheets(added, own);
    for (const { kind } of added) {
      const written = kept.includes(kind) ? lastWritten.get(kind) : undefined;
      if (written) placed.set(kind, written);
      else placed.delete(kind);
    }
  };
}

/** What a sheet is to hold, or held. */
interface Content {
  readonly blueprint: SheetBlueprint;
  readonly seal: string | null;
}

/** Writes all contents or none; gives what stood before. */
async function replace(contents: readonly Content[], kept: readonly GeneratedKind[], placed: PlacedBefore): Promise<Map<GeneratedKind, Content>> {
  const blueprints = contents.map(({ blueprint }) => blueprint);
  const book = await runExcel('', (context) => lookAtBook(context, blueprints, kept));
  refuseTaken(blueprints, book);
  const before = new Map<GeneratedKind, Content>();
  for (const blueprint of blueprints) {
    const standing = book.generated.get(blueprint.kind);
    if (standing) before.set(blueprint.kind, await contentOf(standing.name, blueprint, book, placed.get(blueprint.kind)));
  }
  await exchange(contents, before, book, placed);
  for (const blueprint of blueprints) placed.set(blueprint.kind, blueprint);
  return before;
}

function refuseTaken(blueprints: readonly SheetBlueprint[], book: StandingBook): void {
  if (book.isProtected) throw new WorkbookError('workbook-protected');
  for (const { kind, name } of blueprints) {
    const standing = book.generated.get(kind);
    if (standing?.isProtected) throw new WorkbookError('sheet-protected', standing.name);
    if (!standing && book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw new WorkbookError('area-occupied', name);
  }
}

/** Looks and charts are known when this pane wrote the sheet, or when what comes is laid out the same; else as far as they can be read off it. */
async function contentOf(sheet: string, next: SheetBlueprint, book: StandingBook, written: SheetBlueprint | undefined): Promise<Content> {
  const grid = await readSheet(sheet);
  const seal = book.names.get(sealName(next.kind));
  const known = written ?? (isLaidOutLike(grid, next) ? next : null);
  return { blueprint: known ? withContent(known, grid) : blueprintOf(grid, next.kind), seal: seal === undefined ? null : sealFrom(seal) };
}

async function exchange(contents: readonly Content[], before: ReadonlyMap<GeneratedKind, Content>, book: StandingBook, placed: PlacedBefore): Promise<void> {
  const added: Page[] = [];
  let overwritten: readonly Page[] = [];
  try {
    await runExcel('', async (context) => {
      await sweep(context, book);
      for (const content of contents) if (!book.generated.has(content.blueprint.kind)) added.push(await build(context, content));
      const standing = await standingPages(context, contents, book);
      overwritten = standing;
      const pages = [...added, ...standing];
      const drawn = await writePages(context, pages, book);
      await tidyCharts(context, pages, drawn, ({ blueprint }, name) => name.startsWith(TEMPORARY) || [blueprint, placed.get(blueprint.kind)].some((own) => own?.charts?.some((chart) => chart.name === name)));
    });
  } catch (cause) {
    await putBack(added, overwritten.map((page) => ({ ...page, ...before.get(page.blueprint.kind)! })), book);
    throw cause;
  }
}

async function build(context: Excel.RequestContext, content: Content): Promise<Page> {
  const sheet = context.workbook.worksheets.add(TEMPORARY + content.blueprint.kind);
  sheet.load('id');
  const outbox = new Outbox(context);
  await fillSheet(outbox, sheet, content.blueprint);
  await outbox.send();
  return { ...content, id: sheet.id, standing: null, tables: [] };
}

async function standingPages(context: Excel.RequestContext, contents: readonly Content[], book: StandingBook): Promise<Page[]> {
  const pages = contents.flatMap((content): Page[] => {
    const standing = book.generated.get(content.blueprint.kind);
    return standing ? [{ ...content, id: standing.id, standing, tables: [] }] : [];
  });
  const tables = await tablesOn(context, pages.map((page) => sheetOf(context, page)));
  return pages.map((page, index) => ({ ...page, tables: tables[index]! }));
}

/** Takes sheets away that were added; names that stood on a sheet of the officer's own go back to it. */
async function removeSheets(blueprints: readonly SheetBlueprint[], own: readonly OwnName[]): Promise<void> {
  if (blueprints.length === 0) return;
  await runExcel('', async (context) => {
    const book = await lookAtBook(context, blueprints);
    await writeBatch(context, () => {
      for (const { kind } of blueprints) {
        const standing = book.generated.get(kind);
        if (standing) context.workbook.worksheets.getItem(standing.id).delete();
      }
      for (const name of book.names.keys()) {
        const before = own.find((candidate) => candidate.name === name);
        const formula = before && formulaNow(before, book);
        if (formula === undefined) context.workbook.names.getItem(name).delete();
        else context.workbook.names.getItem(name).formula = formula;
      }
    });
  });
}
