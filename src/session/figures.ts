import type { Register } from '../core/agencies/register';
import type { Plan } from '../core/plan/plan';
import { finish, partOf, type Steps } from '../core/steps';
import { figuresInSteps, type Figures } from '../core/summary/figures';
import { followUpInSteps, type FollowUpRow } from '../core/summary/follow-up-row';
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

/** Counts a plan before it is shown: a face asks for its figures while it paints, and must not wait for those of a long plan. */
export function* countInSteps(plan: Plan, register: Register): Steps<Counted> {
  const known = counted.get(plan);
  if (known) return known;
  const rows = yield* partOf(followUpInSteps(plan, plan.asOf, register), 0, 0.6);
  const made = { rows, figures: yield* partOf(figuresInSteps(rows, plan.asOf), 0.6, 1) };
  counted.set(plan, made);
  return made;
}

function count(desk: Desk): Counted | null {
  const { plan } = desk.state();
  return plan && finish(countInSteps(plan, desk.register));
}
