import type { Field } from '../../plan/field';
import { saysNothing } from '../../text/says-nothing';

/** Whether a cell of the task's own says nothing: empty, a dash, dots. A value taken over from above is not blank. */
export function isBlank(field: Field<unknown>): boolean {
  return field.present && field.inherited !== true && saysNothing(field.text);
}
