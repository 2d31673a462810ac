import { alt, map, not, number, opt, phrase, refine, seq, type Parser } from './combinators';
import { monthsMoment, type Moment } from './moment';
import { month, namedYear, quarter } from './moments';
import { yearBehind } from './numbers';

const THIRDS: Readonly<Record<string, readonly [number, number | 'last']>> = { dau: [1, 10], giua: [11, 20], cuoi: [21, 'last'], thuong: [1, 10], trung: [11, 20], ha: [21, 'last'] };
const of = opt(phrase('cua', 'cua nam', 'trong'));
const ofMonth = opt(phrase('cua', 'trong'));

/**
 * "Cuối tháng 6/2025", "trung tuần tháng 6", "cuối quý IV", "đầu năm 2026", "tuần 2 tháng 6". A third of a month, the first, middle or last
 * month of a quarter; of a year the first or last quarter, or May to July, as offices mostly mean.
 */
export const part: Parser<Moment> = alt<Moment>(
  refine(seq(phrase('dau', 'giua', 'cuoi', 'thuong tuan', 'trung tuan', 'ha tuan'), ofMonth, month), ([name, , m]) => thirdOfMonth(name.split(' ')[0]!, m)),
  map(seq(phrase('nua dau', 'nua cuoi', 'nua sau'), ofMonth, month), ([half, , m]) => daysOf(m, half === 'nua dau' ? [1, 15] : [16, 'last'], 'medium')),
  refine(seq(phrase('tuan', 'tuan thu', 'tuan le thu'), number(1, 5), ofMonth, month), ([, week, , m]) => weekOfMonth(week, m)),
  map(seq(phrase('tuan dau', 'tuan dau tien'), ofMonth, month), ([, , m]) => daysOf(m, [1, 7], 'medium')),
  map(seq(phrase('tuan cuoi', 'tuan cuoi cung'), ofMonth, month), ([, , m]) => daysOf(m, [m.lastMonth === 2 ? 22 : 25, 'last'], 'medium')),
  map(seq(phrase('ngay cuoi', 'ngay cuoi cung', 'ngay lam viec cuoi cung'), ofMonth, month), ([, , m]) => daysOf(m, [28, 'last'], 'medium')),
  map(seq(phrase('dau', 'giua', 'cuoi', 'thang dau', 'thang giua', 'thang cuoi'), ofMonth, quarter), ([name, , q]) => monthOfQuarter(name.replace('thang ', ''), q)),
  map(seq(phrase('dau', 'giua', 'cuoi', 'nhung thang dau', 'nhung thang cuoi', 'cac thang cuoi', 'cac thang dau', 'nhung thang con lai', 'dip cuoi', 'thang cuoi'), of, namedYear(), not(phrase('hoc'))), ([name, , y]) => partOfYear(name, y)),
  map(seq(phrase('quy cuoi', 'quy dau'), of, namedYear()), ([name, , y]) => (name === 'quy cuoi' ? monthsMoment('quarter', 10, 12, y) : monthsMoment('quarter', 1, 3, y))),
  map(seq(phrase('end of', 'late'), yearBehind), ([, y]) => monthsMoment('part', 10, 12, y, 'medium')),
);

function thirdOfMonth(name: string, month: Moment): Moment | null {
  const third = THIRDS[name];
  return third ? daysOf(month, third, 'medium') : null;
}

function weekOfMonth(week: number, month: Moment): Moment | null {
  return week === 5 ? daysOf(month, [29, 'last'], 'medium') : daysOf(month, [week * 7 - 6, week * 7], 'medium');
}

function daysOf(month: Moment, [first, last]: readonly [number, number | 'last'], confidence: Moment['confidence']): Moment {
  return { ...month, unit: 'part', firstDay: first, lastDay: last, confidence };
}

function monthOfQuarter(name: string, quarter: Moment): Moment {
  const month = quarter.firstMonth + { dau: 0, giua: 1, cuoi: 2 }[name]!;
  return { ...quarter, unit: 'part', firstMonth: month, lastMonth: month, confidence: 'medium' };
}

function partOfYear(name: string, year: number | null): Moment {
  if (name.endsWith('cuoi') || name.endsWith('lai')) return monthsMoment('part', 10, 12, year, 'medium');
  return name === 'giua' ? monthsMoment('part', 5, 7, year, 'low') : monthsMoment('part', 1, 3, year, 'low');
}
