import type { Agency } from '../core/agencies/agency';
import { createRegister, type Register } from '../core/agencies/register';
import { checkPlan } from '../core/check/check';
import type { MatrixCorrection } from '../core/matrix/correction';
import { readPlan } from '../core/matrix/read-plan';
import { PROFILES, type Profile } from '../core/rules/profiles';
import type { Desk } from './desk';

/** Understands the sheets as last read and checks them, with no word to the workbook. */
export function recheck(desk: Desk): void {
  const { stored } = desk.state();
  const settings = { ...stored.settings, ...desk.overrides.settings };
  desk.register = registerFor(settings.province, stored.agencies, desk.register);
  const plan = readPlan([...desk.grids.values()], {
    asOf: desk.asOf,
    settings,
    register: desk.register,
    corrections: corrections(desk),
  });
  const check = checkPlan(plan, {
    register: desk.register,
    profile: profileOf(desk),
    acceptances: stored.acceptances,
  });
  desk.set({ plan, check, phase: 'ready', problem: plan.matrices.length > 0 ? null : noMatrix(desk) });
}

/** A register is dear to make and most checks need the one before. */
function registerFor(province: string | null, own: readonly Agency[], current: Register): Register {
  const known = made.get(current);
  if (known?.province === province && known.own === own) return current;
  const register = createRegister({ province, own });
  made.set(register, { province, own });
  return register;
}

const made = new WeakMap<Register, { readonly province: string | null; readonly own: readonly Agency[] }>();

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
