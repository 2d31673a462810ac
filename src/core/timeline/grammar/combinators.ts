import type { Parser, Starts } from './parser';
import { anyOf, candidatesOf, chain, NOTHING, NUMBERS, orNothing, starting, wordStarts } from './starts';
import type { Token } from './token';

export type { Parser, Reading } from './parser';

type Values<Parsers extends readonly Parser<unknown>[]> = { readonly [I in keyof Parsers]: Parsers[I] extends Parser<infer T> ? T : never };

/** One token for which the test holds; `starts` where the test takes but few words. */
export function one(test: (token: Token) => boolean, starts?: Starts): Parser<Token> {
  return starting(starts, (tokens, at) => {
    const token = tokens[at];
    return token && test(token) ? { value: token, next: at + 1 } : null;
  });
}

/** One of the phrases, the longest first: `phrase('den', 'den het')`. Words are folded, separated by one space. */
export function phrase(...phrases: readonly string[]): Parser<string> {
  const byFirst = new Map<string, { readonly text: string; readonly words: readonly string[] }[]>();
  for (const text of [...phrases].sort((a, b) => b.split(' ').length - a.split(' ').length)) {
    const words = text.split(' ');
    const beside = byFirst.get(words[0]!);
    if (beside) beside.push({ text, words });
    else byFirst.set(words[0]!, [{ text, words }]);
  }
  return starting(wordStarts([...byFirst.keys()]), (tokens, at) => {
    const first = tokens[at];
    const choices = first && byFirst.get(first.text);
    if (!choices) return null;
    for (const { text, words } of choices) if (stands(words, tokens, at)) return { value: text, next: at + words.length };
    return null;
  });
}

function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let index = 1; index < words.length; index += 1) if (tokens[at + index]?.text !== words[index]) return false;
  return true;
}

/** A number within bounds, both included. */
export function number(min: number, max: number): Parser<number> {
  return map(one((token) => token.kind === 'number' && token.value >= min && token.value <= max, NUMBERS), (token) => token.value);
}

/** All, one after another. */
export function seq<const Parsers extends readonly Parser<unknown>[]>(...parsers: Parsers): Parser<Values<Parsers>> {
  return starting(chain(parsers.map((parser) => parser.starts)), (tokens, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const parser of parsers) {
      const reading = parser(tokens, next);
      if (!reading) return null;
      values.push(reading.value);
      next = reading.next;
    }
    return { value: values as unknown as Values<Parsers>, next };
  });
}

/** The first that reads. */
export function alt<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  const candidates = candidatesOf(parsers);
  return starting(anyOf(parsers.map((parser) => parser.starts)), (tokens, at) => {
    for (const parser of candidates(tokens[at])) {
      const reading = parser(tokens, at);
      if (reading) return reading;
    }
    return null;
  });
}

/** It, or null and nothing read. */
export function opt<T>(parser: Parser<T>): Parser<T | null> {
  return starting<T | null>(orNothing(parser.starts), (tokens, at) => parser(tokens, at) ?? { value: null, next: at });
}

/** As many as there are, perhaps none; `most` keeps what may begin at every word from running over the whole cell each time. */
export function many<T>(parser: Parser<T>, most = Infinity): Parser<readonly T[]> {
  return starting(orNothing(parser.starts), (tokens, at) => {
    const values: T[] = [];
    let next = at;
    for (let reading = parser(tokens, next); reading && reading.next > next && values.length < most; reading = parser(tokens, next)) {
      values.push(reading.value);
      next = reading.next;
    }
    return { value: values, next };
  });
}

/** Its value made into another. */
export function map<T, U>(parser: Parser<T>, make: (value: T) => U): Parser<U> {
  return starting(parser.starts, (tokens, at) => {
    const reading = parser(tokens, at);
    return reading && { value: make(reading.value), next: reading.next };
  });
}

/** Its value made into another, or refused by null. */
export function refine<T, U>(parser: Parser<T>, make: (value: T) => U | null): Parser<U> {
  return starting(parser.starts, (tokens, at) => {
    const reading = parser(tokens, at);
    const value = reading && make(reading.value);
    return reading && value !== null ? { value: value as U, next: reading.next } : null;
  });
}

/** Reads nothing; stands only where the parser does not. */
export function not(parser: Parser<unknown>): Parser<null> {
  return starting(NOTHING, (tokens, at) => (parser(tokens, at) ? null : { value: null, next: at }));
}

/** Reads nothing; stands only where the parser does. */
export function ahead<T>(parser: Parser<T>): Parser<T> {
  return starting(parser.starts, (tokens, at) => {
    const reading = parser(tokens, at);
    return reading && { value: reading.value, next: at };
  });
}

/** The value, the reading of the parser thrown away. */
export function as<T>(parser: Parser<unknown>, value: T): Parser<T> {
  return starting(parser.starts, (tokens, at) => {
    const reading = parser(tokens, at);
    return reading && { value, next: reading.next };
  });
}

/** The parser, known to begin only where `other` may. */
export function startsLike<T>(other: Parser<unknown>, parser: Parser<T>): Parser<T> {
  return starting(other.starts, parser);
}
