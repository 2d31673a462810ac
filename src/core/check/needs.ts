import type { ColumnRole } from '../plan/column-role';
import type { Matrix, Plan } from '../plan/plan';
import { ROLE_LABELS, SETTING_LABELS } from '../plan/role-labels';
import type { Settings } from '../plan/settings';
import type { Rule } from '../rules/rule';

/** The part of the plan a rule can judge, or what it is missing (Vietnamese, e.g. "cột Sản phẩm"). */
export type Judgeable = { readonly plan: Plan } | { readonly missing: readonly string[] };

/** Leaves out the matrices that lack a column the rule needs; says what is missing when nothing is left. */
export function judgeable(rule: Rule, plan: Plan): Judgeable {
  if (plan.matrices.length === 0) return { missing: ['bảng nhiệm vụ'] };
  const settings = (rule.needsSettings ?? []).filter((name) => settingOf(plan, name) === null);
  const kept = plan.matrices.filter((matrix) => rule.needs.every((need) => hasColumn(matrix, need)));
  const columns = kept.length > 0 ? [] : rule.needs.filter((need) => !plan.matrices.some((matrix) => hasColumn(matrix, need)));
  const missing = [...columns.map(columnLabel), ...settings.map((name) => SETTING_LABELS[name])];
  if (missing.length > 0) return { missing };
  if (kept.length === 0) return { missing: rule.needs.map(columnLabel) };
  const seen = kept.length === plan.matrices.length ? plan : restrictedTo(kept, plan);
  const lacks = rule.lacks?.(seen) ?? [];
  return lacks.length > 0 ? { missing: lacks } : { plan: seen };
}

/** A setting as the officer gave it, else as the plan's own lines say it. */
export function settingOf(plan: Plan, name: keyof Settings): Settings[keyof Settings] {
  const own = plan.settings[name];
  if (own !== null) return own;
  if (name === 'issuedOn') return plan.identity.issuedOn?.value ?? null;
  return name === 'periodEnd' || name === 'province' ? plan.identity[name] : null;
}

/** Columns that also say what the one named says: one cell for lead and coordinators, agencies or periods as columns. */
const ALSO: Partial<Record<ColumnRole, readonly ColumnRole[]>> = {
  lead: ['assignment', 'agencyMarks'],
  coordinators: ['assignment', 'agencyMarks'],
  timeline: ['start', 'end', 'periodMarks'],
};

function hasColumn(matrix: Matrix, need: string): boolean {
  return rolesOf(need).some((role) => [role, ...(ALSO[role] ?? [])].some((each) => (matrix.columns[each]?.length ?? 0) > 0));
}

function columnLabel(need: string): string {
  return `cột ${rolesOf(need).map((role) => ROLE_LABELS[role]).join(' hoặc ')}`;
}

function rolesOf(need: string): readonly ColumnRole[] {
  return need.split('|') as ColumnRole[];
}

function restrictedTo(matrices: readonly Matrix[], plan: Plan): Plan {
  const kept = matrices.map((matrix, index) => ({ ...matrix, tasks: matrix.tasks.map((task) => ({ ...task, matrix: index })) }));
  return { ...plan, matrices: kept, tasks: kept.flatMap((matrix) => matrix.tasks) };
}
