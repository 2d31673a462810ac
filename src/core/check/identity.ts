import type { Field } from '../plan/field';
import type { Plan, Task } from '../plan/plan';
import { fold } from '../text/fold';

/** What a finding is about, before it has an id. */
export interface Subject {
  readonly rule: string;
  readonly messageId: string;
  readonly field: Field<unknown>;
  readonly related: readonly Field<unknown>[];
}

/**
 * Ids for the findings of one check: rule, message and normalised texts of the fields and of the task they belong to, hashed. Findings that
 * read the same are told apart by the task's number, then by their order; rows never count, so that ids survive inserted and moved rows.
 */
export function identify(subjects: readonly Subject[], plan: Plan): string[] {
  const tasks = new Map(plan.tasks.map((task) => [rowKey(task.sheet, task.row), task]));
  const taken = new Set<string>();
  return subjects.map((subject) => {
    const task = tasks.get(rowKey(subject.field.cell.sheet, subject.field.cell.row));
    const says = textsOf(subject, task);
    for (const parts of tellingApart(says, task)) {
      const id = hash(parts.join('\u001F'));
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
    throw new Error('unreachable: the order tells every finding apart');
  });
}

function textsOf({ rule, messageId, field, related }: Subject, task: Task | undefined): string[] {
  return [rule, messageId, field.role, ...[field, ...related].map((each) => fold(each.text)), fold(task?.content.text ?? '')];
}

function* tellingApart(says: readonly string[], task: Task | undefined): Generator<readonly string[]> {
  yield says;
  const numbered = [...says, fold(task?.number.text ?? '')];
  yield numbered;
  for (let order = 2; ; order += 1) yield [...numbered, String(order)];
}

function rowKey(sheet: string, row: number): string {
  return `${row}!${sheet}`;
}

/** cyrb53: 53 bits, enough that a few thousand findings do not meet; written in base 36. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
