import type { GeneratedKind } from '../core/sheet/blueprint';
import { freeSheetName } from '../core/summary/sheet-names';
import { SUMMARY_SHEETS, summaryInSteps, type SummaryKind } from '../core/summary/blueprints';
import { paced } from '../core/steps';
import type { SheetInfo } from '../workbook/workbook';
import type { Desk } from './desk';
import { SessionError } from './problem';
import { readWorkbook } from './read';

export interface SummariseOptions {
  /** Replaces generated sheets even when the officer typed into them. */
  readonly force?: boolean;
}

export interface SummariseResult {
  readonly sheets: readonly { readonly kind: SummaryKind; readonly name: string }[];
}

/** Writes the summary sheets as one step of history. Throws `generated-edited` rather than overwrite what the officer typed. */
export async function summarise(desk: Desk, options: SummariseOptions): Promise<SummariseResult> {
  await readWorkbook(desk);
  const { plan, check, sheets } = desk.state();
  if (!plan || !check || plan.tasks.length === 0) throw new SessionError('no-matrix', { sheet: desk.state().activeSheet ?? '' });
  if (!options.force) await refuseEdited(desk);

  const names = sheetNames(sheets);
  const blueprints = await paced(summaryInSteps(plan, check, { register: desk.register, sheetNames: names }), desk.pace);
  desk.commit();
  const undo = await desk.workbook.place(blueprints, desk.pace);
  const placed = SUMMARY_SHEETS.map(({ kind }) => ({ kind, name: names[kind] }));
  desk.history.push({ kind: 'summarise' }, blueprints.length, undo);
  desk.set({ sheets: await desk.workbook.sheets(), notice: { kind: 'summarised', sheets: placed } });
  return { sheets: placed };
}

async function refuseEdited(desk: Desk): Promise<void> {
  for (const { name, generated } of desk.state().sheets) {
    if (generated === undefined || generated === 'storage') continue;
    const edited = await desk.workbook.editedCells(name);
    if (edited > 0) throw new SessionError('generated-edited', { sheet: name, n: edited });
  }
}

/** A generated sheet keeps the name it has; a new one takes a name that is free. */
function sheetNames(sheets: readonly SheetInfo[]): Record<SummaryKind, string> {
  const taken = sheets.map((sheet) => sheet.name);
  const names = SUMMARY_SHEETS.map(({ kind, name }): [GeneratedKind, string] => {
    const existing = sheets.find((sheet) => sheet.generated === kind)?.name;
    const chosen = existing ?? freeSheetName(name, taken);
    taken.push(chosen);
    return [kind, chosen];
  });
  return Object.fromEntries(names) as Record<SummaryKind, string>;
}
