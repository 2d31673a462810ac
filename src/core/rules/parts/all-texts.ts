import type { Field } from '../../plan/field';
import type { Matrix, Plan, Task } from '../../plan/plan';

/** Every cell of a task that holds words, left to right as the model has them. */
export function textsOf(task: Task): readonly Field<unknown>[] {
  const { number, code, content, leads, coordinators, leader, person, timeline, deliverable, budget, approver, basis, statusText, result, obstacles, proposal, note } = task;
  return own([number, code, content, leads, coordinators, leader, person, timeline, deliverable, budget, approver, basis, statusText, result, obstacles, proposal, note]);
}

/** The cells of the plan with text of their own, row by row: the lines above the tables, sections, tasks and their further rows. */
export function rowsOfText(plan: Plan): readonly (readonly Field<unknown>[])[] {
  const before = gathered.get(plan);
  if (before) return before;
  const rows = [...titleLines(plan).map((line) => own([line])), ...plan.matrices.flatMap(matrixRows)];
  gathered.set(plan, rows);
  return rows;
}

/** The lines above the tables, on every sheet. */
export function titleLines({ identity, otherTitles = [] }: Plan): readonly Field<string>[] {
  return [identity, ...otherTitles].flatMap(({ lines }) => lines);
}

/** Several rules look at every text; a plan never changes, so they share one gathering. */
const gathered = new WeakMap<Plan, readonly (readonly Field<unknown>[])[]>();

function matrixRows(matrix: Matrix): readonly (readonly Field<unknown>[])[] {
  const rows = [
    ...matrix.sections.map((section) => ({ row: section.row, fields: own([section.number, section.title]) })),
    ...matrix.tasks.map((task) => ({ row: task.row, fields: textsOf(task) })),
    ...matrix.continuations.map((part) => ({ row: part.row, fields: own([part.content, ...part.others]) })),
  ];
  return rows.sort((a, b) => a.row - b.row).map(({ fields }) => fields);
}

/** Each cell of a row once, and none that takes its value from above. */
function own(fields: readonly Field<unknown>[]): readonly Field<unknown>[] {
  const seen = new Set<number>();
  return fields.filter((field) => {
    if (!field.present || field.inherited || typeof field.raw?.value !== 'string' || seen.has(field.cell.column)) return false;
    seen.add(field.cell.column);
    return true;
  });
}
