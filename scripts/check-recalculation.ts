/**
 * Lets LibreOffice recalculate the summary sheets from nothing and compares every formula cell with the value written beside it, then types other
 * days into "Tính đến ngày" and compares with what the engine says of those days. Usage: npx tsx scripts/check-recalculation.ts FILE.xlsx|FOLDER…
 * Says so and succeeds where LibreOffice is not installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DEFAULT_REGISTER } from '../src/core/agencies/register';
import { checkPlan } from '../src/core/check/check';
import { readPlan } from '../src/core/matrix/read-plan';
import type { Plan } from '../src/core/plan/plan';
import { DEFAULT_SETTINGS } from '../src/core/plan/settings';
import type { SheetBlueprint } from '../src/core/sheet/blueprint';
import { cellAddress } from '../src/core/sheet/cell-ref';
import { cellAt, type Grid } from '../src/core/sheet/grid';
import { SUMMARY_SHEETS, summaryBlueprints, type SummaryKind } from '../src/core/summary/blueprints';
import { AS_OF_NAME } from '../src/core/summary/columns';
import { freeSheetName } from '../src/core/summary/sheet-names';
import { toExcelSerial } from '../src/core/timeline/iso-date';
import type { IsoDate } from '../src/core/timeline/timeline';
import { openXlsx } from '../src/workbook/xlsx/open-xlsx';
import { everyStatus } from './every-status';

const AS_OF: IsoDate = '2026-11-20';
const DAYS: readonly IsoDate[] = [AS_OF, '2025-12-31', '2026-03-31', '2026-06-30', '2026-10-06', '2027-02-28'];
const SHOWN_DIFFERENCES = 10;

const work = mkdtempSync(join(tmpdir(), 'sau-ro-recalculation-'));
main(process.argv.slice(2))
  .then((good) => { process.exitCode = good ? 0 : 1; })
  .finally(() => rmSync(work, { recursive: true, force: true }));

async function main(paths: readonly string[]): Promise<boolean> {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    say('recalculation: LibreOffice is not installed, nothing checked');
    return true;
  }
  writeProfile();
  const files = paths.flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).filter((name) => name.endsWith('.xlsx')).map((name) => join(path, name)) : [path]));
  let good = files.length > 0;
  for (const file of files) {
    const bytes = readFileSync(file);
    good = (await checkFile(basename(file), bytes, (asOf) => planOf(bytes, asOf))) && good;
  }
  const [first] = files;
  if (first !== undefined) good = (await checkFile('every status', readFileSync(first), async (asOf) => everyStatus(asOf))) && good;
  return good;
}

async function checkFile(name: string, bytes: Uint8Array, planAt: (asOf: IsoDate) => Promise<Plan>): Promise<boolean> {
  const names = await sheetNames(bytes);
  const written = blueprintsOf(await planAt(AS_OF), names);
  const recalculated = recalculate(await Promise.all(DAYS.map((asOf) => place(bytes, written, asOf))));
  let good = true;
  for (const [index, asOf] of DAYS.entries()) {
    const expected = asOf === AS_OF ? written : blueprintsOf(await planAt(asOf), names);
    const workbook = await openXlsx(recalculated[index]!);
    const differences: string[] = [];
    let cells = 0;
    for (const [position, blueprint] of written.entries()) {
      const found = compare(blueprint, expected[position]!, await workbook.read(blueprint.name));
      cells += found.cells;
      differences.push(...found.differences);
    }
    say(`recalculation: ${name}, ${asOf}: ${cells} formula cells, ${differences.length} differ`);
    for (const difference of differences.slice(0, SHOWN_DIFFERENCES)) say(`  ${difference}`);
    good &&= differences.length === 0 && cells > 0;
  }
  return good;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function planOf(bytes: Uint8Array, asOf: IsoDate): Promise<Plan> {
  const workbook = await openXlsx(bytes);
  const grids: Grid[] = [];
  for (const sheet of await workbook.sheets()) if (sheet.visible && sheet.generated === undefined) grids.push(await workbook.read(sheet.name));
  return readPlan(grids, { asOf, settings: DEFAULT_SETTINGS, register: DEFAULT_REGISTER });
}

async function sheetNames(bytes: Uint8Array): Promise<Record<SummaryKind, string>> {
  const taken = (await (await openXlsx(bytes)).sheets()).map((sheet) => sheet.name);
  return Object.fromEntries(SUMMARY_SHEETS.map(({ kind, name }) => [kind, freeSheetName(name, taken)])) as Record<SummaryKind, string>;
}

function blueprintsOf(plan: Plan, names: Record<SummaryKind, string>): readonly SheetBlueprint[] {
  return summaryBlueprints(plan, checkPlan(plan, { register: DEFAULT_REGISTER }), { sheetNames: names });
}

/** The file with its summary, the day typed into the one cell as an officer would. */
async function place(bytes: Uint8Array, blueprints: readonly SheetBlueprint[], asOf: IsoDate): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  await workbook.place(blueprints);
  for (const { name: sheet, names = [] } of blueprints) {
    const cell = names.find(({ name }) => name === AS_OF_NAME);
    if (!cell || asOf === AS_OF) continue;
    const report = await workbook.edit([{ cell: { sheet, row: cell.row, column: cell.column }, expected: toExcelSerial(AS_OF), value: toExcelSerial(asOf) }]);
    if (report.refused.length > 0) throw new Error('the as-of date was refused');
  }
  return workbook.save();
}

/** Formula cells against what the engine says of the day; a list line that the engine does not write for that day must be empty. */
function compare(written: SheetBlueprint, expected: SheetBlueprint, grid: Grid): { cells: number; differences: string[] } {
  const differences: string[] = [];
  let cells = 0;
  written.rows.forEach((row, rowIndex) => row.cells.forEach((cell, columnIndex) => {
    if (!cell?.formula) return;
    const twin = expected.rows[rowIndex]?.cells[columnIndex];
    if (twin && twin.formula !== cell.formula) return;
    cells += 1;
    const found = cellAt(grid, rowIndex + 1, columnIndex + 1)?.value ?? '';
    const wanted = twin?.value ?? '';
    const same = typeof found === 'number' && typeof wanted === 'number' ? Math.abs(found - wanted) < 1e-9 : found === wanted;
    if (!same) differences.push(`${written.name}!${cellAddress({ row: rowIndex + 1, column: columnIndex + 1 })}: LibreOffice ${JSON.stringify(found)}, engine ${JSON.stringify(wanted)}, ${cell.formula.slice(0, 200)}`);
  }));
  return { cells, differences };
}

/** All books in one run of LibreOffice; starting it takes longer than its work. */
function recalculate(books: readonly Uint8Array[]): Uint8Array[] {
  const out = join(work, 'out');
  mkdirSync(out, { recursive: true });
  const paths = books.map((bytes, index) => {
    const path = join(work, `book-${index}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  execFileSync('soffice', [`-env:UserInstallation=file://${join(work, 'profile')}`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, ...paths], { stdio: 'pipe' });
  return paths.map((path) => readFileSync(join(out, basename(path))));
}

/** LibreOffice trusts cached values unless told to recalculate on load. */
function writeProfile(): void {
  mkdirSync(join(work, 'profile', 'user'), { recursive: true });
  writeFileSync(join(work, 'profile', 'user', 'registrymodifications.xcu'), `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`);
}
