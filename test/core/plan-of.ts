import { parseAgencies } from '../../src/core/agencies/parse-agencies';
import type { Agency } from '../../src/core/agencies/agency';
import type { Register } from '../../src/core/agencies/register';
import { createRegister, DEFAULT_REGISTER } from '../../src/core/agencies/register';
import type { ColumnMap, ColumnRole } from '../../src/core/plan/column-role';
import type { Field } from '../../src/core/plan/field';
import type { Continuation, Matrix, Plan, PlanIdentity, Section, Task } from '../../src/core/plan/plan';
import { readDate, readProgress } from '../../src/core/plan/read-cells';
import type { Settings } from '../../src/core/plan/settings';
import { DEFAULT_SETTINGS } from '../../src/core/plan/settings';
import type { CellEdit } from '../../src/core/sheet/edit';
import { foldBlanks } from '../../src/core/text/fold';
import { readable } from '../../src/core/text/readable';
import { readTimelineCell } from '../../src/core/timeline/read-timeline-cell';
import type { Timeline } from '../../src/core/timeline/timeline';

/** A cell of a test table: its text or number, or more of it where a rule looks at more. */
export type TestCell = string | number | null | { readonly value: string | number | null; readonly text?: string; readonly numberFormat?: string; readonly fontName?: string; readonly formula?: string };

/** `same`: the cell takes its value from above (merged, "nt"). */
export type TestRow =
  | (Partial<Record<ColumnRole, TestCell>> & { readonly same?: readonly ColumnRole[] })
  | { readonly section: string; readonly title: string }
  | (Partial<Record<ColumnRole, TestCell>> & { readonly continues: string });

export interface TestPlan {
  readonly rows: readonly TestRow[];
  /** Columns the table has though no row fills them. */
  readonly columns?: readonly ColumnRole[];
  /** Lines above the table; '' is an empty row. */
  readonly lines?: readonly string[];
  readonly identity?: Partial<PlanIdentity>;
  readonly otherTitles?: readonly PlanIdentity[];
  readonly settings?: Partial<Settings>;
  readonly asOf?: string;
  /** Agencies the province added to the register. */
  readonly own?: readonly Agency[];
}

/** The register a test table is read against. */
export function registerOf({ own }: TestPlan): Register {
  return own ? createRegister({ own }) : DEFAULT_REGISTER;
}

const SHEET = 'Phụ lục';

/** The first row of the table's body. */
export const FIRST_ROW = 6;

/** Reads a test table as `readPlan` would read the sheet; row n of the table stands in sheet row `FIRST_ROW + n - 1`, columns in the order of first use. */
export function planOf(source: TestPlan): Plan {
  const columns = columnsOf(source);
  const register = registerOf(source);
  const lines = (source.lines ?? []).map((text, index) => fieldOf(text, index + 1, 1, 'content')).filter(({ text }) => text !== '');
  const free = (source.lines ?? []).indexOf('') + 1;
  const attached = lines.find(({ text }) => /kèm theo/iu.test(text)) ?? null;
  const sections: Section[] = [];
  const tasks: Task[] = [];
  const continuations: Continuation[] = [];
  source.rows.forEach((row, index) => {
    const at = FIRST_ROW + index;
    if ('section' in row) sections.push({ row: at, number: fieldOf(row.section, at, 1, 'number'), title: fieldOf(row.title, at, 2, 'content'), level: 1, parentRow: null });
    else if ('continues' in row) join(row, at);
    else if (Object.values(row).some((cell) => cell !== null)) tasks.push(taskOf(row, at, columns, sections.at(-1)?.row ?? null, register));
  });
  const matrix: Matrix = {
    sheet: SHEET, area: { top: FIRST_ROW - 1, left: 1, bottom: FIRST_ROW + source.rows.length - 1, right: columns.length }, headerRow: FIRST_ROW - 1, headerBottom: FIRST_ROW - 1,
    lastRow: FIRST_ROW + source.rows.length - 1, columns: Object.fromEntries(columns.map((role, index) => [role, [index + 1]])) as ColumnMap,
    headers: new Map(), sections, tasks, continuations, ignoredRows: [], confidence: 1, doubts: [],
  };
  return {
    identity: {
      number: null, issuedOn: null, issuer: null, title: null, periodStart: null, periodEnd: null, province: null, attachedTo: attached,
      appendix: lines.find(({ text }) => /^phụ lục/iu.test(text)) ?? null, lines,
      freeLine: free > 0 ? { sheet: SHEET, row: free, column: 1 } : null, ...source.identity,
    },
    ...(source.otherTitles && { otherTitles: source.otherTitles }), matrices: [matrix], tasks, settings: { ...DEFAULT_SETTINGS, ...source.settings }, asOf: source.asOf ?? '2026-11-20',
  };

  function join({ continues, ...rest }: Extract<TestRow, { continues: string }>, row: number): void {
    const content = fieldOf(continues, row, columns.indexOf('content') + 1, 'content');
    const others = (Object.entries(rest) as [ColumnRole, TestCell][]).map(([role, cell]) => fieldOf(cell, row, columns.indexOf(role) + 1, role)).filter(({ text }) => text !== '');
    const last = tasks.pop()!;
    const whole = `${last.content.text} ${content.text}`;
    tasks.push({ ...last, content: { ...last.content, text: whole, value: whole, more: [...(last.content.more ?? []), content.cell] } });
    continuations.push({ row, ofRow: last.row, content, others });
  }
}

/** The table after edits; refuses an edit that expects something else than stands there, as the workbook would. */
export function edited(source: TestPlan, edits: readonly CellEdit[]): TestPlan {
  const columns = columnsOf(source);
  const rows = source.rows.map((row) => ({ ...row })) as Record<string, unknown>[];
  const lines = [...(source.lines ?? [])];
  for (const edit of edits) {
    const role = columns[edit.cell.column - 1]!;
    const row = rows[edit.cell.row - FIRST_ROW];
    if (!row) {
      if ((lines[edit.cell.row - 1] || null) !== edit.expected) throw new Error(`line ${edit.cell.row} does not hold ${String(edit.expected)}`);
      lines[edit.cell.row - 1] = String(edit.value);
      continue;
    }
    const key = 'continues' in row && role === 'content' ? 'continues' : 'section' in row ? (edit.cell.column === 1 ? 'section' : 'title') : role;
    const held = rawOf((row[key] ?? null) as TestCell).value;
    if (held !== edit.expected) throw new Error(`${role} of row ${edit.cell.row} holds ${String(held)}, not ${String(edit.expected)}`);
    if (edit.value === null) delete row[key];
    else row[key] = { value: edit.value, ...(edit.numberFormat ? { numberFormat: edit.numberFormat } : {}), ...(edit.fontName ? { fontName: edit.fontName } : {}) };
  }
  return { ...source, columns, rows: rows as TestRow[], lines };
}

function columnsOf(source: TestPlan): readonly ColumnRole[] {
  const used = source.rows.flatMap((row) => ('section' in row ? [] : Object.keys(row).filter((key) => key !== 'same' && key !== 'continues')));
  return [...new Set([...(source.columns ?? []), ...used, 'content'])] as ColumnRole[];
}

function rawOf(cell: TestCell): { value: string | number | null; text: string; numberFormat?: string; fontName?: string; formula?: string } {
  const full = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  return { ...full, text: full.text ?? (full.value === null ? '' : String(full.value)) };
}

function fieldOf(cell: TestCell, row: number, column: number, role: ColumnRole, inherited = false): Field<string> {
  const raw = rawOf(cell);
  const text = foldBlanks(readable(raw.text, raw.fontName));
  return { value: text, text, cell: { sheet: SHEET, row, column }, role, present: true, ...(inherited ? { inherited } : { raw }) };
}

function taskOf(row: Exclude<TestRow, { section: string } | { continues: string }>, at: number, columns: readonly ColumnRole[], sectionRow: number | null, register: Register): Task {
  const text = (role: ColumnRole): Field<string> => {
    const column = columns.indexOf(role) + 1;
    if (column > 0) return fieldOf(row[role] ?? null, at, column, role, row.same?.includes(role));
    return { value: '', text: '', cell: { sheet: SHEET, row: at, column: columns.indexOf('content') + 1 }, role, present: false };
  };
  const agencies = (role: 'lead' | 'coordinators') => {
    const own = text(role);
    return { ...own, value: parseAgencies(own.text, register) };
  };
  const timeline = columns.includes('end') ? { ...text('end'), role: 'timeline' as const } : text('timeline');
  const [progress, completedOn] = [text('progress'), text('completedOn')];
  return {
    sheet: SHEET, row: at, hidden: false, matrix: 0, sectionRow,
    number: text('number'), code: text('code'), content: text('content'), leads: agencies('lead'), coordinators: agencies('coordinators'),
    leader: text('leader'), person: text('person'), timeline: { ...timeline, value: columns.includes('start') ? between(row) : readTimelineCell(rawOf(row.timeline ?? null), { planYear: 2026 }) },
    ...(columns.includes('start') && { start: text('start') }),
    deliverable: text('deliverable'), budget: text('budget'), approver: text('approver'), basis: text('basis'), statusText: text('status'),
    progress: { ...progress, value: progress.text === '' ? null : readProgress(rawOf(row.progress ?? null)) },
    completedOn: { ...completedOn, value: completedOn.text === '' ? null : readDate(rawOf(row.completedOn ?? null)) },
    result: text('result'), obstacles: text('obstacles'), proposal: text('proposal'), note: text('note'),
  };
}

/** A start and an end column, as `readPlan` puts them together. */
function between(row: Partial<Record<ColumnRole, TestCell>>): Timeline {
  const [start, end] = [row.start, row.end].map((cell) => readTimelineCell(rawOf(cell ?? null), { planYear: 2026 }));
  const days = { ...(start && 'end' in start && start.end ? { start: start.end } : {}), ...(end && 'end' in end && end.end ? { end: end.end } : {}) };
  return { kind: 'interval', ...days, confidence: 'high' };
}
