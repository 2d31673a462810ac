import { SIX_CLARITIES } from '../plan/clarity';
import { STATUS_LABELS } from '../plan/status';
import { columnName } from '../sheet/cell-ref';
import { CLARITY_WORDS } from './clarity-words';
import { STATUS_ORDER } from './colors';
import { HEADERS, quoted, rangeOf, type TablePlace } from './columns';
import type { Figures, MonthLoad } from './figures';
import { heightOf, type Layout, type LayoutCell } from './layout';
import { formatMonth, rateOf } from './numbers';
import type { RowLinks } from './row-links';
import { linkedCount, rateFormula, ROW_HEIGHT, TABLE_WIDTHS } from './status-table';

/** The whole plan by status: one line a status, its share of all tasks; then what was done and at what rate. Returns the rows of the statuses. */
export function writeOverall(layout: Layout, headerRow: number, { all }: Figures, place: TablePlace, links: RowLinks): { firstRow: number; lastRow: number; endRow: number } {
  layout.line(headerRow, 1, headers(['TT', 'Tình trạng', 'Số nhiệm vụ', 'Tỷ trọng trên tổng số']));
  layout.height(headerRow, 36);
  const firstRow = headerRow + 1;
  const totalRow = firstRow + STATUS_ORDER.length;
  const once = `${rangeOf(place, 'first')},1`;
  STATUS_ORDER.forEach((status, index) => {
    const row = firstRow + index;
    const count = all.byStatus[status];
    layout.line(row, 1, [
      { value: index + 1, style: 'count' },
      { value: STATUS_LABELS[status], style: `status:${status}` },
      linkedCount(count, `=COUNTIFS(${rangeOf(place, 'status')},$B${row},${once})`, links.head('status')),
      { value: all.total === 0 ? '–' : count / all.total, formula: `=IF($C$${totalRow}=0,"–",C${row}/$C$${totalRow})`, style: 'rate' },
    ]);
    layout.height(row, ROW_HEIGHT);
  });
  const rowOf = (status: (typeof STATUS_ORDER)[number]) => `C${firstRow + STATUS_ORDER.indexOf(status)}`;
  const done = [rowOf('done-on-time'), rowOf('done-late'), rowOf('done')].join('+');
  const lines: LayoutCell[][] = [
    [{ value: 'Tổng số nhiệm vụ', style: 'totalText' }, { value: all.total, formula: `=COUNTIFS(${once})`, style: 'totalCount' }],
    [{ value: 'Trong đó đã hoàn thành', style: 'totalText' }, { value: all.done, formula: `=${done}`, style: 'totalCount' }],
    [{ value: 'Đã hoàn thành và quá hạn (mẫu số)', style: 'totalText' }, { value: all.denominator, formula: `=C${totalRow + 1}+${rowOf('open-overdue')}`, style: 'totalCount' }],
    [{ value: 'Tỷ lệ hoàn thành', style: 'totalText' }, { value: all.rate ?? '–', formula: rateFormula(`C${totalRow + 1}`, `C${totalRow + 2}`), style: 'totalRate' }],
  ];
  lines.forEach((line, index) => {
    layout.line(totalRow + index, 1, [{ value: null, style: 'totalText' }, ...line, { value: null, style: 'totalText' }]);
    layout.height(totalRow + index, ROW_HEIGHT);
  });
  return { firstRow, lastRow: totalRow - 1, endRow: totalRow + lines.length - 1 };
}

const CLARITY_COLUMNS = Object.values(CLARITY_WORDS);

/** The six clarities; the rate leaves out what no column could say. */
export function writeClarities(layout: Layout, headerRow: number, { byClarity }: Figures, place: TablePlace, links: RowLinks): { headerRow: number; firstRow: number; lastRow: number } {
  layout.line(headerRow, 1, headers(['TT', 'Sáu rõ', ...CLARITY_COLUMNS, 'Rõ và chưa rõ (mẫu số)', 'Tỷ lệ rõ']));
  layout.height(headerRow, 36);
  const firstRow = headerRow + 1;
  byClarity.forEach((tally, index) => {
    const row = firstRow + index;
    const counts = [tally.clear, tally.unclear, tally.noColumn];
    const range = rangeOf(place, SIX_CLARITIES[index]!);
    layout.line(row, 1, [
      { value: index + 1, style: 'count' },
      { value: HEADERS[tally.clarity], style: 'text' },
      ...counts.map((value, column) => linkedCount(value, `=COUNTIFS(${range},${columnName(3 + column)}$${headerRow},${rangeOf(place, 'first')},1)`, links.first(tally.clarity, CLARITY_COLUMNS[column]!))),
      { value: tally.clear + tally.unclear, formula: `=C${row}+D${row}`, style: 'count' },
      { value: rateOf(tally.clear, tally.clear + tally.unclear) ?? '–', formula: rateFormula(`C${row}`, `F${row}`), style: 'rate' },
    ]);
    layout.height(row, ROW_HEIGHT);
  });
  return { headerRow, firstRow, lastRow: firstRow + byClarity.length - 1 };
}

/** What each agency leads and coordinates. Returns the last row. */
export function writeWorkload(layout: Layout, headerRow: number, { workload }: Figures, place: TablePlace, links: RowLinks): number {
  layout.line(headerRow, 1, headers(['TT', 'Cơ quan', 'Chủ trì', 'Chủ trì, còn phải làm', 'Phối hợp', 'Cộng']));
  layout.height(headerRow, 36);
  workload.forEach((load, index) => {
    const row = headerRow + 1 + index;
    const lead = `${rangeOf(place, 'lead')},$B${row}`;
    const status = rangeOf(place, 'status');
    const open = (['open-in-time', 'open-overdue'] as const).map((name) => `COUNTIFS(${lead},${status},${quoted(STATUS_LABELS[name])})`).join('+');
    layout.line(row, 1, [
      { value: index + 1, style: 'count' },
      { value: load.label, style: 'text' },
      linkedCount(load.leading, `=COUNTIFS(${lead})`, links.first('lead', load.label)),
      { value: load.leadingOpen, formula: `=${open}`, style: 'count' },
      linkedCount(load.coordinating, `=COUNTIFS(${rangeOf(place, 'coordinatorKey')},"*|"&$B${row}&"|*",${rangeOf(place, 'first')},1)`, links.coordinated(load.label)),
      { value: load.leading + load.coordinating, formula: `=C${row}+E${row}`, style: 'totalCount' },
    ]);
    layout.height(row, Math.max(ROW_HEIGHT, heightOf(load.label, TABLE_WIDTHS[1])));
  });
  return headerRow + workload.length;
}

/** Fixed deadlines by month, and who has several in one month. Returns the last row. */
export function writeMonths(layout: Layout, headerRow: number, { months }: Figures, place: TablePlace, links: RowLinks): number {
  layout.line(headerRow, 1, headers(['TT', 'Tháng', 'Số nhiệm vụ đến hạn', 'Còn phải làm', 'Cơ quan chủ trì có từ 2 nhiệm vụ cùng đến hạn trong tháng']));
  layout.merge({ top: headerRow, left: 5, bottom: headerRow, right: TABLE_WIDTHS.length });
  layout.height(headerRow, 36);
  const wide = TABLE_WIDTHS.slice(4).reduce((sum, width) => sum + width, 0);
  months.forEach((month, index) => {
    const row = headerRow + 1 + index;
    const due = `${rangeOf(place, 'month')},${month.month},${rangeOf(place, 'first')},1`;
    const status = rangeOf(place, 'status');
    const open = (['open-in-time', 'open-overdue'] as const).map((name) => `COUNTIFS(${due},${status},${quoted(STATUS_LABELS[name])})`).join('+');
    const collisions = collisionText(month);
    layout.line(row, 1, [
      { value: index + 1, style: 'count' },
      { value: `Tháng ${formatMonth(month.month)}`, style: 'text' },
      linkedCount(month.total, `=COUNTIFS(${due})`, links.first('month', String(month.month))),
      { value: month.open, formula: `=${open}`, style: 'count' },
      { value: collisions, style: 'text' },
    ]);
    layout.merge({ top: row, left: 5, bottom: row, right: TABLE_WIDTHS.length });
    layout.height(row, Math.max(ROW_HEIGHT, heightOf(collisions, wide)));
  });
  return headerRow + months.length;
}

function headers(values: readonly string[]): LayoutCell[] {
  return values.map((value) => ({ value, style: 'header' }));
}

function collisionText(month: MonthLoad): string {
  return month.collisions.length === 0 ? '–' : month.collisions.map(({ label, count }) => `${label} (${count})`).join('; ');
}
