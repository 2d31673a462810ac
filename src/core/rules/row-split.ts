import type { ColumnRole } from '../plan/column-role';
import type { Field } from '../plan/field';
import type { Continuation, Matrix, Task } from '../plan/plan';
import type { CellEdit } from '../sheet/edit';
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

/** Every cell of the row goes to the end of the one above it, or none does. */
function joinUp(part: Continuation, task: Task, first: boolean): Fix | null {
  if (!first) return null;
  const edits = [joined(task.content, part.content), ...part.others.map((other) => joined(fieldUnder(task, other.role), other))];
  return edits.every((pair) => pair !== null) ? fixOf('join-up', {}, edits.flat(), true) : null;
}

function joined(above: Field<unknown> | null, below: Field<string>): readonly CellEdit[] | null {
  const rest = editableText(below);
  const start = above && (above.raw ? editableText(above) : '');
  if (above === null || start === null || rest === null || !(start === '' || goesOn(above.role, start, rest))) return null;
  const edits = [setText(above, `${start.trimEnd()} ${rest.trim()}`.trim()), setText(below, '')];
  return edits.every((edit) => edit !== null) ? edits : null;
}

/** Two names side by side need a sign between them, which nobody typed. */
function goesOn(role: ColumnRole, start: string, rest: string): boolean {
  return (role !== 'lead' && role !== 'coordinators') || /(?:[,;]|và|&)\s*$/u.test(start) || /^\s*(?:\p{Ll}|[,;])/u.test(rest);
}

/** The cell of a task in a role; null for a role that has several columns. */
function fieldUnder(task: Task, role: ColumnRole): Field<unknown> | null {
  if (role === 'lead') return task.leads;
  if (role === 'status') return task.statusText;
  return role === 'agencyMarks' || role === 'periodMarks' || role === 'assignment' || role === 'end' ? null : (task[role] ?? null);
}
