import type { MatrixCorrection } from '../core/matrix/correction';
import { readPlanInSteps } from '../core/matrix/read-plan';
import type { Plan } from '../core/plan/plan';
import { paced, Stopped } from '../core/steps';
import type { Desk } from './desk';
import { createPauses } from './pauses';

/** The plan as it would be read with another word on one sheet's table; nothing is kept. null before the first read, or once `signal` says that nobody waits for it. */
export async function previewPlan(desk: Desk, correction: MatrixCorrection, signal: AbortSignal): Promise<Plan | null> {
  const { plan } = desk.state();
  const grid = desk.grids.get(correction.sheet);
  if (!plan || !grid) return null;
  const pauses = createPauses();
  const pause = async () => {
    await pauses.take();
    if (signal.aborted) throw new Stopped();
  };
  try {
    return await paced(readPlanInSteps([grid], { asOf: desk.asOf, settings: plan.settings, register: desk.register, corrections: [correction] }), () => (pauses.isDue() ? pause() : null));
  } catch (error) {
    if (error instanceof Stopped) return null;
    throw error;
  }
}
