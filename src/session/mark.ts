import type { Desk } from './desk';

/** Highlights the cells of all findings, or takes every highlight away. */
export async function setMarks(desk: Desk, on: boolean): Promise<void> {
  const findings = on ? (desk.state().check?.findings ?? []) : [];
  await desk.workbook.mark(findings.map(({ cell, severity }) => ({ cell, severity })));
  desk.set({ marked: on });
}
