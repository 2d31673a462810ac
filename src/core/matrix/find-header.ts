import { isAgencyText } from './column-content';
import type { HeaderBlock, HeaderLabel } from './header-block';
import { bestClaim, claimsOf } from './header-words';
import { readPeriodHeader } from './period-header';
import type { SheetView } from './sheet-view';

/** A strip of columns that is read by itself; both 1-based and included. */
export interface Strip {
  readonly left: number;
  readonly right: number;
}

/** How much a row looks like a header: distinct roles its cells name (columns that Sáu Rõ does not use count one by one among the strong), and the share of its cells that are header words. */
export interface HeaderEvidence {
  readonly roles: number;
  readonly strongRoles: number;
  readonly share: number;
}

/** Weighs one row of a strip; null when a glance shows that it is none (a number first, long texts, one cell). */
export function weighHeader(view: SheetView, row: number, strip: Strip): HeaderEvidence | null {
  const roles = new Set<string>();
  const strong = new Set<string>();
  let filled = 0;
  let fitting = 0;
  let first = true;
  for (let column = strip.left; column <= strip.right; column++) {
    const text = view.text(row, column);
    if (text === '') continue;
    if (VALUE.test(view.folded(row, column))) return null;
    if (first && /^[\d.]+\)?$/.test(text) && !/^20\d\d$/.test(text)) return null;
    first = false;
    filled++;
    if (text.length > 110) continue;
    const best = bestClaim(claimsOf(text));
    if (best && best.weight >= 0.55) {
      fitting++;
      if (best.claim !== 'other' && best.weight >= 0.6) roles.add(best.claim);
      if (best.weight >= 0.85 && text.length <= 70) strong.add(best.claim === 'other' ? `other ${column}` : best.claim);
    } else if (readPeriodHeader({ leaf: text, parents: [] }) || (text.length <= 40 && isAgencyText(text))) fitting++;
    else if (/^(?:\(.{1,3}\)|[^\s]{1,4})$/u.test(text)) fitting += 0.5;
  }
  return filled < 2 ? null : { roles: roles.size, strongRoles: strong.size, share: fitting / filled };
}

/** What only stands below a header: a day, a cycle, a share, an assignment in full. */
const VALUE = /^(?:(?:truoc|den|het|ngay|xong) )*\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:19|20)\d\d$|^(?:thuong xuyen|(?:hang|dinh ky|dinh ky hang) (?:nam|quy|thang|tuan))$|^\d{1,3}(?:[.,]\d+)? ?%$|^\W*(?:co quan |don vi )?chu tri ?: ?[a-z]/;

/** Whether a row may open a table, as the first header of a sheet. */
export function mayOpenTable(evidence: HeaderEvidence | null): boolean {
  return evidence !== null && evidence.roles >= 2 && evidence.share >= 0.5;
}

/** Whether a row further down is beyond doubt a header of some table: a new matrix, or a list that is none. */
export function surelyHeader(evidence: HeaderEvidence | null): boolean {
  return evidence !== null && evidence.strongRoles >= 3 && evidence.share >= 0.7;
}

/** The header block around a row that looks like a header: joined upwards and downwards by merges and by what completes it. */
export function blockAround(view: SheetView, row: number, strip: Strip): HeaderBlock {
  let top = row;
  while (row - top < 2 && top > 1 && joinsAbove(view, top, strip)) top--;
  let bottom = row;
  while (bottom - top < 3 && bottom < view.lastRow && joinsBelow(view, top, bottom, strip)) bottom++;
  return withLabels(view, top, bottom, strip);
}

/** The block that the officer points at: its first row is known. */
export function blockFrom(view: SheetView, top: number, strip: Strip): HeaderBlock {
  let bottom = top;
  while (bottom - top < 3 && bottom < view.lastRow && joinsBelow(view, top, bottom, strip)) bottom++;
  return withLabels(view, top, bottom, strip);
}

/** Splits a block in which two tables stand side by side without a gap: the number column comes again, and each part is a table by itself. */
export function splitBeside(block: HeaderBlock): HeaderBlock[] {
  const columns = [...block.labels.keys()].sort((a, b) => a - b);
  const starts = columns.filter((column, index) => index === 0 || (claimsOf(block.labels.get(column)!.leaf).get('number') ?? 0) >= 0.9);
  const parts = starts.map((left, index) => cut(block, index === 0 ? block.left : left, index + 1 < starts.length ? starts[index + 1]! - 1 : block.right));
  return parts.length > 1 && parts.every(isTable) ? parts : [block];
}

/** Whether the wording alone makes a table of tasks: what, and who or when. */
export function isTable(block: HeaderBlock): boolean {
  const claims = [...block.labels.values()].map((label) => bestClaim(claimsOf(label.leaf))?.claim);
  const has = (...names: string[]): boolean => claims.some((claim) => claim !== undefined && names.includes(claim));
  return has('content') && has('lead', 'coordinators', 'assignment', 'timeline', 'end');
}

function cut(block: HeaderBlock, left: number, right: number): HeaderBlock {
  return { ...block, left, right, ...(left > block.left && { closedLeft: true as const }), labels: new Map([...block.labels].filter(([column]) => column >= left && column <= right)) };
}

/** The row above belongs to the header when a merge reaches down from it, or it names groups or further columns. */
function joinsAbove(view: SheetView, top: number, strip: Strip): boolean {
  const above = top - 1;
  let filled = 0;
  let complements = 0;
  let groups = 0;
  for (let column = strip.left; column <= strip.right; column++) {
    const merge = view.merge(above, column);
    if (merge && merge.bottom >= top && merge.top <= above && merge.bottom - merge.top <= 3 && claimsOf(view.text(merge.top, merge.left)).size > 0) return true;
    const text = view.text(above, column);
    if (text === '') continue;
    filled++;
    const best = bestClaim(claimsOf(text));
    const weight = best?.weight ?? 0;
    if (view.text(top, column) === '' && weight >= 0.6) complements++;
    if (merge && merge.right > merge.left && merge.right - merge.left + 1 < (strip.right - strip.left + 1) * 0.7 && text.length <= 80) groups++;
  }
  return filled >= 2 && (complements >= 2 || (groups >= 1 && complements + groups >= filled * 0.6));
}

/** The row below belongs to the header when merges reach into it, or it only names the columns under grouped headers. */
function joinsBelow(view: SheetView, top: number, bottom: number, strip: Strip): boolean {
  const below = bottom + 1;
  let reaching = false;
  let filled = 0;
  let underGroup = 0;
  let fitting = 0;
  for (let column = strip.left; column <= strip.right; column++) {
    const merge = view.merge(below, column);
    if (merge && merge.top >= top && merge.top <= bottom && view.text(merge.top, merge.left) !== '') {
      reaching = true;
      continue;
    }
    const text = view.text(below, column);
    if (text === '') continue;
    filled++;
    const over = view.merge(bottom, column);
    const grouped = over !== null ? over.right > over.left && over.bottom === bottom : view.text(bottom, column) === '';
    // A number under "STT" is the first row of the table, even where its content is merged like the header over it.
    if (!grouped && (claimsOf(view.text(bottom, column)).get('number') ?? 0) >= 0.9) return false;
    const words = (bestClaim(claimsOf(text))?.weight ?? 0) >= 0.45 || readPeriodHeader({ leaf: text, parents: [] }) !== null || isAgencyText(text);
    if (grouped && text.length <= 80) underGroup++;
    if (words || (grouped && text.length <= 30 && !/^\d+$/.test(text))) fitting++;
  }
  if (filled === 0) return reaching;
  // Under merges that reach down, `1 2 3 …` are months.
  if (!reaching && isColumnNumbers(view, below, strip)) return false;
  if (reaching) return fitting >= filled * 0.5;
  const hasNumber = /^\d/.test(firstText(view, below, strip));
  return underGroup >= filled * 0.5 && fitting === filled && filled >= 2 && (!hasNumber || /^20\d\d$/.test(firstText(view, below, strip))) && hasGroup(view, bottom, strip);
}

/** Some header of the row spans several columns, by merge or by the blank cells beside it. */
function hasGroup(view: SheetView, row: number, strip: Strip): boolean {
  for (let column = strip.left; column < strip.right; column++) {
    if (view.text(row, column) === '') continue;
    const merge = view.merge(row, column);
    if (merge ? merge.right > merge.left && merge.bottom === row : view.text(row, column + 1) === '' && view.merge(row, column + 1) === null) return true;
  }
  return false;
}

function firstText(view: SheetView, row: number, strip: Strip): string {
  for (let column = strip.left; column <= strip.right; column++) if (view.text(row, column) !== '') return view.text(row, column);
  return '';
}

/** `(1) (2) (3)`, `1 2 3`, `A B C 1 2`: the row that only numbers the columns. */
export function isColumnNumbers(view: SheetView, row: number, strip: Strip): boolean {
  let filled = 0;
  let rising = 0;
  let previous = '';
  for (let column = strip.left; column <= strip.right; column++) {
    const text = view.text(row, column).replace(/[()[\]{}\s]/g, '');
    if (text === '') continue;
    filled++;
    if (!/^(?:\d{1,2}|[A-Za-zĐđ]|[IVX]{1,4})(?:\s*=.{1,20})?$/u.test(text)) return false;
    const label = text.split('=')[0]!;
    if (follows(label, previous)) rising++;
    previous = label;
  }
  return filled >= 3 && rising >= filled - 1;
}

function follows(label: string, previous: string): boolean {
  if (previous === '') return /^[1AaIi0]$/.test(label) || /^\d$/.test(label);
  if (/^\d+$/.test(label)) return /^\d+$/.test(previous) ? Number(label) > Number(previous) : label === '1';
  return label.length > 0 && previous.length > 0 && (label.toUpperCase() > previous.toUpperCase() || /^[IVX]+$/i.test(label));
}

function withLabels(view: SheetView, top: number, bottom: number, strip: Strip): HeaderBlock {
  const labels = new Map<number, HeaderLabel>();
  let left = 0;
  let right = 0;
  for (let column = strip.left; column <= strip.right; column++) {
    const label = labelAt(view, top, bottom, column, strip);
    if (label.leaf === '' && label.parents.length === 0) continue;
    labels.set(column, label);
    if (left === 0) left = column;
    right = column;
  }
  return { top, bottom, left: left || strip.left, right: right || strip.right, labels };
}

function labelAt(view: SheetView, top: number, bottom: number, column: number, strip: Strip): HeaderLabel {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = headerText(view, row, column, top, bottom, strip);
    if (text !== '' && text !== texts.at(-1)) texts.push(text);
  }
  return { leaf: texts.at(-1) ?? '', parents: texts.slice(0, -1) };
}

/** The header text that stands at, or reaches over, a cell. */
function headerText(view: SheetView, row: number, column: number, top: number, bottom: number, strip: Strip): string {
  const merge = view.merge(row, column);
  if (merge) return merge.top < row && merge.top >= top ? '' : view.text(merge.top, merge.left);
  const own = view.text(row, column);
  if (own !== '' || row === bottom) return own;
  // A group header that was centred without merging: blank cells beside it, names below all of them.
  if (view.text(row + 1, column) === '') return '';
  for (let before = column - 1; before >= strip.left; before--) {
    const text = view.text(row, before);
    if (view.merge(row, before) !== null || view.text(row + 1, before) === '') return '';
    if (text !== '') return text;
  }
  return '';
}
