import { computeFigures } from '../../../src/core/summary/figures';
import { reportBlocks, reportText } from '../../../src/core/summary/report-text';
import { planWith } from './plan-with';

const late = { kind: 'deadline', end: '2026-09-30', confidence: 'high' } as const;
const plan = planWith([
  { number: '1', content: 'Rà soát văn bản', lead: 'Sở Tư pháp', timeline: late, obstacles: 'Thiếu kinh phí' },
  { number: '2', content: 'Ban hành quy chế', lead: 'Sở Tài chính', timeline: late, completedOn: '2026-09-01' },
  { number: '3', content: 'Nâng cấp hồ', lead: 'Sở Tư pháp', timeline: { kind: 'ongoing', confidence: 'high' } },
], '2026-11-20');

test('the report says the figures, who is ahead, who is behind and what is overdue', () => {
  expect(reportText(plan, computeFigures(plan))).toBe([
    'Tính đến ngày 20/11/2026, Kế hoạch số 40/KH-UBND ngày 15/01/2026 của UBND tỉnh Lâm Đồng có 3 nhiệm vụ: 1 nhiệm vụ đã hoàn thành, 2 nhiệm vụ chưa hoàn thành hoặc thực hiện thường xuyên.',
    'Đã hoàn thành: 1 đúng hạn. Còn lại: 1 đang thực hiện quá hạn, 1 thường xuyên, định kỳ. Tỷ lệ hoàn thành 50,00 % (1/2 nhiệm vụ đã hoàn thành và quá hạn).',
    'Tỷ lệ cao: Sở Tài chính 100,00 % (1/1).',
    'Cần đôn đốc: Sở Tư pháp 0,00 % (0/1), 1 nhiệm vụ quá hạn.',
    'Nhiệm vụ quá hạn (1):',
    '- Nhiệm vụ 1: Rà soát văn bản (Sở Tư pháp), hạn 30/09/2026, quá 51 ngày, lý do: Thiếu kinh phí.',
  ].join('\n'));
});

test('a plan with nothing due has no rate and nobody behind', () => {
  const ongoing = planWith([{ number: '1', lead: 'Sở Tư pháp', timeline: { kind: 'ongoing', confidence: 'high' } }], '2026-11-20');
  expect(reportText(ongoing, computeFigures(ongoing))).toBe([
    'Tính đến ngày 20/11/2026, Kế hoạch số 40/KH-UBND ngày 15/01/2026 của UBND tỉnh Lâm Đồng có 1 nhiệm vụ, chưa có nhiệm vụ nào hoàn thành.',
    'Tất cả là nhiệm vụ thường xuyên, định kỳ, không có hạn cố định nên không tính tỷ lệ hoàn thành.',
    'Không có nhiệm vụ quá hạn.',
  ].join('\n'));
});

test('a plan before its first deadline has no rate yet', () => {
  const early = planWith([{ number: '1', lead: 'Sở Tư pháp', timeline: { ...late, end: '2026-12-31' } }], '2026-11-20');
  expect(reportText(early, computeFigures(early))).toContain('Trong đó: 1 đang thực hiện trong hạn. Chưa có nhiệm vụ nào hoàn thành hoặc quá hạn nên chưa tính tỷ lệ hoàn thành.');
});

test('a plan without tracking columns says why everything past its date is overdue', () => {
  const untracked = { ...plan, tasks: plan.tasks.map((task) => ({ ...task, statusText: { ...task.statusText, present: false }, progress: { ...task.progress, present: false }, completedOn: { ...task.completedOn, present: false } })) };
  expect(reportText(untracked, computeFigures(untracked))).toContain('Bảng phân công chưa có cột theo dõi nên nhiệm vụ đã qua hạn được tính là quá hạn.');
  expect(reportText(plan, computeFigures(plan))).not.toContain('cột theo dõi');
});

test('tables of the document close with the total and have as many cells as headers', () => {
  for (const block of reportBlocks(plan, computeFigures(plan))) {
    if (block.kind !== 'table') continue;
    for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
  }
  expect(reportBlocks(plan, computeFigures(plan)).find((block) => block.kind === 'table')).toMatchObject({ rows: expect.arrayContaining([['Tổng số nhiệm vụ', '3', '1', '0', '0', '0', '1', '1', '50,00 %']]) });
});
