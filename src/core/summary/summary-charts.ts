import type { BlueprintChart, BlueprintSeries } from '../sheet/blueprint';
import { columnName, type Area } from '../sheet/cell-ref';
import { CLARITY_COLORS, STATUS_COLORS, STATUS_ORDER, type StatusColor } from './colors';
import type { Group } from './figures';
import type { Layout } from './layout';
import { FIRST_STATUS_COLUMN, NAME_COLUMN, type PlacedTable } from './status-table';

/** A chart that draws more bars than this folds the rest into "Khác". */
export const MOST_BARS = 20;

/** Zeros stay unlabelled, thousands are parted by the user's own sign. */
const LABELS = '#,##0;-#,##0;;';

export function doughnut(name: string, title: BlueprintChart['title'], anchor: Area, rows: { readonly first: number; readonly last: number; readonly column: number; readonly header: number }): BlueprintChart {
  return {
    kind: 'doughnut',
    name,
    title,
    anchor,
    categories: { top: rows.first, left: NAME_COLUMN, bottom: rows.last, right: NAME_COLUMN },
    series: [{
      name: { row: rows.header, column: rows.column },
      values: { top: rows.first, left: rows.column, bottom: rows.last, right: rows.column },
      colors: STATUS_ORDER.map((status) => STATUS_COLORS[status].fill),
      patterns: STATUS_ORDER.map((status) => STATUS_COLORS[status].pattern),
    }],
    showLegend: true,
    showLabels: true,
    numberFormat: LABELS,
  };
}

/** Bars or columns of a table by status, one series a status. */
export function stackedByStatus(kind: 'bar-stacked' | 'column-stacked', name: string, title: BlueprintChart['title'], anchor: Area, table: PlacedTable): BlueprintChart {
  return stacked(kind, name, title, anchor, { ...table, nameColumn: NAME_COLUMN, firstColumn: FIRST_STATUS_COLUMN, colors: STATUS_ORDER.map((status) => STATUS_COLORS[status]) });
}

/** Bars of the six clarities: clear, unclear, no column. */
export function clarityBars(name: string, title: BlueprintChart['title'], anchor: Area, rows: { readonly headerRow: number; readonly firstRow: number; readonly lastRow: number }): BlueprintChart {
  return stacked('bar-stacked', name, title, anchor, { ...rows, nameColumn: NAME_COLUMN, firstColumn: 3, colors: [CLARITY_COLORS.clear, CLARITY_COLORS.unclear, CLARITY_COLORS['no-column']] });
}

/**
 * Bars by agency. With more agencies than a page can show, the smallest are added up as "Khác" in a block beside the paper, and the chart reads that.
 */
export function agencyBars(layout: Layout, name: string, title: BlueprintChart['title'], anchor: Area, table: PlacedTable, groups: readonly Group[], blockColumn: number): BlueprintChart {
  if (groups.length <= MOST_BARS) return stackedByStatus('bar-stacked', name, title, anchor, table);
  const kept = MOST_BARS - 1;
  const lastRow = table.firstRow + kept;
  const rest = groups.slice(kept);
  const at = (row: number, column: number) => `$${columnName(column)}$${row}`;
  groups.slice(0, kept).forEach((group, index) => {
    const row = table.firstRow + index;
    layout.put(row, blockColumn, { value: group.label, formula: `=${at(row, NAME_COLUMN)}`, style: 'helper' });
  });
  layout.put(lastRow, blockColumn, { value: `Khác (${rest.length} cơ quan)`, style: 'helper' });
  STATUS_ORDER.forEach((status, place) => {
    const column = FIRST_STATUS_COLUMN + place;
    const put = (row: number, value: number, formula: string) => layout.put(row, blockColumn + 1 + place, { value, formula, style: 'helper' });
    groups.slice(0, kept).forEach((group, index) => put(table.firstRow + index, group.byStatus[status], `=${at(table.firstRow + index, column)}`));
    put(lastRow, rest.reduce((sum, group) => sum + group.byStatus[status], 0), `=SUM(${at(lastRow, column)}:${at(table.lastRow, column)})`);
  });
  const block = { headerRow: table.headerRow, firstRow: table.firstRow, lastRow };
  return stacked('bar-stacked', name, title, anchor, { ...block, nameColumn: blockColumn, firstColumn: blockColumn + 1, headerColumn: FIRST_STATUS_COLUMN, colors: STATUS_ORDER.map((status) => STATUS_COLORS[status]) });
}

interface StackedSource {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly nameColumn: number;
  readonly firstColumn: number;
  /** Where the series' names begin in the header row; above the values when absent. */
  readonly headerColumn?: number;
  readonly colors: readonly StatusColor[];
}

function stacked(kind: 'bar-stacked' | 'column-stacked', name: string, title: BlueprintChart['title'], anchor: Area, source: StackedSource): BlueprintChart {
  const { headerRow, firstRow, lastRow, nameColumn, firstColumn, colors } = source;
  const series = colors.map((color, index): BlueprintSeries => ({
    name: { row: headerRow, column: (source.headerColumn ?? firstColumn) + index },
    values: { top: firstRow, left: firstColumn + index, bottom: lastRow, right: firstColumn + index },
    colors: [color.fill],
    patterns: [color.pattern],
  }));
  return {
    kind,
    name,
    title,
    anchor,
    categories: { top: firstRow, left: nameColumn, bottom: lastRow, right: nameColumn },
    series,
    showLegend: true,
    showLabels: true,
    numberFormat: LABELS,
  };
}
