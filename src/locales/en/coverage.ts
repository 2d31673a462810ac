import type { RuleOutcome } from '../../core/check/finding';
import type { ColumnRole } from '../../core/plan/column-role';
import { ROLE_LABELS, SETTING_LABELS } from '../../core/plan/role-labels';
import type { Settings } from '../../core/plan/settings';

/** How much of the catalogue was judged, and why not more: "26 rules ran, 3 skipped for want of column Product, 1 failed". */
export function coverageInEnglish(outcomes: readonly RuleOutcome[]): string {
  const ran = outcomes.filter(({ outcome }) => outcome === 'clean' || outcome === 'found').length;
  const failed = outcomes.filter(({ outcome }) => outcome === 'failed').length;
  const reasons = new Map<string, number>();
  for (const outcome of outcomes) {
    if (outcome.outcome !== 'skipped') continue;
    const reason = outcome.missing.map(inEnglish).join(' and ');
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const skipped = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} skipped for want of ${reason}`);
  return [`${ran} rules ran`, ...skipped, ...(failed > 0 ? [`${failed} failed`] : [])].join(', ');
}

const ROLES: Readonly<Record<ColumnRole, string>> = {
  number: 'No.',
  code: 'Task code',
  content: 'Content',
  lead: 'Lead agency',
  coordinators: 'Coordinating agencies',
  assignment: 'Responsible agencies',
  leader: 'Leader in charge',
  person: 'Person in charge',
  timeline: 'Timeline',
  start: 'Start',
  end: 'End',
  periodMarks: 'Schedule by period',
  agencyMarks: 'Assignment by agency',
  deliverable: 'Product',
  budget: 'Budget',
  approver: 'Approving authority',
  basis: 'Basis',
  status: 'Status',
  progress: 'Progress',
  completedOn: 'Completed on',
  result: 'Result',
  obstacles: 'Difficulties',
  proposal: 'Proposal',
  note: 'Note',
};

const SETTINGS: Readonly<Record<keyof Settings, string>> = {
  periodEnd: 'the end of the plan period',
  province: 'the province',
  issuedOn: 'the day the plan was issued',
  reportCycle: 'the report cycle of the plan',
  unitReportDue: 'the day units report by',
  focalReportDue: 'the day the focal agency reports by',
  strictBefore: 'how "before a day" is meant',
};

/** The check names what is missing in Vietnamese; what is not known stays so. */
function inEnglish(missing: string): string {
  const known = KNOWN.get(missing);
  if (known !== undefined) return known;
  if (!missing.startsWith(COLUMN)) return missing;
  return `column ${missing.slice(COLUMN.length).split(' hoặc ').map((label) => BY_LABEL.get(label) ?? label).join(' or ')}`;
}

const COLUMN = 'cột ';
const BY_LABEL = new Map(Object.entries(ROLE_LABELS).map(([role, label]) => [label, ROLES[role as ColumnRole]]));
const KNOWN = new Map([['bảng nhiệm vụ', 'a table of tasks'], ...Object.entries(SETTING_LABELS).map(([name, label]) => [label, SETTINGS[name as keyof Settings]] as const)]);
