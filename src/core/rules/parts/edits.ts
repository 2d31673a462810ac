import type { AgencyMention } from '../../agencies/agency';
import type { Field } from '../../plan/field';
import type { CellEdit } from '../../sheet/edit';
import { foldBlanks } from '../../text/fold';

/** The text that stands in the field's own cell; null when there is none to edit: a formula, a number, a value from above. */
export function editableText(field: Field<unknown>): string | null {
  const raw = field.raw;
  if (!field.present || field.inherited || !raw || raw.formula !== undefined) return null;
  return typeof raw.value === 'string' ? raw.value : null;
}

/** Puts a text into the field's cell; null when the cell cannot be edited (formula, no own cell). An empty text empties it. */
export function setText(field: Field<unknown>, text: string): CellEdit | null {
  if (!field.present || field.inherited || field.raw?.formula !== undefined) return null;
  return { cell: field.cell, expected: field.raw?.value ?? null, value: text === '' ? null : text };
}

/** Replaces one agency and leaves the rest of the cell as it stands. */
export function replaceMention(field: Field<unknown>, mention: AgencyMention, name: string): CellEdit | null {
  const span = spanOf(field, mention);
  return span && setText(field, span.text.slice(0, span.start) + name + span.text.slice(span.end));
}

/** Takes one agency out, with the comma, semicolon, line break or "và" that joined it to its neighbour. */
export function removeMention(field: Field<unknown>, mention: AgencyMention): CellEdit | null {
  const span = spanOf(field, mention);
  if (!span) return null;
  const before = span.text.slice(0, span.start);
  const after = span.text.slice(span.end);
  const joined = JOINT_AFTER.exec(after);
  const rest = joined && !(JOINT_BEFORE.test(before) && /^\s*$/u.test(after)) ? before + after.slice(joined[0].length) : before.replace(JOINT_BEFORE, '') + after;
  return setText(field, rest.trim());
}

const JOINT_AFTER = /^(?:\s?[,;+\n]\s*|\s(?:và|&)\s)/u;
const JOINT_BEFORE = /(?:[,;+\n]\s?|\s(?:và|&)\s)$/u;

/** Where the mention stands in the cell itself, which may hold more blanks than the text it was read from. */
function spanOf(field: Field<unknown>, mention: AgencyMention): { text: string; start: number; end: number } | null {
  const text = editableText(field);
  if (text === null) return null;
  if (foldBlanks(text.slice(mention.start, mention.end)) === mention.text) return { text, start: mention.start, end: mention.end };
  const start = text.indexOf(mention.text);
  const once = start >= 0 && text.indexOf(mention.text, start + 1) < 0;
  return once ? { text, start, end: start + mention.text.length } : null;
}
