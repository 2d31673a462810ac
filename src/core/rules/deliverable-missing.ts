import { documentNamedIn } from '../plan/documents';
import type { Field } from '../plan/field';
import type { Matrix } from '../plan/plan';
import { isBlank } from './parts/blank';
import { nameOf } from './parts/naming';
import { rule } from './rule';

export default rule({
  name: 'deliverable-missing',
  title: 'Chưa xác định sản phẩm',
  clarity: 'product',
  severity: 'warning',
  needs: ['content'],
  basis: 'Yêu cầu “rõ sản phẩm”.',
  why: 'Không có sản phẩm thì không có gì để nghiệm thu và báo cáo hoàn thành.',
  example: { bad: '(để trống)', good: 'Báo cáo kết quả rà soát' },
  messages: {
    missing: 'Nhiệm vụ {number} chưa ghi sản phẩm, kết quả. Ví dụ: {example}.',
    'no-column': 'Bảng không có cột Sản phẩm. Đề nghị thêm cột ghi sản phẩm, kết quả của từng nhiệm vụ.',
  },
  check(plan, report) {
    for (const matrix of plan.matrices) {
      if (!matrix.columns.deliverable) {
        if (matrix.tasks.length > 0) report('no-column', headerField(matrix), {});
        continue;
      }
      for (const task of matrix.tasks) {
        if (!isBlank(task.deliverable)) continue;
        const example = documentNamedIn(task.content.text) ?? 'Kế hoạch, Quyết định, Báo cáo, 05 lớp tập huấn';
        report('missing', task.deliverable, { number: nameOf(task), example });
      }
    }
  },
});

/** The header cell of the content, beside which the column would stand. */
function headerField(matrix: Matrix): Field<string> {
  const column = matrix.columns.content?.[0] ?? matrix.area.left;
  return { value: '', text: '', cell: { sheet: matrix.sheet, row: matrix.headerRow, column }, role: 'deliverable', present: false };
}
