import { useEffect, useState } from 'react';
import { placeOnScreen, onMove, type Box } from '../univer/geometry';
import type { Spreadsheet } from '../univer/spreadsheet';
import { Chart } from './Chart';
import type { ChartData } from './chart-data';

export interface ChartLayerProps {
  readonly spreadsheet: Spreadsheet;
  /** Charts of the active sheet. */
  readonly charts: readonly ChartData[];
}

interface Placed {
  readonly chart: ChartData;
  readonly box: Box;
}

/** Charts over the cells they are anchored to; they move with the cells and are cut where the cells end. */
export function ChartLayer({ spreadsheet, charts }: ChartLayerProps) {
  const [layout, setLayout] = useState<{ view: Box; placed: readonly Placed[] } | null>(null);
  useEffect(() => {
    let frame = 0;
    const place = () => {
      frame = 0;
      setLayout(layOut(spreadsheet, charts));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(place);
    };
    soon();
    // The first drawing of a sheet just added comes a moment later.
    const late = setTimeout(soon, 300);
    const stop = onMove(spreadsheet.univer, soon);
    const resize = new ResizeObserver(soon);
    resize.observe(spreadsheet.container);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(late);
      stop();
      resize.disconnect();
    };
  }, [spreadsheet, charts]);
  if (!layout || layout.placed.length === 0) return null;
  const { view, placed } = layout;
  return (
    <div className="chart-layer" style={{ left: view.left, top: view.top, width: view.width, height: view.height }}>
      {placed.map(({ chart, box }) => (
        <div key={`${chart.title}${chart.anchor.top},${chart.anchor.left}`} className="chart-box" style={{ left: box.left - view.left, top: box.top - view.top }}>
          <Chart chart={chart} width={box.width} height={box.height} />
        </div>
      ))}
    </div>
  );
}

function layOut(spreadsheet: Spreadsheet, charts: readonly ChartData[]): { view: Box; placed: readonly Placed[] } | null {
  const offset = spreadsheet.canvasOffset();
  const placed: Placed[] = [];
  let view: Box | null = null;
  for (const chart of charts) {
    const at = offset && placeOnScreen(spreadsheet.univer, chart.anchor);
    if (!at) continue;
    view = { ...at.view, left: at.view.left + offset.left, top: at.view.top + offset.top };
    placed.push({ chart, box: { ...at.box, left: at.box.left + offset.left, top: at.box.top + offset.top } });
  }
  return view && { view, placed };
}
