import type { Status } from '../plan/plan';
import { STATUS_LABELS } from '../plan/status';
import { AS_OF_NAME, inRow, quoted } from './columns';
import { OPEN_CLAIM } from './claims';
import { SOON_DAYS, type DueKind } from './follow-up-row';

/** Words of the helper column *Loại thời hạn*. */
export const KIND_LABELS: Readonly<Record<DueKind, string>> = {
  dated: 'Có hạn',
  recurring: 'Định kỳ',
  ongoing: 'Thường xuyên',
  undated: 'Chưa rõ hạn',
};

/** The completion date counts only up to the as-of date: seen from an earlier day the task was still open. */
export function completedFormula(row: number): string {
  const on = inRow('completedOn', row);
  return `AND(ISNUMBER(${on}),N(${on})<=${AS_OF_NAME})`;
}

/** A typed "hoàn thành" stands where no completion date does. */
export function claimedFormula(row: number): string {
  const claim = inRow('claim', row);
  return `AND(NOT(ISNUMBER(${inRow('completedOn', row)})),${claim}<>"",${claim}<>${quoted(OPEN_CLAIM)})`;
}

/** What the typed status claims, looked up in the glossary beside the table; where it is no status, 100 % of progress claims completion. */
export function claimFormula(row: number, glossary: string): string {
  const looked = `IFERROR(VLOOKUP(TRIM(${inRow('statusText', row)}),${glossary},2,FALSE),"")`;
  return `=IF(${looked}="",IF(${inRow('progress', row)}=100,${quoted(STATUS_LABELS.done)},""),${looked})`;
}

/** The same decisions as `statusOf`, over the cells of one row of the table. */
export function statusFormula(row: number): string {
  const [on, due, shift, claim, kind] = (['completedOn', 'due', 'shift', 'claim', 'kind'] as const).map((column) => inRow(column, row));
  const says = (status: Status) => quoted(STATUS_LABELS[status]);
  const byDate = `IF(${due}="",${says('done')},IF(${on}>${due}-${shift},${says('done-late')},${says('done-on-time')}))`;
  const byLateness = `IF(${claim}=${says('done-late')},${says('done-late')},IF(OR(${claim}=${says('done-on-time')},${due}-${shift}>=${AS_OF_NAME}),${says('done-on-time')},${says('done')}))`;
  const byClaim = `IF(${due}="",${says('done')},${byLateness})`;
  const cyclic = `OR(${kind}=${quoted(KIND_LABELS.ongoing)},${kind}=${quoted(KIND_LABELS.recurring)})`;
  const open = `IF(${cyclic},${says('ongoing')},IF(${due}="",${says('undated')},IF(${AS_OF_NAME}>${due}-${shift},${says('open-overdue')},${says('open-in-time')})))`;
  return `=IF(${completedFormula(row)},${byDate},IF(${claimedFormula(row)},${byClaim},${open}))`;
}

/** Days past the due date of an overdue task, empty otherwise. */
export function daysLateFormula(row: number): string {
  return `=IF(${inRow('status', row)}=${quoted(STATUS_LABELS['open-overdue'])},${AS_OF_NAME}-${inRow('due', row)}+${inRow('shift', row)},"")`;
}

/**
 * A whole number that orders the tasks of *Quá hạn – sắp đến hạn*: the longest overdue first, then by sheet order; empty for tasks not on the list.
 * `LARGE` over the column gives the list without functions that older Excel lacks.
 */
export function rankFormula(row: number, headerRow: number): string {
  const [first, status, due] = (['first', 'status', 'due'] as const).map((column) => inRow(column, row));
  const says = (name: Status) => `${status}=${quoted(STATUS_LABELS[name])}`;
  const soon = `IF(ISNUMBER(${due}),AND(OR(${says('open-in-time')},${says('ongoing')}),${due}-${AS_OF_NAME}<=${SOON_DAYS}),FALSE)`;
  const key = `(${AS_OF_NAME}-${due}+${RANK_OFFSET})*${RANK_ROWS}+${RANK_ROWS - 1}-ROW()+${headerRow}`;
  return `=IF(AND(${first}=1,OR(${says('open-overdue')},${soon})),${key},"")`;
}

/** The value of `rankFormula`: days from the due date to the as-of date, and the 1-based place in the table. */
export function rankOf(days: number, place: number): number {
  return (days + RANK_OFFSET) * RANK_ROWS + RANK_ROWS - 1 - place;
}

const RANK_OFFSET = 40_000;
const RANK_ROWS = 100_000;
