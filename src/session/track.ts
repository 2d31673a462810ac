import { trackingExtension } from '../core/summary/tracking';
import type { Desk } from './desk';
import { SessionError } from './problem';
import { readWorkbook } from './read';

/** Adds the missing tracking columns to every matrix, as one step of history. Throws `tracking-complete` when none is missing. */
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
      const extension = grid && trackingExtension(matrix, grid);
      if (!extension) continue;
      undos.push(await desk.workbook.extend(extension));
      columns.push(...extension.columns.map((column) => column.header));
    }
  } catch (error) {
    await takeBack();
    throw error;
  }
  if (undos.length === 0) throw new SessionError('tracking-complete');
  desk.history.push('Thêm cột theo dõi', columns.length, takeBack);
  await readWorkbook(desk);
  desk.set({ notice: { kind: 'tracking-added', columns } });
}
