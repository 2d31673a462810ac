import type { Field } from '../../plan/field';

/** Whether a cell of the task's own says nothing: empty, a dash, dots. A value taken over from above is not blank. */
export function isBlank(field: Field<unknown>): boolean {
  return field.present && field.inherited !== true && saysNothing(field.text);
}

/** Whether a text holds neither a letter nor a digit. */
export function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
