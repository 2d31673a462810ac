import type { BlueprintChart, SheetBlueprint } from '../../core/sheet/blueprint';
import type { Area } from '../../core/sheet/cell-ref';

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

/** The charts of a generated sheet with the values its cells hold. */
export function chartsOf(blueprint: SheetBlueprint): readonly ChartData[] {
  const textAt = (row: number, column: number) => String(blueprint.rows[row - 1]?.cells[column - 1]?.value ?? '');
  const numberAt = (row: number, column: number) => {
    const value = blueprint.rows[row - 1]?.cells[column - 1]?.value;
    return typeof value === 'number' ? value : 0;
  };
  return (blueprint.charts ?? []).map((chart) => ({
    kind: chart.kind,
    title: typeof chart.title === 'string' ? chart.title : textAt(chart.title.row, chart.title.column),
    anchor: chart.anchor,
    categories: along(chart.categories, textAt),
    series: chart.series.map(({ name, values, colors }) => ({ name: textAt(name.row, name.column), values: along(values, numberAt), colors })),
    showLegend: chart.showLegend ?? true,
    showLabels: chart.showLabels ?? false,
  }));
}

function along<T>({ top, left, bottom, right }: Area, read: (row: number, column: number) => T): T[] {
  const values: T[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) values.push(read(row, column));
  return values;
}
