import type { Tally } from '../../../src/core/summary/figures';
import { computeFigures } from '../../../src/core/summary/figures';
import type { Timeline } from '../../../src/core/timeline/timeline';
import { planWith } from './plan-with';

const due = (end: string): Timeline => ({ kind: 'deadline', end, confidence: 'high' });
const ongoing: Timeline = { kind: 'ongoing', confidence: 'high' };

/** Twelve tasks, counted by hand for 20/11/2026. */
const figures = computeFigures(planWith([
  { number: 'I', section: 'Thể chế' },
  { number: '1', lead: 'Sở Nội vụ', coordinators: 'Sở Tài chính; Sở Tư pháp', timeline: due('2026-03-31'), completedOn: '2026-03-30' },
  { number: '2', lead: 'Sở Nội vụ', timeline: due('2026-03-31'), completedOn: '2026-04-02' },
  { number: '3', lead: 'Sở Nội vụ', coordinators: 'Sở Tài chính', timeline: due('2026-06-30') },
  { number: '4', lead: 'Sở Tư pháp', timeline: ongoing },
  { number: 'II', section: 'Hạ tầng' },
  { number: '5', lead: 'Sở Xây dựng; Sở Tài chính', timeline: due('2026-09-30'), completedOn: '2026-09-30' },
  { number: '6', lead: 'Sở Xây dựng', coordinators: 'Sở Nội vụ', timeline: due('2026-12-31') },
  { number: '7', lead: 'Sở Xây dựng', timeline: due('2026-12-15') },
  { number: '8', timeline: due('2026-06-15') },
  { number: 'III', section: 'Nhân lực' },
  { number: '9', lead: 'Sở Nội vụ', timeline: ongoing, status: 'Hoàn thành' },
  { number: '10', lead: 'Các sở, ban, ngành', coordinators: 'Sở Nội vụ', timeline: due('2027-03-31') },
  { number: '11', lead: 'Sở Tài chính' },
  { number: '12', lead: 'Sở Tư pháp', timeline: due('2026-06-30'), completedOn: '2026-06-01' },
], '2026-11-20'));

/** total; on time, late, done without a due date, open in time, overdue, ongoing, undated; done, denominator; rate */
const line = ({ total, byStatus: by, done, denominator, rate }: Tally) => [
  total, by['done-on-time'], by['done-late'], by.done, by['open-in-time'], by['open-overdue'], by.ongoing, by.undated, done, denominator, rate,
];

test('all', () => {
  expect(line(figures.all)).toEqual([12, 3, 1, 1, 3, 2, 1, 1, 5, 7, 0.7142]);
});

test('by agency', () => {
  expect(figures.byLead.map((group) => [group.label, ...line(group)])).toEqual([
    ['Sở Nội vụ', 4, 1, 1, 1, 0, 1, 0, 0, 3, 4, 0.75],
    ['Sở Xây dựng', 3, 1, 0, 0, 2, 0, 0, 0, 1, 1, 1],
    ['Sở Tài chính', 2, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1],
    ['Sở Tư pháp', 2, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1],
    ['Các sở, ban, ngành', 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, null],
    ['Chưa ghi cơ quan chủ trì', 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0],
  ]);
});

test('by section', () => {
  expect(figures.bySection.map((group) => [group.label, ...line(group)])).toEqual([
    ['I. Thể chế', 4, 1, 1, 0, 0, 1, 1, 0, 2, 3, 0.6666],
    ['II. Hạ tầng', 4, 1, 0, 0, 2, 1, 0, 0, 1, 2, 0.5],
    ['III. Nhân lực', 4, 1, 0, 1, 1, 0, 0, 1, 2, 2, 1],
  ]);
});

test('by quarter', () => {
  expect(figures.byQuarter.map((group) => [group.label, ...line(group)])).toEqual([
    ['Quý I/2026', 2, 1, 1, 0, 0, 0, 0, 0, 2, 2, 1],
    ['Quý II/2026', 3, 1, 0, 0, 0, 2, 0, 0, 1, 3, 0.3333],
    ['Quý III/2026', 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1],
    ['Quý IV/2026', 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, null],
    ['Quý I/2027', 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, null],
    ['Thường xuyên', 2, 0, 0, 1, 0, 0, 1, 0, 1, 1, 1],
    ['Chưa rõ hạn', 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, null],
  ]);
});

test('by clarity: clear, unclear, no column', () => {
  expect(figures.byClarity.map(({ clarity, clear, unclear, noColumn }) => [clarity, clear, unclear, noColumn])).toEqual([
    ['person', 9, 3, 0], ['work', 12, 0, 0], ['time', 9, 3, 0], ['responsibility', 4, 8, 0], ['product', 0, 0, 12], ['authority', 0, 0, 12],
  ]);
});

test('workload: leading, of those open, coordinating', () => {
  expect(figures.workload.map(({ label, leading, leadingOpen, coordinating }) => [label, leading, leadingOpen, coordinating])).toEqual([
    ['Sở Nội vụ', 4, 1, 2], ['Sở Tài chính', 2, 0, 2], ['Sở Xây dựng', 3, 2, 0], ['Sở Tư pháp', 2, 0, 1], ['Các sở, ban, ngành', 1, 1, 0],
  ]);
});

test('months: due, of those open, who has several', () => {
  expect(figures.months.map(({ month, total, open, collisions }) => [month, total, open, collisions.map(({ label, count }) => `${label} ${count}`)])).toEqual([
    [202603, 2, 0, ['Sở Nội vụ 2']],
    [202606, 3, 2, []],
    [202609, 1, 0, []],
    [202612, 2, 2, ['Sở Xây dựng 2']],
    [202703, 1, 1, []],
  ]);
});

test('the list: days overdue, then what falls due within 30 days', () => {
  expect(figures.urgent.map(({ task, daysLate }) => [task.number.text, daysLate])).toEqual([['8', 158], ['3', 143], ['7', null]]);
});
