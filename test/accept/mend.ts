import { createRegister } from '../../src/core/agencies/register';
import { checkPlan } from '../../src/core/check/check';
import type { Finding } from '../../src/core/check/finding';
import { readPlan } from '../../src/core/matrix/read-plan';
import { DEFAULT_SETTINGS } from '../../src/core/plan/settings';
import { cellAddress, cellKey } from '../../src/core/sheet/cell-ref';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/open-xlsx';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';

/** How many fixes were tried, and what went wrong with any: its finding stayed, an error appeared, another cell changed, an edit was refused. */
export interface Mended {
  readonly fixes: number;
  readonly faults: readonly string[];
}

const register = createRegister();

/** Makes every fix offered for a workbook, each alone on a fresh copy, and looks at the saved file. */
export async function mendEach(bytes: Uint8Array, asOf: string): Promise<Mended> {
  const before = await look(await openXlsx(bytes), asOf);
  const errors = new Set(before.findings.filter(isError).map(placeOf));
  const faults: string[] = [];
  const offers = before.findings.flatMap((finding) => (finding.fix ? [{ finding, fix: finding.fix }] : []));
  for (const { finding, fix } of offers) {
    const copy = await openXlsx(bytes);
    const { refused } = await copy.edit(fix.edits);
    const after = await look(await openXlsx(copy.save()), asOf);
    const touched = new Set(fix.edits.map((edit) => cellKey(edit.cell)));
    const what = `${finding.rule} ${cellAddress(finding.cell)}, ${fix.title}`;
    if (refused.length > 0) faults.push(`${what}: refused (${refused[0]!.reason})`);
    if (countLike(after.findings, finding) >= countLike(before.findings, finding)) faults.push(`${what}: still found`);
    for (const error of after.findings.filter(isError)) if (!errors.has(placeOf(error))) faults.push(`${what}: brings ${placeOf(error)}`);
    for (const [cell, text] of before.cells) if (!touched.has(cell) && after.cells.get(cell) !== text) faults.push(`${what}: changes ${cell}`);
  }
  return { fixes: offers.length, faults };
}

async function look(workbook: XlsxWorkbook, asOf: string): Promise<{ findings: readonly Finding[]; cells: ReadonlyMap<string, string> }> {
  const sheets = (await workbook.sheets()).filter((sheet) => sheet.visible && sheet.generated === undefined);
  const grids = await Promise.all(sheets.map((sheet) => workbook.read(sheet.name)));
  const cells = new Map<string, string>();
  for (const grid of grids) {
    grid.cells.forEach((line, row) => line.forEach((cell, column) => {
      if (cell) cells.set(cellKey({ sheet: grid.sheet, row: row + 1, column: column + 1 }), JSON.stringify(cell));
    }));
  }
  return { findings: checkPlan(readPlan(grids, { asOf, settings: DEFAULT_SETTINGS, register }), { register }).findings, cells };
}

/** A cell may hold several slips of one kind, and equal texts may stand in many cells. */
function countLike(findings: readonly Finding[], { rule, messageId, cell }: Finding): number {
  return findings.filter((each) => each.rule === rule && each.messageId === messageId && cellKey(each.cell) === cellKey(cell)).length;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function placeOf({ rule, cell }: Finding): string {
  return `${rule} ${cellAddress(cell)}`;
}
