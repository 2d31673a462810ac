import type { GeneratedKind } from '../core/sheet/blueprint';
import { freeSheetName, freeTableName } from '../core/summary/sheet-names';
import { SUMMARY_SHEETS, summaryInSteps, type SummaryKind } from '../core/summary/blueprints';
import { paced } from '../core/steps';
import type { SheetInfo } from '../workbook/workbook';
import type { Desk } from './desk';
import { SessionError } from './problem';
import { readWorkbook } from './read';

export interface SummariseOptions {
  /** Replaces generated sheets even when the officer typed into them. */
  readonly force?: boolean;
  /** Leaves generated sheets that the officer typed into to the officer, and writes new ones beside them. */
  readonly newSheets?: boolean;
}

export interface SummariseResult {
  readonly sheets: readonly { readonly kind: SummaryKind; readonly name: string }[];
}

/** Writes the summary sheets as one step of history. Throws `generated-edited` rather than overwrite what the officer typed, unless told what to do with it. */
export async function summarise(desk: Desk, options: SummariseOptions): Promise<SummariseResult> {
  await readWorkbook(desk);
  const { plan, check, sheets } = desk.state();
  if (!plan || !check || plan.tasks.length === 0) throw new SessionError('no-matrix', { sheet: desk.state().activeSheet ?? '' });
  const edited = options.force ? [] : await editedSheets(desk);
  const [first] = edited;
  if (first && !options.newSheets) throw new SessionError('generated-edited', { sheet: first.name, n: first.cells });
  const kept = edited.map(({ kind }) => kind);

  const names = sheetNames(sheets, kept);
  const tableName = freeTableName(await officersTables(desk, kept));
  const blueprints = await paced(summaryInSteps(plan, check, { register: desk.register, sheetNames: names, tableName }), desk.pace);
  desk.commit();
  const undo = await desk.workbook.place(blueprints, { kept, pace: desk.pace });
  const placed = SUMMARY_SHEETS.map(({ kind }) => ({ kind, name: names[kind] }));
  desk.history.push({ kind: 'summarise' }, blueprints.length, undo);
  desk.set({ sheets: await desk.workbook.sheets(), notice: { kind: 'summarised', sheets: placed } });
  return { sheets: placed };
}

/** The generated sheets that the officer typed into. */
async function editedSheets(desk: Desk): Promise<readonly { readonly kind: SummaryKind; readonly name: string; readonly cells: number }[]> {
  const edited = [];
  for (const { name, generated } of desk.state().sheets) {
    if (generated === undefined || generated === 'storage') continue;
    const cells = await desk.workbook.editedCells(name);
    if (cells > 0) edited.push({ kind: generated, name, cells });
  }
  return edited;
}

/** Names of the Excel tables on sheets that are not written anew, hidden ones too. */
async function officersTables(desk: Desk, kept: readonly GeneratedKind[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { name, generated } of desk.state().sheets) {
    if (generated !== undefined && !kept.includes(generated)) continue;
    const { tables } = desk.grids.get(name) ?? (await desk.workbook.read(name));
    names.push(...tables.map((table) => table.name));
  }
  return names;
}

/** A generated sheet keeps the name it has; a new one takes a name that is free. */
function sheetNames(sheets: readonly SheetInfo[], kept: readonly GeneratedKind[]): Record<SummaryKind, string> {
  const taken = sheets.map((sheet) => sheet.name);
  const names = SUMMARY_SHEETS.map(({ kind, name }): [GeneratedKind, string] => {
    const existing = kept.includes(kind) ? undefined : sheets.find((sheet) => sheet.generated === kind)?.name;
    const chosen = existing ?? freeSheetName(name, taken);
    taken.push(chosen);
    return [kind, chosen];
  });
  return Object.fromEntries(names) as Record<SummaryKind, string>;
}
