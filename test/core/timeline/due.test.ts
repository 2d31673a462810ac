import { finalDue, isLate, lastDueOn, nextDueOn } from '../../../src/core/timeline/due';
import { parseTimeline } from '../../../src/core/timeline/parse-timeline';

describe('due dates on 20/11/2026', () => {
  test.each<[string, string | null, string | null]>([
    ['Trước 30/11/2026', null, '2026-11-30'],
    ['Quý III/2026', '2026-09-30', null],
    ['Trước ngày 20/11/2026', '2026-11-20', null],
    ['Hằng quý', '2026-09-30', '2026-12-31'],
    ['Hằng tháng', '2026-10-31', '2026-11-30'],
    ['Thứ Sáu hằng tuần', '2026-11-20', '2026-11-27'],
    ['Ngày 20 hằng tháng', '2026-11-20', '2026-12-20'],
    ['Ngày 31 hằng tháng', '2026-10-31', '2026-11-30'],
    ['Trước ngày 15/6 và 15/12 hằng năm', '2026-06-15', '2026-12-15'],
    ['Hằng năm, từ năm 2026', null, '2026-12-31'],
    ['Hằng năm đến năm 2025', '2025-12-31', null],
    ['Thường xuyên đến năm 2030', null, null],
    ['Kỳ họp giữa năm 2026', '2026-07-31', null],
    ['Theo quy định', null, null],
    ['Quý V/2026', null, null],
  ])('%s: last %s, next %s', (text, last, next) => {
    const timeline = parseTimeline(text);
    expect(lastDueOn(timeline, '2026-11-20')).toBe(last);
    expect(nextDueOn(timeline, '2026-11-20')).toBe(next);
  });

  test.each<[string, string | null]>([
    ['Giai đoạn 2024 - 2030', '2030-12-31'],
    ['Hằng quý, giai đoạn 2025-2027', '2027-12-31'],
    ['Hằng quý', null],
    ['Thường xuyên', null],
    ['Tháng 4', null],
  ])('%s ends on %s', (text, due) => {
    expect(finalDue(parseTimeline(text))).toBe(due);
  });
});

describe('"trước ngày" and lateness', () => {
  test.each<[string, string, boolean, boolean]>([
    ['Trước 30/11/2026', '2026-11-29', false, false],
    ['Trước 30/11/2026', '2026-11-30', false, true],
    ['Trước 30/11/2026', '2026-12-01', true, true],
    ['Đến hết ngày 30/11/2026', '2026-11-30', false, false],
    ['30/11/2026', '2026-12-01', true, true],
  ])('%s, done on %s: late %s, by the strict setting %s', (text, on, late, strictlyLate) => {
    const timeline = parseTimeline(text);
    expect(isLate(timeline, '2026-11-30', on)).toBe(late);
    expect(isLate(timeline, '2026-11-30', on, true)).toBe(strictlyLate);
  });
});
