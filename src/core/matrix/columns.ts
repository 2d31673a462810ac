import type { ColumnMap, ColumnRole } from '../plan/column-role';
import { COLUMN_ROLES } from '../plan/column-role';
import { fold } from '../text/fold';
import { isTick } from './agency-marks';
import { bestAssignment } from './best-assignment';
import type { ColumnContent } from './column-content';
import { contentOf, isAgencyText, suits } from './column-content';
import { countsDays } from './day-count';
import type { HeaderBlock, HeaderLabel } from './header-block';
import type { Claim, Claims } from './header-words';
import { bestClaim, claimsOf } from './header-words';
import type { PeriodHeader } from './period-header';
import { readPeriodHeader } from './period-header';
import type { SheetView } from './sheet-view';

/** What each column of a table is, and how sure that is. */
export interface ColumnReading {
  readonly columns: ColumnMap;
  readonly periods: ReadonlyMap<number, PeriodHeader>;
  /** Role by column where another role came near: the officer may have to say. */
  readonly doubts: ReadonlyMap<number, { readonly role: ColumnRole; readonly instead: ColumnRole }>;
  /** Wording and content of the weakest of content, lead and timeline, about 0 to 1.3. */
  readonly weakest: number;
  /** Columns that Sáu Rõ knows and does not use. */
  readonly others: number;
}

const SINGLE_ROLES: readonly ColumnRole[] = COLUMN_ROLES.filter((role) => role !== 'periodMarks' && role !== 'agencyMarks');
/** Below this neither wording nor content make a role. */
const FLOOR = 0.34;
/** Two roles nearer than this are a doubt. */
const MARGIN = 0.1;

/** Finds the role of every column from its header and its content down to `bottom`, for the table as a whole. */
export function readColumns(view: SheetView, block: HeaderBlock, bottom: number): ColumnReading {
  const candidates = columnsOf(view, block, bottom);
  const contents = new Map(candidates.map((column) => [column, contentOf(view, column, block.bottom + 1, bottom, headersOf(block.labels.get(column)))]));
  const claims = new Map(candidates.map((column) => [column, labelClaims(block.labels.get(column))]));
  const periods = periodColumns(view, block, contents, claims, bottom);
  const statuses = statusColumns(block, contents);
  const agencies = agencyColumns(block, contents, claims, [...periods.keys(), ...statuses]);
  const taken = new Set([...periods.keys(), ...agencies, ...statuses]);
  const free = candidates.filter((column) => !taken.has(column));
  const scores = SINGLE_ROLES.map((role) => free.map((column) => score(role, claims.get(column)!, contents.get(column)!, block.labels.get(column), role === 'status' && statuses.length > 0)));
  const picked = bestAssignment(scores, FLOOR);
  const columns: Partial<Record<ColumnRole, readonly number[]>> = {};
  SINGLE_ROLES.forEach((role, index) => {
    if (picked[index]! >= 0) columns[role] = [free[picked[index]!]!];
  });
  if (periods.size > 0) columns.periodMarks = [...periods.keys()];
  if (agencies.length > 0) columns.agencyMarks = agencies;
  if (statuses.length > 0) columns.status = statuses;
  settleTimes(columns, block);
  furtherNumbers(columns, free, claims, contents);
  furtherBudgets(columns, free, block, claims);
  const chosen = (role: ColumnRole): number => {
    const index = SINGLE_ROLES.indexOf(role);
    return index < 0 || picked[index]! < 0 ? 1 : scores[index]![picked[index]!]!;
  };
  return {
    columns,
    periods,
    doubts: doubtsOf(columns, free, scores),
    weakest: Math.min(chosen('content'), chosen('lead'), chosen('timeline')),
    others: free.filter((column) => bestClaim(claims.get(column)!)?.claim === 'other').length,
  };
}

function headersOf(label: HeaderLabel | undefined): string[] {
  return label ? [label.leaf, ...label.parents].map((text) => fold(text)).filter((text) => text !== '') : [];
}

/** Header columns, and unnamed ones beside them that are filled like part of the table. */
function columnsOf(view: SheetView, block: HeaderBlock, bottom: number): number[] {
  const columns: number[] = [];
  const filledBelow = (column: number): boolean => contentOf(view, column, block.bottom + 1, Math.min(bottom, block.bottom + 30)).filled >= 2;
  for (let column = block.left; column <= block.right; column++) if (block.labels.has(column) || filledBelow(column)) columns.push(column);
  if (block.left > 1 && !block.closedLeft && !columns.includes(block.left - 1) && filledBelow(block.left - 1)) columns.unshift(block.left - 1);
  return columns;
}

/** Claims of the whole header path: the innermost header decides, those over it complete it. */
function labelClaims(label: HeaderLabel | undefined): Claims {
  const claims = new Map<Claim, number>();
  if (!label) return claims;
  for (const [claim, weight] of claimsOf(label.leaf)) claims.set(claim, weight);
  const strongest = Math.max(0, ...claims.values());
  const parent = label.parents.at(-1);
  if (parent === undefined) return claims;
  for (const [claim, weight] of claimsOf(parent)) {
    if (claims.has(claim)) claims.set(claim, Math.min(1.1, claims.get(claim)! + 0.12 * weight));
    else if (strongest < 0.65) claims.set(claim, weight * (strongest === 0 ? 0.8 : 0.55));
  }
  const whole = fold(`${parent} ${label.leaf}`);
  for (const [claim, weight] of claimsOf(whole)) if (strongest < 0.65 && weight * 0.85 > (claims.get(claim) ?? 0)) claims.set(claim, weight * 0.85);
  if (claimsOf(parent).has('timeline') && claims.has('end')) claims.set('end', Math.max(claims.get('end')!, 0.95));
  return claims;
}

/** Wording first, content second; a column without a telling header may still be known by its content. */
function score(role: ColumnRole, claims: Claims, content: ColumnContent, label: HeaderLabel | undefined, alreadyThere: boolean): number {
  if (alreadyThere) return -Infinity;
  const wording = claims.get(role) ?? 0;
  const other = claims.get('other') ?? 0;
  const evidence = suits(role, content);
  if (wording === 0) {
    if (bestClaim(claims) !== null) return -Infinity;
    const unnamed = label === undefined || label.leaf === '';
    if (role === 'number' && content.numbers > 0.7 && content.length < 8) return 0.3 + evidence * (unnamed ? 1 : 0.3);
    if (role === 'content' && content.length > 25) return 0.1 + evidence;
    if (role === 'lead' && content.agencies > 0.7) return 0.2 + evidence;
    if (role === 'timeline' && content.times > 0.7) return 0.1 + evidence;
    return -Infinity;
  }
  return wording + evidence - (other > wording ? 1 : 0);
}

/** Columns of quarters, months, half-years or years that are ticked or hold amounts. */
function periodColumns(view: SheetView, block: HeaderBlock, contents: ReadonlyMap<number, ColumnContent>, claims: ReadonlyMap<number, Claims>, bottom: number): ReadonlyMap<number, PeriodHeader> {
  const found = new Map<number, PeriodHeader>();
  for (const [column, label] of block.labels) {
    const period = readPeriodHeader(label);
    const content = contents.get(column);
    // Under "Lộ trình thực hiện", quarters may hold the step to be done instead of a mark.
    const steps = label.parents.some((parent) => (claimsOf(parent).get('timeline') ?? 0) >= 0.6);
    if (period && content && content.length <= (steps ? 120 : 20)) found.set(column, period);
  }
  const named = [...found.values()].filter((period) => !period.bare).length;
  const ticked = [...found.keys()].some((column) => hasTick(view, column, block.bottom + 1, bottom));
  const money = [...found.keys()].some((column) => block.labels.get(column)!.parents.some((parent) => (claimsOf(parent).get('budget') ?? 0) > 0));
  const timed = [...claims.values()].some((claim) => (claim.get('timeline') ?? 0) >= 0.6);
  const filled = [...found.keys()].reduce((sum, column) => sum + contents.get(column)!.filled, 0);
  const enough = found.size >= 2 && (named >= 1 || found.size >= 3) && filled > 0;
  return enough && (ticked || !(money && timed)) ? found : new Map();
}

function hasTick(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= Math.min(bottom, top + 200); row++) {
    const text = view.text(row, column);
    if (text !== '' && isTick(text) && text !== '1') return true;
  }
  return false;
}

/** Columns named after agencies that hold only marks. */
function agencyColumns(block: HeaderBlock, contents: ReadonlyMap<number, ColumnContent>, claims: ReadonlyMap<number, Claims>, taken: readonly number[]): number[] {
  const likely = [...block.labels].filter(([column, label]) => {
    const content = contents.get(column);
    if (!content || taken.includes(column) || label.leaf === '') return false;
    const best = bestClaim(claimsOf(label.leaf));
    const office = isAgencyText(label.leaf);
    if (best && best.weight >= 0.7 && !(office && content.marks > 0.9)) return false;
    return content.filled === 0 ? office : content.marks >= 0.8 && ((office && label.leaf.includes(' ')) || (claims.get(column)?.get('number') ?? 0) < 0.9);
  });
  const filled = likely.filter(([column]) => contents.get(column)!.filled > 0);
  const offices = likely.filter(([, label]) => isAgencyText(label.leaf) || /^[\p{Lu}&-]{2,8}$/u.test(label.leaf.replace(/\s/gu, '')));
  return filled.length >= 2 && (offices.length >= likely.length / 2 || filled.length >= 3) ? likely.map(([column]) => column) : [];
}

/** "Hoàn thành | Đang thực hiện | Chưa thực hiện", one of them ticked in each row. */
function statusColumns(block: HeaderBlock, contents: ReadonlyMap<number, ColumnContent>): number[] {
  const columns = [...block.labels]
    .filter(([column, label]) => /^(?:da |dang |chua |khong )?(?:hoan thanh|thuc hien|trien khai|dung han|qua han|trong han|cham)/.test(fold(label.leaf)) && (contents.get(column)?.filled === 0 || (contents.get(column)?.marks ?? 0) >= 0.8))
    .map(([column]) => column);
  return columns.length >= 2 && columns.some((column) => contents.get(column)!.filled > 0) ? columns : [];
}

/** An end without a start is simply the time; a start and an end beside a whole time column stay as they are. A column that counts days is no end. */
function settleTimes(columns: Partial<Record<ColumnRole, readonly number[]>>, block: HeaderBlock): void {
  if (columns.end && !columns.start) {
    if (!columns.timeline) columns.timeline = columns.end;
    delete columns.end;
  }
  const counted = columns.timeline !== undefined && countsDays(block.labels.get(columns.timeline[0]!));
  if (columns.start && columns.end && counted) delete columns.timeline;
  if (columns.start && !columns.end && columns.timeline && !counted) {
    columns.end = columns.timeline;
    delete columns.timeline;
  }
}

/** A second number column ("TT" of the group, "TT" of the task). */
function furtherNumbers(columns: Partial<Record<ColumnRole, readonly number[]>>, free: readonly number[], claims: ReadonlyMap<number, Claims>, contents: ReadonlyMap<number, ColumnContent>): void {
  const first = columns.number?.[0];
  if (first === undefined) return;
  const more = free.filter((column) => column !== first && (claims.get(column)!.get('number') ?? 0) >= 0.9 && contents.get(column)!.numbers > 0.5);
  columns.number = [first, ...more].sort((a, b) => a - b);
}

/** "Kinh phí" over "Ngân sách tỉnh" and "Nguồn khác": one budget in several columns. */
function furtherBudgets(columns: Partial<Record<ColumnRole, readonly number[]>>, free: readonly number[], block: HeaderBlock, claims: ReadonlyMap<number, Claims>): void {
  const first = columns.budget?.[0];
  const over = first === undefined ? undefined : block.labels.get(first)?.parents.at(-1);
  if (first === undefined || over === undefined || !claimsOf(over).has('budget')) return;
  const taken = new Set(Object.values(columns).flat());
  const more = free.filter((column) => !taken.has(column) && block.labels.get(column)?.parents.at(-1) === over && claims.get(column)!.has('budget'));
  columns.budget = [first, ...more].sort((a, b) => a - b);
}

function doubtsOf(columns: ColumnMap, free: readonly number[], scores: readonly (readonly number[])[]): ReadonlyMap<number, { role: ColumnRole; instead: ColumnRole }> {
  const doubts = new Map<number, { role: ColumnRole; instead: ColumnRole }>();
  SINGLE_ROLES.forEach((role, index) => {
    const column = columns[role]?.[0];
    const at = column === undefined ? -1 : free.indexOf(column);
    if (at < 0) return;
    const own = scores[index]![at]!;
    SINGLE_ROLES.forEach((instead, other) => {
      if (instead !== role && columns[instead] === undefined && scores[other]![at]! > own - MARGIN) doubts.set(column!, { role, instead });
    });
  });
  return doubts;
}
