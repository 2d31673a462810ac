import { WorkbookError } from '../error';
import type { Package, Part } from './package';

/** What one verb changed: the parts as they were and as it left them. */
export interface Change {
  readonly path: string;
  readonly before: Part | null;
  readonly after: Part | null;
}

export function changesBetween(before: Package, after: Package): Change[] {
  const paths = new Set([...before.paths, ...after.paths]);
  return [...paths]
    .map((path) => ({ path, before: before.find(path) ?? null, after: after.find(path) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** What becomes of a part that changed again after the verb: as before the verb, as it is now, a merge of both, or (null) no way. */
export type Settled = Part | 'before' | 'now' | null;

/**
 * The package with these changes taken back, whatever else happened since. A part that changed again meanwhile is settled by
 * `settle`; where there is no way, the later verb must be undone first: then this throws `unsupported`.
 */
export function takeBack(now: Package, changes: readonly Change[], order: readonly string[], settle: (change: Change, now: Part) => Settled): Package {
  const parts = changes.map((change): [string, Part | null] => {
    const current = now.find(change.path) ?? null;
    const settled = current === change.after || current === null ? 'before' : settle(change, current);
    if (settled === null) throw new WorkbookError('unsupported', `${change.path} changed since`);
    return [change.path, settled === 'before' ? change.before : settled === 'now' ? current : settled];
  });
  return now.with(parts).ordered(order);
}
