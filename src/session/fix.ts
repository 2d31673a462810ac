import { MAX_PASSES, planFixPasses } from '../core/check/apply';
import type { Fix } from '../core/rules/fix';
import { cellKey } from '../core/sheet/cell-ref';
import type { CellEdit, RefusedEdit } from '../core/sheet/edit';
import type { Desk } from './desk';
import { rereadSheet } from './read';
import type { Step } from './state';

/** Applies fixes, of one rule where `rule` names it, in passes of edits that do not touch each other, as one step of history; a pass that changes nothing ends it. */
export async function applyFixes(desk: Desk, fixes: readonly Fix[], rule: string | null): Promise<void> {
  desk.commit();
  const undo: CellEdit[] = [];
  const refused: RefusedEdit[] = [];
  let waiting = fixes;
  for (let pass = 0; pass < MAX_PASSES && waiting.length > 0; pass += 1) {
    const { edits, postponed } = planFixPasses(waiting);
    const report = await desk.workbook.edit(edits);
    undo.unshift(...report.undo);
    refused.push(...report.refused);
    for (const sheet of new Set(edits.map((edit) => edit.cell.sheet))) await rereadSheet(desk, sheet);
    if (report.applied.length === 0) break;
    waiting = refreshed(desk, postponed);
  }
  if (undo.length > 0) desk.history.push(stepOf(fixes, rule), undo.length, () => takeBack(desk, undo));
  desk.set({ notice: { kind: 'fixed', cells: undo.length, refused } });
}

function stepOf(fixes: readonly Fix[], rule: string | null): Step {
  const [first, ...others] = fixes;
  return first && others.length === 0 ? { kind: 'fix', fix: first } : { kind: 'fix-all', rule };
}

/** After a pass, a waiting fix is taken as the rules offer it now: its cells may have changed. */
function refreshed(desk: Desk, postponed: readonly Fix[]): Fix[] {
  const wanted = new Set(postponed.flatMap(keysOf));
  const offered = (desk.state().check?.findings ?? []).flatMap((finding) => [...(finding.fix ? [finding.fix] : []), ...finding.choices]);
  return offered.filter((fix) => keysOf(fix).some((key) => wanted.has(key)));
}

function keysOf(fix: Fix): string[] {
  return fix.edits.map((edit) => `${fix.title} ${cellKey(edit.cell)}`);
}

async function takeBack(desk: Desk, undo: readonly CellEdit[]): Promise<void> {
  await desk.workbook.edit(undo);
}
