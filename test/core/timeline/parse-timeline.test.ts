import fc from 'fast-check';
import { explainTimeline } from '../../../src/core/timeline/explain-timeline';
import { parseTimeline } from '../../../src/core/timeline/parse-timeline';
import { PHRASES } from './phrases';

const PLAN = { planYear: 2026, issuedOn: '2026-01-15' };
const ALL = PHRASES.flatMap((group) => group.phrases);

describe('phrases as officers write them', () => {
  for (const { title, phrases } of PHRASES) {
    describe(title, () => {
      test.each(phrases)('$text', ({ text, expected, explanation }) => {
        expect(parseTimeline(text, PLAN)).toEqual(expected);
        expect(explainTimeline(parseTimeline(text, PLAN))).toBe(explanation);
      });
    });
  }

  test('no phrase is listed twice', () => {
    expect(new Set(ALL.map(({ text }) => text)).size).toBe(ALL.length);
  });
});

describe('the same phrase written otherwise', () => {
  test.each(ALL)('$text: decomposed, in capitals, with doubled blanks and line breaks', ({ text, expected }) => {
    expect(parseTimeline(text.normalize('NFD'), PLAN)).toEqual(expected);
    expect(parseTimeline(text.toUpperCase(), PLAN)).toEqual(expected);
    expect(parseTimeline(`  ${text.replaceAll(' ', ' \u00a0 ')} `, PLAN)).toEqual(expected);
    expect(parseTimeline(text.replace(' ', '\n'), PLAN)).toEqual(expected);
  });

  test.each(ALL.filter(({ text }) => /\p{L}{2}/u.test(text)))('$text: without any accent', ({ text, expected }) => {
    const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    expect(parseTimeline(bare, PLAN)).toEqual(expected);
  });
});

describe('without the year of the plan', () => {
  test.each(['Tháng 4', 'Quý III', '15/6', 'Trong năm', 'Trước 15/6', 'Hết quý II'])('%s has no due date', (text) => {
    expect(parseTimeline(text)).toMatchObject({ kind: 'deadline', needsPlanYear: true });
    expect(parseTimeline(text)).not.toHaveProperty('end');
  });

  test('an offset from the signing has none either', () => {
    expect(parseTimeline('Trong 30 ngày kể từ ngày ký ban hành')).toEqual({ kind: 'condition', offsetDays: 30, anchor: 'issue', confidence: 'high' });
  });
});

describe('anything at all', () => {
  const pieces = fc.constantFrom('Quý', 'IV', '/', '-', '2025', '31', '12', 'trước', 'ngày', 'tháng', 'hằng', 'năm', '(', ')', ';', 'từ', 'đến', 'kể từ', 'khi', 'theo', '6', 'lần', 'thường xuyên', ',', 'và', 'cuối', 'tuần', '99999');

  test('is read without throwing, and explained', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(pieces, { maxLength: 25 }).map((words) => words.join(' '))), (text) => {
      const timeline = parseTimeline(text, PLAN);
      expect(explainTimeline(timeline)).toMatch(/\.$/u);
      if ('start' in timeline && timeline.start !== undefined && timeline.end !== undefined) expect(timeline.start <= timeline.end).toBe(true);
    }), { numRuns: 10_000 });
  });
});
