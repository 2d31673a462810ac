import { alt, as, map, not, number, opt, phrase, refine, seq, startsLike, type Parser, type Reading } from './combinators';
import { dayMoment, monthsMoment, quarterMoment, yearMoment, type Moment } from './moment';
import { day, month, months, quarter, wholeYear } from './moments';
import { roman, yearBehind } from './numbers';
import { part } from './parts';
import type { Token } from './token';

/** One or more moments: each stretch runs from the first day of `from` to the last of `to`. */
export interface Series {
  readonly stretches: readonly Stretch[];
  /** "… đến trước ngày X": the last day itself is left out, literally. */
  readonly exclusive: boolean;
  /** Joined by the words "từ … đến", not by a dash. */
  readonly spoken: boolean;
}

export interface Stretch {
  readonly from: Moment;
  readonly to: Moment;
}

/** Any single moment. */
export const moment: Parser<Moment> = alt(part, months, day, month, quarter, wholeYear);

const BARE_HEAD = bareHead();

type Join = 'range' | 'range-before' | 'list';

const untilWord = phrase('den', 'den het', 'den cuoi', 'cho den', 'cho den het', 'toi', 'toi het', 'den ngay', '- den', 'to', 'through', 'and ending');
const join: Parser<Join> = alt<Join>(
  as(phrase('den truoc', 'den truoc ngay', 'cho den truoc', 'toi truoc'), 'range-before'),
  as(seq(untilWord, opt(phrase('het'))), 'range'),
  as(seq(phrase('-'), opt(phrase('het'))), 'range'),
  as(phrase(',', ', va', 'va', 'va trong', 'va vao', '&', '+', 'hoac', ';', 'cung', 'and'), 'list'),
);

const JOINED_DAY = seq(join, day);

/** "Quý III, IV/2024", "Tháng 3 - 6/2025", "từ 15/3 đến 30/6/2025", "ngày 01 đến ngày 15/6/2025". */
export const series: Parser<Series> = startsLike(alt<unknown>(moment, BARE_HEAD), (tokens, at) => {
  const head = headBeforeMore(tokens, at) ?? moment(tokens, at);
  return head && finish(tokens, head);
});

function finish(tokens: readonly Token[], head: Reading<Moment>): Reading<Series> {
  const moments: Moment[] = [head.value];
  const joins: Join[] = [];
  let next = head.next;
  let spoken = false;
  for (let more = follower(tokens, next, head.value); more; more = follower(tokens, next, moments.at(-1)!)) {
    const [joined, moment] = more.value;
    spoken ||= joined !== 'list' && tokens[next]!.kind === 'word';
    joins.push(joined);
    moments.push(moment);
    next = more.next;
  }
  return { value: { stretches: stretches(withYears(moments, spoken), joins), exclusive: joins.at(-1) === 'range-before', spoken }, next };
}

function follower(tokens: readonly Token[], at: number, before: Moment): Reading<readonly [Join, Moment]> | null {
  const joined = join(tokens, at);
  const found = joined && (sameUnit(before)(tokens, joined.next) ?? moment(tokens, joined.next));
  if (found) return { value: [joined.value, found.value], next: found.next };
  return before.unit === 'quarter' && before.year === null ? slashed(tokens, at) : null;
}

/** "Quý III/IV/2024": a slash joins quarters only. */
const slashed: Parser<readonly [Join, Moment]> = map(seq(phrase('/'), opt(phrase('quy', 'qui')), roman, opt(yearBehind)), ([, , q, y]) => ['list', quarterMoment(q.value, q.written, y)] as const);

const alone = not(alt<unknown>(seq(phrase('nam'), not(number(1900, 2199))), phrase('ngay', 'thang', 'quy', 'tuan', 'lan', '%', 'gio'), seq(phrase('/', '-', '.'), number(1, 12))));
const quarterAlone = map(seq(opt(phrase('quy', 'qui', 'q')), alt(roman, map(number(1, 4), (value) => ({ value, written: String(value) }))), not(phrase('/ lan', 'lan')), alone, opt(yearBehind)), ([, q, , , y]) => quarterMoment(q.value, q.written, y));
const monthAlone = map(seq(number(1, 12), alone, opt(yearBehind)), ([m, , y]) => monthsMoment('month', m, m, y));
const shortYear = map(seq(number(16, 99), not(phrase('ngay', 'thang', '/', 'lan', '%'))), ([y]) => y);
const monthOfDay = seq(phrase('thang'), number(1, 12), opt(yearBehind));

/** What may follow with its unit left out: the `6` of "Tháng 3 - 6/2025". */
function sameUnit(before: Moment): Parser<Moment> {
  if (before.unit === 'quarter') return quarterAlone;
  if (before.unit === 'month') return monthAlone;
  if (before.unit === 'year') return refine(shortYear, (y) => (before.year !== null && y > before.year % 100 ? yearMoment(before.year - (before.year % 100) + y) : null));
  if (before.unit === 'day') return map(monthOfDay, ([, m, y]) => dayMoment(before.firstDay, m, y));
  return () => null;
}

/** "ngày 01" before "đến ngày 15/6". */
function bareHead(): Parser<number> {
  return map(seq(opt(phrase('ngay', 'tu ngay')), number(1, 31)), ([, found]) => found);
}

/** A head that has its month only from what follows: "ngày 01 đến ngày 15/6/2025", "01-15/6/2025", "quý ba và quý tư". */
function headBeforeMore(tokens: readonly Token[], at: number): Reading<Moment> | null {
  const bare = BARE_HEAD(tokens, at);
  const following = bare && JOINED_DAY(tokens, bare.next);
  // 01-12-2025 is one date.
  if (!bare || !following || following.value[1].problem !== undefined || (tokens[bare.next]!.text === '-' && tokens[bare.next + 2]?.text === '-')) return null;
  const [, later] = following.value;
  return { value: dayMoment(bare.value, later.firstMonth, later.year), next: bare.next };
}

/** A year said once at the end holds for all before it, and one said at the head for all that follow. */
function withYears(moments: readonly Moment[], spoken: boolean): readonly Moment[] {
  const given = [...moments];
  for (let at = given.length - 2; at >= 0; at -= 1) given[at] = backwards(given[at]!, given[at + 1]!, spoken);
  for (let at = 1; at < given.length; at += 1) given[at] = inYear(given[at]!, given[at - 1]!.year);
  return given;
}

/** "Từ tháng 11 đến tháng 3/2026" begins the year before. */
function backwards(moment: Moment, next: Moment, spoken: boolean): Moment {
  if (next.year === null || moment.year !== null) return moment;
  const wraps = spoken && moment.firstMonth > next.firstMonth && next.unit !== 'year';
  return inYear(moment, wraps ? next.year - 1 : next.year);
}

function inYear(moment: Moment, year: number | null): Moment {
  if (moment.year !== null || year === null) return moment;
  return moment.unit === 'day' ? dayMoment(moment.firstDay, moment.firstMonth, year) : { ...moment, year };
}

function stretches(moments: readonly Moment[], joins: readonly Join[]): readonly Stretch[] {
  const made: Stretch[] = [{ from: moments[0]!, to: moments[0]! }];
  for (const [index, joined] of joins.entries()) {
    const to = moments[index + 1]!;
    if (joined === 'list') made.push({ from: to, to });
    else made[made.length - 1] = { from: made.at(-1)!.from, to };
  }
  return made;
}

