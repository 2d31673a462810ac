import type { ColumnRole } from '../src/core/plan/column-role';
import type { Field } from '../src/core/plan/field';
import type { Plan, Task } from '../src/core/plan/plan';
import { DEFAULT_SETTINGS } from '../src/core/plan/settings';
import type { IsoDate, Timeline } from '../src/core/timeline/timeline';

const SHEET = 'Phụ lục';
const CERTAIN = { confidence: 'high' } as const;

const TIMELINES: readonly Timeline[] = [
  { kind: 'unknown', cause: 'empty', reason: '', ...CERTAIN },
  { kind: 'ongoing', ...CERTAIN },
  ...['2026-03-31', '2026-06-30', '2026-10-06', '2026-11-20', '2026-12-15', '2027-02-28'].map((end): Timeline => ({ kind: 'deadline', end, dueExclusive: true, ...CERTAIN })),
  { kind: 'interval', start: '2026-01-01', end: '2026-06-29', ...CERTAIN },
  ...['--11-01', '--02-29', '---15', '---31', '---last', 'W-5', 'W-7', '--03-31,--06-30,--09-30,--12-31'].map((dueRule): Timeline => ({ kind: 'recurring', recurrence: 'year', dueRule, ...CERTAIN })),
  { kind: 'recurring', recurrence: 'month', dueRule: '---30', start: '2026-03-01', end: '2026-11-15', ...CERTAIN },
  { kind: 'recurring', recurrence: 'year', dueRule: '--06-30', start: '2026-08-01', ...CERTAIN },
];
const COMPLETIONS: readonly (IsoDate | null)[] = [null, '2025-12-31', '2026-03-31', '2026-06-30', '2026-10-06', '2026-11-20', '2026-11-21', '2027-02-28'];
/** Progress is 100 % on every third task. */
const FINISHED = 3;
const CLAIMS = ['', 'khác', 'Đang thực hiện', 'Chậm tiến độ', 'Hoàn thành', 'hoàn thành  đúng hạn', 'Hoàn thành quá hạn', 'Đã hoàn thành', 'HT', 'Chưa hoàn thành', '100%'];

/** A plan of no sheet: every kind of due date with every completion date and typed status, so that the live status meets them all. */
export function everyStatus(asOf: IsoDate): Plan {
  const tasks: Task[] = [];
  for (const timeline of TIMELINES) {
    for (const completedOn of COMPLETIONS) for (const claim of CLAIMS) tasks.push(taskOf(tasks.length, timeline, completedOn, claim));
  }
  return {
    identity: { number: null, issuedOn: null, issuer: null, title: null, periodStart: null, periodEnd: null, province: null, attachedTo: null, appendix: null, lines: [], freeLine: null },
    matrices: [{ sheet: SHEET, area: { top: 1, left: 1, bottom: 1 + tasks.length, right: 2 }, headerRow: 1, headerBottom: 1, lastRow: 1 + tasks.length, columns: { content: [1] }, headers: new Map(), sections: [], tasks, continuations: [], ignoredRows: [], confidence: 1, doubts: [] }],
    tasks,
    settings: { ...DEFAULT_SETTINGS, strictBefore: true, issuedOn: '2026-03-15' },
    asOf,
  };
}

function taskOf(index: number, timeline: Timeline, completedOn: IsoDate | null, claim: string): Task {
  const row = index + 2;
  const field = <T>(role: ColumnRole, value: T, text: string): Field<T> => ({ value, text, role, present: false, cell: { sheet: SHEET, row, column: 1 } });
  const text = (role: ColumnRole, value = '') => field(role, value, value);
  const lead = `Đơn vị ${(index % 7) + 1}`;
  return {
    sheet: SHEET, row, hidden: false, matrix: 0, sectionRow: null,
    number: text('number', String(index + 1)), code: text('code'), content: text('content', `Nhiệm vụ ${index + 1}`),
    leads: field('lead', [{ text: lead, id: null, collective: false, start: 0, end: lead.length }], lead), coordinators: field('coordinators', [], ''),
    leader: text('leader'), person: text('person'), timeline: field('timeline', timeline, ''), deliverable: text('deliverable'), budget: text('budget'),
    approver: text('approver'), basis: text('basis'), statusText: text('status', claim), progress: field<number | null>('progress', index % FINISHED === 0 ? 100 : null, ''),
    completedOn: field('completedOn', completedOn, ''), result: text('result'), obstacles: text('obstacles'), proposal: text('proposal'), note: text('note'),
  };
}
