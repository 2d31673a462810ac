import type { Fix } from '../rules/fix';
import { cellKey } from '../sheet/cell-ref';
import type { CellEdit } from '../sheet/edit';
import type { Finding } from './finding';

/** Fixes that can be made together, and those that must wait for the plan to be read again. */
export interface FixPass {
  readonly edits: readonly CellEdit[];
  readonly fixes: readonly Fix[];
  readonly postponed: readonly Fix[];
}

/** The session reads and checks again after each pass; a workbook that still changes after this many is left as it is. */
export const MAX_PASSES = 12;

/**
 * One pass of fixes, earlier ones first: a fix that touches a cell another has touched is postponed whole, for its edits were made for the
 * text that stood there. Apply the edits, check again, and repeat until no fix is left (at most `MAX_PASSES` times).
 */
export function planFixPasses(fixes: readonly Fix[]): FixPass {
  const touched = new Set<string>();
  const [now, postponed]: [Fix[], Fix[]] = [[], []];
  for (const fix of fixes) {
    const cells = fix.edits.map((edit) => cellKey(edit.cell));
    if (cells.some((cell) => touched.has(cell))) {
      postponed.push(fix);
      continue;
    }
    for (const cell of cells) touched.add(cell);
    now.push(fix);
  }
  return { edits: now.flatMap((fix) => fix.edits), fixes: now, postponed };
}

/** What "sửa tất cả" may apply without asking: single fixes that need nobody's confirmation. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  return findings.flatMap((finding) => (finding.fix?.safe ? [finding.fix] : []));
}
