import fc from 'fast-check';
import { addDays } from '../../../src/core/timeline/iso-date';
import { formatTimeline } from '../../../src/core/timeline/format-timeline';
import { parseTimeline } from '../../../src/core/timeline/parse-timeline';
import type { IsoDate, Timeline } from '../../../src/core/timeline/timeline';

test.each<[string, string]>([
  ['q4 2025', 'Quý IV/2025'],
  ['12/2025', 'Tháng 12/2025'],
  ['31-12-2025', '31/12/2025'],
  ['trước 5/9/2025', 'Trước ngày 05/09/2025'],
  ['chậm nhất 5/9/2025', 'Đến hết ngày 05/09/2025'],
  ['quý IV/2025 (trước 15/12)', 'Quý IV/2025, trước ngày 15/12/2025'],
  ['2024-2030', 'Giai đoạn 2024 - 2030'],
  ['quý iii, iv/2025', 'Từ ngày 01/07/2025 đến ngày 31/12/2025'],
  ['hàng năm', 'Hằng năm'],
  ['định kỳ 15/6, 15/12 hàng năm', 'Ngày 15/06 và 15/12 hằng năm'],
  ['trước 25 hàng tháng', 'Trước ngày 25 hằng tháng'],
  ['tx, báo cáo trước 1/11 hàng năm', 'Thường xuyên (báo cáo trước ngày 01/11 hằng năm)'],
  ['không rõ', ''],
])('%s is put as %s', (text, normal) => {
  expect(formatTimeline(parseTimeline(text))).toBe(normal);
});

describe('reading back what is written', () => {
  const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2020-01-01', days));
  const days = fc.tuple(day, fc.integer({ min: 1, max: 3000 })).map(([start, length]) => ({ start, end: addDays(start, length) }));
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const limits = fc.oneof(fc.constant({}), day.map((start) => ({ start })), day.map((end) => ({ end })), days);
  const yearlyDays = (count: number) => fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([m, d]) => `--${two(m)}-${two(d)}`), { minLength: count, maxLength: count }).map((rules) => rules.sort().join(','));
  const cycle = fc.oneof(
    fc.constantFrom({ recurrence: 'month', dueRule: '---last' }, { recurrence: 'quarter', dueRule: '--03-31,--06-30,--09-30,--12-31' }, { recurrence: 'half-year', dueRule: '--06-30,--12-31' }, { recurrence: 'year', dueRule: '--12-31' }),
    fc.constantFrom({ recurrence: 'year', dueRule: '--12-31', periodStart: '--10-01' }, { recurrence: 'year', dueRule: '--05-31', periodStart: '--05-01' }, { recurrence: 'year', dueRule: '--09-30', periodStart: '--05-01' }),
    fc.record({ recurrence: fc.constant('year'), dueRule: yearlyDays(1), dueExclusive: fc.boolean() }),
    fc.record({ recurrence: fc.constant('half-year'), dueRule: yearlyDays(2), dueExclusive: fc.boolean() }),
    fc.record({ recurrence: fc.constant('quarter'), dueRule: yearlyDays(4), dueExclusive: fc.boolean() }),
    fc.record({ recurrence: fc.constant('month'), dueRule: fc.integer({ min: 1, max: 30 }).map((d) => `---${two(d)}`), dueExclusive: fc.boolean() }),
    fc.record({ recurrence: fc.constant('week'), dueRule: fc.integer({ min: 1, max: 7 }).map((d) => `W-${d}`), dueExclusive: fc.boolean() }),
  );
  const phases = fc.array(fc.integer({ min: 2, max: 400 }), { minLength: 4, maxLength: 8 }).filter((gaps) => gaps.length % 2 === 0).map((gaps) => {
    let at: IsoDate = '2024-01-01';
    const ends = gaps.map((gap) => (at = addDays(at, gap)));
    const parts = ends.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: ends[index + 1]! }] : []));
    return { kind: 'interval', start: parts[0]!.start, end: parts.at(-1)!.end, phases: parts };
  });
  const normal = fc.oneof(
    day.map((end) => ({ kind: 'deadline', end })),
    fc.record({ kind: fc.constant('deadline'), end: day, dueExclusive: fc.boolean() }),
    days.map((span) => ({ kind: 'deadline', ...span })),
    fc.tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 2, max: 360 }), fc.boolean()).map(([year, length, dueExclusive]) => ({ kind: 'deadline', start: `${year}-01-01`, end: addDays(`${year}-01-01`, length), dueExclusive })),
    days.map((span) => ({ kind: 'interval', ...span })),
    days.map((span) => ({ kind: 'interval', ...span, dueExclusive: true })),
    phases,
    limits.map((span) => ({ kind: 'ongoing', ...span })),
    fc.record({ kind: fc.constant('ongoing'), reportDueRule: yearlyDays(1) }),
    fc.tuple(cycle, limits).map(([rule, span]) => ({ kind: 'recurring', ...rule, ...span })),
    fc.record({ kind: fc.constant('condition'), offsetDays: fc.integer({ min: 1, max: 900 }), anchor: fc.constantFrom('issue', 'event') }),
    fc.record({ kind: fc.constant('condition'), offsetWorkdays: fc.integer({ min: 1, max: 90 }), anchor: fc.constantFrom('issue', 'event') }),
    fc.record({ kind: fc.constant('condition'), offsetMonths: fc.integer({ min: 1, max: 60 }), anchor: fc.constantFrom('issue', 'event') }),
  );

  test('gives the same timeline', () => {
    fc.assert(fc.property(normal, optional(day), (base, horizon) => {
      const timeline = { ...base, ...(horizon !== undefined && { horizon }), confidence: 'high' } as Timeline;
      const read = parseTimeline(formatTimeline(timeline));
      expect(read).toEqual(timeline);
    }), { numRuns: 2000 });
  });
});

function two(n: number): string {
  return String(n).padStart(2, '0');
}
