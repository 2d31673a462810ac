import type { Field } from '../../plan/field';

/** Whether two fields are read from one cell of the task's own: "Chủ trì: …; Phối hợp: …". */
export function sharesCell(a: Field<unknown>, b: Field<unknown>): boolean {
  return a.present && b.present && !a.inherited && a.cell.row === b.cell.row && a.cell.column === b.cell.column && a.cell.sheet === b.cell.sheet;
}
