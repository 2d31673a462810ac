import { SIX_CLARITIES } from '../plan/clarity';
import type { Plan } from '../plan/plan';
import { STATUS_LABELS } from '../plan/status';
import type { BlueprintHighlight, SheetBlueprint } from '../sheet/blueprint';
import { cellAddress } from '../sheet/cell-ref';
import type { Steps } from '../steps';
import { daysBetween, toExcelSerial } from '../timeline/iso-date';
import type { Recurring } from '../timeline/timeline';
import { claimMeaning, claimWordings } from './claims';
import { CLARITY_WORDS } from './clarity-words';
import { STATUS_COLORS, STATUS_ORDER } from './colors';
import { absoluteArea, AS_OF_NAME, columnOf, FOLLOW_UP_COLUMNS, HEADERS, inRow, linkTarget, quoted, type FollowUpColumn, type TablePlace } from './columns';
import { planReference } from './document';
import { recurringDueFormula } from './due-formula';
import type { FollowUpRow } from './follow-up-row';
import { createLayout, type Layout, type LayoutCell } from './layout';
import { inEveryRow } from './row-formula';
import { completedOnCell, progressCell, textCell, type SourceValue } from './source-cells';
import { claimFormula, claimedFormula, completedFormula, daysLateFormula, KIND_LABELS, rankFormula, rankOf, statusFormula } from './status-formula';
import { FOOTER, STYLES } from './styles';

const ROWS_A_STEP = 100;
const HEADER_ROW = 5;
const PRINTED_COLUMNS = columnOf('source');

/** Widths in characters; the printed ones fill A4 landscape at a readable scale. */
const WIDTHS: Readonly<Partial<Record<FollowUpColumn, number>>> = {
  number: 6, content: 42, section: 17, lead: 18, coordinators: 18, timeline: 13, due: 11.5, completedOn: 11.5, statusText: 12, progress: 9, status: 15,
  daysLate: 7.5, quarter: 10.5, source: 7.5, coordinatorKey: 24, allLeads: 24, reason: 30, place: 20, claim: 18,
};

/** Where the table of *Theo dõi* stands for so many rows; an empty plan keeps one empty row, as Excel's tables must. */
export function tablePlace(sheet: string, rows: number): TablePlace {
  return { sheet, headerRow: HEADER_ROW, firstRow: HEADER_ROW + 1, lastRow: HEADER_ROW + Math.max(1, rows) };
}

/** *Theo dõi*: one row a task and lead, status live from the as-of date, the due date and the officer's own cells. */
export function* followUpSheet(plan: Plan, rows: readonly FollowUpRow[], name: string, tableName: string): Steps<SheetBlueprint> {
  const place = tablePlace(name, rows.length);
  const statusTexts = rows.map((row) => textCell(row.task.statusText));
  const wordings = claimWordings(rows.map((row, index) => ({ value: statusTexts[index]!.value, meaning: claimMeaning(row.task.statusText.text) })));
  const glossary = { top: HEADER_ROW + 1, left: FOLLOW_UP_COLUMNS.length + 2, bottom: HEADER_ROW + wordings.length, right: FOLLOW_UP_COLUMNS.length + 3 };
  const layout = createLayout();

  writeHead(layout, plan);
  for (const column of FOLLOW_UP_COLUMNS) layout.put(HEADER_ROW, columnOf(column), { value: HEADERS[column], style: columnOf(column) <= PRINTED_COLUMNS ? 'header' : 'helperHeader' });
  layout.height(HEADER_ROW, 54);
  const oneSheet = new Set(rows.map((row) => row.task.sheet)).size <= 1;
  const formulas = rowFormulas(plan, place, absoluteArea(glossary));
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield index / rows.length;
    layout.line(place.firstRow + index, 1, rowCells(row, plan, place, index, formulas, oneSheet));
  }

  layout.line(HEADER_ROW, glossary.left, [{ value: 'Cách ghi tình trạng', style: 'helperHeader' }, { value: 'Hiểu là', style: 'helperHeader' }]);
  wordings.forEach(({ text, meaning }, index) => layout.line(glossary.top + index, glossary.left, [{ value: text, style: 'helper' }, { value: meaning, style: 'helper' }]));

  const area = { top: HEADER_ROW, left: 1, bottom: place.lastRow, right: FOLLOW_UP_COLUMNS.length };
  return {
    kind: 'follow-up',
    name,
    columnWidths: [...FOLLOW_UP_COLUMNS.map((column) => WIDTHS[column] ?? 12), 3, 24, 22],
    rows: layout.rows(),
    merges: layout.merges(),
    styles: STYLES,
    tables: [{ name: tableName, area, columns: FOLLOW_UP_COLUMNS.map((column) => ({ name: HEADERS[column] })) }],
    highlights: statusHighlights(place),
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: {
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
      area: { top: 1, left: 1, bottom: place.lastRow, right: PRINTED_COLUMNS },
      footer: FOOTER,
    },
  };
}

function writeHead(layout: Layout, plan: Plan): void {
  layout.put(1, 1, { value: 'BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ', style: 'title' });
  const reference = planReference(plan);
  layout.put(2, 1, { value: reference === '' ? null : `(${reference})`, style: 'subtitle' });
  for (const row of [1, 2]) layout.merge({ top: row, left: 1, bottom: row, right: PRINTED_COLUMNS });
  layout.height(1, 24);
  layout.height(2, 20);
  layout.put(3, 4, { value: 'Tính đến ngày:', style: 'asOfLabel' });
  layout.put(3, 5, { value: toExcelSerial(plan.asOf), formula: `=${AS_OF_NAME}`, style: 'asOfShown' });
  layout.put(3, 6, { value: 'Đổi ngày tại trang Tổng hợp; tình trạng và mọi số liệu tự tính lại.', style: 'hint' });
  layout.height(3, 20);
}

/** The live formulas of the table, by the row of the sheet they stand in. */
interface RowFormulas {
  status(row: number): string;
  daysLate(row: number): string;
  claim(row: number): string;
  rank(row: number): string;
  /** null when the due dates cannot be put into a formula. */
  due(timeline: Recurring, row: number): string | null;
}

function rowFormulas(plan: Plan, place: TablePlace, glossary: string): RowFormulas {
  const recurring = (timeline: Recurring, row: number) => recurringDueFormula(timeline, plan.settings.issuedOn, `OR(${completedFormula(row)},${claimedFormula(row)})`);
  const due = new Map<Recurring, (row: number) => string | null>();
  return {
    status: inEveryRow(statusFormula),
    daysLate: inEveryRow(daysLateFormula),
    claim: inEveryRow((row) => claimFormula(row, glossary)),
    rank: inEveryRow((row) => rankFormula(row, place.headerRow)),
    due(timeline, row) {
      let formula = due.get(timeline);
      if (!formula) {
        const isShort = recurring(timeline, place.lastRow) !== null;
        formula = isShort ? inEveryRow((each) => recurring(timeline, each)!) : () => null;
        due.set(timeline, formula);
      }
      return formula(row);
    },
  };
}

function rowCells(row: FollowUpRow, plan: Plan, place: TablePlace, index: number, formulas: RowFormulas, oneSheet: boolean): LayoutCell[] {
  const { task } = row;
  const at = place.firstRow + index;
  const claim = claimMeaning(task.statusText.text) || (task.progress.value === 100 ? STATUS_LABELS.done : '');
  const days = row.due === null ? null : daysBetween(row.due, plan.asOf);
  const values: Record<FollowUpColumn, LayoutCell> = {
    number: { value: task.number.text, style: 'textCenter' },
    content: { value: task.content.text, style: 'text' },
    section: { value: row.section, style: 'text' },
    lead: { value: row.lead, style: 'text' },
    coordinators: { value: row.coordinators.join('; '), style: 'text' },
    timeline: { value: task.timeline.text, style: 'textCenter' },
    due: { ...dueCell(row, formulas, at), style: 'date' },
    completedOn: { ...completedOnCell(task.completedOn), style: 'date' },
    statusText: { ...textCell(task.statusText), style: 'textCenter' },
    progress: { ...progressCell(task.progress), style: 'count' },
    status: { value: STATUS_LABELS[row.status], formula: formulas.status(at), style: 'textCenter' },
    daysLate: { value: row.daysLate ?? '', formula: formulas.daysLate(at), style: 'count' },
    quarter: { value: row.quarter, style: 'textCenter' },
    source: { value: oneSheet ? cellAddress(task.content.cell) : `${task.sheet}!${cellAddress(task.content.cell)}`, style: 'linkCenter', link: task.content.cell },
    ...clarityCells(row),
    first: { value: row.first ? 1 : 0, style: 'helper' },
    kind: { value: KIND_LABELS[row.kind], style: 'helper' },
    claim: { value: claim, formula: formulas.claim(at), style: 'helper' },
    shift: { value: row.shift, style: 'helper' },
    month: { value: row.month ?? '', style: 'helper' },
    coordinatorKey: { value: row.coordinators.length === 0 ? '' : `|${row.coordinators.join('|')}|`, style: 'helper' },
    allLeads: { value: row.leads.join('; '), style: 'helper' },
    reason: { ...textCell(task.obstacles), style: 'helper' },
    place: { value: linkTarget(task.content.cell), style: 'helper' },
    rank: { value: row.listed && days !== null ? rankOf(days, at - place.headerRow) : '', formula: formulas.rank(at), style: 'helper' },
  };
  return FOLLOW_UP_COLUMNS.map((column) => values[column]);
}

function dueCell(row: FollowUpRow, formulas: RowFormulas, at: number): SourceValue {
  const value = row.due === null ? '' : toExcelSerial(row.due);
  const timeline = row.task.timeline.value;
  if (timeline.kind !== 'recurring') return { value };
  const formula = formulas.due(timeline, at);
  return formula === null ? { value } : { value, formula };
}

function clarityCells(row: FollowUpRow): Record<(typeof SIX_CLARITIES)[number], LayoutCell> {
  const entries = SIX_CLARITIES.map((clarity) => [clarity, { value: CLARITY_WORDS[row.clarity[clarity]], style: 'helper' }] as const);
  return Object.fromEntries(entries) as Record<(typeof SIX_CLARITIES)[number], LayoutCell>;
}

function statusHighlights(place: TablePlace): BlueprintHighlight[] {
  const column = columnOf('status');
  const area = { top: place.firstRow, left: column, bottom: place.lastRow, right: column };
  return STATUS_ORDER.map((status) => ({
    area,
    formula: `=${inRow('status', place.firstRow)}=${quoted(STATUS_LABELS[status])}`,
    fill: STATUS_COLORS[status].soft,
    color: STATUS_COLORS[status].text,
    bold: status === 'open-overdue',
  }));
}
