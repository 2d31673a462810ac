import type { Token } from './token';

/** What a parser read, and where it stopped. */
export interface Reading<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads a value at a position of the tokens; null when it does not stand there. Choices are ordered and never reconsidered. */
export interface Parser<T> {
  (tokens: readonly Token[], at: number): Reading<T> | null;
  /** What it may begin with, so that choices need not try what cannot stand there; absent: anything. */
  readonly starts?: Starts;
}

/** The tokens that a parser may begin with. What it says is never too little, so that leaving a parser out changes no reading. */
export interface Starts {
  /** Words and marks by their text. */
  readonly words: ReadonlySet<string>;
  readonly numbers: boolean;
  /** It may read nothing. */
  readonly empty: boolean;
}
