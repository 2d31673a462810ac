import { SIX_CLARITIES } from '../plan/clarity';
import type { Plan } from '../plan/plan';
import { STATUS_LABELS } from '../plan/status';
import type { BlueprintHighlight, SheetBlueprint } from '../sheet/blueprint';
import { cellAddress } from '../sheet/cell-ref';
import { daysBetween, toExcelSerial } from '../timeline/iso-date';
import { claimMeaning, claimWordings } from './claims';
import { CLARITY_WORDS } from './clarity-words';
import { STATUS_COLORS, STATUS_ORDER } from './colors';
import { absoluteArea, AS_OF_NAME, columnOf, FOLLOW_UP_COLUMNS, HEADERS, inRow, linkTarget, quoted, type FollowUpColumn, type TablePlace } from './columns';
import { planReference } from './document';
import { recurringDueFormula } from './due-formula';
import type { FollowUpRow } from './follow-up-row';
import { createLayout, type Layout, type LayoutCell } from './layout';
import { completedOnCell, progressCell, textCell, type SourceValue } from './source-cells';
import { claimFormula, claimedFormula, completedFormula, daysLateFormula, KIND_LABELS, rankFormula, rankOf, statusFormula } from './status-formula';
import { FOOTER, STYLES } from './styles';

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
export function followUpSheet(plan: Plan, rows: readonly FollowUpRow[], name: string, tableName: string): SheetBlueprint {
  const place = tablePlace(name, rows.length);
  const statusTexts = rows.map((row) => textCell(row.task.statusText));
  const wordings = claimWordings(rows.map((row, index) => ({ value: statusTexts[index]!.value, meaning: claimMeaning(row.task.statusText.text) })));
  const glossary = { top: HEADER_ROW + 1, left: FOLLOW_UP_COLUMNS.length + 2, bottom: HEADER_ROW + wordings.length, right: FOLLOW_UP_COLUMNS.length + 3 };
  const layout = createLayout();

  writeHead(layout, plan);
  for (const column of FOLLOW_UP_COLUMNS) layout.put(HEADER_ROW, columnOf(column), { value: HEADERS[column], style: columnOf(column) <= PRINTED_COLUMNS ? 'header' : 'helperHeader' });
  layout.height(HEADER_ROW, 54);
  const oneSheet = new Set(rows.map((row) => row.task.sheet)).size <= 1;
  rows.forEach((row, index) => layout.line(place.firstRow + index, 1, rowCells(row, plan, place, index, absoluteArea(glossary), oneSheet)));

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

function rowCells(row: FollowUpRow, plan: Plan, place: TablePlace, index: number, glossary: string, oneSheet: boolean): LayoutCell[] {
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
    due: { ...dueCell(row, plan, at), style: 'date' },
    completedOn: { ...completedOnCell(task.completedOn), style: 'date' },
    statusText: { ...textCell(task.statusText), style: 'textCenter' },
    progress: { ...progressCell(task.progress), style: 'count' },
    status: { value: STATUS_LABELS[row.status], formula: statusFormula(at), style: 'textCenter' },
    daysLate: { value: row.daysLate ?? '', formula: daysLateFormula(at), style: 'count' },
    quarter: { value: row.quarter, style: 'textCenter' },
    source: { value: oneSheet ? cellAddress(task.content.cell) : `${task.sheet}!${cellAddress(task.content.cell)}`, style: 'linkCenter', link: task.content.cell },
    ...clarityCells(row),
    first: { value: row.first ? 1 : 0, style: 'helper' },
    kind: { value: KIND_LABELS[row.kind], style: 'helper' },
    claim: { value: claim, formula: claimFormula(at, glossary), style: 'helper' },
    shift: { value: row.shift, style: 'helper' },
    month: { value: row.month ?? '', style: 'helper' },
    coordinatorKey: { value: row.coordinators.length === 0 ? '' : `|${row.coordinators.join('|')}|`, style: 'helper' },
    allLeads: { value: row.leads.join('; '), style: 'helper' },
    reason: { ...textCell(task.obstacles), style: 'helper' },
    place: { value: linkTarget(task.content.cell), style: 'helper' },
    rank: { value: row.listed && days !== null ? rankOf(days, at - place.headerRow) : '', formula: rankFormula(at, place.headerRow), style: 'helper' },
  };
  return FOLLOW_UP_COLUMNS.map((column) => values[column]);
}

function dueCell(row: FollowUpRow, plan: Plan, at: number): SourceValue {
  const value = row.due === null ? '' : toExcelSerial(row.due);
  const timeline = row.task.timeline.value;
  if (timeline.kind !== 'recurring') return { value };
  const formula = recurringDueFormula(timeline, plan.settings.issuedOn, `OR(${completedFormula(at)},${claimedFormula(at)})`);
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
