export interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly width: number;
  /** Top of the first line. */
  readonly y: number;
}

export interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

const SQUARE = 10;
/** Mean width of a letter at the size of the legend, in pixels. */
const LETTER = 5.6;
const GAP = 14;
const LINE = 18;

/** Height of a legend in pixels. */
export function legendHeight(entries: readonly LegendEntry[], width: number): number {
  return linesOf(entries, width).length * LINE + 4;
}

/** Lines under a chart that say which colour is what. */
export function Legend({ entries, width, y }: LegendProps) {
  return (
    <g>
      {linesOf(entries, width).map((line, index) => (
        <g key={index} transform={`translate(${(width - line.width + GAP) / 2} ${y + (index + 0.5) * LINE})`}>
          {line.entries.map(({ name, color, left }) => (
            <g key={name} transform={`translate(${left} 0)`}>
              <rect y={-SQUARE / 2} width={SQUARE} height={SQUARE} fill={`#${color}`} />
              <text x={SQUARE + 4} y={4} className="chart-text">{name}</text>
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}

interface Line {
  width: number;
  readonly entries: (LegendEntry & { readonly left: number })[];
}

function linesOf(entries: readonly LegendEntry[], width: number): readonly Line[] {
  const lines: Line[] = [];
  for (const entry of entries) {
    const own = SQUARE + 4 + entry.name.length * LETTER + GAP;
    let line = lines.at(-1);
    if (!line || line.width + own > width) lines.push((line = { width: 0, entries: [] }));
    line.entries.push({ ...entry, left: line.width });
    line.width += own;
  }
  return lines;
}
