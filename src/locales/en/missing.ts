import type { ColumnRole } from '../../core/plan/column-role';
import { ROLE_LABELS, SETTING_LABELS } from '../../core/plan/role-labels';
import type { Settings } from '../../core/plan/settings';
import { pane } from './pane';

/** The check names in Vietnamese what a rule lacked; what is not known stays so. */
export function missingInEnglish(missing: string): string {
  const known = KNOWN.get(missing);
  if (known !== undefined) return known;
  if (!missing.startsWith(COLUMN)) return missing;
  return `column ${missing.slice(COLUMN.length).split(' hoặc ').map((label) => BY_LABEL.get(label) ?? label).join(' or ')}`;
}

const SETTINGS: Readonly<Record<keyof Settings, string>> = {
  periodEnd: 'the end of the plan period',
  province: 'the province',
  issuedOn: 'the day the plan was issued',
  reportCycle: 'the report cycle of the plan',
  unitReportDue: 'the day units report by',
  focalReportDue: 'the day the focal agency reports by',
  strictBefore: 'how "before a day" is meant',
};

const COLUMN = 'cột ';
const BY_LABEL = new Map(Object.entries(ROLE_LABELS).map(([role, label]) => [label, pane.roles[role as ColumnRole]]));
const KNOWN = new Map([['bảng nhiệm vụ', 'a table of tasks'], ...Object.entries(SETTING_LABELS).map(([name, label]) => [label, SETTINGS[name as keyof Settings]] as const)]);
