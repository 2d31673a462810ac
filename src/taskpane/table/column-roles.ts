import { COLUMN_ROLES, type ColumnMap, type ColumnRole } from '../../core/plan/column-role';

/** The role of each column, by 1-based column. */
export type ColumnRoles = ReadonlyMap<number, ColumnRole>;

/** Roles that several columns may have; any other role moves when it is given to another column. */
const SEVERAL: readonly ColumnRole[] = ['periodMarks', 'agencyMarks', 'number'];

export function withRole(roles: ColumnRoles, column: number, role: ColumnRole | null): ColumnRoles {
  const kept = [...roles].filter(([other, taken]) => other !== column && (taken !== role || SEVERAL.includes(taken)));
  return new Map(role ? [...kept, [column, role]] : kept);
}

export function rolesByColumn(columns: ColumnMap): ColumnRoles {
  return new Map(Object.entries(columns).flatMap(([role, numbers]) => numbers.map((column) => [column, role as ColumnRole] as const)));
}

/** Every role is said, those without a column too: the correction then leaves nothing to guess. */
export function columnsByRole(roles: ColumnRoles): ColumnMap {
  return Object.fromEntries(COLUMN_ROLES.map((role) => [role, [...roles].filter(([, taken]) => taken === role).map(([column]) => column).sort((a, b) => a - b)]));
}
