import { areaAddress, cellAddress, quotedSheet } from '../../core/sheet/cell-ref';
import type { SheetBlueprint } from '../../core/sheet/blueprint';
import { generatedName } from '../generated-name';
import { sealName } from '../seal';
import { queueChart } from './charts';
import { isKept, queueClearing } from './clear-sheet';
import type { StandingTable } from './clear-sheet';
import { sealFormula } from './edited-cells';
import { fillSheet, writeFormulas } from './fill-sheet';
import { Outbox } from './outbox';
import type { StandingBook, StandingSheet } from './standing-sheets';

/** A generated sheet on its way into the workbook: a new one, filled under a temporary name, or one that stands and is written anew where it is. */
export interface Page {
  readonly blueprint: SheetBlueprint;
  /** null: the sheet gets none, and nobody will be asked before it is replaced. */
  readonly seal: string | null;
  /** Excel's id of the sheet. */
  readonly id: string;
  readonly standing: StandingSheet | null;
  /** The tables of the standing sheet as they are. */
  readonly tables: readonly StandingTable[];
}

/** Begins the names of sheets and charts on their way in: too odd for an officer to choose. */
export const TEMPORARY = '~SauRo ';

/** A chart beside the one it takes the place of, to be named once that is gone. */
export interface DrawnChart {
  readonly page: Page;
  readonly chart: Excel.Chart;
  readonly name: string;
}

/** Writes the pages, in one request as a rule. Charts that stand on a sheet stay until `tidyCharts`. */
export async function writePages(context: Excel.RequestContext, pages: readonly Page[], book: StandingBook): Promise<DrawnChart[]> {
  const outbox = new Outbox(context);
  const drawn: DrawnChart[] = [];
  await refill(context, outbox, pages);
  await outbox.add(2000, () => {
    for (const page of pages) {
      if (!page.standing) sheetOf(context, page).name = page.blueprint.name;
      queueNames(context, page, book);
    }
  });
  await complete(context, outbox, pages);
  for (const page of pages) {
    for (const [index, chart] of (page.blueprint.charts ?? []).entries()) {
      await outbox.add(5000, () => {
        const added = queueChart(sheetOf(context, page), chart, page.blueprint, page.standing?.name ?? page.blueprint.name);
        if (!added) return;
        added.name = page.standing ? `${TEMPORARY}${index + 1}` : chart.name;
        if (page.standing) drawn.push({ page, chart: added, name: chart.name });
      });
    }
  }
  await outbox.add(200, () => {
    for (const page of pages) if (!page.standing && page.blueprint.hidden) sheetOf(context, page).visibility = 'Hidden';
  });
  await outbox.send();
  return drawn;
}

/** Writes standing sheets as they were, without touching names and charts. */
export async function writeBack(context: Excel.RequestContext, pages: readonly Page[]): Promise<void> {
  const outbox = new Outbox(context);
  await refill(context, outbox, pages);
  await complete(context, outbox, pages);
  await outbox.send();
}

export function sheetOf(context: Excel.RequestContext, { id }: Page): Excel.Worksheet {
  return context.workbook.worksheets.getItem(id);
}

/** Standing sheets are emptied and written; formulas and new tables come when all sheets are there. */
async function refill(context: Excel.RequestContext, outbox: Outbox, pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    if (!page.standing) continue;
    await outbox.add(3000, () => queueClearing(sheetOf(context, page), page.blueprint, page.tables));
    await fillSheet(outbox, sheetOf(context, page), page.blueprint);
  }
}

async function complete(context: Excel.RequestContext, outbox: Outbox, pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    for (const { name, area, columns } of page.blueprint.tables ?? []) {
      const kept = page.tables.find((table) => table.name.toLowerCase() === name.toLowerCase() && isKept(table, page.blueprint));
      await outbox.add(500, () => {
        const table = kept ? sheetOf(context, page).tables.getItem(kept.name) : newTable(sheetOf(context, page), areaAddress(area), columns.length);
        if (!table) return;
        if (!kept) table.name = name;
        table.style = 'TableStyleLight1';
        table.showBandedRows = false;
      });
    }
  }
  for (const page of pages) await writeFormulas(outbox, sheetOf(context, page), page.blueprint);
}

function newTable(sheet: Excel.Worksheet, address: string, columns: number): Excel.Table | null {
  return columns === 0 ? null : sheet.tables.add(address, true);
}

function queueNames(context: Excel.RequestContext, { blueprint, seal, standing, id }: Page, book: StandingBook): void {
  const { names, worksheets } = context.workbook;
  const sheetName = standing?.name ?? blueprint.name;
  const own = [{ name: generatedName(blueprint.kind), row: 1, column: 1, hidden: true }, ...(blueprint.names ?? []).map((item) => ({ ...item, hidden: false }))];
  for (const { name, row, column, hidden } of own) {
    const address = cellAddress({ row, column });
    if (book.names.has(name)) names.getItem(name).formula = `=${quotedSheet(sheetName)}!${address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
    else {
      const item = names.add(name, worksheets.getItem(id).getRange(address));
      if (hidden) item.visible = false;
    }
  }
  const sealed = sealName(blueprint.kind);
  if (seal !== null && book.names.has(sealed)) names.getItem(sealed).formula = sealFormula(seal);
  else if (seal !== null) names.add(sealed, sealFormula(seal)).visible = false;
  else if (book.names.has(sealed)) names.getItem(sealed).delete();
}
