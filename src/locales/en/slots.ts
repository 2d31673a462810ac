import { reasonInEnglish } from './reasons';

/** What rules put into a slot in Vietnamese words of their own; texts of the plan, names and numbers stay as they are. */
export function slotInEnglish(name: string, value: string | number): string | number {
  if (typeof value === 'number') return value;
  if (name === 'reason') return reasonInEnglish(value);
  return name === 'value' ? value.replace(/^số (?=[0-9])/u, 'the number ') : value;
}
