import { DEFAULT_REGISTER as register } from '../../src/core/agencies/register';
import { checkInSteps, checkPlan } from '../../src/core/check/check';
import { readPlan, readPlanInSteps } from '../../src/core/matrix/read-plan';
import { DEFAULT_SETTINGS } from '../../src/core/plan/settings';
import { finish, paced, partOf, Stopped, type Steps } from '../../src/core/steps';
import { gridOf } from './grid-of';

function* countTo(last: number, seen: number[] = []): Steps<number> {
  for (let number = 1; number <= last; number += 1) {
    seen.push(number);
    yield number / last;
  }
  return last;
}

/** What it yields, and what comes of it. */
function run<Result>(steps: Steps<Result>): { shares: number[]; result: Result } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, result: step.value };
    shares.push(step.value);
  }
}

test('work done at once and work done with pauses come to the same', async () => {
  const pauses: number[] = [];
  const pace = (share: number) => (share > 0.5 ? Promise.resolve(void pauses.push(share)) : null);
  expect([finish(countTo(4)), await paced(countTo(4), pace), await paced(countTo(4))]).toEqual([4, 4, 4]);
  expect(pauses).toEqual([0.75, 1]);
});

test('a pause that rejects ends the work there', async () => {
  const seen: number[] = [];
  const stopped = new Stopped();
  await expect(paced(countTo(4, seen), (share) => (share >= 0.5 ? Promise.reject(stopped) : null))).rejects.toBe(stopped);
  expect(seen).toEqual([1, 2]);
});

test('a part of longer work counts between its bounds', () => {
  expect(run(partOf(countTo(2), 0.5, 1))).toEqual({ shares: [0.75, 1], result: 2 });
});

describe('a long plan', () => {
  const options = { asOf: '2026-11-20', settings: DEFAULT_SETTINGS, register };
  const rows = Array.from({ length: 400 }, (_, index) => [String(index + 1), `Xây dựng hạng mục thứ ${index + 1} của chương trình`, 'Sở Tài chính', 'Sở Nội vụ', index % 7 === 0 ? null : 'Quý II/2026']);
  const grid = gridOf([['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'], ...rows]);

  test('is understood and checked in many steps that never go back, with the result of one', () => {
    const reading = run(readPlanInSteps([grid], options));
    expect(reading.result).toEqual(readPlan([grid], options));
    const checking = run(checkInSteps(reading.result, { register }));
    expect(checking.result).toEqual(checkPlan(reading.result, { register }));
    for (const { shares } of [reading, checking]) {
      expect(shares.length).toBeGreaterThan(20);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    }
  });

  test('whose rule pauses in the middle and then throws fails alone', () => {
    const broken = {
      name: 'broken', title: '', clarity: 'work', severity: 'error', needs: [], basis: '', why: '', example: { bad: '', good: '' }, messages: {},
      *check() {
        yield;
        throw new Error('không chia được cho 0');
      },
    } as const;
    const { outcomes } = checkPlan(readPlan([grid], options), { register, rules: [broken] });
    expect(outcomes).toEqual([{ rule: 'broken', outcome: 'failed', diagnostic: 'không chia được cho 0' }]);
  });
});
