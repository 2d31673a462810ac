import type { Plan } from '../plan/plan';
import { STATUS_LABELS } from '../plan/status';
import type { BlueprintHighlight, SheetBlueprint } from '../sheet/blueprint';
import { cellAddress } from '../sheet/cell-ref';
import { daysBetween, toExcelSerial } from '../timeline/iso-date';
import type { IsoDate } from '../timeline/timeline';
import { STATUS_COLORS } from './colors';
import { AS_OF_NAME, quoted, rangeOf, type FollowUpColumn, type TablePlace } from './columns';
import type { Figures } from './figures';
import { SOON_DAYS, type FollowUpRow } from './follow-up-row';
import { createLayout, heightOf, type Layout, type LayoutCell } from './layout';
import { writeLetterhead } from './letterhead';
import { inEveryRow } from './row-formula';
import { textCell } from './source-cells';
import { FOOTER, STYLES } from './styles';

const HEADERS = ['TT', 'Nhóm', 'STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Hạn', 'Số ngày', 'Khó khăn, lý do', 'Dòng gốc'] as const;
const WIDTHS = [5, 14, 8, 50, 28, 13, 20, 34, 14];
const LAST_COLUMN = HEADERS.length;
/** Beside the paper: where in the table the row comes from. */
const PLACE_COLUMN = LAST_COLUMN + 2;
const HEADER_ROW = 11;

const NOTHING = `Không có nhiệm vụ quá hạn hoặc đến hạn trong ${SOON_DAYS} ngày tới.`;

/** Lines kept ready for other as-of dates: all that can ever be needed, within reason. */
const SPARE = 100;
const LEAST = 200;

/**
 * *Quá hạn – sắp đến hạn*: a list that the formulas fill from *Theo dõi* by rank, so that it follows the as-of date.
 * Lines are kept ready for other dates. The printed area holds the lines of this date, lest blank pages come out; when another date needs more,
 * a line above the list says so.
 */
export function overdueSheet(plan: Plan, figures: Figures, rows: readonly FollowUpRow[], place: TablePlace, name: string): SheetBlueprint {
  const layout = createLayout();
  const possible = rows.filter((row) => row.first && (row.kind === 'dated' || row.kind === 'recurring'));
  const isEver = possible.length > 0;
  const capacity = !isEver ? 0 : Math.max(1, Math.min(possible.length, Math.max(figures.urgent.length + SPARE, LEAST)));
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + capacity;
  const lastPrinted = isEver ? HEADER_ROW + Math.max(1, figures.urgent.length) : HEADER_ROW - 1;

  writeLetterhead(layout, plan, 'DANH SÁCH NHIỆM VỤ QUÁ HẠN, SẮP ĐẾN HẠN', WIDTHS);
  writeSummary(layout, figures, place);
  if (isEver) {
    layout.line(HEADER_ROW, 1, HEADERS.map((value) => ({ value, style: 'header' })));
    layout.height(HEADER_ROW, 36);
  }
  const height = Math.max(20, ...possible.map((row) => Math.max(heightOf(row.task.content.text, WIDTHS[3]!), heightOf(row.leads.join('; '), WIDTHS[4]!), heightOf(row.task.obstacles.text, WIDTHS[7]!))));
  const line = linesOf(figures, rows, place);
  for (let index = 0; index < capacity; index += 1) {
    layout.line(first + index, 1, line(index));
    layout.height(first + index, Math.min(height, 84));
  }

  return {
    kind: 'overdue',
    name,
    columnWidths: [...WIDTHS, 3, 10],
    rows: layout.rows(),
    merges: layout.merges(),
    styles: STYLES,
    highlights: isEver ? highlights(first, last) : [],
    freeze: { rows: isEver ? HEADER_ROW : 0, columns: 0 },
    print: {
      orientation: 'landscape',
      fitToWidth: true,
      ...(isEver ? { repeatRows: { first: HEADER_ROW, last: HEADER_ROW } } : {}),
      area: { top: 1, left: 1, bottom: lastPrinted, right: LAST_COLUMN },
      footer: FOOTER,
    },
  };
}

function writeSummary(layout: Layout, figures: Figures, place: TablePlace): void {
  const overdue = figures.all.byStatus['open-overdue'];
  const soon = figures.urgent.length - overdue;
  const listed = `COUNT(${rangeOf(place, 'rank')})`;
  const late = `COUNTIFS(${rangeOf(place, 'status')},${quoted(STATUS_LABELS['open-overdue'])},${rangeOf(place, 'first')},1)`;
  layout.put(7, 1, { value: 'Tính đến ngày:  ', style: 'asOfLabel' });
  layout.merge({ top: 7, left: 1, bottom: 7, right: 4 });
  layout.put(7, 5, { value: toExcelSerial(figures.asOf), formula: `=${AS_OF_NAME}`, style: 'asOfShown' });
  layout.put(8, 1, {
    value: `Quá hạn: ${overdue} nhiệm vụ. Đến hạn trong ${SOON_DAYS} ngày tới: ${soon} nhiệm vụ.`,
    formula: `="Quá hạn: "&${late}&" nhiệm vụ. Đến hạn trong ${SOON_DAYS} ngày tới: "&(${listed}-${late})&" nhiệm vụ."`,
    style: 'subtitle',
  });
  layout.merge({ top: 8, left: 1, bottom: 8, right: LAST_COLUMN });
  layout.put(9, 1, {
    value: figures.urgent.length === 0 ? NOTHING : '',
    formula: `=IF(${listed}=0,${quoted(NOTHING)},IF(${listed}>${figures.urgent.length},"Ngày này có "&${listed}&" nhiệm vụ, nhiều hơn khi lập bảng (${figures.urgent.length}). Lập lại bảng tổng hợp để in đủ danh sách.",""))`,
    style: 'subtitle',
  });
  layout.merge({ top: 9, left: 1, bottom: 9, right: LAST_COLUMN });
  layout.height(10, 6);
  for (const row of [7, 8]) layout.height(row, 22);
}

/** The lines of the list by their place in it, 0 first. */
function linesOf(figures: Figures, rows: readonly FollowUpRow[], place: TablePlace): (index: number) => LayoutCell[] {
  const rank = rangeOf(place, 'rank');
  const at = (sheetRow: number) => `$${cellAddress({ row: sheetRow, column: PLACE_COLUMN })}`;
  const pick = (column: FollowUpColumn, sheetRow: number) => `INDEX(${rangeOf(place, column)},${at(sheetRow)})`;
  const overdue = (sheetRow: number) => `${pick('status', sheetRow)}=${quoted(STATUS_LABELS['open-overdue'])}`;
  const left = (sheetRow: number) => `${pick('due', sheetRow)}-${AS_OF_NAME}`;
  const filled = (formula: (sheetRow: number) => string) => inEveryRow((sheetRow) => `=IF(${at(sheetRow)}="","",${formula(sheetRow)})`);
  const group = filled((sheetRow) => `IF(${overdue(sheetRow)},"Quá hạn","Sắp đến hạn")`);
  const number = filled((sheetRow) => `${pick('number', sheetRow)}&""`);
  const content = filled((sheetRow) => `${pick('content', sheetRow)}&""`);
  const leads = filled((sheetRow) => `${pick('allLeads', sheetRow)}&""`);
  const due = filled((sheetRow) => pick('due', sheetRow));
  const days = filled((sheetRow) => `IF(${overdue(sheetRow)},"Quá hạn "&${pick('daysLate', sheetRow)}&" ngày",IF(${left(sheetRow)}=0,"Đến hạn trong ngày","Còn "&(${left(sheetRow)})&" ngày"))`);
  const reason = filled((sheetRow) => `${pick('reason', sheetRow)}&""`);
  const link = filled((sheetRow) => `HYPERLINK(${pick('place', sheetRow)},"Mở dòng gốc")`);
  const places = new Map(rows.map((row, index) => [row, index + 1]));
  return (index) => {
    const sheetRow = HEADER_ROW + 1 + index;
    const row = figures.urgent[index];
    return [
      { value: row ? index + 1 : '', formula: `=IF(${at(sheetRow)}="","",${index + 1})`, style: 'listCenter' },
      { value: row ? groupOf(row) : '', formula: group(sheetRow), style: 'listCenter' },
      { value: row?.task.number.text ?? '', formula: number(sheetRow), style: 'listCenter' },
      { value: row?.task.content.text ?? '', formula: content(sheetRow), style: 'listText' },
      { value: row?.leads.join('; ') ?? '', formula: leads(sheetRow), style: 'listText' },
      { value: row?.due ? toExcelSerial(row.due) : '', formula: due(sheetRow), style: 'listDate' },
      { value: row ? daysText(row, figures.asOf) : '', formula: days(sheetRow), style: 'listCenter' },
      { value: row ? String(textCell(row.task.obstacles).value ?? '') : '', formula: reason(sheetRow), style: 'listText' },
      { value: row ? 'Mở dòng gốc' : '', formula: link(sheetRow), style: 'listLink' },
      { value: null, style: 'helper' },
      { value: row ? places.get(row)! : '', formula: `=IF(COUNT(${rank})<${index + 1},"",MATCH(LARGE(${rank},${index + 1}),${rank},0))`, style: 'helper' },
    ];
  };
}

function groupOf(row: FollowUpRow): string {
  return row.status === 'open-overdue' ? 'Quá hạn' : 'Sắp đến hạn';
}

function daysText(row: FollowUpRow, asOf: IsoDate): string {
  if (row.daysLate !== null) return `Quá hạn ${row.daysLate} ngày`;
  const left = row.due === null ? 0 : daysBetween(asOf, row.due);
  return left === 0 ? 'Đến hạn trong ngày' : `Còn ${left} ngày`;
}

/** Areas that do not overlap: LibreOffice shows one conditional format a cell. */
function highlights(first: number, last: number): BlueprintHighlight[] {
  const across = (left: number, right: number) => ({ top: first, left, bottom: last, right });
  const lined = (left: number, right: number): BlueprintHighlight => ({ area: across(left, right), formula: `=$A${first}<>""`, border: 'thin' });
  const colored = (column: number): BlueprintHighlight[] => ([['open-overdue', 'Quá hạn'], ['open-in-time', 'Sắp đến hạn']] as const).map(([status, word]) => ({
    area: across(column, column),
    formula: `=$B${first}=${quoted(word)}`,
    fill: STATUS_COLORS[status].soft,
    color: STATUS_COLORS[status].text,
    bold: status === 'open-overdue',
    border: 'thin',
  }));
  return [lined(1, 1), ...colored(2), lined(3, 6), ...colored(7), lined(8, LAST_COLUMN)];
}
