import { BarChart } from './BarChart';
import type { ChartData, ChartProps } from './chart-data';
import { ColumnChart } from './ColumnChart';
import { DoughnutChart } from './DoughnutChart';
import { Legend, legendHeight, type LegendEntry } from './Legend';

const TITLE_HEIGHT = 26;

/** A chart of a generated sheet, drawn on screen; in the saved file it is a native chart. */
export function Chart({ chart, width, height }: ChartProps) {
  const doughnut = chart.kind === 'doughnut';
  const entries = chart.showLegend && (doughnut || chart.series.length > 1) ? legendOf(chart) : [];
  const legend = entries.length === 0 ? 0 : legendHeight(entries, width);
  const room = { chart, width, height: Math.max(height - TITLE_HEIGHT - legend, 40) };
  return (
    <svg className="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={describe(chart)}>
      <rect width={width} height={height} fill="#fff" stroke="#d1d1d1" />
      <text x={width / 2} y={18} textAnchor="middle" className="chart-title">{chart.title}</text>
      <g transform={`translate(0 ${TITLE_HEIGHT})`}>{doughnut ? <DoughnutChart {...room} /> : chart.kind.startsWith('bar') ? <BarChart {...room} /> : <ColumnChart {...room} />}</g>
      {legend > 0 && <Legend entries={entries} width={width} y={height - legend} />}
    </svg>
  );
}

function legendOf(chart: ChartData): readonly LegendEntry[] {
  const first = chart.series[0];
  if (chart.kind === 'doughnut') return chart.categories.map((name, index) => ({ name, color: first?.colors[index % first.colors.length] ?? '808080' }));
  return chart.series.map(({ name, colors }) => ({ name, color: colors[0] ?? '808080' }));
}

/** The figures in words, for those who do not see them. */
function describe(chart: ChartData): string {
  const lines = chart.categories.map((category, index) => `${category}: ${chart.series.map(({ name, values }) => `${chart.series.length > 1 ? `${name} ` : ''}${values[index] ?? 0}`).join(', ')}`);
  return `${chart.title}. ${lines.join('; ')}`;
}
