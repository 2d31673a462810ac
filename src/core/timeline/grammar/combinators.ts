import type { Token } from './token';

/** What a parser read, and where it stopped. */
export interface Reading<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads a value at a position of the tokens; null when it does not stand there. Choices are ordered and never reconsidered. */
export type Parser<T> = (tokens: readonly Token[], at: number) => Reading<T> | null;

type Values<Parsers extends readonly Parser<unknown>[]> = { readonly [I in keyof Parsers]: Parsers[I] extends Parser<infer T> ? T : never };

/** One token for which the test holds. */
export function one(test: (token: Token) => boolean): Parser<Token> {
  return (tokens, at) => {
    const token = tokens[at];
    return token && test(token) ? { value: token, next: at + 1 } : null;
  };
}

/** One of the phrases, the longest first: `phrase('den', 'den het')`. Words are folded, separated by one space. */
export function phrase(...phrases: readonly string[]): Parser<string> {
  const choices = phrases.map((text) => text.split(' ')).sort((a, b) => b.length - a.length);
  return (tokens, at) => {
    const found = choices.find((words) => words.every((word, index) => tokens[at + index]?.text === word));
    return found ? { value: found.join(' '), next: at + found.length } : null;
  };
}

/** A number within bounds, both included. */
export function number(min: number, max: number): Parser<number> {
  return map(one((token) => token.kind === 'number' && token.value >= min && token.value <= max), (token) => token.value);
}

/** All, one after another. */
export function seq<const Parsers extends readonly Parser<unknown>[]>(...parsers: Parsers): Parser<Values<Parsers>> {
  return (tokens, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const parser of parsers) {
      const reading = parser(tokens, next);
      if (!reading) return null;
      values.push(reading.value);
      next = reading.next;
    }
    return { value: values as unknown as Values<Parsers>, next };
  };
}

/** The first that reads. */
export function alt<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return (tokens, at) => {
    for (const parser of parsers) {
      const reading = parser(tokens, at);
      if (reading) return reading;
    }
    return null;
  };
}

/** It, or null and nothing read. */
export function opt<T>(parser: Parser<T>): Parser<T | null> {
  return (tokens, at) => parser(tokens, at) ?? { value: null, next: at };
}

/** As many as there are, perhaps none. */
export function many<T>(parser: Parser<T>): Parser<readonly T[]> {
  return (tokens, at) => {
    const values: T[] = [];
    let next = at;
    for (let reading = parser(tokens, next); reading && reading.next > next; reading = parser(tokens, next)) {
      values.push(reading.value);
      next = reading.next;
    }
    return { value: values, next };
  };
}

/** Its value made into another. */
export function map<T, U>(parser: Parser<T>, make: (value: T) => U): Parser<U> {
  return (tokens, at) => {
    const reading = parser(tokens, at);
    return reading && { value: make(reading.value), next: reading.next };
  };
}

/** Its value made into another, or refused by null. */
export function refine<T, U>(parser: Parser<T>, make: (value: T) => U | null): Parser<U> {
  return (tokens, at) => {
    const reading = parser(tokens, at);
    const value = reading && make(reading.value);
    return reading && value !== null ? { value: value as U, next: reading.next } : null;
  };
}

/** Reads nothing; stands only where the parser does not. */
export function not(parser: Parser<unknown>): Parser<null> {
  return (tokens, at) => (parser(tokens, at) ? null : { value: null, next: at });
}

/** Reads nothing; stands only where the parser does. */
export function ahead<T>(parser: Parser<T>): Parser<T> {
  return (tokens, at) => {
    const reading = parser(tokens, at);
    return reading && { value: reading.value, next: at };
  };
}

/** The value, the reading of the parser thrown away. */
export function as<T>(parser: Parser<unknown>, value: T): Parser<T> {
  return (tokens, at) => {
    const reading = parser(tokens, at);
    return reading && { value, next: reading.next };
  };
}
