import { readDate, readProgress } from '../../../src/core/plan/read-cells';
import { readStatusText } from '../../../src/core/plan/read-status';
import { STATUS_LABELS, statusOf, type StatusFields } from '../../../src/core/plan/status';
import { parseTimeline } from '../../../src/core/timeline/parse-timeline';

const cell = { sheet: 'Phụ lục', row: 1, column: 1 };

function task(time: string, statusText: string, completedOn: string | null = null, progress: number | null = null): StatusFields {
  const field = <T>(value: T, text: string) => ({ value, text, cell, role: 'status' as const, present: true });
  return { timeline: field(parseTimeline(time), time), completedOn: field(completedOn, completedOn ?? ''), statusText: field(statusText, statusText), progress: field(progress, '') };
}

describe('status on 20/11/2026', () => {
  test.each<[string, string, string | null, number | null, string]>([
    ['Trước 28/7/2026', 'Hoàn thành đúng hạn', '2026-07-19', 100, 'done-on-time'],
    ['Trước 27/3/2026', 'Hoàn thành quá hạn', '2026-04-26', 100, 'done-late'],
    ['Quý II/2026', 'Hoàn thành', '2026-06-30', 100, 'done-on-time'],
    ['31/12/2026', 'Đang thực hiện', null, 60, 'open-in-time'],
    ['30/9/2026', 'Chậm tiến độ', null, 30, 'open-overdue'],
    ['Trước ngày 20/11/2026', 'Đang thực hiện', null, 40, 'open-in-time'],
    ['Thường xuyên', 'Đang thực hiện', null, null, 'ongoing'],
    ['Thường xuyên', 'Hoàn thành', '2026-09-04', 100, 'done'],
    ['Hằng năm', 'Đang thực hiện', null, null, 'ongoing'],
    ['Định kỳ 6 tháng', 'Hoàn thành', '2026-06-29', 100, 'done-on-time'],
    ['Hằng quý', 'Hoàn thành', '2026-10-06', 100, 'done-late'],
    ['Hằng năm, từ năm 2026', 'Hoàn thành', '2026-10-06', 100, 'done-on-time'],
    ['', 'Đang thực hiện', null, null, 'undated'],
    ['Theo KH', 'Đang thực hiện', null, null, 'undated'],
    ['Theo quy định', 'Đã hoàn thành', '2026-05-05', null, 'done'],
    // A completion to come is none yet.
    ['30/9/2026', 'Hoàn thành', '2026-12-01', 100, 'open-overdue'],
    // Without a date the words decide, and then what they leave open stays open.
    ['30/9/2026', 'HT', null, null, 'done'],
    ['30/9/2026', 'Hoàn thành chậm', null, null, 'done-late'],
    ['31/12/2026', 'Đã xong', null, null, 'done-on-time'],
    ['30/9/2026', '', null, 100, 'done'],
    ['30/9/2026', 'Đang thực hiện', null, 100, 'open-overdue'],
    ['30/9/2026', 'Chưa hoàn thành', null, null, 'open-overdue'],
  ])('%s · %s · %s · %s %%: %s', (time, text, completedOn, progress, status) => {
    expect(statusOf(task(time, text, completedOn, progress), '2026-11-20', { strictBefore: false })).toBe(status);
  });

  test('the strict setting takes "trước ngày" at its word', () => {
    expect(statusOf(task('Trước ngày 20/11/2026', ''), '2026-11-20', { strictBefore: true })).toBe('open-overdue');
    expect(statusOf(task('Trước ngày 20/11/2026', '', '2026-11-20'), '2026-11-20', { strictBefore: true })).toBe('done-late');
  });

  test('a cycle that fell due before the plan was issued binds nobody', () => {
    const report = task('Hằng năm', 'Hoàn thành', '2026-10-06');
    expect(statusOf(report, '2026-11-20', { strictBefore: false, issuedOn: '2026-01-15' })).toBe('done-on-time');
  });

  test('the official words', () => {
    expect(Object.values(STATUS_LABELS)).toEqual(['Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Hoàn thành', 'Đang thực hiện, trong hạn', 'Đang thực hiện, quá hạn', 'Thường xuyên, không có hạn', 'Chưa rõ hạn']);
  });
});

describe('typed statuses', () => {
  test.each<[string, string, string | null, number | null]>([
    ['Đã hoàn thành', 'done', null, null],
    ['HT', 'done', null, null],
    ['hoan thanh', 'done', null, null],
    ['Hoàn thành đúng hạn', 'done', 'on-time', null],
    ['Hoàn thành trước hạn', 'done', 'on-time', null],
    ['Hoàn thành quá hạn', 'done', 'late', null],
    ['Hoàn thành nhưng chậm tiến độ', 'done', 'late', null],
    ['Đã ban hành (QĐ số 12/QĐ-UBND)', 'done', null, null],
    ['100%', 'done', null, 100],
    ['Hoàn thành 60%', 'open', null, 60],
    ['60', 'open', null, 60],
    ['0,6', 'open', null, 60],
    ['0%', 'not-started', null, 0],
    ['Chậm tiến độ', 'open', 'late', null],
    ['Quá hạn', 'open', 'late', null],
    ['Đang triển khai', 'open', null, null],
    ['Đang thực hiện, trong hạn', 'open', 'on-time', null],
    ['Chưa hoàn thành', 'open', null, null],
    ['Cơ bản hoàn thành', 'open', null, null],
    ['Trình ký', 'open', null, null],
    ['Chưa thực hiện', 'not-started', null, null],
    ['Chưa triển khai', 'not-started', null, null],
  ])('%s: %s, %s, %s', (text, state, lateness, progress) => {
    expect(readStatusText(text)).toEqual({ state, lateness, progress });
  });

  test.each(['', '-', 'Sở Tài chính', 'Báo cáo số 12/BC'])('"%s" is no status', (text) => {
    expect(readStatusText(text)).toBeNull();
  });
});

describe('progress and completion cells', () => {
  test.each<[string | number | null, string, string | undefined, number | null]>([
    [60, '60', undefined, 60],
    ['60', '60', undefined, 60],
    ['60%', '60%', undefined, 60],
    ['Đạt 60,5 %', 'Đạt 60,5 %', undefined, 60.5],
    [0.6, '60%', '0%', 60],
    [0.55, '55%', '0%', 55],
    [1, '100%', '0%', 100],
    [0.4, '0.4', undefined, 40],
    [150, '150', undefined, null],
    ['Đang làm', 'Đang làm', undefined, null],
    [null, '', undefined, null],
  ])('progress %s shown as "%s" (%s): %s', (value, text, numberFormat, expected) => {
    expect(readProgress({ value, text, ...(numberFormat !== undefined && { numberFormat }) })).toBe(expected);
  });

  test.each<[string | number, string, string | null]>([
    [45657, '31/12/2024', '2024-12-31'],
    ['25/6/2026', '25/6/2026', '2026-06-25'],
    ['Ngày 25 tháng 6 năm 2026', 'Ngày 25 tháng 6 năm 2026', '2026-06-25'],
    ['25.6.2026 (QĐ số 123/QĐ-UBND)', '25.6.2026 (QĐ số 123/QĐ-UBND)', '2026-06-25'],
    ['31/6/2026', '31/6/2026', null],
    ['Tháng 6/2026', 'Tháng 6/2026', null],
    [60, '60', null],
  ])('completion %s: %s', (value, text, expected) => {
    expect(readDate({ value, text })).toBe(expected);
  });

  test('a completion without a year is in the plan\'s', () => {
    expect(readDate({ value: '25/6', text: '25/6' }, 2026)).toBe('2026-06-25');
    expect(readDate({ value: '25/6', text: '25/6' })).toBeNull();
  });
});
