import type { Grid } from '../core/sheet/grid';
import type { Pace } from '../core/steps';
import type { SheetInfo } from '../workbook/workbook';
import type { Desk } from './desk';
import { recheck } from './recheck';
import { readStorage } from './storage';
import { NOTHING_STORED } from './stored';

/** Reads what the officer decided and every visible sheet of theirs, then checks. */
export async function readWorkbook(desk: Desk): Promise<void> {
  const sheets = await desk.workbook.sheets();
  desk.set({ sheets, activeSheet: activeOf(sheets) });
  const storage = sheets.find((sheet) => sheet.generated === 'storage');
  desk.set({ stored: storage ? readStorage(await desk.workbook.read(storage.name)) : NOTHING_STORED });

  const own = sheets.filter((sheet) => sheet.visible && sheet.generated === undefined);
  const grids = new Map<string, Grid>();
  for (const [index, sheet] of own.entries()) {
    const pace: Pace = (share) => desk.pace(((index + share) / own.length) * SHARE_READ);
    await pace(0);
    grids.set(sheet.name, await desk.workbook.read(sheet.name, pace));
  }
  desk.grids = grids;
  await recheck(desk, SHARE_READ);
}

/** How much of the work is done when the cells are read and are to be understood. */
const SHARE_READ = 0.2;

/** Reads one sheet again after an edit; the others stand as they were. */
export async function rereadSheet(desk: Desk, sheet: string): Promise<void> {
  if (!desk.grids.has(sheet)) return;
  const grid = await desk.workbook.read(sheet, desk.pace);
  desk.grids = new Map([...desk.grids].map(([name, old]) => [name, name === sheet ? grid : old]));
  await recheck(desk);
}

/** The sheet the officer looks at, or the first visible one. */
export function activeOf(sheets: readonly SheetInfo[]): string | null {
  return (sheets.find((sheet) => sheet.active) ?? sheets.find((sheet) => sheet.visible))?.name ?? null;
}
