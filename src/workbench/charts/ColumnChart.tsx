import type { ChartProps } from './chart-data';
import { axisOf, partsOf } from './scale';

const AXIS_HEIGHT = 22;
const LEFT = 36;
const RIGHT = 10;

/** Columns standing, from left to right. */
export function ColumnChart({ chart, width, height }: ChartProps) {
  const { max, ticks } = axisOf(chart);
  const lane = (width - LEFT - RIGHT) / Math.max(chart.categories.length, 1);
  const lanes = chart.kind === 'column' ? chart.series.length : 1;
  const thickness = Math.min((lane * 0.7) / lanes, 40);
  const bottom = height - AXIS_HEIGHT;
  const y = (value: number) => bottom - (value / max) * (bottom - 8);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} className="chart-grid" />
          <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end" className="chart-text">{tick.toLocaleString('vi-VN')}</text>
        </g>
      ))}
      {chart.categories.map((category, index) => {
        const left = LEFT + index * lane + (lane - thickness * lanes) / 2;
        return (
          <g key={category}>
            <text x={LEFT + index * lane + lane / 2} y={height - 6} textAnchor="middle" className="chart-text">{category}</text>
            {partsOf(chart, index).map((part) => part.value > 0 && (
              <g key={part.name}>
                <rect x={left + part.lane * thickness} y={y(part.from + part.value)} width={thickness} height={y(part.from) - y(part.from + part.value)} fill={`#${part.color}`} />
                {chart.showLabels && <text x={left + part.lane * thickness + thickness / 2} y={(y(part.from + part.value) + y(part.from)) / 2 + 4} textAnchor="middle" className="chart-label">{part.value.toLocaleString('vi-VN')}</text>}
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );
}
