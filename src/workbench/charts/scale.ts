import type { ChartData } from './chart-data';

/** A round number at or above the largest bar of a chart, and steps of at most five parts. */
export function axisOf(chart: ChartData): { readonly max: number; readonly ticks: readonly number[] } {
  const stacked = chart.kind.endsWith('stacked');
  const highest = Math.max(1, ...chart.categories.map((_, index) => {
    const values = chart.series.map((series) => series.values[index] ?? 0);
    return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values, 0);
  }));
  const step = roundStep(highest / 5);
  const max = Math.ceil(highest / step) * step;
  return { max, ticks: Array.from({ length: Math.round(max / step) + 1 }, (_, index) => index * step) };
}

/** Where each part of a category begins and how long it is, in values; parts stand in a row when stacked, else side by side from zero. */
export function partsOf(chart: ChartData, category: number): readonly { readonly from: number; readonly value: number; readonly lane: number; readonly color: string; readonly name: string }[] {
  const stacked = chart.kind.endsWith('stacked');
  let sum = 0;
  return chart.series.map(({ name, values, colors }, lane) => {
    const value = values[category] ?? 0;
    const part = { name, value, color: colors[category % colors.length] ?? '808080', from: stacked ? sum : 0, lane: stacked ? 0 : lane };
    sum += value;
    return part;
  });
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 0.1)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? power;
  return Math.max(step, 1);
}
