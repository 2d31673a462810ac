import { convertLegacy, detectLegacy } from '../text/legacy';

/** A cell's text as the reader takes it, with the way back to the original. */
export interface Source {
  readonly text: string;
  /** Original position of a position in `text`. */
  at(position: number): number;
}

/** Legacy encodings in Unicode and markup blanked out, keeping positions. */
export function sourceOf(original: string): Source {
  const encoding = detectLegacy(original);
  if (encoding === null) return { text: masked(original), at: (position) => position };
  const { text, starts } = convertLegacy(original, encoding);
  return { text: masked(text), at: (position) => starts[position] ?? original.length };
}

/** Tags and entities become as many blanks; ends of paragraphs become line breaks. */
function masked(text: string): string {
  if (!/[<&*]/u.test(text)) return text;
  return text
    .replace(/<sup>[^<>]{0,12}<\/sup>/giu, hidden)
    .replace(/<(?:\/?[a-z][a-z0-9:]{0,9}\s{0,3}\/?|[a-z]{1,6}\s[^<>]{0,300}=[^<>]{0,300})>/giu, (tag) => (/^<(?:br|\/p|\/div|\/li)/iu.test(tag) ? '\n' : HIDDEN) + hidden(tag.slice(1)))
    .replace(/&(?:nbsp|#160|#xA0);/giu, blanks)
    .replace(/&amp;/giu, `&${HIDDEN.repeat(4)}`)
    .replaceAll('**', HIDDEN + HIDDEN);
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}

/** Stands for what is not to be seen; of no width, so that folding drops it. */
function hidden(text: string): string {
  return HIDDEN.repeat(text.length);
}

const HIDDEN = '\u2060';
