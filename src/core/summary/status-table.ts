import { STATUS_LABELS } from '../plan/status';
import type { BlueprintHighlight } from '../sheet/blueprint';
import { columnName, type Area, type CellRef } from '../sheet/cell-ref';
import { STATUS_COLORS, STATUS_ORDER } from './colors';
import { rangeOf, type FollowUpColumn, type TablePlace } from './columns';
import type { Group, Tally } from './figures';
import { heightOf, type Layout, type LayoutCell } from './layout';

/** Columns of every table by status: number, name, total, the seven statuses, denominator, rate. */
export const TABLE_WIDTHS = [5, 44, 10, 13, 13, 13, 13, 13, 13, 13, 14, 12] as const;

/** Of one line of a table, in points. */
export const ROW_HEIGHT = 18;

export const NAME_COLUMN = 2;
export const TOTAL_COLUMN = 3;
export const FIRST_STATUS_COLUMN = 4;
export const LAST_STATUS_COLUMN = FIRST_STATUS_COLUMN + STATUS_ORDER.length - 1;
export const LAST_COLUMN = TABLE_WIDTHS.length;
const DENOMINATOR_COLUMN = LAST_COLUMN - 1;

export interface StatusTable {
  /** What the names are: `Cơ quan chủ trì`. */
  readonly nameHeader: string;
  readonly groups: readonly Group[];
  /** Each task once. */
  readonly all: Tally;
  /** The column of *Theo dõi* that the names are counted in. */
  readonly countedIn: FollowUpColumn;
  /** Count each task once instead of once under each of its leads. */
  readonly taskOnce: boolean;
  readonly place: TablePlace;
  /** Where a group begins on *Theo dõi*. */
  readonly linkOf: (label: string) => CellRef | undefined;
}

/** Where the table came to stand: the groups, without header and total. */
export interface PlacedTable {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number;
}

/** Writes a table of counts by status, every figure a formula over *Theo dõi*, from the header row down. */
export function writeStatusTable(layout: Layout, headerRow: number, table: StatusTable): PlacedTable {
  const headers = ['TT', table.nameHeader, 'Tổng số', ...STATUS_ORDER.map((status) => STATUS_LABELS[status]), 'Đã hoàn thành và quá hạn (mẫu số)', 'Tỷ lệ hoàn thành'];
  layout.line(headerRow, 1, headers.map((value) => ({ value, style: 'header' as const })));
  layout.height(headerRow, 50);
  const firstRow = headerRow + 1;
  table.groups.forEach((group, index) => {
    const row = firstRow + index;
    layout.line(row, 1, [
      { value: index + 1, style: 'count' },
      { value: group.label, style: 'text' },
      ...countCells(table, group, row, headerRow, `${rangeOf(table.place, table.countedIn)},$B${row}`),
    ]);
    layout.height(row, Math.max(ROW_HEIGHT, heightOf(group.label, TABLE_WIDTHS[NAME_COLUMN - 1]!)));
  });
  const totalRow = firstRow + table.groups.length;
  layout.line(totalRow, 1, [{ value: null, style: 'totalText' }, { value: 'Tổng số nhiệm vụ', style: 'totalText' }, ...totalCells(table, totalRow, headerRow)]);
  layout.height(totalRow, ROW_HEIGHT);
  return { headerRow, firstRow, lastRow: totalRow - 1, totalRow };
}

/** Darker where an agency has more: one scale for what is open and late, one for the rest. */
export function heatHighlights(table: PlacedTable): BlueprintHighlight[] {
  return STATUS_ORDER.flatMap((status, index) => {
    const column = FIRST_STATUS_COLUMN + index;
    const area: Area = { top: table.firstRow, left: column, bottom: table.lastRow, right: column };
    const letter = columnName(column);
    const [cell, most] = [`$${letter}${table.firstRow}`, `MAX($${letter}$${table.firstRow}:$${letter}$${table.lastRow})`];
    return HEAT_STEPS.map(({ share, blue, red }) => ({
      area,
      formula: `=AND(${cell}>0,${cell}>=${share}*${most})`,
      fill: status === 'open-overdue' ? red : blue,
      ...(status === 'open-overdue' ? { color: STATUS_COLORS[status].text, bold: true } : {}),
    }));
  });
}

const HEAT_STEPS = [
  { share: 0.67, blue: '9DC3E6', red: 'F4A6A6' },
  { share: 0.34, blue: 'CFE2F3', red: 'F9CFCF' },
  { share: 0, blue: 'EAF2FA', red: 'FDEBEB' },
] as const;

/** `IF(K12=0,"–",INT(…*10000/K12)/10000)`: cut after two decimals of the percentage, as official reports do. */
export function rateFormula(done: string, denominator: string): string {
  return `=IF(${denominator}=0,"–",INT((${done})*10000/${denominator})/10000)`;
}

/** A figure that leads to its rows. The link stands on a number, because LibreOffice neither wraps nor fits linked texts. */
export function linkedCount(value: number, formula: string, link: CellRef | undefined): LayoutCell {
  return link === undefined || value === 0 ? { value, formula, style: 'count' } : { value, formula, style: 'linkCount', link };
}

function countCells(table: StatusTable, tally: Group, row: number, headerRow: number, criteria: string): LayoutCell[] {
  const once = table.taskOnce ? `,${rangeOf(table.place, 'first')},1` : '';
  return [
    linkedCount(tally.total, `=COUNTIFS(${criteria}${once})`, table.linkOf(tally.label)),
    ...STATUS_ORDER.map((status, index): LayoutCell => {
      const header = `${columnName(FIRST_STATUS_COLUMN + index)}$${headerRow}`;
      return { value: tally.byStatus[status], formula: `=COUNTIFS(${criteria},${rangeOf(table.place, 'status')},${header}${once})`, style: 'count' };
    }),
    ...rateCells(tally, row, 'count', 'rate'),
  ];
}

function totalCells(table: StatusTable, row: number, headerRow: number): LayoutCell[] {
  const once = `${rangeOf(table.place, 'first')},1`;
  return [
    { value: table.all.total, formula: `=COUNTIFS(${once})`, style: 'totalCount' },
    ...STATUS_ORDER.map((status, index): LayoutCell => {
      const header = `${columnName(FIRST_STATUS_COLUMN + index)}$${headerRow}`;
      return { value: table.all.byStatus[status], formula: `=COUNTIFS(${rangeOf(table.place, 'status')},${header},${once})`, style: 'totalCount' };
    }),
    ...rateCells(table.all, row, 'totalCount', 'totalRate'),
  ];
}

function rateCells(tally: Tally, row: number, count: 'count' | 'totalCount', rate: 'rate' | 'totalRate'): LayoutCell[] {
  const letterOf = (status: (typeof STATUS_ORDER)[number]) => `${columnName(FIRST_STATUS_COLUMN + STATUS_ORDER.indexOf(status))}${row}`;
  const done = (['done-on-time', 'done-late', 'done'] as const).map(letterOf).join('+');
  const denominator = `${columnName(DENOMINATOR_COLUMN)}${row}`;
  return [
    { value: tally.denominator, formula: `=${done}+${letterOf('open-overdue')}`, style: count },
    { value: tally.rate ?? '–', formula: rateFormula(done, denominator), style: rate },
  ];
}
