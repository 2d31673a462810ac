import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';

/** Lines drawn beyond the edges, so that scrolling shows no gaps. */
const BEYOND = 10;

/** What is taken for the room of a list that has not been laid out yet. */
const FIRST_ROOM = 600;

export interface Windowing {
  /** The lines to draw, each with its distance from the top of the list in pixels. */
  readonly lines: readonly { readonly index: number; readonly distance: number }[];
  /** Height of the whole list in pixels. */
  readonly height: number;
  /** Give to every drawn line, with its key in `data-key`: a line counts with its own height once it was drawn. */
  readonly measure: (line: HTMLElement | null) => (() => void) | undefined;
  /** Brings a line into view. */
  readonly reveal: (index: number) => void;
}

export interface Places {
  readonly list: RefObject<HTMLElement | null>;
  /** What scrolls: the list, and what stands above and below it. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** What stands above the list; where it is sticky, it covers the lines under it. */
  readonly top: RefObject<HTMLElement | null>;
}

/** Which lines of a long list are in view: only those are drawn, so that thousands scroll as smoothly as ten. */
export function useWindowing(keys: readonly string[], { list, scroller, top }: Places, estimate: number): Windowing {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [view, setView] = useState({ top: 0, room: FIRST_ROOM });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop - startOf(list.current, element), room: element.clientHeight || FIRST_ROOM });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    // What stands above the list pushes it down as it grows.
    for (const child of element.children) resized.observe(child);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [list, scroller]);

  const lineObserver = useMemo(() => new ResizeObserver((entries) => setHeights((before) => measured(before, entries))), []);
  const measure = useCallback((line: HTMLElement | null) => {
    if (!line) return undefined;
    lineObserver.observe(line);
    return () => lineObserver.unobserve(line);
  }, [lineObserver]);

  const tops = useMemo(() => {
    const sums = [0];
    for (const key of keys) sums.push(sums[sums.length - 1]! + (heights.get(key) ?? estimate));
    return sums;
  }, [keys, heights, estimate]);

  const first = Math.max(0, lineAt(tops, view.top) - BEYOND);
  const last = Math.min(keys.length - 1, lineAt(tops, view.top + view.room) + BEYOND);
  const reveal = useCallback((index: number) => {
    const element = scroller.current;
    if (!element) return;
    const start = startOf(list.current, element);
    const covered = coverOf(top.current);
    const [upper, lower] = [start + (tops[index] ?? 0), start + (tops[index + 1] ?? 0)];
    if (upper < element.scrollTop + covered || lower - upper > element.clientHeight - covered) element.scrollTop = upper - covered;
    else if (lower > element.scrollTop + element.clientHeight) element.scrollTop = lower - element.clientHeight;
  }, [list, scroller, top, tops]);

  return {
    lines: Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => ({ index: first + place, distance: tops[first + place]! })),
    height: tops[tops.length - 1]!,
    measure,
    reveal,
  };
}

/** Where the list begins in what is scrolled. */
function startOf(list: HTMLElement | null, scroller: HTMLElement): number {
  return list ? list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop : 0;
}

function coverOf(top: HTMLElement | null): number {
  return top && getComputedStyle(top).position === 'sticky' ? top.offsetHeight : 0;
}

function measured(before: ReadonlyMap<string, number>, entries: readonly ResizeObserverEntry[]): ReadonlyMap<string, number> {
  const news = entries.flatMap(({ target }) => {
    const key = target.getAttribute('data-key');
    const height = target.getBoundingClientRect().height;
    return key !== null && height > 0 && before.get(key) !== height ? [[key, height] as const] : [];
  });
  return news.length === 0 ? before : new Map([...before, ...news]);
}

/** The line at that distance from the top: the last whose top is not below it. */
function lineAt(tops: readonly number[], distance: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tops[middle]! <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
