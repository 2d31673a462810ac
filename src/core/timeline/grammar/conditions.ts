import type { Confidence } from '../timeline';
import { ahead, alt, as, many, map, not, one, opt, phrase, refine, seq, startsLike, type Parser, type Reading } from './combinators';
import { bound } from './bounds';
import { cycle } from './cycles';
import type { Fact, OffsetFact } from './fact';
import { count } from './numbers';
import { timeOfDay } from './phrases';
import { moment } from './series';
import type { Token } from './token';

const stops = new Set([';', '(', ')', ',', '.', ':']);
const newThought = alt<unknown>(
  phrase('nhung', 'cham nhat', 'muon nhat', 'hoan thanh', 'dinh ky', 'thuong xuyen', 'song', 'va hang', 'va dinh ky', 'va thuong xuyen', 'hoac dinh ky'),
  seq(phrase('truoc', 'den', 'den het', 'het', 'khong qua', 'xong', 'trong', 'va truoc'), bound, opt(timeOfDay), moment),
);

/** Longer events say nothing more. */
const MOST_WORDS = 60;

/** The words of a clause up to its end: a stop or the beginning of another thought. */
const clause: Parser<readonly string[]> = map(many(map(seq(not(newThought), one((token) => !stops.has(token.text))), ([, token]) => token.text), MOST_WORDS), (words) => words);

const unit: Parser<{ unit: OffsetFact['unit']; times: number }> = alt<{ unit: OffsetFact['unit']; times: number }>(
  as(phrase('ngay lam viec', 'ngay lv', 'working days', 'ngay hanh chinh'), { unit: 'workday', times: 1 }),
  as(phrase('ngay', 'days', 'day'), { unit: 'day', times: 1 }),
  as(phrase('tuan', 'weeks'), { unit: 'day', times: 7 }),
  as(phrase('thang', 'months', 'month'), { unit: 'month', times: 1 }),
  as(seq(phrase('quy'), not(phrase('dinh'))), { unit: 'month', times: 3 }),
  as(phrase('nam'), { unit: 'month', times: 12 }),
  as(phrase('gio', 'h', 'gio lam viec'), { unit: 'day', times: 1 / 24 }),
);
const within = phrase('trong', 'trong vong', 'trong thoi han', 'trong thoi gian', 'thoi han', 'cham nhat', 'cham nhat la', 'cham nhat trong', 'muon nhat', 'khong qua', 'khong qua thoi han', 'toi da', 'sau', 'sau thoi han', 'sau thoi gian', 'cham nhat sau', 'muon nhat sau', 'trong vong khong qua', 'trong thoi han khong qua', 'trong khoang', 'khoang', 'within', 'ngay sau', 'truoc', 'it nhat');
const span = map(seq(opt(seq(count, phrase('-', 'den'))), count, unit, not(alt<unknown>(phrase('dau', 'cuoi', 'lan', '/ lan', 'mot lan', '1 lan', 'dau tien', 'hang', 'moi'), seq(phrase('/', 'mot'), count)))), ([, n, u]) => ({ n, ...u }));
const counting = phrase('ke tu', 'ke tu khi', 'ke tu ngay', 'sau', 'sau khi', 'sau ngay', 'tu', 'tu khi', 'tu ngay', 'tinh tu', 'tinh tu ngay', 'ke tu sau', 'from', 'after', 'ke', 'truoc', 'truoc khi', 'truoc ngay', 'cua');

/** "Trước 17 giờ ngày 30/11": the hour is of a day, not a length of time. */
const hourOfDay = seq(within, timeOfDay, moment);
const datedDay = refine(moment, (found) => (found.unit === 'day' && found.year !== null ? found : null));

/** "Báo cáo 6 tháng trước ngày 20/6/2026": of the half-year, by that day; "3 ngày trước ngày 20/6/2026" counts back. */
const reportBy = seq(refine(span, (found) => (found.unit === 'month' ? found : null)), phrase('truoc', 'truoc ngay'), datedDay);

/** "Trong 30 ngày kể từ ngày ký ban hành", "45 ngày sau khi Nghị quyết có hiệu lực", "12 tháng". */
export const offset: Parser<Fact> = map(seq(not(reportBy), alt<Fact>(
  map(seq(opt(within), span, opt(phrase(',')), counting, datedDay, not(one((token) => token.kind === 'word'))), ([, found, , from, since]) => ({ ...offsetFact(found, false, 'high', from.startsWith('truoc')), since })),
  map(seq(opt(within), span, opt(phrase(',')), counting, clause), ([, found, , from, event]) => offsetFact(found, isIssue(event), 'high', from.startsWith('truoc'))),
  map(seq(not(hourOfDay), within, span), ([, word, found]) => offsetFact(found, false, 'medium', word === 'truoc')),
  // A cell that holds nothing but a duration.
  map(seq(span, not(one((token) => token.kind !== 'mark' || token.text === ',' || token.text === '/'))), ([found]) => offsetFact(found, false, 'low', false)),
)), ([, fact]) => fact);

function offsetFact(found: { n: number; unit: OffsetFact['unit']; times: number }, issue: boolean, confidence: OffsetFact['confidence'], back: boolean): OffsetFact {
  const amount = Math.ceil(found.n * found.times) * (back ? -1 : 1);
  return { type: 'offset', amount, unit: found.unit, anchor: issue ? 'issue' : 'event', confidence };
}

/** Whether an event is the signing of the plan itself, and not of some other document. */
function isIssue(words: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `;
  if (!/^ ky (?!hop|bao|ke )| (?:ngay ky|duoc ky|khi ky|ban hanh) /.test(text)) return false;
  if (/ (?:nay|phu luc) /.test(text)) return true;
  return !/ (?:luat|nghi dinh|nghi quyet|thong tu|chi thi|quyet dinh|huong dan|van ban|de an|chuong trinh|bo|trung uong|chinh phu|thu tuong|hop dong|tinh uy|cap|du an|cong van|ho so|bien ban) /.test(text);
}

/** "Kể từ ngày ký ban hành": the day the plan was issued is the start. */
export const fromIssue: Parser<Fact> = refine(
  seq(phrase('tu', 'ke tu', 'bat dau tu'), phrase('khi', 'ngay', 'thoi diem', 'luc'), clause, opt(ahead(seq(bound, moment)))),
  ([, , event]) => (isIssue(event) ? { type: 'from-issue' } : null),
);

const sessionHead = seq(opt(bound), phrase('ky hop', 'phien hop', 'cuoc hop', 'hoi nghi', 'dai hoi', 'hop hdnd', 'ki hop', 'ky hdnd'));

/** "Kỳ họp giữa năm 2025" carries its own time. */
export const session: Parser<Fact> = startsLike(sessionHead, (tokens, at) => {
  const head = sessionHead(tokens, at);
  if (!head) return null;
  const inside = seek(tokens, head.next, moment);
  const rest = clause(tokens, inside?.next ?? head.next)!;
  return { value: { type: 'condition', session: true, moment: inside?.value ?? null, confidence: inside ? 'medium' : 'high' }, next: Math.max(rest.next, inside?.next ?? 0) };
});

const theo = phrase('theo', 'tuy theo', 'tuy', 'can cu', 'can cu vao', 'can cu theo', 'phu thuoc', 'phu thuoc vao', 'theo dung', 'thuc hien theo', 'phu hop voi', 'tuy thuoc', 'tuy thuoc vao', 'gan voi', 'cung voi', 'song song voi', 'dong bo voi', 'as per', 'according to', 'bam theo', 'per');
const khi = phrase('khi', 'sau khi', 'ngay sau khi', 'ngay khi', 'truoc khi', 'sau ngay', 'ngay sau', 'trong truong hop', 'neu', 'neu co', 'moi khi', 'dot xuat', 'phat sinh', 'khi phat sinh', 'khi co', 'luc', 'ngay', 'when', 'upon', 'upon request', 'after', 'tung dot', 'theo dot', 'theo tung dot', 'tu khi', 'ke tu khi', 'ke tu ngay', 'cho', 'den khi', 'cho den khi', 'trong nhiem ky', 'ca nhiem ky', 'nhiem ky', 'sau', 'truoc', 'truoc ky', 'sau ky', 'theo nhiem vu', 'theo thuc te', 'theo yeu cau', 'on request', 'tinh huong', 'thoi diem phu hop', 'thoi gian phu hop', 'vao thoi diem', 'vao thoi diem thich hop', 'thoi diem thich hop');

/** "Theo quy định", "Khi có yêu cầu", "Ngay sau khi Luật có hiệu lực". */
export const condition: Parser<Fact> = alt<Fact>(
  refine(seq(theo, not(cycle), clause), ([, , words]) => (isAbbreviation(words) ? null : { type: 'condition', session: false, moment: null, confidence: sureness(words.join(' ')) })),
  refine(seq(khi, clause), ([word, words]): Fact | null => {
    // Alone, these words say nothing of when.
    if (['sau', 'truoc', 'ngay', 'cho', 'luc', 'after', 'sau ngay'].includes(word) && words.length === 0) return null;
    // "Khi nào xong thì báo" is a question.
    if (word === 'khi' && words[0] === 'nao') return null;
    if (/^(?:tet|he)$/u.test(words.join(' '))) return { type: 'condition', session: false, moment: null, confidence: 'low' };
    if (isIssue(words) && (word.includes('sau') || word.includes('khi') || word.startsWith('ke tu') || word === 'ngay')) return { type: 'offset', amount: 0, unit: 'day', anchor: 'issue', confidence: 'medium' };
    return { type: 'condition', session: false, moment: null, confidence: word.includes('nhiem ky') ? 'low' : 'high' };
  }),
);

/** "Theo tình hình", "Theo lịch công tác" name nothing that happens or can be looked up; nor does "quy định", but everybody writes it. */
function sureness(words: string): Confidence {
  if (/^(?:(?:tinh hinh|dieu kien)(?: thuc te| cu the)?|ke hoach|lich(?: cong tac)?|lo trinh|tien do(?: chung)?)$/u.test(words)) return 'low';
  return words.startsWith('quy dinh') ? 'medium' : 'high';
}

/** "Theo KH", "Theo KH năm học" do not say which plan. */
function isAbbreviation(clause: readonly string[]): boolean {
  const words = clause.filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || (words.length <= 2 && words.every((word) => /^[bcdđghklmnpqrstvx]{1,4}$/.test(word)))) return true;
  return words[0] === 'kh' && !/\d|(?:^| )(?:ubnd|hdnd|tinh|so|bo|trung uong|chinh phu|thu tuong|huyen|xa|phuong|ban)(?: |$)/u.test(clause.slice(1).join(' '));
}

function seek<T>(tokens: readonly Token[], from: number, parser: Parser<T>): Reading<T> | null {
  for (let at = from; at < Math.min(tokens.length, from + 16) && ![';', ')'].includes(tokens[at]!.text); at += 1) {
    const reading = parser(tokens, at);
    if (reading) return reading;
  }
  return null;
}

