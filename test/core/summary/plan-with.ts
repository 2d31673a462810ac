import { parseAgencies } from '../../../src/core/agencies/parse-agencies';
import { DEFAULT_REGISTER } from '../../../src/core/agencies/register';
import type { ColumnRole } from '../../../src/core/plan/column-role';
import type { Field, RawCell } from '../../../src/core/plan/field';
import type { Matrix, Plan, Section, Task } from '../../../src/core/plan/plan';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/plan/settings';
import { toExcelSerial } from '../../../src/core/timeline/iso-date';
import type { Timeline } from '../../../src/core/timeline/timeline';

/** One line of a plan for tests: a section heading, or a task as an officer would type it. */
export interface PlanLine {
  readonly section?: string;
  readonly number?: string;
  readonly content?: string;
  readonly lead?: string;
  readonly coordinators?: string;
  readonly timeline?: Timeline;
  readonly timelineText?: string;
  readonly completedOn?: string;
  readonly status?: string;
  readonly progress?: number;
  readonly obstacles?: string;
}

export const SHEET = 'Phụ lục';
const COLUMNS = { number: 1, content: 2, lead: 3, coordinators: 4, timeline: 5, status: 6, progress: 7, completedOn: 8, obstacles: 9 } as const;

/** A plan of one matrix whose header is row 5 and whose lines stand from row 6, with the columns of a follow-up table. */
export function planWith(lines: readonly PlanLine[], asOf: string, settings: Partial<Settings> = {}, sheet = SHEET): Plan {
  const sections: Section[] = [];
  const tasks: Task[] = [];
  lines.forEach((line, index) => {
    const row = 6 + index;
    if (line.section === undefined) tasks.push(taskOf(line, row, sections.at(-1)?.row ?? null, sheet));
    else sections.push({ row, level: 1, parentRow: null, number: field('number', row, line.number ?? '', line.number ?? '', sheet), title: field('content', row, line.section, line.section, sheet) });
  });
  const matrix: Matrix = {
    sheet,
    area: { top: 5, left: 1, bottom: 5 + lines.length, right: 9 },
    headerRow: 5,
    headerBottom: 5,
    lastRow: 5 + lines.length,
    columns: Object.fromEntries(Object.entries(COLUMNS).map(([role, column]) => [role, [column]])),
    headers: new Map(),
    sections,
    tasks,
    continuations: [],
    ignoredRows: [],
    confidence: 1,
    doubts: [],
  };
  return {
    identity: {
      number: field('content', 3, '40/KH-UBND', '40/KH-UBND', sheet), issuedOn: field('content', 3, '2026-01-15', '15/01/2026', sheet),
      issuer: field('content', 3, 'UBND tỉnh Lâm Đồng', 'UBND tỉnh Lâm Đồng', sheet), title: null, periodStart: null, periodEnd: null, province: 'Lâm Đồng', attachedTo: null, appendix: null, lines: [], freeLine: null,
    },
    matrices: [matrix],
    tasks,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    asOf,
  };
}

function taskOf(line: PlanLine, row: number, sectionRow: number | null, sheet: string): Task {
  const text = (role: ColumnRole, value = '') => field(role, row, value, value, sheet, value === '' ? undefined : { value, text: value });
  const agencies = (role: ColumnRole, value = '') => field(role, row, parseAgencies(value, DEFAULT_REGISTER), value, sheet);
  const serial = line.completedOn === undefined ? undefined : toExcelSerial(line.completedOn);
  return {
    sheet, row, hidden: false, matrix: 0, sectionRow,
    number: text('number', line.number), code: text('code'), content: text('content', line.content ?? `Nhiệm vụ hàng ${row}`),
    leads: agencies('lead', line.lead), coordinators: agencies('coordinators', line.coordinators),
    leader: text('leader'), person: text('person'),
    timeline: field('timeline', row, line.timeline ?? { kind: 'unknown', cause: 'empty', reason: '', confidence: 'high' }, line.timelineText ?? '', sheet),
    deliverable: text('deliverable'), budget: text('budget'), approver: text('approver'), basis: text('basis'),
    statusText: text('status', line.status),
    progress: field<number | null>('progress', row, line.progress ?? null, line.progress === undefined ? '' : `${line.progress}%`, sheet, line.progress === undefined ? undefined : { value: line.progress / 100, text: `${line.progress}%`, numberFormat: '0%' }),
    completedOn: field<string | null>('completedOn', row, line.completedOn ?? null, line.completedOn ?? '', sheet, serial === undefined ? undefined : { value: serial, text: line.completedOn ?? '', numberFormat: 'dd/mm/yyyy' }),
    result: text('result'), obstacles: text('obstacles', line.obstacles), proposal: text('proposal'), note: text('note'),
  };
}

function field<T>(role: ColumnRole, row: number, value: T, text: string, sheet: string, raw?: RawCell): Field<T> {
  const column = COLUMNS[role as keyof typeof COLUMNS];
  return { value, text, role, present: column !== undefined, cell: { sheet, row, column: column ?? COLUMNS.content }, ...(raw ? { raw } : {}) };
}
