import { alt, map, number, phrase, seq, type Parser } from './combinators';

const NAMES: Readonly<Record<string, number>> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };

/** "thứ Sáu", "thứ 6", "chủ nhật": 1 Monday to 7 Sunday. */
export const weekday: Parser<number> = alt(
  map(seq(phrase('thu'), phrase(...Object.keys(NAMES))), ([, name]) => NAMES[name]!),
  map(seq(phrase('thu'), number(2, 7)), ([, n]) => n - 1),
  map(phrase('chu nhat', 'cn'), () => 7),
);
