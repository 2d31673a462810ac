import type { Layout } from './layout';

/** Keeps blocks of rows whole on paper: a block that no longer fits begins a new page. */
export interface Pages {
  /** Places the rows of a block that is already laid out; the blank rows before it belong to it. */
  block(first: number, last: number): void;
  /** Rows that begin a new page. */
  breaks(): readonly number[];
}

/** `pageHeight` in points of the sheet, that is, before it is scaled to the paper. */
export function createPages(layout: Layout, pageHeight: number): Pages {
  const breaks: number[] = [];
  let used = 0;
  return {
    block(first, last) {
      const height = layout.span(first, last);
      if (used > 0 && used + height > pageHeight) {
        breaks.push(first);
        used = 0;
      }
      used = (used + height) % pageHeight;
    },
    breaks: () => breaks,
  };
}
