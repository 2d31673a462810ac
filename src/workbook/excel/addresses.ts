import { areaAddress, parseAreaAddress } from '../../core/sheet/cell-ref';
import type { Area } from '../../core/sheet/cell-ref';

/** Reads `'Sheet'!A1:B2` or `Sheet1!A1, Sheet1!C3:D4`, as Excel writes addresses; parts that are no plain areas are passed over. */
export function parseAddresses(address: string): Area[] {
  const parts = address.includes('!') ? [...address.matchAll(/!([$A-Z0-9:]+)(?=,|$)/g)].map((match) => match[1]!) : address.split(',');
  return parts.flatMap((part) => parseAreaAddress(part.trim().replaceAll('$', '')) ?? []);
}

/** The sheet a name's formula points at: `='Tổng hợp'!$A$1` → `Tổng hợp`; null when it points at none. */
export function sheetOfFormula(formula: unknown): string | null {
  const match = /^='?(.+?)'?!\$?[A-Z]/.exec(String(formula));
  return match ? match[1]!.replaceAll("''", "'") : null;
}

/** `getRanges` refuses longer addresses. */
const LONGEST_ADDRESS = 8000;

/** Joins areas into as few addresses as `getRanges` takes. */
export function joinAddresses(areas: readonly Area[]): string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}

/** Covers cells by as few rectangles as is simple: runs along a row, then equal runs below one another. */
export function rectangles(cells: Iterable<{ readonly row: number; readonly column: number }>): Area[] {
  const runs: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last && last.top === row && last.right >= column - 1) last.right = Math.max(last.right, column);
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const open = new Map<string, { top: number; bottom: number; left: number; right: number }>();
  const whole: Area[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      open.set(key, run);
      whole.push(run);
    }
  }
  return whole;
}
