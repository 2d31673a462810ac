import { DEFAULT_REGISTER } from '../../../src/core/agencies/register';
import type { MatrixCorrection } from '../../../src/core/matrix/read-plan';
import { readPlan } from '../../../src/core/matrix/read-plan';
import type { Matrix, Plan, Task } from '../../../src/core/plan/plan';
import { DEFAULT_SETTINGS } from '../../../src/core/plan/settings';
import { columnName } from '../../../src/core/sheet/cell-ref';
import type { Grid } from '../../../src/core/sheet/grid';
import type { Timeline } from '../../../src/core/timeline/timeline';

/** Reads sheets as the session does. */
export function planFrom(grids: readonly Grid[], corrections: readonly MatrixCorrection[] = []): Plan {
  return readPlan(grids, { asOf: '2026-11-20', settings: DEFAULT_SETTINGS, register: DEFAULT_REGISTER, corrections });
}

/** Roles and columns of a table in one line: `number=A content=B`. */
export function roles(matrix: Matrix | undefined): string {
  return Object.entries(matrix?.columns ?? {}).map(([role, columns]) => `${role}=${columns.map(columnName).join('+')}`).join(' ');
}

/** What was read of a table, a line a row: `§ I Thể chế`, `1 Nội dung ← chủ trì + phối hợp @ thời gian`. */
export function outline(matrix: Matrix | undefined): string[] {
  if (!matrix) return [];
  const lines = [
    ...matrix.sections.map((section) => ({ row: section.row, order: 0, line: `${'§'.repeat(section.level)} ${section.number.value} ${section.title.value}` })),
    ...matrix.tasks.map((task) => ({ row: task.row, order: 1, line: lineOf(task) })),
  ];
  return lines.sort((a, b) => a.row - b.row || a.order - b.order).map(({ line }) => line.replace(/\s+/gu, ' ').trim());
}

function lineOf(task: Task): string {
  const names = (mentions: readonly { text: string }[]): string => mentions.map((mention) => mention.text).join('; ');
  const leads = names(task.leads.value);
  const coordinators = names(task.coordinators.value);
  return `${task.number.value} ${task.content.value}${leads ? ` ← ${leads}` : ''}${coordinators ? ` + ${coordinators}` : ''}${when(task.timeline.value)}`;
}

function when(timeline: Timeline): string {
  if (timeline.kind === 'unknown') return timeline.cause === 'empty' ? '' : ' @ ?';
  if (timeline.kind === 'condition') return ` @ ${timeline.offsetDays ?? timeline.offsetWorkdays ?? ''} days`;
  if (timeline.kind === 'recurring') return ` @ ${timeline.dueRule}`;
  if (timeline.kind === 'ongoing') return ' @ ongoing';
  return timeline.kind === 'interval' ? ` @ ${timeline.start ?? ''}..${timeline.end ?? ''}` : ` @ ${timeline.end ?? ''}`;
}
