import type { BlueprintChart } from '../../core/sheet/blueprint';
import type { Area } from '../../core/sheet/cell-ref';
import { cellAt, type Grid } from '../../core/sheet/grid';

/** A chart with its cells looked up, ready to be drawn. */
export interface ChartData {
  readonly kind: BlueprintChart['kind'];
  readonly title: string;
  readonly anchor: Area;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly showLegend: boolean;
  readonly showLabels: boolean;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** `RRGGBB`: one for the series, or one per point. */
  readonly colors: readonly string[];
}

/** A chart and the room it has, in pixels. */
export interface ChartProps {
  readonly chart: ChartData;
  readonly width: number;
  readonly height: number;
}

/** The charts of a sheet with the values its cells hold now. */
export function chartData(charts: readonly BlueprintChart[], grid: Grid): readonly ChartData[] {
  const textOf = (row: number, column: number) => cellAt(grid, row, column)?.text ?? '';
  const numberAt = (row: number, column: number) => {
    const value = cellAt(grid, row, column)?.value;
    return typeof value === 'number' ? value : 0;
  };
  return charts.map((chart) => ({
    kind: chart.kind,
    title: typeof chart.title === 'string' ? chart.title : textOf(chart.title.row, chart.title.column),
    anchor: chart.anchor,
    categories: along(chart.categories, textOf),
    series: chart.series.map(({ name, values, colors }, index) => ({
      name: textOf(name.row, name.column),
      values: along(values, numberAt),
      colors: colors.length > 0 ? colors : chart.kind === 'doughnut' ? DEFAULT_COLORS : [DEFAULT_COLORS[index % DEFAULT_COLORS.length]!],
    })),
    showLegend: chart.showLegend ?? true,
    showLabels: chart.showLabels ?? false,
  }));
}

/** For charts that leave their colours to the theme: the ones of Office. */
const DEFAULT_COLORS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

function along<T>({ top, left, bottom, right }: Area, read: (row: number, column: number) => T): T[] {
  const values: T[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) values.push(read(row, column));
  return values;
}
