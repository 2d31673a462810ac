import type { BlueprintChart, BlueprintSeries } from '../sheet/blueprint';
import { columnName, type Area } from '../sheet/cell-ref';
import type { Band } from './chart-bands';
import { CLARITY_COLORS, STATUS_COLORS, STATUS_ORDER, type StatusColor } from './colors';
import type { Group } from './figures';
import type { Layout } from './layout';
import { FIRST_STATUS_COLUMN, NAME_COLUMN, type PlacedTable } from './status-table';

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

/** Bars of the six clarities: clear, unclear, no column. */
export function clarityBars(name: string, title: BlueprintChart['title'], anchor: Area, rows: { readonly headerRow: number; readonly firstRow: number; readonly lastRow: number }): BlueprintChart {
  return stacked('bar-stacked', name, title, anchor, { ...rows, nameColumn: NAME_COLUMN, firstColumn: 3, colors: [CLARITY_COLORS.clear, CLARITY_COLORS.unclear, CLARITY_COLORS['no-column']] });
}

/**
 * Bars or columns of a table by status, one series a status and one bar a band. Where bands hold several groups, their sums stand in a block beside
 * the paper, from `blockColumn`, and the chart reads that.
 */
export function statusBars(layout: Layout, look: { readonly kind: 'bar-stacked' | 'column-stacked'; readonly name: string; readonly title: BlueprintChart['title']; readonly anchor: Area }, table: PlacedTable, groups: readonly Group[], bands: readonly Band[], blockColumn: number): BlueprintChart {
  const colors = STATUS_ORDER.map((status) => STATUS_COLORS[status]);
  const { kind, name, title, anchor } = look;
  if (bands.every((band) => band.label === null)) return stacked(kind, name, title, anchor, { ...table, nameColumn: NAME_COLUMN, firstColumn: FIRST_STATUS_COLUMN, colors });
  const at = (column: number, index: number) => `$${columnName(column)}$${table.firstRow + index}`;
  bands.forEach(({ first, last, label }, place) => {
    const row = table.firstRow + place;
    layout.put(row, blockColumn, label === null ? { value: groups[first]!.label, formula: `=${at(NAME_COLUMN, first)}`, style: 'helper' } : { value: label, style: 'helper' });
    STATUS_ORDER.forEach((status, index) => {
      const column = FIRST_STATUS_COLUMN + index;
      const value = groups.slice(first, last + 1).reduce((sum, group) => sum + group.byStatus[status], 0);
      layout.put(row, blockColumn + 1 + index, { value, formula: `=SUM(${at(column, first)}:${at(column, last)})`, style: 'helper' });
    });
  });
  const block = { headerRow: table.headerRow, firstRow: table.firstRow, lastRow: table.firstRow + bands.length - 1 };
  return stacked(kind, name, title, anchor, { ...block, nameColumn: blockColumn, firstColumn: blockColumn + 1, headerColumn: FIRST_STATUS_COLUMN, colors });
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
