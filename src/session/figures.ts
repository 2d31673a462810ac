import type { Plan } from '../core/plan/plan';
import { computeFigures, type Figures } from '../core/summary/figures';
import type { Desk } from './desk';

/** Several parts of a face ask for the figures of one plan: they are counted once. */
const counted = new WeakMap<Plan, Figures>();

/** Counts of the plan as last read; null before that. */
export function figuresOf(desk: Desk): Figures | null {
  const { plan } = desk.state();
  if (!plan) return null;
  const known = counted.get(plan) ?? computeFigures(plan, plan.asOf, desk.register);
  counted.set(plan, known);
  return known;
}
