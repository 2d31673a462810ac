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
  const pace = () => (pauses.isDue() ? pauses.take().then(() => stopIf(signal.aborted)) : null);
  try {
    return await paced(readPlanInSteps([grid], { asOf: desk.asOf, settings: plan.settings, register: desk.register, corrections: [correction] }), pace);
  } catch (error) {
    if (error instanceof Stopped) return null;
    throw error;
  }
}

function stopIf(aborted: boolean): void {
  if (aborted) throw new Stopped();
}
