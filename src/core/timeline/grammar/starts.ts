import type { Parser, Starts } from './parser';
import type { Token } from './token';

export const NOTHING: Starts = { words: new Set(), numbers: false, empty: true };
export const NUMBERS: Starts = { words: new Set(), numbers: true, empty: false };

/** Begins with one of the words; digits among them are numbers to the tokeniser. */
export function wordStarts(words: readonly string[]): Starts {
  return { words: new Set(words), numbers: words.some((word) => /^[0-9]/.test(word)), empty: false };
}

/** Gives a parser just made its starts; none when they are not known. */
export function starting<T>(starts: Starts | undefined, parser: Parser<T>): Parser<T> {
  return starts === undefined ? parser : Object.assign(parser, { starts });
}

/** Of choices. */
export function anyOf(all: readonly (Starts | undefined)[]): Starts | undefined {
  const known = all.filter((starts) => starts !== undefined);
  if (known.length < all.length) return undefined;
  return { words: new Set(known.flatMap((starts) => [...starts.words])), numbers: known.some((starts) => starts.numbers), empty: known.some((starts) => starts.empty) };
}

/** Of a sequence: those of its parts up to the first that must read something. */
export function chain(all: readonly (Starts | undefined)[]): Starts | undefined {
  const last = all.findIndex((starts) => starts === undefined || !starts.empty);
  const first = anyOf(last < 0 ? all : all.slice(0, last + 1));
  return first && { ...first, empty: last < 0 };
}

export function orNothing(starts: Starts | undefined): Starts | undefined {
  return starts && { ...starts, empty: true };
}

/** Those of the choices that may stand at a token, in their order. */
export function candidatesOf<T>(parsers: readonly Parser<T>[]): (token: Token | undefined) => readonly Parser<T>[] {
  const told = new Set(parsers.flatMap(({ starts }) => [...(starts?.words ?? [])]));
  const lists = new Map<string, readonly Parser<T>[]>();
  return (token) => {
    const key = token === undefined ? END : token.kind === 'number' ? NUMBER : told.has(token.text) ? token.text : OTHER;
    let list = lists.get(key);
    if (!list) lists.set(key, (list = parsers.filter(({ starts }) => starts === undefined || starts.empty || (key === NUMBER ? starts.numbers : starts.words.has(key)))));
    return list;
  };
}

/** No token is written like these. */
const END = ' end';
const NUMBER = ' number';
const OTHER = ' other';
