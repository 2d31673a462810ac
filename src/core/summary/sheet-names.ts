import { TABLE_NAME } from './columns';

/** Excel's limit for a sheet name, in UTF-16 units. */
const LIMIT = 31;

const OURS = ' (Sáu Rõ)';

/**
 * A sheet name that no other sheet has. When the officer already has a sheet of that name, ours says whose it is:
 * `Theo dõi` → `Theo dõi (Sáu Rõ)` → `Theo dõi (Sáu Rõ) 2`. Never longer than Excel allows; case does not tell sheets apart.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.normalize('NFC').toLowerCase()));
  const base = usable(wanted);
  for (const suffix of suffixes()) {
    const name = base.slice(0, LIMIT - suffix.length).trimEnd() + suffix;
    if (!used.has(name.normalize('NFC').toLowerCase())) return name;
  }
  return base;
}

/** A name for our Excel table that no other table of the workbook has: `SauRo_TheoDoi`, then `SauRo_TheoDoi_2`. */
export function freeTableName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? TABLE_NAME : `${TABLE_NAME}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function* suffixes(): Generator<string> {
  yield '';
  yield OURS;
  for (let number = 2; ; number += 1) yield `${OURS} ${number}`;
}

/** Excel refuses `: \ / ? * [ ]` in a sheet name, and an apostrophe at either end. */
function usable(wanted: string): string {
  const name = wanted.normalize('NFC').replace(/[:\\/?*[\]]/gu, ' ').replace(/^'+|'+$/gu, '').trim();
  return name === '' ? 'Trang' : name;
}
