import { tablesOn } from './clear-sheet';
import { writeBatch } from './run';
import { namesOf } from './standing-sheets';
import type { StandingBook } from './standing-sheets';
import { TEMPORARY, sheetOf, writeBack } from './write-sheets';
import type { DrawnChart, Page } from './write-sheets';

/** Deletes sheets that an interrupted `place` left under one of our temporary names. */
export async function sweep(context: Excel.RequestContext, book: StandingBook): Promise<void> {
  const left = book.sheets.filter(({ name }) => name.startsWith(TEMPORARY));
  if (left.length > 0) await writeBatch(context, () => left.forEach(({ id }) => context.workbook.worksheets.getItem(id).delete()));
}

/**
 * The last step, with the new sheets whole: the charts they had before go, and the new ones take their names. Charts of the
 * officer's stay. What fails here leaves a chart too many, which the next `place` takes away.
 */
export async function tidyCharts(context: Excel.RequestContext, pages: readonly Page[], drawn: readonly DrawnChart[], isOurs: (page: Page, chart: string) => boolean): Promise<void> {
  try {
    await writeBatch(context, () => {
      for (const page of pages) {
        for (const name of page.standing?.charts ?? []) if (isOurs(page, name)) sheetOf(context, page).charts.getItem(name).delete();
      }
      for (const { chart, name } of drawn) chart.name = name;
    });
  } catch {
    // The figures are whole; nothing to take back.
  }
}

/** After a failure: takes new sheets away and writes the standing ones as they were. Best effort, in small steps. */
export async function putBack(added: readonly Page[], before: readonly Page[], book: StandingBook): Promise<void> {
  await attempt(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const isNew = new Set(added.map(({ id }) => id));
    for (const { id, name } of worksheets.items) if (isNew.has(id) || name.startsWith(TEMPORARY)) worksheets.getItem(id).delete();
  });
  await attempt(async (context) => {
    const tables = await tablesOn(context, before.map((page) => sheetOf(context, page)));
    await writeBack(context, before.map((page, index) => ({ ...page, tables: tables[index]! })));
  });
  for (const page of before) {
    await attempt(async (context) => {
      const charts = sheetOf(context, page).charts.load('items/name');
      await context.sync();
      for (const chart of charts.items) if (chart.name.startsWith(TEMPORARY) || !page.standing!.charts.includes(chart.name)) chart.delete();
    });
  }
  for (const { blueprint } of [...added, ...before]) {
    for (const name of namesOf(blueprint)) await attempt((context) => restoreName(context, name, book));
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
    // What cannot be put back now is written anew by the next `place`; the first failure is the one to tell.
  }
}
