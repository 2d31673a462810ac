import type { Continuation, Matrix, Task } from '../plan/plan';
import { editableText, setText } from './parts/edits';
import { nameOf } from './parts/naming';
import { fixOf, type Fix } from './fix';
import { rule } from './rule';

export default rule({
  name: 'row-split',
  title: 'Dòng bị ngắt trang',
  clarity: 'work',
  severity: 'warning',
  needs: ['content'],
  basis: 'Thực tế chuyển văn bản Word, PDF sang bảng tính: một nhiệm vụ bị ngắt trang thành hai dòng.',
  why: 'Dòng bị ngắt làm đếm sai số nhiệm vụ, lọc và sắp xếp thì mất phần sau của nội dung.',
  example: { bad: 'Dòng trên: “… cho công chức cấp xã và”; dòng dưới chỉ có: “viên chức trên địa bàn”', good: 'Một dòng: “… cho công chức cấp xã và viên chức trên địa bàn”' },
  messages: { split: 'Dòng {row} có vẻ là phần tiếp theo của nhiệm vụ {number} do ngắt trang. Đề nghị gộp vào dòng trên.' },
  check(plan, report) {
    for (const matrix of plan.matrices) {
      for (const part of matrix.continuations) {
        const task = matrix.tasks.find(({ row }) => row === part.ofRow);
        if (!task) continue;
        const fix = joinUp(part, task, isFirst(part, matrix));
        report('split', part.content, { row: part.row, number: nameOf(task) }, { related: [task.content], ...(fix ? { fix } : {}) });
      }
    }
  },
});

/** Only the first part may be joined now: the text above changes by it, and the next part waits for the next pass. */
function isFirst(part: Continuation, matrix: Matrix): boolean {
  return matrix.continuations.find(({ ofRow }) => ofRow === part.ofRow) === part;
}

function joinUp(part: Continuation, task: Task, first: boolean): Fix | null {
  const [above, below] = [editableText(task.content), editableText(part.content)];
  if (!first || above === null || below === null) return null;
  const edits = [setText(task.content, `${above.trimEnd()} ${below.trim()}`), setText(part.content, '')];
  return edits.every((edit) => edit !== null) ? fixOf('join-up', {}, edits, true) : null;
}
