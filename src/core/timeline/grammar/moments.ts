import { ahead, alt, as, map, not, number, one, opt, phrase, refine, seq, type Parser } from './combinators';
import { dayMoment, monthsMoment, quarterMoment, yearMoment, type Moment } from './moment';
import { count, dateSeparator, fullYear, roman, spelled, yearBehind } from './numbers';
import { weekday } from './weekdays';

const year = opt(yearBehind);
const anyNumber = number(0, 99);

const dayWord = seq(opt(seq(weekday, opt(phrase(',')))), opt(phrase('ngay', 'ngay mung', 'mung', 'mong', 'ngay mong')));
const monthWord = phrase('thang', 'th', 'th .', 't', 't .', 'thg', 'thg .');
const quarterWord = phrase('quy', 'qui', 'q', 'q .', 'quy thu', 'qui thu');

const MONTHS_IN_ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const ENGLISH_MONTHS: ReadonlyMap<string, number> = new Map([...MONTHS_IN_ENGLISH.flatMap((name, index) => [[name.slice(0, 3), index + 1], [name, index + 1]] as const), ['sept', 9]]);
const englishMonth: Parser<number> = map(phrase(...ENGLISH_MONTHS.keys()), (name) => ENGLISH_MONTHS.get(name)!);

/** 31/12/2025, 31-12-25, 2025-12-31, "ngày 31 tháng 12 năm 2025", 31/12. */
export const day: Parser<Moment> = map(seq(dayWord, alt<Moment>(
  map(seq(fullYear, dateSeparator, anyNumber, dateSeparator, anyNumber), ([y, , m, , d]) => dayMoment(d, m, y)),
  map(seq(anyNumber, opt(phrase(',')), monthWord, alt(anyNumber, spelledMonth()), year), ([d, , , m, y]) => dayMoment(d, m, y)),
  map(seq(anyNumber, dateSeparator, anyNumber, dateSeparator, fullYear), ([d, , m, , y]) => dayMoment(d, m, y)),
  refine(seq(anyNumber, dateSeparator, anyNumber, dateSeparator, number(15, 60)), ([d, first, m, second, y]) => (first.text === second.text && second.glued ? dayMoment(d, m, 2000 + y, 'medium') : null)),
  map(seq(anyNumber, opt(phrase('st', 'nd', 'rd', 'th')), englishMonth, year), ([d, , m, y]) => dayMoment(d, m, y)),
  map(seq(englishMonth, number(1, 31), year), ([m, d, y]) => dayMoment(d, m, y)),
  dayAndMonth(),
)), ([, moment]) => moment);

/** "Tháng 12/2025", T12/2025, 12/2025, "December 2025". */
export const month: Parser<Moment> = alt<Moment>(
  map(seq(monthWord, alt(anyNumber, spelledMonth()), not(phrase('lan', 'thang')), year), ([, m, , y]) => monthsMoment('month', m, m, y)),
  map(seq(anyNumber, dateSeparator, fullYear), ([m, , y]) => monthsMoment('month', m, m, y)),
  map(seq(fullYear, dateSeparator, number(1, 12), not(dateSeparator)), ([y, , m]) => monthsMoment('month', m, m, y)),
  map(seq(number(1, 12), phrase('/'), number(20, 60)), ([m, , y]) => monthsMoment('month', m, m, 2000 + y, 'medium')),
  map(seq(englishMonth, yearBehind), ([m, y]) => monthsMoment('month', m, m, y)),
);

/** "Quý IV/2025", "Quí 4 năm 2025", Q4, IV/2025. */
export const quarter: Parser<Moment> = alt<Moment>(
  map(seq(quarterWord, quarterNumber(), not(phrase('lan')), year), ([, q, , y]) => quarterMoment(q.value, q.written, y)),
  map(seq(roman, phrase('/'), opt(phrase('nam')), fullYear), ([q, , , y]) => quarterMoment(q.value, q.written, y)),
);

/** "6 tháng đầu năm 2025", "9 tháng đầu năm", "nửa cuối năm". */
export const months: Parser<Moment> = alt<Moment>(
  refine(seq(opt(phrase('nhung', 'cac')), count, phrase('thang'), phrase('dau', 'dau tien', 'cuoi'), opt(phrase('cua')), namedYear()), ([, n, , end, , y]) => halfOf(n, end, y)),
  refine(seq(phrase('nua', 'nua nam'), phrase('dau', 'dau tien', 'cuoi', 'sau'), opt(phrase('cua')), namedYear()), ([, end, , y]) => halfOf(6, end === 'sau' ? 'cuoi' : end, y)),
  // "9 tháng năm 2025" is the length that is reported on, not the ninth of May.
  refine(seq(count, phrase('thang'), yearBehind), ([n, , y]) => (n === 3 || n === 6 || n === 9 ? halfOf(n, 'dau', y) : null)),
  map(seq(phrase('h'), number(1, 2), yearBehind), ([, half, y]) => monthsMoment('months', half * 6 - 5, half * 6, y)),
  map(seq(phrase('hk', 'ban nien'), number(1, 2), yearBehind), ([, half, y]) => monthsMoment('months', half * 6 - 5, half * 6, y)),
);

/** "Năm 2025", 2025, "trong năm". */
export const wholeYear: Parser<Moment> = alt<Moment>(
  map(seq(opt(phrase('ca', 'toan', 'trong ca', 'suot')), phrase('nam', 'nam ke hoach', 'cac nam', 'nhung nam'), fullYear), ([, , y]) => yearMoment(y)),
  map(seq(fullYear, not(seq(dateSeparator, one((token) => token.kind === 'word')))), ([y]) => yearMoment(y)),
  as(seq(phrase('nam nay', 'nam ke hoach', 'ca nam', 'trong nam', 'trong ca nam', 'het nam', 'trong nam nay'), not(alt<unknown>(number(0, 9999), phrase('hoc', 'mot', 'tai chinh')))), yearMoment(null)),
);

/** The days of a month of which only some are named: "ngày 20" with the month left to the context. */
export const bareDay: Parser<number> = refine(seq(dayWord, number(1, 31), ahead(not(dateSeparator))), ([word, d]) => (word[1] ? d : null));

/** 31/12 with no year: not a fraction of anything, nor the head of a document's number. */
function dayAndMonth(): Parser<Moment> {
  return refine(seq(anyNumber, dateSeparator, anyNumber, not(seq(dateSeparator, one((token) => token.kind === 'word' && token.glued))), year), ([d, separator, m, , y]) => {
    if (separator.text === '.' && y === null && m === 0) return null;
    return m > 12 && d <= 12 && m >= 20 ? null : dayMoment(d, m, y, y === null ? 'medium' : 'high');
  });
}

/** Words for months; "tháng năm" and "tháng sau" are left out, which mean something else more often. */
function spelledMonth(): Parser<number> {
  return alt(
    refine(phrase('gieng', 'chap', 'muoi hai', 'muoi mot', 'muoi', 'hai', 'ba', 'tu', 'bay', 'tam', 'chin', 'mot'), (word) => ({ gieng: 1, chap: 12, 'muoi hai': 12, 'muoi mot': 11, muoi: 10, hai: 2, ba: 3, tu: 4, bay: 7, tam: 8, chin: 9, mot: 1 })[word] ?? null),
    map(seq(phrase('sau', 'nam'), ahead(yearBehind)), ([word]) => (word === 'sau' ? 6 : 5)),
  );
}

/** The number of a quarter, also one no year has. */
export function quarterNumber(): Parser<{ value: number; written: string }> {
  return alt(
    roman,
    // "1V" is what scanners make of "IV".
    map(seq(number(1, 1), one((token) => token.text === 'v' && token.glued)), () => ({ value: 4, written: 'iv' })),
    map(number(0, 99), (value) => ({ value, written: String(value) })),
    map(spelled, (value) => ({ value, written: String(value) })),
    as(phrase('nhat'), { value: 1, written: '1' }),
  );
}

/** "năm 2025", or "năm" alone where the year is understood. */
export function namedYear(): Parser<number | null> {
  return alt<number | null>(
    map(seq(opt(phrase('nam')), opt(phrase('hoc')), fullYear), ([, , y]) => y),
    map(seq(phrase('/'), fullYear), ([, y]) => y),
    map(seq(phrase('nam', 'nam nay'), opt(yearBehind)), ([, y]) => y),
  );
}

function halfOf(n: number, end: string, y: number | null): Moment | null {
  if (n < 1 || n > 11) return null;
  return end === 'cuoi' ? monthsMoment('months', 13 - n, 12, y) : monthsMoment('months', 1, n, y);
}
