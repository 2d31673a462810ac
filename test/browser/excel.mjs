import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
let bundle = null;

/** Opens the shipped pane with the strict fake of Excel in the place of office.js. `office`: how the fake Office answers. */
export async function openPane(page, url, { sheets = [{ name: 'Sheet1' }], office = {} } = {}) {
  bundle ??= build({ entryPoints: [path.join(here, 'fake-office.ts')], bundle: true, write: false, format: 'iife', target: 'es2022' });
  const [{ text }] = (await bundle).outputFiles;
  await page.route('**/office/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body: text }));
  await page.addInitScript(`window.excelSetup = ${JSON.stringify({ sheets, office })};`);
  await page.goto(`${url}/taskpane.html`);
}

/** The address selected in the workbook, with its sheet. */
export function selection(page) {
  return page.evaluate(() => {
    const { sheet, area } = window.excel.book.selection;
    return `${sheet.name}!${String.fromCharCode(64 + area.left)}${area.top}`;
  });
}

/** What a cell holds; null when it is empty. */
export function cell(page, sheet, address) {
  return page.evaluate(([name, at]) => window.excel.cell(name, at).value || null, [sheet, address]);
}

/** Name, charts and tables of every sheet, in tab order. */
export function sheets(page) {
  return page.evaluate(() => window.excel.book.sheets.map(({ name, charts, tables }) => ({ name, charts: charts.length, tables: tables.length })));
}

/** Round trips since the page opened, or since the last call. */
export async function roundTrips(page) {
  return page.evaluate(() => {
    const { syncs } = window.excel;
    window.excel.resetCounts();
    return syncs;
  });
}
