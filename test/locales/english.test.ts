import { checkPlan } from '../../src/core/check/check';
import { RULES } from '../../src/core/rules';
import { DEFAULT_REGISTER } from '../../src/core/agencies/register';
import { fromRows } from '../../src/core/agencies/exchange';
import { readProfileFile } from '../../src/core/rules/profile-file';
import { parseTimeline } from '../../src/core/timeline/parse-timeline';
import { exchangeProblem, profileProblem } from '../../src/locales/en/exchange';
import { missingInEnglish } from '../../src/locales/en/missing';
import { reasonInEnglish } from '../../src/locales/en/reasons';
import { fixTitleOf, messageOf } from '../../src/locales/rules';
import { ALL_CASES } from '../core/rules/all-cases';
import { planOf, registerOf } from '../core/plan-of';

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;

const findings = RULES.flatMap((rule) => {
  const { invalid } = ALL_CASES[rule.name as keyof typeof ALL_CASES];
  return invalid.flatMap((table) => checkPlan(planOf(table), { rules: [rule], register: registerOf(table) }).findings);
});

test.each([
  ['31/11/2026', 'month 11 has 30 days'],
  ['29/02/2026', 'month 2/2026 has 28 days'],
  ['45/10/2026', 'there is no day 45'],
  ['Tháng 13/2026', 'there is no month 13'],
  ['Quý VI/2026', 'there is no quarter VI, a year has four'],
])('why "%s" is impossible', (text, english) => {
  const timeline = parseTimeline(text);
  expect(timeline).toMatchObject({ kind: 'unknown', cause: 'impossible' });
  expect(reasonInEnglish('reason' in timeline ? timeline.reason : '')).toBe(english);
});

test('no reason or value of a finding is left in Vietnamese', () => {
  const own = findings.filter(({ rule }) => rule === 'timeline-impossible' || rule === 'excel-autodate').map((finding) => messageOf(finding, 'en').replaceAll(/“[^”]*”/gu, '“…”'));
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((message) => VIETNAMESE.test(message))).toEqual([]);
});

test('fixes are said in English, with the texts of the plan as they are', () => {
  const titles = findings.flatMap(({ fix, choices }) => [...(fix ? [fix] : []), ...choices]).map((fix) => fixTitleOf(fix, 'en'));
  expect(titles).toEqual(expect.arrayContaining(['Convert to composed Unicode', 'Clean', 'Join to the row above', 'Take out of the coordinators', 'Rewrite as 3.10']));
  expect(titles.filter((title) => /^(?:Ghi|Thay|Bỏ|Viết|Sửa|Giữ|Gộp|Làm|Chuyển|Đánh)/u.test(title))).toEqual([]);
});

test('what a skipped rule lacked', () => {
  const lacking = RULES.flatMap((rule) => ALL_CASES[rule.name as keyof typeof ALL_CASES].skipped?.flatMap(({ missing }) => missing) ?? []);
  expect(lacking.length).toBeGreaterThan(0);
  expect([...lacking, 'cột Cơ quan chủ trì hoặc Cơ quan phối hợp', 'bảng nhiệm vụ'].map(missingInEnglish).filter((english) => VIETNAMESE.test(english))).toEqual([]);
  expect(missingInEnglish('cột Cơ quan chủ trì hoặc Cơ quan phối hợp')).toBe('column Lead agency or Coordinating agencies');
});

test('what is wrong with a file from another office', () => {
  const known = (id: string): boolean => DEFAULT_REGISTER.byId(id) !== null;
  const read = fromRows([['Mã', 'Tên cơ quan', 'Từ ngày'], ['doi-a', 'Đội A', '31/11/2025']], known);
  expect(read.ok ? [] : read.problems.map(exchangeProblem)).toEqual(['Row 2: "31/11/2025" is not a date. Write it as dd/mm/yyyy.']);
  const profile = readProfileFile('{"loai":"sau-ro/bo-quy-tac","ten":"Sở","quyTac":{"abc":"error"}}');
  expect('problem' in profile && profileProblem(profile.problem)).toBe('The file has a rule “abc” that this Sáu Rõ does not have. Update Sáu Rõ, or save the file again.');
});
