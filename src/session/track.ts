import { areaAddress } from '../core/sheet/cell-ref';
import { trackingExtension } from '../core/summary/tracking';
import type { Desk } from './desk';
import { SessionError } from './problem';
import { readWorkbook } from './read';

/** Adds the missing tracking columns to every matrix, as one step of history. Throws `tracking-complete` when none is missing, `area-occupied` when there is no room for them. */
export async function addTracking(desk: Desk): Promise<void> {
  await readWorkbook(desk);
  const { plan } = desk.state();
  if (!plan || plan.matrices.length === 0) throw new SessionError('no-matrix', { sheet: desk.state().activeSheet ?? '' });

  const undos: (() => Promise<void>)[] = [];
  const columns: string[] = [];
  const takeBack = async () => {
    for (const undo of undos.toReversed()) await undo();
  };
  try {
    for (const [index, matrix] of plan.matrices.entries()) {
      await desk.step(index, plan.matrices.length);
      const grid = desk.grids.get(matrix.sheet);
      const tracking = grid && trackingExtension(matrix, grid, plan.settings);
      if (tracking?.state === 'no-room') throw new SessionError('area-occupied', { detail: `${matrix.sheet}!${areaAddress(tracking.area)}` });
      if (tracking?.state !== 'missing') continue;
      const { extension } = tracking;
      undos.push(await desk.workbook.extend(extension));
      columns.push(...extension.columns.map((column) => column.header));
    }
  } catch (error) {
    await takeBack();
    throw error;
  }
  if (undos.length === 0) throw new SessionError('tracking-complete');
  desk.commit();
  desk.history.push({ kind: 'track' }, columns.length, takeBack);
  await readWorkbook(desk);
  desk.set({ notice: { kind: 'tracking-added', columns } });
}
