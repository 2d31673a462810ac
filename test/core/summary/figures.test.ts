import { computeFigures } from '../../../src/core/summary/figures';
import type { Deadline, Recurring } from '../../../src/core/timeline/timeline';
import { planWith } from './plan-with';

const due = (end: string): Deadline => ({ kind: 'deadline', end, confidence: 'high' });
const quarterly: Recurring = { kind: 'recurring', recurrence: 'quarter', dueRule: '--03-31,--06-30,--09-30,--12-31', confidence: 'high' };

const plan = planWith([
  { section: 'Thể chế', number: 'I' },
  { number: '1', lead: 'Sở KH&CN', coordinators: 'Sở Tài chính; Sở Nội vụ', timeline: due('2026-07-28'), completedOn: '2026-07-19' },
  { number: '2', lead: 'Sở Tài chính', timeline: due('2026-03-27'), completedOn: '2026-04-26' },
  { number: '3', lead: 'Sở Khoa học và Công nghệ; Sở Tài chính', timeline: due('2026-09-30') },
  { section: 'Hạ tầng', number: 'II' },
  { number: '4', lead: 'Các sở, ban, ngành', timeline: { kind: 'ongoing', confidence: 'high' } },
  { number: '5', lead: 'Sở KH&CN', timeline: quarterly, completedOn: '2026-10-06' },
  { number: '6', timeline: due('2026-12-31') },
  { number: '7', lead: 'Sở KH&CN' },
], '2026-11-20');
const figures = computeFigures(plan);

test('each task counts once in the total', () => {
  expect(figures.all).toEqual({
    total: 7,
    byStatus: { 'done-on-time': 1, 'done-late': 2, done: 0, 'open-in-time': 1, 'open-overdue': 1, ongoing: 1, undated: 1 },
    done: 3, denominator: 4, rate: 0.75,
  });
});

test('a task with two leads counts under each, whatever way their names are written; a collective stays one', () => {
  expect(figures.byLead.map(({ label, total, done, rate }) => [label, total, done, rate])).toEqual([
    ['Sở Khoa học và Công nghệ', 4, 2, 0.6666],
    ['Sở Tài chính', 2, 1, 0.5],
    ['Các sở, ban, ngành', 1, 0, null],
    ['Chưa ghi cơ quan chủ trì', 1, 0, null],
  ]);
});

test('sections keep the order of the sheet', () => {
  expect(figures.bySection.map(({ label, total }) => [label, total])).toEqual([['I. Thể chế', 3], ['II. Hạ tầng', 4]]);
});

test('quarters go with time, work without a fixed date comes last', () => {
  expect(figures.byQuarter.map(({ label, total }) => [label, total])).toEqual([
    ['Quý I/2026', 1], ['Quý III/2026', 2], ['Quý IV/2026', 1], ['Định kỳ', 1], ['Thường xuyên', 1], ['Chưa rõ hạn', 1],
  ]);
});

test('workload tells leading from coordinating', () => {
  expect(figures.workload.slice(0, 2)).toEqual([
    { label: 'Sở Khoa học và Công nghệ', leading: 4, leadingOpen: 1, coordinating: 0 },
    { label: 'Sở Tài chính', leading: 2, leadingOpen: 1, coordinating: 1 },
  ]);
});

test('the list begins with the longest overdue and ends with what falls due within 30 days', () => {
  const later = computeFigures(plan, '2026-12-10');
  expect(later.urgent.map((row) => [row.task.number.text, row.status, row.daysLate])).toEqual([['3', 'open-overdue', 71], ['6', 'open-in-time', null]]);
});

test('seen from an earlier day, work that was finished later was still open', () => {
  const earlier = computeFigures(plan, '2026-04-01').all;
  expect(earlier.byStatus).toMatchObject({ 'done-on-time': 0, 'done-late': 0, 'open-overdue': 1, 'open-in-time': 3, ongoing: 2, undated: 1 });
});

test('months name the leads that have several deadlines in one', () => {
  const busy = computeFigures(planWith([
    { lead: 'Sở Tài chính', timeline: due('2026-11-05') },
    { lead: 'Sở Tài chính', timeline: due('2026-11-30') },
    { lead: 'Sở Nội vụ', timeline: due('2026-11-30'), completedOn: '2026-11-01' },
    { lead: 'Sở Nội vụ', timeline: due('2026-12-30') },
  ], '2026-11-20'));
  expect(busy.months).toEqual([
    { month: 202611, total: 3, open: 2, collisions: [{ label: 'Sở Tài chính', count: 2 }] },
    { month: 202612, total: 1, open: 1, collisions: [] },
  ]);
});

test('two sections of one name stay apart', () => {
  const twice = computeFigures(planWith([
    { section: 'Nhiệm vụ', number: '1' }, { lead: 'Sở Nội vụ' }, { section: 'Nhiệm vụ', number: '1' }, { lead: 'Sở Nội vụ' },
  ], '2026-11-20'));
  expect(twice.bySection.map(({ total }) => total)).toEqual([1, 1]);
  expect(new Set(twice.bySection.map(({ label }) => label)).size).toBe(2);
});

test('a plan without tasks has figures too', () => {
  expect(computeFigures(planWith([], '2026-11-20')).all).toMatchObject({ total: 0, rate: null });
});
