import { createRegister, type Register } from '../core/agencies/register';
import { checkInSteps } from '../core/check/check';
import type { CheckResult } from '../core/check/finding';
import type { MatrixCorrection } from '../core/matrix/correction';
import { readPlan } from '../core/matrix/read-plan';
import type { Plan } from '../core/plan/plan';
import { RULES } from '../core/rules';
import { PROFILES, type Profile } from '../core/rules/profiles';
import type { Desk } from './desk';

/** A face must be able to paint and to take keys in between; milliseconds. */
const LONGEST_STRETCH = 50;

/** Understands the sheets as last read and checks them, with no word to the workbook; a long check lets the face breathe between rules. */
export async function recheck(desk: Desk): Promise<void> {
  const { stored } = desk.state();
  const settings = { ...stored.settings, ...desk.overrides.settings };
  desk.register = registerFor({ province: settings.province, own: stored.agencies, ownAliases: stored.aliases }, desk.register);
  const plan = readPlan([...desk.grids.values()], {
    asOf: desk.asOf,
    settings,
    register: desk.register,
    corrections: corrections(desk),
  });
  const check = await checked(desk, plan);
  desk.set({ plan, check, phase: 'ready', problem: plan.matrices.length > 0 ? null : noMatrix(desk) });
}

async function checked(desk: Desk, plan: Plan): Promise<CheckResult> {
  const steps = checkInSteps(plan, { register: desk.register, profile: profileOf(desk), acceptances: desk.state().stored.acceptances });
  let rested = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - rested < LONGEST_STRETCH) continue;
    // On opening, what was understood is shown before everything is checked.
    if (desk.state().plan === null) desk.set({ plan, phase: 'ready' });
    // Once something has been written it must be checked to the end.
    const work = desk.state().busy?.work;
    if (work === 'reading' || work === 'checking') await desk.step(step.value, RULES.length);
    else await desk.breathe();
    rested = performance.now();
  }
}

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

function noMatrix(desk: Desk) {
  const sheet = desk.state().activeSheet ?? '';
  const empty = [...desk.grids.values()].every((grid) => grid.rowCount === 0);
  return { code: empty ? ('empty-sheet' as const) : ('no-matrix' as const), slots: { sheet } };
}
