import { DEFAULT_REGISTER } from '../../../src/core/agencies/register';
import { checkPlan } from '../../../src/core/check/check';
import { RULES } from '../../../src/core/rules';
import { cellAddress } from '../../../src/core/sheet/cell-ref';
import { gridOf } from '../grid-of';
import { planFrom } from '../matrix/outline';

const rules = RULES.filter(({ name }) => name === 'number-sequence');

/** Groups numbered in a column of their own, merged over their tasks. */
function breaksIn(...groups: readonly number[]): string[] {
  const rows = groups.flatMap((group, index) => [[group, `Nhóm ${index + 1}`, 'a', `Đối khớp dữ liệu ${index}`, 'Sở Tư pháp', '2026'], ['', '', 'b', `Số hóa sổ gốc ${index}`, 'Sở Tư pháp', '2026']]);
  const merges = groups.flatMap((_group, index) => [`A${2 * index + 2}:A${2 * index + 3}`, `B${2 * index + 2}:B${2 * index + 3}`]);
  const plan = planFrom([gridOf([['TT', 'Tên nhóm', 'TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], ...rows], { merges })]);
  return checkPlan(plan, { rules, register: DEFAULT_REGISTER }).findings.map(({ cell, message }) => `${cellAddress(cell)} ${message}`);
}

test('groups that follow one another are fine', () => {
  expect(breaksIn(1, 2, 3)).toEqual([]);
});

test('a group that was left out is reported where the next one opens', () => {
  expect(breaksIn(1, 2, 4, 5)).toEqual(['C6 Số thứ tự “4” ở dòng 6 không liền với số trước. Số đúng dự kiến: 3.']);
});
