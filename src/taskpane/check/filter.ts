import type { Finding } from '../../core/check/finding';
import type { Plan, Task } from '../../core/plan/plan';
import type { Clarity } from '../../core/rules/rule';
import type { Severity } from '../../core/sheet/mark';
import { fold } from '../../core/text/fold';

/** What the officer wants to see; an absent member lets everything through. */
export interface FindingFilter {
  readonly severity?: Severity;
  readonly clarity?: Clarity;
  /** Canonical text of a lead. */
  readonly lead?: string;
  /** `sheet!row` of a section. */
  readonly section?: string;
  readonly sheet?: string;
  /** Words to look for, without regard to accents. */
  readonly words?: string;
}

/** Whether it may hold anything back. */
export function isNarrowed({ words, ...choices }: FindingFilter): boolean {
  return fold(words ?? '') !== '' || Object.values(choices).some((choice) => choice !== undefined);
}

/** Tasks by the place findings point at. */
export type TaskIndex = ReadonlyMap<string, Task>;

/** Tasks by `sheet!row`; continuation rows lead to the task they carry on. */
export function indexTasks(plan: Plan): TaskIndex {
  const index = new Map<string, Task>();
  for (const task of plan.tasks) index.set(`${task.sheet}!${task.row}`, task);
  for (const matrix of plan.matrices) {
    for (const { row, ofRow } of matrix.continuations) {
      const task = index.get(`${matrix.sheet}!${ofRow}`);
      if (task) index.set(`${matrix.sheet}!${row}`, task);
    }
  }
  return index;
}

/** The task a finding is about; null for findings about the sheet. */
export function taskOf(finding: Finding, tasks: TaskIndex): Task | null {
  return tasks.get(`${finding.cell.sheet}!${finding.cell.row}`) ?? null;
}

/** The findings that pass, in their order. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter, tasks: TaskIndex): readonly Finding[] {
  const words = fold(filter.words ?? '');
  return findings.filter((finding) => {
    if (filter.severity && finding.severity !== filter.severity) return false;
    if (filter.clarity && finding.clarity !== filter.clarity) return false;
    if (filter.sheet && finding.cell.sheet !== filter.sheet) return false;
    const task = taskOf(finding, tasks);
    if (filter.lead && !task?.leads.value.some(({ text }) => text === filter.lead)) return false;
    if (filter.section && (!task || `${task.sheet}!${task.sectionRow}` !== filter.section)) return false;
    return words === '' || fold(`${finding.message} ${finding.text} ${task?.number.text ?? ''} ${task?.content.text ?? ''}`).includes(words);
  });
}
