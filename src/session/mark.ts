import type { CheckResult } from '../core/check/finding';
import type { Mark } from '../core/sheet/mark';
import type { Desk } from './desk';

/** Highlights the cells of all findings, or takes every highlight away. */
export async function setMarks(desk: Desk, on: boolean): Promise<void> {
  await desk.workbook.mark(on ? marksOf(desk.state().check) : []);
  desk.set({ marked: on });
}

/** Learns whether marks of an earlier session still stand, so that the officer can take them away. */
export async function recallMarks(desk: Desk): Promise<void> {
  if (!desk.state().marked) desk.set({ marked: await desk.workbook.marked() });
}

/** While cells are marked, the marks follow the findings: a mended cell loses its mark. Returns how to stop. */
export function keepMarks(desk: Desk): () => void {
  let drawn: CheckResult | null = null;
  return desk.subscribe(() => {
    const { marked, check } = desk.state();
    if (check === drawn) return;
    const before = drawn;
    drawn = check;
    if (marked && key(before) !== key(check)) void desk.aside(() => setMarks(desk, true));
  });
}

function marksOf(check: CheckResult | null): readonly Mark[] {
  return (check?.findings ?? []).map(({ cell, severity }) => ({ cell, severity }));
}

function key(check: CheckResult | null): string {
  return JSON.stringify(marksOf(check));
}
