import { NUMBERS, wordStarts } from './starts';
import { alt, map, number, one, opt, phrase, refine, seq, type Parser } from './combinators';

/** A year written in full. */
export const fullYear: Parser<number> = refine(one((token) => token.kind === 'number' && token.text.length === 4, NUMBERS), (token) => (token.value >= 1900 && token.value <= 2199 ? token.value : null));

/** A year of two digits, as after `31/12/`. */
const shortYear: Parser<number> = map(one((token) => token.kind === 'number' && token.text.length === 2 && token.value >= 15 && token.value <= 60, NUMBERS), (token) => 2000 + token.value);

/** The year behind a day, month or quarter: `/2025`, ` năm 2025`, `, 2025`, `(2025)`, `/25`. */
export const yearBehind: Parser<number> = alt(
  map(seq(opt(one((token) => ['/', '-', '.', ','].includes(token.text))), opt(phrase('nam', 'cua nam', 'trong nam', 'n', 'nam ke hoach')), fullYear), ([, , year]) => year),
  map(seq(one((token) => token.text === '('), opt(phrase('nam')), fullYear, one((token) => token.text === ')')), ([, , year]) => year),
  map(seq(phrase('/', '/ nam', 'nam'), shortYear), ([, year]) => year),
);

/** Between the numbers of a date. */
export const dateSeparator = one((token) => ['/', '-', '.'].includes(token.text), wordStarts(['/', '-', '.']));

const ROMANS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, iiii: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12 };

/** Every way of taking `l` for `i`. */
function scanned(roman: string): readonly string[] {
  return [...roman].reduce<readonly string[]>((ways, letter) => ways.flatMap((way) => (letter === 'i' ? [`${way}i`, `${way}l`] : [way + letter])), ['']);
}

/** A Roman number up to XII; `l` read for `I` as scanners do. */
export const roman: Parser<{ value: number; written: string }> = refine(one((token) => token.kind === 'word', wordStarts(Object.keys(ROMANS).flatMap(scanned))), (token) => {
  const value = ROMANS[token.text.replaceAll('l', 'i')];
  return value === undefined ? null : { value, written: token.text.replaceAll('l', 'i') };
});

const WORDS: Readonly<Record<string, number>> = {
  mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10, 'muoi mot': 11, 'muoi hai': 12, 'muoi lam': 15,
  'hai muoi': 20, 'ba muoi': 30, 'bon muoi lam': 45, 'sau muoi': 60, 'chin muoi': 90,
};

/** A number spelled out. */
export const spelled: Parser<number> = map(phrase(...Object.keys(WORDS)), (text) => WORDS[text]!);

/** A count in digits or words, 1 to 999. */
export const count: Parser<number> = alt(number(1, 999), spelled);
