export interface LegendProps {
  readonly entries: readonly { readonly name: string; readonly color: string }[];
  readonly width: number;
  /** Middle of the line. */
  readonly y: number;
}

const SQUARE = 10;
/** Mean width of a letter at the size of the legend, in pixels. */
const LETTER = 5.6;
const GAP = 14;

/** One line under a chart that says which colour is what. */
export function Legend({ entries, width, y }: LegendProps) {
  const widths = entries.map(({ name }) => SQUARE + 4 + name.length * LETTER + GAP);
  const total = widths.reduce((sum, one) => sum + one, 0);
  const scale = Math.min(1, (width - 16) / total);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, one) => sum + one, 0));
  return (
    <g transform={`translate(${(width - total * scale) / 2} ${y}) scale(${scale})`}>
      {entries.map(({ name, color }, index) => (
        <g key={name} transform={`translate(${starts[index]} 0)`}>
          <rect y={-SQUARE / 2} width={SQUARE} height={SQUARE} fill={`#${color}`} />
          <text x={SQUARE + 4} y={4} className="chart-text">{name}</text>
        </g>
      ))}
    </g>
  );
}
