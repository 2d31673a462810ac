import type { Desk } from './desk';
import { recheck } from './recheck';
import type { Notice } from './state';
import { storageBlueprint } from './storage';
import type { Stored } from './stored';

/** Writes a decision of the officer's to the hidden sheet, then checks anew. */
export async function keep(desk: Desk, change: Partial<Stored>, notice: Notice | null = null): Promise<void> {
  desk.commit();
  const before = desk.state().stored;
  const stored = { ...before, ...change };
  await desk.workbook.place([storageBlueprint(stored)]);
  desk.set({ stored, sheets: await desk.workbook.sheets(), notice });
  await recheck(desk);
}
