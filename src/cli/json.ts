import { statusOf } from '../core/plan/status';
import type { AgencyMention } from '../core/agencies/agency';
import { publishedId } from '../core/agencies/published-id';
import type { Finding } from '../core/check/finding';
import type { ColumnMap } from '../core/plan/column-role';
import type { Field } from '../core/plan/field';
import { issueDate } from '../core/plan/issue-date';
import type { Matrix, Plan, Task } from '../core/plan/plan';
import { cellAddress, columnName } from '../core/sheet/cell-ref';
import type { Timeline } from '../core/timeline/timeline';
import { fixTitleOf, messageOf, outcomeIn } from '../locales/rules';
import type { SessionState } from '../session/state';
import type { Lang } from './texts';

/** What `check --format json` prints for one file (DESIGN section 5). Other programs read it: members are only ever added. */
export function checkJson(file: string, state: SessionState, lang: Lang): Record<string, unknown> {
  const { plan, check } = state;
  if (!plan || !check) throw new Error('nothing was checked');
  return {
    file,
    asOf: plan.asOf,
    plan: {
      number: plan.identity.number?.value ?? null,
      issuedOn: issueDate(plan),
      issuer: plan.identity.issuer?.value ?? null,
      periodEnd: plan.settings.periodEnd ?? plan.identity.periodEnd,
    },
    matrices: plan.matrices.map((matrix) => matrixJson(matrix, plan)),
    findings: check.findings.map((finding) => findingJson(finding, lang)),
    accepted: check.accepted.map(({ finding, acceptance }) => ({
      ...findingJson(finding, lang), reason: acceptance.reason, by: acceptance.by, on: acceptance.on, expires: acceptance.expires,
    })),
    staleAcceptances: check.staleAcceptances.map(({ acceptance, why }) => ({
      rule: acceptance.rule, text: acceptance.text, reason: acceptance.reason, by: acceptance.by, on: acceptance.on, expires: acceptance.expires, why,
    })),
    rules: check.outcomes.map((outcome) => outcomeIn(outcome, lang)),
  };
}

function matrixJson(matrix: Matrix, plan: Plan): Record<string, unknown> {
  const sectionNumbers = new Map(matrix.sections.map((section) => [section.row, section.number.value]));
  return {
    sheet: matrix.sheet,
    headerRow: matrix.headerRow,
    lastRow: matrix.lastRow,
    confidence: matrix.confidence,
    columns: columnsJson(matrix.columns),
    sections: matrix.sections.map((section) => ({ row: section.row, number: orNull(section.number.value), title: section.title.value })),
    tasks: matrix.tasks.map((task) => taskJson(task, sectionNumbers, plan)),
    continuations: matrix.continuations.map(({ row, ofRow }) => ({ row, ofRow })),
    ignoredRows: matrix.ignoredRows,
  };
}

function columnsJson(columns: ColumnMap): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(columns).map(([role, numbers]) => {
    const names = numbers.map(columnName);
    return [role, names.length === 1 ? names[0]! : names];
  }));
}

function taskJson(task: Task, sectionNumbers: ReadonlyMap<number, string>, plan: Plan): Record<string, unknown> {
  return {
    row: task.row,
    number: orNull(task.number.value),
    section: task.sectionRow === null ? null : orNull(sectionNumbers.get(task.sectionRow) ?? ''),
    sectionRow: task.sectionRow,
    content: task.content.value,
    leads: names(task.leads.value),
    leadIds: task.leads.value.map(publishedId),
    coordinators: names(task.coordinators.value),
    coordinatorIds: task.coordinators.value.map(publishedId),
    timeline: timelineJson(task.timeline),
    deliverable: orNull(task.deliverable.value),
    approver: orNull(task.approver.value),
    code: orNull(task.code.value),
    leader: orNull(task.leader.value),
    person: orNull(task.person.value),
    budget: orNull(task.budget.value),
    basis: orNull(task.basis.value),
    statusText: orNull(task.statusText.value),
    progress: task.progress.value,
    completedOn: task.completedOn.value,
    result: orNull(task.result.value),
    obstacles: orNull(task.obstacles.value),
    proposal: orNull(task.proposal.value),
    note: orNull(task.note.value),
    hidden: task.hidden,
    status: statusOf(task, plan.asOf, plan.settings),
  };
}

function timelineJson(field: Field<Timeline>): Record<string, unknown> {
  return { text: field.text, start: null, end: null, recurrence: null, dueRule: null, ...field.value };
}

function findingJson(finding: Finding, lang: Lang): Record<string, unknown> {
  return {
    rule: finding.rule,
    severity: finding.severity,
    clarity: finding.clarity,
    sheet: finding.cell.sheet,
    row: finding.cell.row,
    column: finding.column,
    cell: cellAddress(finding.cell),
    message: messageOf(finding, lang),
    fix: finding.fix && {
      title: fixTitleOf(finding.fix, lang),
      safe: finding.fix.safe,
      edits: finding.fix.edits.map((edit) => ({ sheet: edit.cell.sheet, cell: cellAddress(edit.cell), before: edit.expected, after: edit.value })),
    },
    choices: finding.choices.map((choice) => fixTitleOf(choice, lang)),
  };
}

function names(mentions: readonly AgencyMention[]): string[] {
  return mentions.map((mention) => mention.text);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
