import { createRegister, type Register } from '../core/agencies/register';
import { checkInSteps } from '../core/check/check';
import type { CheckResult } from '../core/check/finding';
import type { MatrixCorrection } from '../core/matrix/correction';
import { readPlanInSteps } from '../core/matrix/read-plan';
import type { Plan } from '../core/plan/plan';
import { PROFILES, type Profile } from '../core/rules/profiles';
import type { Grid } from '../core/sheet/grid';
import { paced, partOf } from '../core/steps';
import type { IsoDate } from '../core/timeline/timeline';
import type { Desk } from './desk';
import { countInSteps } from './figures';
import type { Problem } from './problem';
import type { Stored } from './stored';

/** Understands the sheets as last read and checks them, with no word to the workbook; `from` is the share of the verb under way that was done before. */
export async function recheck(desk: Desk, from = 0): Promise<void> {
  const { stored } = desk.state();
  const basis: Basis = { grids: [...desk.grids.values()], asOf: desk.asOf, stored };
  const before = desk.state();
  if (before.plan && before.check && sameBasis(bases.get(before.check), basis)) {
    desk.set({ phase: 'ready', problem: problemWith(before.plan, desk) });
    return;
  }
  const settings = { ...stored.settings, ...desk.overrides.settings };
  desk.register = registerFor({ province: settings.province, own: stored.agencies, ownAliases: stored.aliases }, desk.register);
  const understanding = readPlanInSteps(basis.grids, { asOf: desk.asOf, settings, register: desk.register, corrections: corrections(desk) });
  const understood = from + (1 - from) * SHARE_UNDERSTOOD;
  const plan = await paced(partOf(understanding, from, understood), desk.pace);
  const counted = understood + (1 - understood) * SHARE_COUNTED;
  await paced(partOf(countInSteps(plan, desk.register), understood, counted), desk.pace);
  const checking = checkInSteps(plan, { register: desk.register, profile: profileOf(desk), acceptances: stored.acceptances });
  const check = await paced(partOf(checking, counted, 1), (share) => {
    const pause = desk.pace(share);
    // On opening, what was understood is shown before everything is checked.
    if (pause && desk.state().plan === null) desk.set({ plan, phase: 'ready' });
    return pause;
  });
  bases.set(check, basis);
  desk.set({ plan, check, phase: 'ready', problem: problemWith(plan, desk) });
}

/** What a check rests on, besides what never changes in a session. */
interface Basis {
  readonly grids: readonly Grid[];
  readonly asOf: IsoDate;
  readonly stored: Stored;
}

/** Of the checks made: a verb that reads the workbook anew, before it writes, mostly finds nothing changed. */
const bases = new WeakMap<CheckResult, Basis>();

function sameBasis(before: Basis | undefined, now: Basis): boolean {
  return before?.asOf === now.asOf && before.stored === now.stored && before.grids.length === now.grids.length && before.grids.every((grid, index) => grid === now.grids[index]);
}

/** How much of the work is done when the plan is understood and the rules begin. */
const SHARE_UNDERSTOOD = 0.4;
/** And of what is left, when its tasks are counted. */
const SHARE_COUNTED = 0.2;

/** A register is dear to make and most checks need the one before. */
function registerFor(wanted: Wanted, current: Register): Register {
  const known = made.get(current);
  if (known?.province === wanted.province && known.own === wanted.own && known.ownAliases === wanted.ownAliases) return current;
  const register = createRegister(wanted);
  made.set(register, wanted);
  return register;
}

type Wanted = Required<NonNullable<Parameters<typeof createRegister>[0]>>;

const made = new WeakMap<Register, Wanted>();

function profileOf(desk: Desk): Profile {
  const { profile, ruleLevels } = desk.state().stored;
  const chosen = PROFILES[desk.overrides.profile ?? profile];
  return { ...chosen, rules: { ...chosen.rules, ...ruleLevels } };
}

function corrections(desk: Desk): readonly MatrixCorrection[] {
  const { correction } = desk.overrides;
  return correction ? [...desk.grids.keys()].map((sheet) => ({ sheet, ...correction })) : desk.state().stored.corrections;
}

/** null for a plan that has a table. */
function problemWith(plan: Plan, desk: Desk): Problem | null {
  if (plan.matrices.length > 0) return null;
  const sheet = desk.state().activeSheet ?? '';
  const empty = [...desk.grids.values()].every((grid) => grid.rowCount === 0);
  return { code: empty ? 'empty-sheet' : 'no-matrix', slots: { sheet } };
}
