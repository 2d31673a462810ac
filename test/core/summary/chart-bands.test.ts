import { agencyBands, quarterBands } from '../../../src/core/summary/chart-bands';
import { tallyOf, type Group } from '../../../src/core/summary/figures';

const group = (label: string): Group => ({ label, ...tallyOf(['open-in-time']) });
const quarters = (from: number, to: number) => Array.from({ length: (to - from + 1) * 4 }, (_, index) => group(`Quý ${['I', 'II', 'III', 'IV'][index % 4]}/${from + Math.floor(index / 4)}`));
const shown = (groups: readonly Group[], asOf: string) => quarterBands(groups, asOf).map(({ first, last, label }) => label ?? groups.slice(first, last + 1).map((one) => one.label).join());

test.each([
  ['few quarters stand one by one', [...quarters(2026, 2027), group('Định kỳ'), group('Thường xuyên')], '2026-11-20',
    ['Quý I/2026', 'Quý II/2026', 'Quý III/2026', 'Quý IV/2026', 'Quý I/2027', 'Quý II/2027', 'Quý III/2027', 'Quý IV/2027', 'Định kỳ', 'Thường xuyên']],
  ['a long plan is shown around its day', [...quarters(2021, 2030), group('Thường xuyên')], '2026-11-20',
    ['Trước Quý II/2026', 'Quý II/2026', 'Quý III/2026', 'Quý IV/2026', 'Quý I/2027', 'Quý II/2027', 'Quý III/2027', 'Quý IV/2027', 'Sau Quý IV/2027', 'Thường xuyên']],
  ['a long plan at its beginning', quarters(2026, 2030), '2026-02-01',
    ['Quý I/2026', 'Quý II/2026', 'Quý III/2026', 'Quý IV/2026', 'Quý I/2027', 'Quý II/2027', 'Quý III/2027', 'Quý IV/2027', 'Quý I/2028', 'Sau Quý I/2028']],
  ['a long plan that is over', quarters(2016, 2020), '2026-02-01',
    ['Trước Quý IV/2018', 'Quý IV/2018', 'Quý I/2019', 'Quý II/2019', 'Quý III/2019', 'Quý IV/2019', 'Quý I/2020', 'Quý II/2020', 'Quý III/2020', 'Quý IV/2020']],
])('%s', (_name, groups, asOf, expected) => {
  expect(shown(groups, asOf)).toEqual(expected);
});

test('every quarter is drawn once, whatever the day', () => {
  const groups = [...quarters(2020, 2030), group('Định kỳ'), group('Thường xuyên'), group('Chưa rõ hạn')];
  for (let year = 2018; year <= 2032; year += 1) {
    for (const month of ['01', '05', '09', '12']) {
      const bands = quarterBands(groups, `${year}-${month}-10`);
      expect(bands.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))).toEqual(groups.map((_, index) => index));
      expect(bands.length).toBeLessThanOrEqual(10);
    }
  }
});

test('beyond twenty agencies the smallest are added up', () => {
  const bands = agencyBands(Array.from({ length: 45 }, (_, index) => group(`Đơn vị ${index}`)));
  expect(bands).toHaveLength(20);
  expect(bands.at(-1)).toEqual({ first: 19, last: 44, label: 'Khác (26 cơ quan)' });
});
