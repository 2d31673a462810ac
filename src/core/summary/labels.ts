import type { AgencyMention } from '../agencies/agency';
import type { Register } from '../agencies/register';
import type { Matrix, Plan, Task } from '../plan/plan';
import { foldBlanks } from '../text/fold';

/** Where tasks without a lead are counted. */
export const NO_LEAD = 'Chưa ghi cơ quan chủ trì';

/** Where tasks outside any section are counted. */
export const NO_SECTION = 'Ngoài các nhóm';

/** Longer criteria make COUNTIFS fail; names stay well below its 255. */
const LONGEST = 120;

/** Signs COUNTIFS takes for wildcards or comparisons, and their look-alikes. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '×', '?': '？', '~': '∼', '|': '¦' };

/** The names of a cell's agencies as the summary counts them: canonical where the register knows them, a collective as one, each once. */
export function agencyLabels(mentions: readonly AgencyMention[], register: Register): readonly string[] {
  return distinctLabels(mentions.map((mention) => agencyLabel(mention, register)));
}

/**
 * Labels of sections by `sectionKey`. Two sections of one name stay apart: by the number of the section around them, then by sheet, then by row.
 */
export function sectionLabels(plan: Plan): ReadonlyMap<string, string> {
  const entries = plan.matrices.flatMap((matrix, index) => matrix.sections.map((section) => ({
    key: `${index}:${section.row}`,
    names: sectionNames(matrix, section.row, index),
  })));
  const labels = new Map<string, string>();
  for (const { key, names } of entries) {
    const name = names.find((candidate, depth) => entries.every((other) => other.key === key || !same(other.names[depth] ?? '', candidate)));
    labels.set(key, name ?? names[names.length - 1] ?? NO_SECTION);
  }
  return labels;
}

/** Key of a task's innermost section in `sectionLabels`; null outside any. */
export function sectionKey(task: Task): string | null {
  return task.sectionRow === null ? null : `${task.matrix}:${task.sectionRow}`;
}

/** A text fit to be counted by COUNTIFS: short, and free of signs that it reads as wildcards or comparisons. */
export function countable(text: string): string {
  const plain = foldBlanks(text).replace(/[*?~|]/gu, (sign) => LOOK_ALIKES[sign] ?? sign).replace(/^[<>=]+ */u, '');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).trimEnd()}…`;
}

function agencyLabel(mention: AgencyMention, register: Register): string {
  const name = mention.collective ? mention.id?.replace(/^collective:/u, '') : mention.id === null ? undefined : register.byId(mention.id)?.name;
  return countable(name ?? mention.text);
}

function sectionNames(matrix: Matrix, row: number, index: number): string[] {
  const section = matrix.sections.find((candidate) => candidate.row === row);
  const parent = matrix.sections.find((candidate) => candidate.row === section?.parentRow);
  const own = ownName(section?.number.text.trim() ?? '', section?.title.text.trim() ?? '', row);
  const parentNumber = parent?.number.text || parent?.title.text;
  const inParent = parentNumber ? `${parentNumber} › ${own}` : own;
  return [own, inParent, `${matrix.sheet} › ${inParent}`, `${matrix.sheet} (bảng ${index + 1}, hàng ${row}) › ${inParent}`].map(countable);
}

/** A bare number would be compared as a number (1.10 = 1.1), so a word goes before it. */
function ownName(number: string, title: string, row: number): string {
  if (title === '') return number === '' ? `Nhóm ở hàng ${row}` : `Nhóm ${number}`;
  return number === '' ? title : `${number}. ${title}`;
}

/** COUNTIFS does not tell cases apart, so neither do we. */
function distinctLabels(labels: readonly string[]): string[] {
  return labels.filter((label, index) => label !== '' && labels.findIndex((other) => same(other, label)) === index);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
