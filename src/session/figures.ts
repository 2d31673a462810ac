import type { Plan } from '../core/plan/plan';
import { figuresOf as figuresOfRows, type Figures } from '../core/summary/figures';
import { followUpRows, type FollowUpRow } from '../core/summary/follow-up-row';
import type { Desk } from './desk';

interface Counted {
  readonly rows: readonly FollowUpRow[];
  readonly figures: Figures;
}

/** Several parts of a face ask for the figures of one plan: they are counted once. */
const counted = new WeakMap<Plan, Counted>();

/** Counts of the plan as last read; null before that. */
export function figuresOf(desk: Desk): Figures | null {
  return count(desk)?.figures ?? null;
}

/** One row a task and lead of the plan as last read; none before that. */
export function followUpOf(desk: Desk): readonly FollowUpRow[] {
  return count(desk)?.rows ?? [];
}

function count(desk: Desk): Counted | null {
  const { plan } = desk.state();
  if (!plan) return null;
  const known = counted.get(plan);
  if (known) return known;
  const rows = followUpRows(plan, plan.asOf, desk.register);
  const made = { rows, figures: figuresOfRows(rows, plan.asOf) };
  counted.set(plan, made);
  return made;
}
