import fc from 'fast-check';
import { tallyFrom } from '../../../src/core/summary/figures';
import { formatCount, formatRate, rateOf } from '../../../src/core/summary/numbers';

test('the official arithmetic of a province: 98,62 %, cut and not rounded', () => {
  const tally = tallyFrom({ 'done-on-time': 14_068, 'done-late': 1_983, done: 0, 'open-in-time': 5_640, 'open-overdue': 223, ongoing: 0, undated: 0 });
  expect(tally).toMatchObject({ total: 21_914, done: 16_051, denominator: 16_274, rate: 0.9862 });
  expect(formatRate(tally.rate)).toBe('98,62 %');
  expect(formatCount(tally.total)).toBe('21.914');
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [1_234_567, '1.234.567'],
])('%d is written %s', (count, written) => {
  expect(formatCount(count)).toBe(written);
});

test.each([
  [null, '–'],
  [0, '0,00 %'],
  [1, '100,00 %'],
  [0.05, '5,00 %'],
  [0.9999, '99,99 %'],
])('the rate %p is written %s', (rate, written) => {
  expect(formatRate(rate)).toBe(written);
});

test('without a denominator there is no rate', () => {
  expect(rateOf(0, 0)).toBeNull();
});

test('a rate never says more than was done, and nothing but everything is 100 %', () => {
  fc.assert(fc.property(fc.nat(100_000), fc.nat(100_000), (done, overdue) => {
    fc.pre(done + overdue > 0);
    const rate = rateOf(done, done + overdue)!;
    expect(rate).toBeLessThanOrEqual(done / (done + overdue) + 1e-12);
    expect(done / (done + overdue) - rate).toBeLessThan(0.0001);
    expect(rate === 1).toBe(overdue === 0);
  }));
});
