import type { ColumnMap, ColumnRole } from '../plan/column-role';
import { COLUMN_ROLES } from '../plan/column-role';
import type { Matrix } from '../plan/plan';
import { ROLE_LABELS } from '../plan/role-labels';
import { areaAddress, columnName } from '../sheet/cell-ref';

/** Below this confidence the officer is asked before the check. */
export const ASK_BELOW = 0.6;

/** Vietnamese sentences that say how a table was understood: where it stands, what its columns are, and what is not sure. */
export function describeMatrix(matrix: Matrix): readonly string[] {
  return matrix.reasons;
}

/** The sentences of a matrix; `doubts` are those of `confidenceOf`. */
export function reasonsFor(matrix: Omit<Matrix, 'reasons'>, doubts: readonly string[]): string[] {
  const sections = matrix.sections.length > 0 ? `, ${matrix.sections.length} đề mục` : '';
  const unused = [...matrix.headers.keys()].filter((column) => !Object.values(matrix.columns).some((columns) => columns.includes(column)));
  return [
    `Bảng ở ${areaAddress(matrix.area)}, ${matrix.tasks.length} nhiệm vụ${sections}.`,
    ...columnSentences(matrix.columns),
    ...unused.map((column) => `Cột ${columnName(column)} (${matrix.headers.get(column)!}): không dùng.`),
    ...doubts,
  ];
}

/** `Cột C: cơ quan chủ trì.` for every role, in the order of the roles. */
export function columnSentences(columns: ColumnMap): string[] {
  return COLUMN_ROLES.flatMap((role) => {
    const list = columns[role] ?? [];
    return list.length === 0 ? [] : [`Cột ${list.map(columnName).join(', ')}: ${inSentence(role)}.`];
  });
}

/** The officers' word for a role, as it stands inside a sentence. */
export function inSentence(role: ColumnRole): string {
  const label = ROLE_LABELS[role];
  return label[0]!.toLowerCase() + label.slice(1);
}
