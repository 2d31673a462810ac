import { alt, as, map, many, not, phrase, seq, type Parser } from './combinators';
import type { Bound } from './fact';

const before = as(phrase('truoc', 'truoc thoi diem', 'xong truoc', 'som hon', 'before', 'prior to', 'cham nhat truoc'), 'before' as Bound);
const until = as(phrase(
  'den', 'den het', 'het', 'toi', 'toi het', 'cho den', 'cho den het', 'cham nhat', 'muon nhat', 'tre nhat', 'lau nhat', 'cham nhat la', 'muon nhat la', 'cham nhat vao', 'muon nhat vao',
  'cham nhat den', 'muon nhat den', 'khong qua', 'khong muon hon', 'khong cham hon', 'khong tre hon', 'khong vuot qua', 'khong duoc qua', 'khong sau', 'truoc het', 'truoc khi het', 'truoc khi ket thuc', 'cham nhat trong',
  'tu nay den', 'tu nay den het', 'tu nay toi', 'tu nay cho den', 'tu nay cho den het', 'cham nhat het', 'cham nhat den het', 'by', 'until', 'no later than', 'by the end of', 'till', 'ket thuc', 'ket thuc vao', 'ket thuc truoc',
), 'until' as Bound);
const due = as(phrase('han', 'thoi han', 'han cuoi', 'han chot', 'han la', 'thoi han la', 'han hoan thanh', 'thoi han hoan thanh', 'deadline', 'due', 'due on', 'den han'), 'due' as Bound);
const from = as(phrase('tu', 'ke tu', 'bat dau', 'bat dau tu', 'tinh tu', 'khoi dong tu', 'bat dau vao', 'khoi cong', 'from', 'since', 'starting', 'tu sau'), 'from' as Bound);
// "Sáu tháng đầu năm" folds to the same word.
const after = as(seq(phrase('sau', 'sau khi het', 'after'), not(phrase('thang dau', 'thang cuoi'))), 'after' as Bound);
const within = as(phrase('trong', 'trong vong', 'trong thoi gian', 'vao', 'vao dip', 'trong khoang', 'trong suot', 'khoang', 'du kien', 'in', 'during', 'giai doan', 'trong giai doan', 'thoi ky', 'trong thoi ky', 'ngay trong', ':', 'on'), 'in' as Bound);

const MOST_BOUNDS = 5;

/** The words before a date that say how it binds; of several ("chậm nhất trước ngày") the narrowest holds. */
export const bound: Parser<Bound> = map(many(alt(until, before, due, from, after, within), MOST_BOUNDS), (bounds) => bounds.find((one) => one === 'before') ?? bounds.find((one) => one !== 'in' && one !== 'due') ?? (bounds.includes('due') ? 'due' : 'in'));
