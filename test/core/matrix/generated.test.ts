import { DEFAULT_REGISTER } from '../../../src/core/agencies/register';
import { checkPlan } from '../../../src/core/check/check';
import type { SheetBlueprint } from '../../../src/core/sheet/blueprint';
import type { Grid } from '../../../src/core/sheet/grid';
import { SUMMARY_SHEETS, summaryBlueprints, type SummaryKind } from '../../../src/core/summary/blueprints';
import { gridOf } from '../grid-of';
import { planFrom } from './outline';

const NAMES = Object.fromEntries(SUMMARY_SHEETS.map(({ kind, name }) => [kind, name])) as Record<SummaryKind, string>;
const OFFICERS = gridOf([
  ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Khó khăn, vướng mắc'],
  ['I', 'Hoàn thiện thể chế'],
  [1, 'Rà soát văn bản quy phạm pháp luật', 'Sở Tư pháp', 'Các sở, ban, ngành', '31/3/2026', 'Thiếu nhân lực'],
  [2, 'Ban hành quy chế khai thác dữ liệu', 'Sở KH&CN', 'Công an tỉnh; Sở Nội vụ', '30/12/2026'],
  [3, 'Diễn tập ứng cứu sự cố an toàn thông tin', 'Công an tỉnh', 'Sở KH&CN', 'Hằng năm'],
]);

/** The sheet as it is read back once nothing says any more that Sáu Rõ wrote it. */
function readBack(blueprint: SheetBlueprint): Grid {
  return gridOf(blueprint.rows.map((row) => row.cells.map((cell) => cell?.value ?? null)).map((row) => row.map((value) => (typeof value === 'boolean' ? String(value) : value))), { sheet: blueprint.name });
}

const plan = planFrom([OFFICERS]);
const sheets = summaryBlueprints(plan, checkPlan(plan, { register: DEFAULT_REGISTER }), { sheetNames: NAMES }).map(readBack);

it('finds the officer’s table to begin with', () => {
  expect(plan.tasks.map((task) => task.row)).toEqual([3, 4, 5]);
});

it.each(sheets.map((grid) => [grid.sheet, grid] as const))('takes no table of the sheet "%s" for a matrix, even where its defined name was lost', (_name, grid) => {
  expect(planFrom([grid]).matrices.map((matrix) => `${matrix.headerRow}: ${matrix.doubts.map(({ kind }) => kind).join(' ')}`)).toEqual([]);
  expect(planFrom([OFFICERS, grid]).tasks).toHaveLength(3);
});
