import type { Field } from '../../src/core/plan/field';
import type { Matrix, Plan, Task } from '../../src/core/plan/plan';
import { statusOf } from '../../src/core/plan/status';
import { columnName } from '../../src/core/sheet/cell-ref';
import type { Timeline } from '../../src/core/timeline/timeline';
import type { Gold, GoldMatrix, GoldTask, GoldTimeline } from './gold';
import type { Tally } from './tally';

/** Holds a plan that was read against its gold. */
export function judgePlan(plan: Plan, gold: Gold, tally: Tally): void {
  const { identity } = plan;
  const said: Record<string, string | null> = { number: identity.number?.value ?? null, issuedOn: identity.issuedOn?.value ?? null, issuer: identity.issuer?.value ?? null, periodEnd: identity.periodEnd };
  for (const [key, value] of Object.entries(gold.plan ?? {})) if (key in said) tally.same('plan', key, said[key], value);
  tally.same('roles', 'matrices', plan.matrices.length, gold.matrices.length);
  for (const matrix of gold.matrices) judgeMatrix(bestMatch(plan, matrix), plan, matrix, tally);
}

function bestMatch(plan: Plan, gold: GoldMatrix): Matrix | undefined {
  const onSheet = plan.matrices.filter((matrix) => matrix.sheet === gold.sheet);
  return onSheet.find((matrix) => matrix.headerRow === gold.headerRow && firstColumn(matrix) === firstGoldColumn(gold)) ?? onSheet.find((matrix) => matrix.headerRow === gold.headerRow) ?? onSheet[0];
}

function firstColumn(matrix: Matrix): string {
  return columnName(matrix.columns.content?.[0] ?? 0);
}

function firstGoldColumn(gold: GoldMatrix): string {
  return [gold.columns['content'] ?? ''].flat()[0]!;
}

function judgeMatrix(found: Matrix | undefined, plan: Plan, gold: GoldMatrix, tally: Tally): void {
  const where = `${gold.sheet}!${gold.headerRow}`;
  tally.same('rows', `${where} header`, found?.headerRow, gold.headerRow);
  if (gold.lastRow !== undefined) tally.same('rows', `${where} last row`, found?.lastRow, gold.lastRow);
  const named = new Set(Object.values(gold.columns).flat());
  for (const [role, letters] of Object.entries(gold.columns)) tally.same('roles', `${where} ${role}`, lettersOf(found, role), [letters].flat());
  for (const [role] of Object.entries(found?.columns ?? {})) {
    // A column that the gold gives to one role must not play another; columns it does not list are not judged.
    if (!(role in gold.columns) && lettersOf(found, role).some((letter) => named.has(letter))) tally.same('roles', `${where} ${role}`, lettersOf(found, role), []);
  }
  const sections = gold.sections ?? [];
  tally.same('rows', `${where} section rows`, found?.sections.map((section) => section.row), sections.map((section) => section.row));
  for (const section of sections) {
    const own = found?.sections.find((each) => each.row === section.row);
    if (section.number !== undefined) tally.same('rows', `row ${section.row} section number`, own?.number.value, section.number);
    if (section.title !== undefined) tally.same('rows', `row ${section.row} section title`, own?.title.value, section.title);
  }
  tally.same('rows', `${where} task rows`, found?.tasks.map((task) => task.row), gold.tasks.map((task) => task.row));
  if (gold.continuations) tally.same('rows', `${where} continuations`, found?.continuations.map(({ row, ofRow }) => ({ row, ofRow })), gold.continuations.map(({ row, ofRow }) => ({ row, ofRow })));
  for (const task of gold.tasks) judgeTask(found?.tasks.find((each) => each.row === task.row), carriedOn(found, task.row), plan, task, tally);
}

/** The gold gives a task's own row; Sáu Rõ joins the rows that carry it on. */
function carriedOn(matrix: Matrix | undefined, row: number): readonly string[] {
  return matrix?.continuations.filter((continuation) => continuation.ofRow === row).map((continuation) => continuation.content.value) ?? [];
}

function lettersOf(matrix: Matrix | undefined, role: string): string[] {
  return ((matrix?.columns as Record<string, readonly number[]> | undefined)?.[role] ?? []).map(columnName);
}

const TEXTS = ['code', 'leader', 'person', 'deliverable', 'budget', 'approver', 'basis', 'statusText', 'result', 'obstacles', 'proposal', 'note'] as const;

function judgeTask(found: Task | undefined, more: readonly string[], plan: Plan, gold: GoldTask, tally: Tally): void {
  const where = `row ${gold.row}`;
  if (gold.number !== undefined) {
    const accepted = [gold.number, ...(gold.numberOr ?? [])];
    tally.judge('rows', accepted.includes(found?.number.value || null), () => `${where} number: found ${found?.number.value}, gold ${accepted.join('|')}`);
  }
  if (gold.sectionRow !== undefined) tally.same('rows', `${where} section`, found?.sectionRow, gold.sectionRow);
  if (gold.content !== undefined) tally.same('rows', `${where} content`, found?.content.value, [gold.content ?? '', ...more].join(' '));
  if (gold.leads) tally.same('leads', where, found?.leads.value.map((mention) => mention.text), gold.leads);
  if (gold.coordinators) tally.same('coordinators', where, found?.coordinators.value.map((mention) => mention.text), gold.coordinators);
  if (gold.timeline !== undefined) judgeTimeline(found?.timeline.value, gold.timeline, 'timelines', `${where} "${found?.timeline.text}"`, tally);
  const fields = found as unknown as Record<string, Field<unknown>> | undefined;
  for (const name of TEXTS) if (gold[name] !== undefined) tally.same('fields', `${where} ${name}`, fields?.[name]?.text, gold[name]);
  for (const name of ['progress', 'completedOn'] as const) if (gold[name] !== undefined) tally.same('fields', `${where} ${name}`, fields?.[name]?.value, gold[name]);
  if (gold['hidden'] !== undefined) tally.same('fields', `${where} hidden`, found?.hidden, gold['hidden']);
  if (gold.status !== undefined) tally.same('statuses', where, found && statusOf(found, plan.asOf, plan.settings), gold.status);
}

/** Judges every part that the gold names; null means that the cell says nothing. */
export function judgeTimeline(found: Timeline | undefined, gold: GoldTimeline | null, measure: string, where: string, tally: Tally): void {
  if (gold === null) {
    tally.judge(measure, found?.kind === 'unknown' && found.cause === 'empty', () => `${where}: found ${JSON.stringify(found)}, gold none`);
    return;
  }
  const parts = found as unknown as Record<string, unknown> | undefined;
  const phases = found?.kind === 'interval' ? found.phases?.map((phase) => [phase.start, phase.end]) : undefined;
  const right = Object.entries(gold).every(([key, value]) => {
    if (key === 'text' || key === 'notes' || key === 'confidence') return true;
    return JSON.stringify((key === 'periods' ? phases : parts?.[key]) ?? null) === JSON.stringify(value);
  });
  tally.judge(measure, right, () => `${where}: found ${JSON.stringify(found)}, gold ${JSON.stringify(gold)}`);
}
