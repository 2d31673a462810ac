import type { MatrixCorrection } from '../core/matrix/correction';
import { readPlan } from '../core/matrix/read-plan';
import type { Plan } from '../core/plan/plan';
import type { Desk } from './desk';

/** The plan as it would be read with another word on one sheet's table; nothing is kept. null before the first read. */
export function previewPlan(desk: Desk, correction: MatrixCorrection): Plan | null {
  const { plan } = desk.state();
  const grid = desk.grids.get(correction.sheet);
  if (!plan || !grid) return null;
  return readPlan([grid], { asOf: desk.asOf, settings: plan.settings, register: desk.register, corrections: [correction] });
}
