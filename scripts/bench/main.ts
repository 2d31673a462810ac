import { read as sheetJsRead, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { DEFAULT_REGISTER } from '../../src/core/agencies/register';
import { checkPlan } from '../../src/core/check/check';
import { readPlan } from '../../src/core/matrix/read-plan';
import type { Plan } from '../../src/core/plan/plan';
import { DEFAULT_SETTINGS } from '../../src/core/plan/settings';
import type { Grid } from '../../src/core/sheet/grid';
import { createSession } from '../../src/session/session';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { largePlan } from './large-plan';
import { longestStretch } from './longest-stretch';

const ROUNDS = 7;
/** The whole job takes long enough to be measured a few times only. */
const ROUNDS_OF_ALL = 3;

/** A usual plan of a province. */
const USUAL = 31;
const AGAIN = 20;

const LOWER_BOUND = 'unzip and decode only (lower bound)';

/**
 * Medians by step. Each step runs in every round, in turn, so that a slow moment of the machine falls on all of them; it is told the round, 0 for the
 * one that only warms up.
 */
async function measure(rounds: number, steps: Readonly<Record<string, (round: number) => unknown>>): Promise<Map<string, number>> {
  const times = new Map(Object.keys(steps).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, step] of Object.entries(steps)) {
      const start = performance.now();
      await step(round);
      if (round > 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, values]) => [name, values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!]));
}

function print(medians: ReadonlyMap<string, number>): void {
  const bound = medians.get(LOWER_BOUND)!;
  for (const [name, time] of medians) console.log(`${name.padEnd(44)} ${time.toFixed(0).padStart(6)} ms ${(time / bound).toFixed(1).padStart(7)} × lower bound`);
}

async function main(tasks: number): Promise<void> {
  // What a text says is remembered: a file of its own for every round, or the later ones would be too easy.
  const files = Array.from({ length: ROUNDS + 1 }, (_, edition) => largePlan(tasks, edition));
  const today = '2026-11-20';
  const options = { asOf: today, settings: DEFAULT_SETTINGS, register: DEFAULT_REGISTER };
  const unzip = (round: number) => Object.values(unzipSync(files[round]!)).map((part) => new TextDecoder().decode(part));
  let grid: Grid;
  let plan: Plan;

  console.log(`${tasks} tasks, ${(files[0]!.length / 1024).toFixed(0)} KB; medians of ${ROUNDS} rounds`);
  print(await measure(ROUNDS, {
    [LOWER_BOUND]: unzip,
    'Sáu Rõ: open and read the cells': async (round) => {
      grid = await (await openXlsx(files[round]!)).read('Phụ lục');
    },
    'hucre: read the cells': (round) => readXlsx(files[round]!),
    'SheetJS CE: read the cells': (round) => utils.sheet_to_json(sheetJsRead(files[round]!, { dense: true }).Sheets['Phụ lục']!, { header: 1 }),
    'Sáu Rõ: understand the matrix': () => {
      plan = readPlan([grid], options);
      if (plan.tasks.length !== tasks) throw new Error(`read ${plan.tasks.length} of ${tasks} tasks`);
    },
    'Sáu Rõ: check the plan': () => checkPlan(plan, { register: DEFAULT_REGISTER }),
  }));

  console.log(`the whole job, medians of ${ROUNDS_OF_ALL} rounds`);
  print(await measure(ROUNDS_OF_ALL, {
    [LOWER_BOUND]: unzip,
    'Sáu Rõ: open, check, summarise, save': async (round) => {
      const workbook = await openXlsx(files[round]!);
      const session = createSession(workbook, { today });
      await session.open();
      await session.summarise();
      return workbook.save();
    },
  }));

  const stretches: number[] = [];
  for (const file of files.slice(0, ROUNDS_OF_ALL)) {
    const workbook = await openXlsx(file);
    stretches.push(await longestStretch(() => createSession(workbook, { today }).open()));
  }
  console.log(`longest stretch without a pause until all is checked: ${Math.max(...stretches).toFixed(0)} ms`);

  const usual = createSession(await openXlsx(largePlan(USUAL)), { today });
  await usual.open();
  const again = await measure(AGAIN, { check: (round) => usual.setAsOf(`2026-11-${String((round % 28) + 1).padStart(2, '0')}`) });
  console.log(`a plan of ${USUAL} tasks checked again, median of ${AGAIN} rounds: ${again.get('check')!.toFixed(0)} ms`);
}

void main(Number(process.argv[2] ?? 10_000));
