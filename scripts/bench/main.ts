import { read as sheetJsRead, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { DEFAULT_REGISTER } from '../../src/core/agencies/register';
import { checkPlan } from '../../src/core/check/check';
import { readPlan } from '../../src/core/matrix/read-plan';
import { DEFAULT_SETTINGS } from '../../src/core/plan/settings';
import { createSession } from '../../src/session/session';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { largePlan } from './large-plan';
import { longestStretch } from './longest-stretch';

const ROUNDS = 7;
/** The whole job takes long enough to be measured a few times only. */
const ROUNDS_OF_ALL = 3;

/** A usual plan of a province. */
const USUAL = 31;

/** Each step runs in every round, in turn, so that a slow moment of the machine falls on all of them. */
async function measure(rounds: number, steps: Readonly<Record<string, () => unknown>>): Promise<Map<string, number>> {
  const times = new Map(Object.keys(steps).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, step] of Object.entries(steps)) {
      const start = performance.now();
      await step();
      if (round > 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, values]) => [name, values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!]));
}

async function main(tasks: number): Promise<void> {
  const bytes = largePlan(tasks);
  const options = { asOf: '2026-11-20', settings: DEFAULT_SETTINGS, register: DEFAULT_REGISTER };
  const grid = await (await openXlsx(bytes)).read('Phụ lục');
  const plan = readPlan([grid], options);
  if (plan.tasks.length !== tasks) throw new Error(`read ${plan.tasks.length} of ${tasks} tasks`);

  const LOWER_BOUND = 'unzip and decode only (lower bound)';
  const medians = await measure(ROUNDS, {
    [LOWER_BOUND]: () => Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part)),
    'Sáu Rõ: open and read the cells': async () => (await openXlsx(bytes)).read('Phụ lục'),
    'hucre: read the cells': () => readXlsx(bytes),
    'SheetJS CE: read the cells': () => utils.sheet_to_json(sheetJsRead(bytes, { dense: true }).Sheets['Phụ lục']!, { header: 1 }),
    'Sáu Rõ: understand the matrix': () => readPlan([grid], options),
    'Sáu Rõ: check the plan': () => checkPlan(plan, { register: DEFAULT_REGISTER }),
  });
  const whole = await measure(ROUNDS_OF_ALL, {
    'Sáu Rõ: open, check, summarise, save': async () => {
      const workbook = await openXlsx(bytes);
      const session = createSession(workbook, { today: options.asOf });
      await session.open();
      await session.summarise();
      return workbook.save();
    },
  });

  const usual = createSession(await openXlsx(largePlan(USUAL)), { today: options.asOf });
  await usual.open();
  let day = 0;
  const again = await measure(ROUNDS_OF_ALL * ROUNDS, {
    [`Sáu Rõ: check a plan of ${USUAL} tasks again`]: () => usual.setAsOf(`2026-11-${String((day++ % 28) + 1).padStart(2, '0')}`),
  });

  const stretches: number[] = [];
  for (let round = 0; round <= ROUNDS_OF_ALL; round += 1) {
    const workbook = await openXlsx(bytes);
    const stretch = await longestStretch(() => createSession(workbook, { today: options.asOf }).open());
    if (round > 0) stretches.push(stretch);
  }

  const bound = medians.get(LOWER_BOUND)!;
  console.log(`${tasks} tasks, ${(bytes.length / 1024).toFixed(0)} KB; median of ${ROUNDS} rounds`);
  for (const [name, time] of [...medians, ...whole, ...again]) console.log(`${name.padEnd(40)} ${time.toFixed(0).padStart(6)} ms ${(time / bound).toFixed(1).padStart(7)} × lower bound`);
  console.log(`longest stretch without a pause, from opening to the last finding: ${Math.max(...stretches).toFixed(0)} ms`);
}

void main(Number(process.argv[2] ?? 10_000));
