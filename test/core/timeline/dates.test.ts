import fc from 'fast-check';
import { timelineFromMarks } from '../../../src/core/timeline/from-marks';
import { addDays, addMonths, daysBetween, formatDate, fromExcelSerial, isIsoDate, isoDate, toExcelSerial, weekdayOf } from '../../../src/core/timeline/iso-date';
import { readTimelineCell } from '../../../src/core/timeline/read-timeline-cell';
import { addWorkdays, isWorkday } from '../../../src/core/timeline/workdays';

describe('days', () => {
  test('only days that exist are made', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDate(2025, 2, 29)).toBeNull();
    expect(isoDate(2025, 13, 1)).toBeNull();
    expect(isoDate(2025, 1.5, 1)).toBeNull();
    expect(isIsoDate('2025-11-31')).toBe(false);
  });

  test('counting and writing them', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-01-15', -1)).toBe('2024-12-15');
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(weekdayOf('2026-11-20')).toBe(5);
    expect(formatDate('2025-09-05')).toBe('05/09/2025');
  });

  test('Excel numbers them from 1900 and believes 1900 was a leap year', () => {
    expect(fromExcelSerial(45657)).toBe('2024-12-31');
    expect(fromExcelSerial(45657.75)).toBe('2024-12-31');
    expect(toExcelSerial('1900-03-01')).toBe(61);
    expect(fromExcelSerial(60)).toBeNull();
    fc.assert(fc.property(fc.integer({ min: 61, max: 109_574 }), (serial) => toExcelSerial(fromExcelSerial(serial)!) === serial));
  });
});

describe('working days', () => {
  test.each<[string, boolean]>([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-02-16', false], // eve of Tết Bính Ngọ
    ['2026-02-20', false], // its fourth day
    ['2025-04-07', false], // Giỗ Tổ Hùng Vương
    ['2026-04-30', false],
    ['2031-04-30', true], // no holidays are known after 2030
  ])('%s: %s', (day, works) => {
    expect(isWorkday(day)).toBe(works);
  });

  test.each<[string, number, string]>([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-04-28', 3, '2026-05-05'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('%s and %i working days: %s', (from, days, to) => {
    expect(addWorkdays(from, days)).toBe(to);
  });
});

describe('cells with numbers and real dates', () => {
  const dated = (value: number, numberFormat: string, text = '') => readTimelineCell({ value, text, numberFormat });

  test('a date is a due date; shown as month and year it is the month', () => {
    expect(dated(45657, 'dd/mm/yyyy')).toEqual({ kind: 'deadline', end: '2024-12-31', confidence: 'high' });
    expect(dated(45566, '[$-42A]mmm-yy')).toEqual({ kind: 'deadline', start: '2024-10-01', end: '2024-10-31', confidence: 'medium' });
    expect(dated(45566, '"năm" yyyy')).toEqual({ kind: 'deadline', start: '2024-01-01', end: '2024-12-31', confidence: 'medium' });
    expect(readTimelineCell({ value: 45657, text: '45657' })).toMatchObject({ end: '2024-12-31' });
  });

  test('a year typed as a number is the year', () => {
    expect(readTimelineCell({ value: 2025, text: '2025' })).toMatchObject({ kind: 'deadline', start: '2025-01-01', end: '2025-12-31' });
  });

  test.each([0.75, 12, 99_999, -5])('%d is no time', (value) => {
    expect(readTimelineCell({ value, text: String(value) })).toMatchObject({ kind: 'unknown' });
  });

  test('text typed in a legacy font is read by its font', () => {
    expect(readTimelineCell({ value: 'Th¸ng 12/2025', text: 'Th¸ng 12/2025', fontName: '.VnTime' })).toMatchObject({ start: '2025-12-01', end: '2025-12-31' });
  });
});

describe('marks under quarters', () => {
  const quarter = (n: number) => ({ start: isoDate(2025, n * 3 - 2, 1)!, end: addDays(addMonths(isoDate(2025, n * 3 - 2, 1)!, 3), -1) });

  test('one is a deadline, neighbours an interval, split ones two periods', () => {
    expect(timelineFromMarks([quarter(2)])).toEqual({ kind: 'deadline', start: '2025-04-01', end: '2025-06-30', confidence: 'high' });
    expect(timelineFromMarks([quarter(3), quarter(2)])).toEqual({ kind: 'interval', start: '2025-04-01', end: '2025-09-30', confidence: 'high' });
    expect(timelineFromMarks([quarter(2), quarter(4)])).toEqual({ kind: 'interval', start: '2025-04-01', end: '2025-12-31', phases: [quarter(2), quarter(4)], confidence: 'high' });
    expect(timelineFromMarks([])).toBeNull();
  });
});
