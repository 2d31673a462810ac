import type { GeneratedKind } from '../core/sheet/blueprint';
import type { Grid } from '../core/sheet/grid';
import { generatedName } from './generated-name';

/** A text literal in a formula may hold 255 characters: 120 boxes of two. */
const BOXES = 120;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A seal on a generated sheet: it tells later how many of its cells somebody changed by hand. Kept as a hidden defined name
 * (a quoted text), since that travels with the file through every application. Constants count by value, formulas only by being formulas;
 * cells with a name of their own (the date an officer may set) do not count.
 */
export function sealOf(grid: Grid, named: ReadonlySet<string>): string {
  return boxesOf(grid, named).map((box) => DIGITS[box >> 6]! + DIGITS[box & 63]!).join('');
}

/** Cells that differ from the seal; a lower bound, exact for few changes. */
export function editedSince(seal: string, grid: Grid, named: ReadonlySet<string>): number {
  const now = sealOf(grid, named);
  let changed = 0;
  for (let at = 0; at < now.length; at += 2) if (now.slice(at, at + 2) !== seal.slice(at, at + 2)) changed++;
  return changed;
}

/** The hidden defined name that holds the seal of a kind. */
export function sealName(kind: GeneratedKind): string {
  return `${generatedName(kind)}.seal`;
}

/** Key of a cell among those that have a name. */
export function namedKey(row: number, column: number): string {
  return `${row}:${column}`;
}

function boxesOf(grid: Grid, named: ReadonlySet<string>): number[] {
  const boxes = new Array<number>(BOXES).fill(0);
  grid.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell || named.has(namedKey(r + 1, c + 1))) return;
      const content = cell.formula === undefined ? `${typeof cell.value}:${String(cell.value)}` : 'formula';
      const hash = hashOf(`${r}:${c}:${content}`);
      const box = (r * 31 + c) % BOXES;
      boxes[box] = (boxes[box]! + (hash & 0xfff)) & 0xfff;
    });
  });
  return boxes;
}

/** FNV-1a, then mixed so that the low bits depend on every character. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
