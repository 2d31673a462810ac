import type { ChartProps } from './chart-data';
import { axisOf, partsOf } from './scale';

const AXIS_HEIGHT = 20;
const RIGHT = 16;
const LETTER = 5.6;

/** Bars lying, first category on top; names that are too long are cut. */
export function BarChart({ chart, width, height }: ChartProps) {
  const { max, ticks } = axisOf(chart);
  const longest = Math.max(...chart.categories.map((name) => name.length), 4);
  const left = Math.min(longest * LETTER + 12, width * 0.42);
  const lane = (height - AXIS_HEIGHT) / Math.max(chart.categories.length, 1);
  const lanes = chart.kind === 'bar' ? chart.series.length : 1;
  const thickness = Math.min((lane * 0.7) / lanes, 28);
  const x = (value: number) => left + (value / max) * (width - left - RIGHT);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS_HEIGHT} className="chart-grid" />
          <text x={x(tick)} y={height - 6} textAnchor="middle" className="chart-text">{tick.toLocaleString('vi-VN')}</text>
        </g>
      ))}
      {chart.categories.map((category, index) => {
        const top = index * lane + (lane - thickness * lanes) / 2;
        return (
          <g key={category}>
            <text x={left - 6} y={index * lane + lane / 2 + 4} textAnchor="end" className="chart-text">{shorten(category, left)}<title>{category}</title></text>
            {partsOf(chart, index).map((part) => part.value > 0 && (
              <g key={part.name}>
                <rect x={x(part.from)} y={top + part.lane * thickness} width={x(part.from + part.value) - x(part.from)} height={thickness} fill={`#${part.color}`} />
                {chart.showLabels && <text x={(x(part.from) + x(part.from + part.value)) / 2} y={top + part.lane * thickness + thickness / 2 + 4} textAnchor="middle" className="chart-label">{part.value.toLocaleString('vi-VN')}</text>}
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );
}

function shorten(name: string, room: number): string {
  const letters = Math.floor((room - 10) / LETTER);
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}
