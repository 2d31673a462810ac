import type { EditNotice } from '../workbook/workbook';
import type { Desk } from './desk';
import { activeOf, readWorkbook, rereadSheet } from './read';

/** Keeps the plan in step with the officer's own edits; several in a row are taken together. Returns how to stop. */
export function follow(desk: Desk): () => void {
  const changed = new Set<string>();
  let larger = false;
  let waiting = false;

  const catchUp = async () => {
    waiting = false;
    const sheets = [...changed];
    const all = larger;
    changed.clear();
    larger = false;
    if (all) return afterLargerChange(desk);
    for (const sheet of sheets) await rereadSheet(desk, sheet);
  };

  const stop = desk.workbook.onEdit((notice: EditNotice) => {
    changed.add(notice.sheet);
    if (!notice.cells) larger = true;
    if (waiting || desk.state().phase === 'opening') return;
    waiting = true;
    void desk.run(null, catchUp);
  });
  return stop;
}

/** A switch of the active sheet needs no reading; anything else does. */
async function afterLargerChange(desk: Desk): Promise<void> {
  const before = desk.state().sheets;
  const sheets = await desk.workbook.sheets();
  const switched = activeOf(sheets) !== desk.state().activeSheet;
  if (switched && sameSheets(before, sheets)) desk.set({ sheets, activeSheet: activeOf(sheets) });
  else await readWorkbook(desk);
}

function sameSheets(before: readonly { name: string; visible: boolean }[], now: readonly { name: string; visible: boolean }[]): boolean {
  return before.length === now.length && before.every((sheet, index) => sheet.name === now[index]?.name && sheet.visible === now[index]?.visible);
}
