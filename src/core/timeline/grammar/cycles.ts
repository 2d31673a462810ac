import type { Recurrence } from '../timeline';
import { ahead, alt, as, many, map, not, number, opt, phrase, refine, seq, type Parser } from './combinators';
import { bound } from './bounds';
import { daysOfQuarters, lastDayOf } from './cycle-days';
import type { CycleFact, Fact } from './fact';
import { day } from './moments';
import { count, roman } from './numbers';
import { timeOfDay } from './phrases';
import { weekday } from './weekdays';

type Cycle = Recurrence | 'day';
const FREQUENCY: readonly Cycle[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];

/** "quý" of "quý định" is no quarter, "năm 2025" and "tháng 6" are no cycles. */
const notNamed = not(alt<unknown>(
  seq(alt<unknown>(number(0, 9999), roman), not(phrase('lan'))),
  phrase('dinh', 'che', 'trinh', 'hoach', 'mo', 'uoc', 'chuan', 'luat', 'hoc', 'sau khi', 'tiep theo', 'ke tiep', 'sau', 'dau', 'cuoi', 'con lai', 'toi', 'phat trien', 'ngan sach', 'tai chinh'),
));
const unit: Parser<Cycle> = alt<Cycle>(
  as(phrase('6 thang', '06 thang', 'sau thang', 'nua nam', 'ban nien', '6 thang dau nam', '06 thang dau nam'), 'half-year'),
  as(phrase('3 thang', '03 thang', 'ba thang'), 'quarter'),
  as(phrase('12 thang', '1 nam', '01 nam', 'mot nam'), 'year'),
  as(phrase('1 thang', '01 thang', 'mot thang'), 'month'),
  as(phrase('1 tuan', '01 tuan', 'mot tuan'), 'week'),
  map(seq(phrase('ngay', 'tuan', 'thang', 'quy', 'qui', 'nam'), notNamed), ([word]) => ({ ngay: 'day', tuan: 'week', thang: 'month', quy: 'quarter', qui: 'quarter', nam: 'year' } as const)[word as 'ngay']),
);
const every = phrase('hang', 'moi', 'tung', 'dinh ky', 'dinh ki', 'dinh ky hang', 'dinh ki hang', 'dinh ky moi', 'dinh ky theo', 'theo dinh ky', 'thuong ky', 'theo', 'theo tung', 'dinh ky mot', 'cac');
const comma = phrase(',', 'va', '/', '-', ';', 'hoac', '&', '+', ', va');
/** In a list "9 tháng" is the report of the third quarter; alone it is no cycle. */
const listed: Parser<Cycle> = alt<Cycle>(unit, as(phrase('9 thang', '09 thang', 'chin thang'), 'quarter'));
const units: Parser<Cycle> = map(seq(unit, many(seq(comma, opt(phrase('hang', 'moi', 'dinh ky', 'dinh ky hang', 'ca')), listed))), ([first, more]) => mostFrequent([first, ...more.map(([, , other]) => other)]));
const atLeast = opt(phrase('it nhat', 'toi thieu', 'khoang', 'khong qua', 'toi da', 'tu'));

/** N times in each cycle, as a cycle of its own where there is one. */
function times(n: number, cycle: Cycle): CycleFact | null {
  if (cycle === 'year') return named(n >= 12 ? 'month' : n >= 4 ? 'quarter' : n === 2 ? 'half-year' : 'year', n === 3 ? ['--04-30', '--08-31', '--12-31'] : null);
  if (cycle === 'half-year') return named(n >= 2 ? 'quarter' : 'half-year', null);
  if (cycle === 'month' && n === 2) return { ...named('month', ['---15', '---last'])!, confidence: 'medium' };
  return cycle === 'day' ? null : named(cycle, null);
}

/** "Hằng quý", "định kỳ 6 tháng, hằng năm", "01 lần/năm", "mỗi năm một lần", "6 tháng/lần", "monthly". */
export const cycle: Parser<Fact> = alt<Fact>(
  refine(seq(atLeast, count, phrase('lan', 'dot', 'ky', 'so', 'cuoc'), phrase('/', 'moi', 'trong', 'hang', 'mot', 'trong mot', 'trong moi'), opt(phrase('1', '01', 'mot')), unit), ([, n, , , , u]) => times(n, u)),
  refine(seq(opt(every), unit, opt(phrase(',', ':')), atLeast, count, phrase('lan')), ([, u, , , n]) => times(n, u)),
  refine(seq(opt(every), unit, phrase('/', 'moi'), opt(count), phrase('lan')), ([, u]) => times(1, u)),
  refine(seq(opt(every), count, phrase('nam', 'thang', 'tuan'), opt(phrase('/', 'moi')), opt(count), phrase('lan')), ([, n, word]) => longCycle(n, word)),
  refine(seq(every, units, not(phrase('tiep theo'))), ([, u]) => (u === 'day' ? null : named(u, null))),
  refine(seq(unit, comma, opt(phrase('hang', 'moi')), units), ([first, , , more]) => times(1, mostFrequent([first, more]))),
  map(phrase('monthly', 'every month', 'each month'), () => named('month', null)),
  map(phrase('weekly', 'every week'), () => named('week', null)),
  map(phrase('quarterly', 'every quarter', 'each quarter'), () => named('quarter', null)),
  map(phrase('annually', 'yearly', 'every year', 'annual', 'each year', 'thuong nien', 'hang nien'), () => named('year', null)),
  map(phrase('semi - annually', 'biannually', 'half - yearly'), () => named('half-year', null)),
  // "Định kỳ trước ngày 15/11": the day without a year comes round each year.
  map(seq(phrase('dinh ky', 'dinh ki', 'theo dinh ky'), opt(phrase('bao cao', ',', 'vao')), ahead(seq(bound, opt(timeOfDay), refine(day, (found) => (found.year === null ? found : null))))), () => ({ ...named('year', null)!, confidence: 'medium' as const })),
  map(seq(opt(phrase('truoc', 'den', 'vao', 'cham nhat', 'cham nhat vao', 'cham nhat la', 'muon nhat')), phrase('cuoi', 'dau', 'ngay cuoi', 'tuan cuoi', 'ngay cuoi cung cua', 'ngay cuoi cung', 'ngay lam viec cuoi cung cua', 'ngay lam viec cuoi cung', 'trong'), opt(phrase('cua')), opt(phrase('hang', 'moi', 'tung', 'cac')), alt<Recurrence>(as(seq(phrase('thang'), notNamed), 'month'), as(seq(phrase('quy', 'qui'), notNamed), 'quarter'))), ([, , , , u]) => named(u, null)),
);

/** "Trước ngày 20 của tháng cuối quý", "ngày 25 hằng tháng", "thứ Sáu hằng tuần". */
export const cycleWithDays: Parser<Fact> = alt<Fact>(
  map(seq(bound, opt(timeOfDay), opt(phrase('sang', 'chieu', 'vao')), weekday, opt(phrase('cua', 'trong', ',')), opt(phrase('hang tuan', 'moi tuan', 'tuan', 'cac tuan', 'cuoi tuan')), ahead(not(seq(opt(phrase(',')), opt(phrase('ngay')), number(1, 31))))), ([b, , , day]) => ({ ...named('week', [`W-${day}`]), exclusive: b === 'before' })),
  map(seq(days(), opt(phrase('cua', 'vao', 'trong')), opt(phrase('hang', 'moi', 'tung', 'cac')), monthOfQuarter(), quarterTail()), ([found, , , months]) => ({ ...named('quarter', daysOfQuarters(found.days, months)), exclusive: found.exclusive })),
  map(seq(days(), phrase('hang thang', 'moi thang', 'cua thang', 'cua moi thang', 'cua hang thang', 'cac thang', 'tung thang', 'cua cac thang', 'thang sau', 'cua thang sau', 'thang ke tiep', 'cua thang ke tiep', 'thang tiep theo', 'trong thang', 'dinh ky hang thang'), not(number(1, 12))), ([found]) => ({ ...named('month', found.days.map(monthly)), exclusive: found.exclusive })),
  map(seq(bound, opt(timeOfDay), number(1, 31), phrase('hang thang', 'moi thang')), ([b, , day]) => ({ ...named('month', [monthly(day)]), exclusive: b === 'before' })),
  map(seq(opt(bound), monthOfQuarter(), quarterTail()), ([, months]) => named('quarter', months.map((m) => lastDayOf(m)))),
);

function days(): Parser<{ days: readonly number[]; exclusive: boolean }> {
  return map(
    seq(bound, opt(timeOfDay), phrase('ngay', 'cac ngay', 'ngay mung', 'mung'), number(1, 31), many(seq(phrase(',', 'va', '&'), opt(phrase('ngay')), number(1, 31), not(phrase('/'))))),
    ([b, , , first, more]) => ({ days: [first, ...more.map(([, , day]) => day)], exclusive: b === 'before' }),
  );
}

/** Which months of the year the "tháng cuối quý" are. */
function monthOfQuarter(): Parser<readonly number[]> {
  const of = seq(opt(phrase('cua')), opt(phrase('hang', 'moi', 'tung', 'cac', 'mot')), phrase('quy', 'qui'), not(alt<unknown>(number(1, 4), roman)));
  return alt<readonly number[]>(
    as(seq(phrase('thang cuoi', 'thang cuoi cung', 'thang thu ba', 'thang thu 3', 'cuoi'), of), [3, 6, 9, 12]),
    as(seq(phrase('thang dau', 'thang dau tien', 'thang thu nhat'), of), [1, 4, 7, 10]),
    as(seq(phrase('thang giua', 'thang thu hai', 'thang thu 2'), of), [2, 5, 8, 11]),
  );
}

function quarterTail(): Parser<unknown> {
  return opt(phrase('sau', 'tiep theo', 'ke tiep', 'lien ke', 'bao cao', 'hang nam', 'trong nam'));
}

function longCycle(n: number, word: string): CycleFact | null {
  if (word === 'nam') return { ...named('year', null), confidence: n === 1 ? 'high' : 'low' };
  if (word === 'tuan') return n === 2 ? { ...named('month', ['---15', '---last']), confidence: 'medium' } : named(n === 1 ? 'week' : 'month', null);
  if (12 % n !== 0) return { ...named('month', null), confidence: 'low' };
  if (n === 1 || n === 3 || n === 6 || n === 12) return named(({ 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' } as const)[n], null);
  return { ...named('month', Array.from({ length: 12 / n }, (_, index) => lastDayOf((index + 1) * n))), confidence: 'medium' };
}

function monthly(day: number): string {
  return day === 31 ? '---last' : `---${String(day).padStart(2, '0')}`;
}

function mostFrequent(cycles: readonly Cycle[]): Cycle {
  return FREQUENCY.find((cycle) => cycles.includes(cycle))!;
}

function named(every: Recurrence, days: readonly string[] | null): CycleFact {
  return { type: 'cycle', every, days, exclusive: null, confidence: every === 'week' && days === null ? 'low' : 'high' };
}

