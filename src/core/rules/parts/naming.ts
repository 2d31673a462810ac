import type { Task } from '../../plan/plan';
import { cellAddress } from '../../sheet/cell-ref';

/** How a message names a task: its number, else how it begins, else where it stands. */
export function nameOf(task: Task): string {
  if (task.number.text !== '') return task.number.text;
  const [...words] = task.content.text.split(' ');
  if (task.content.text === '') return cellAddress(task.content.cell);
  return words.length > 8 ? `“${words.slice(0, 8).join(' ')}…”` : `“${task.content.text}”`;
}

/** `a, b, c` with each in quotes. */
export function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}
