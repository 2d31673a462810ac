import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useWords } from './words';

export interface SplitViewProps {
  readonly sheet: ReactNode;
  readonly pane: ReactNode;
}

const MIN = 300;
const MAX = 640;
const START = 380;
const STEP = 20;
const KEPT_AS = 'sau-ro.pane-width';

/** Spreadsheet on the left, pane on the right, and between them a border to drag or to move by the arrow keys. */
export function SplitView({ sheet, pane }: SplitViewProps) {
  const words = useWords();
  const [width, setWidth] = useState(keptWidth);
  const frame = useRef<HTMLDivElement>(null);
  const resize = (wanted: number) => {
    const next = Math.round(Math.min(Math.max(wanted, MIN), MAX));
    setWidth(next);
    localStorage.setItem(KEPT_AS, String(next));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 1 && frame.current) resize(frame.current.getBoundingClientRect().right - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: MAX, End: MIN }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };
  return (
    <div className="split" ref={frame}>
      <section className="split-sheet" aria-label={words.spreadsheet}>{sheet}</section>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be focused is a control (WAI-ARIA window splitter) */}
      <div
        className="split-border"
        role="separator"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={words.separator}
        aria-valuenow={width}
        aria-valuemin={MIN}
        aria-valuemax={MAX}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      />
      <aside className="split-pane" aria-label={words.pane} style={{ width }}>{pane}</aside>
    </div>
  );
}

function keptWidth(): number {
  const kept = Number(localStorage.getItem(KEPT_AS));
  return kept >= MIN && kept <= MAX ? kept : START;
}
