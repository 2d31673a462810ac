import { alt, many, map, not, number, opt, phrase, refine, seq, type Parser } from './combinators';
import { bound } from './bounds';
import type { Fact } from './fact';
import { bareDay } from './moments';
import { yearMoment } from './moment';
import { moment, series } from './series';
import { fullYear } from './numbers';
import { timeOfDay } from './phrases';

const lead = seq(bound, opt(timeOfDay), opt(phrase(',')));

/** A bound and its dates: "trước 17 giờ ngày 30/11/2025", "Quý III - IV/2024". "Cuối năm" has a word of its own for the part, "hết năm" none. */
export const dated: Parser<Fact> = alt<Fact>(thisYear(), map(seq(lead, series), ([[word, hour], found]) => ({
  type: 'dated',
  // "Trước 17 giờ ngày 30/11" takes the day in.
  bound: hour !== null && word === 'before' ? 'until' : word,
  series: found,
})));

/** "Trước ngày 20", "ngày 15 và 30": days with no month. */
export const dayOfMonth: Parser<Fact> = map(
  seq(lead, bareDay, many(seq(phrase(',', 'va', '&', 'hoac'), opt(phrase('ngay')), number(1, 31), not(phrase('thang', '/'))))),
  ([[bound], first, more]) => ({ type: 'day-of-month', bound, days: [first, ...more.map(([, , day]) => day)] }),
);

/** "Tầm nhìn đến năm 2045", "định hướng 2050". */
export const horizon: Parser<Fact> = map(
  seq(phrase('tam nhin', 'tam nhin den', 'dinh huong', 'dinh huong den', 'co tinh den', 'huong toi', 'huong den', 'vision'), opt(phrase('den', 'toi', 'cho', 'cho den', 'den het', 'den ngay')), moment),
  ([, , found]) => ({ type: 'horizon', moment: found }),
);

/** "Nhiệm kỳ 2021-2026" runs from May to April, "năm học 2024-2025" from September to May, unless others decide. */
export const season: Parser<Fact> = refine(
  seq(phrase('nhiem ky', 'nam hoc', 'nien khoa', 'trong nhiem ky', 'khoa'), opt(phrase('hdnd', ':')), fullYear, phrase('-', 'den', '/'), opt(phrase('nam')), alt(fullYear, number(16, 99))),
  ([name, , from, , , last]): Fact | null => {
    const to = last < 100 ? from - (from % 100) + last : last;
    if (to <= from) return null;
    return name.includes('hoc') ? { type: 'season', from: `${from}-09-01`, to: `${to}-05-31` } : { type: 'season', from: `${from}-05-01`, to: `${to}-04-30` };
  },
);


/** "Trong năm", "đến hết năm": the year is the plan's. */
function thisYear(): Parser<Fact> {
  const named = alt<unknown>(number(0, 9999), phrase('hoc', 'tai chinh', 'mot', 'hai', 'ba', 'tiep theo'));
  const year = yearMoment(null);
  return map(seq(phrase('trong', 'het', 'den het', 'truoc het', 'trong ca', 'cho den het'), phrase('nam', 'nam nay', 'nam ke hoach'), not(named)), ([word]) => ({
    type: 'dated',
    bound: word.startsWith('trong') ? 'in' : 'until',
    series: { stretches: [{ from: year, to: year }], exclusive: false, spoken: false },
  }));
}
