import { GENERATED_KINDS } from '../generated-name';
import { editedSince, sealName } from '../seal';
import { queueGenerated } from './list-sheets';
import { readSheet } from './read-sheet';
import { runExcel } from './run';

/** Cells of a generated sheet changed by hand since it was written, in whatever application. One round trip, and a reading when there is a seal. */
export async function countEditedCells(name: string): Promise<number> {
  const seal = await runExcel(name, async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem(name).load('name');
    const seals = GENERATED_KINDS.map((kind) => ({ kind, item: names.getItemOrNullObject(sealName(kind)).load('formula') }));
    const generated = queueGenerated(context);
    await context.sync();
    const kind = generated().get(sheet.name);
    const found = seals.find((candidate) => candidate.kind === kind)?.item;
    return found && !found.isNullObject ? sealFrom(String(found.formula)) : null;
  });
  return seal === null ? 0 : editedSince(seal, await readSheet(name));
}

/** The formula of the name that keeps a seal. */
export function sealFormula(seal: string): string {
  return `="${seal}"`;
}

/** `="…"` → `…`. */
export function sealFrom(formula: string): string {
  return formula.replace(/^="?|"$/g, '');
}
