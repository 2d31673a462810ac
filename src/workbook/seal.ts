import type { GeneratedKind, SheetBlueprint } from '../core/sheet/blueprint';
import { cellAddress, contains, parseCellAddress, type Area } from '../core/sheet/cell-ref';
import type { CellValue, Grid } from '../core/sheet/grid';
import { generatedName } from './generated-name';

/** Boxes of two digits; with the cells that do not count they fit in the 255 characters a text in a formula may hold. */
const BOXES = 110;
const LONGEST = 250;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A seal on a generated sheet: it tells later, in whatever application, how many of its cells somebody changed by hand.
 * Kept as a hidden defined name (a quoted text), since that travels with the file through every one of them. Constants
 * count by value, formulas only by being formulas; cells with a name of their own (the date an officer may set) do not count.
 */
export function sealOf({ rows, merges = [], names = [] }: SheetBlueprint): string {
  const boxes = boxesOf(rows.map(({ cells }) => cells), merges, names);
  return names.reduce((seal, cell) => {
    const longer = `${seal}:${cellAddress(cell)}`;
    return longer.length > LONGEST ? seal : longer;
  }, boxes);
}

/** Cells that differ from the seal; a lower bound, exact for few changes. 0 for a text that is no seal. */
export function editedSince(seal: string, { cells, merges }: Grid): number {
  const [boxes = '', ...open] = seal.split(':');
  if (boxes.length !== BOXES * 2) return 0;
  const now = boxesOf(cells, merges, open.flatMap((address) => parseCellAddress(address) ?? []));
  let changed = 0;
  for (let at = 0; at < now.length; at += 2) if (now.slice(at, at + 2) !== boxes.slice(at, at + 2)) changed++;
  return changed;
}

/** The hidden defined name that holds the seal of a kind. */
export function sealName(kind: GeneratedKind): string {
  return `${generatedName(kind)}.seal`;
}

type SealedCell = { readonly value: CellValue; readonly formula?: string } | null;

function boxesOf(rows: readonly (readonly SealedCell[])[], merges: readonly Area[], open: readonly { readonly row: number; readonly column: number }[]): string {
  const boxes = new Array<number>(BOXES).fill(0);
  const passedOver = new Set(open.map(({ row, column }) => `${row}:${column}`));
  rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (!cell || (cell.formula === undefined && (cell.value === null || cell.value === ''))) return;
      if (passedOver.has(`${r + 1}:${c + 1}`) || isCovered(merges, r + 1, c + 1)) return;
      const content = cell.formula === undefined ? `${typeof cell.value}:${String(cell.value)}` : 'formula';
      const box = (r * 31 + c) % BOXES;
      boxes[box] = (boxes[box]! + (hashOf(`${r}:${c}:${content}`) & 0xfff)) & 0xfff;
    });
  });
  return boxes.map((box) => DIGITS[box >> 6]! + DIGITS[box & 63]!).join('');
}

/** Excel drops what stands below a merge, a file may keep it. */
function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
}

/** FNV-1a, then mixed so that the low bits depend on every character. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
