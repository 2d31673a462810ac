import type { ChartProps } from './chart-data';

const HOLE = 0.55;

/** Shares of a whole, from twelve o'clock clockwise; a value of nothing draws nothing. */
export function DoughnutChart({ chart, width, height }: ChartProps) {
  const series = chart.series[0];
  if (!series) return null;
  const total = series.values.reduce((sum, value) => sum + value, 0);
  const radius = Math.max(Math.min(width, height) / 2 - 10, 10);
  const middle = radius * (1 + HOLE) / 2;
  // A dash along a thick circle is a slice.
  const round = 2 * Math.PI * middle;
  const starts = series.values.map((_, index) => series.values.slice(0, index).reduce((sum, value) => sum + value, 0));
  return (
    <g transform={`translate(${width / 2} ${height / 2})`}>
      {total === 0 && <circle r={middle} fill="none" stroke="#e0e0e0" strokeWidth={radius * (1 - HOLE)} />}
      {series.values.map((value, index) => value > 0 && (
        <circle
          key={chart.categories[index]}
          r={middle}
          fill="none"
          stroke={`#${series.colors[index % series.colors.length] ?? '808080'}`}
          strokeWidth={radius * (1 - HOLE)}
          strokeDasharray={`${(value / total) * round} ${round}`}
          strokeDashoffset={-(starts[index]! / total) * round}
          transform="rotate(-90)"
        />
      ))}
      {chart.showLabels && series.values.map((value, index) => {
        const angle = ((starts[index]! + value / 2) / total) * 2 * Math.PI - Math.PI / 2;
        return value > 0 && <text key={chart.categories[index]} x={Math.cos(angle) * middle} y={Math.sin(angle) * middle + 4} textAnchor="middle" className="chart-label">{value.toLocaleString('vi-VN')}</text>;
      })}
    </g>
  );
}
