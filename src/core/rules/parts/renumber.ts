import { fixOf, type Fix } from '../fix';
import { setText } from './edits';
import type { Break, Numbered, numberedLines } from './number-runs';
import { writeNumeral } from './numbering';

/** The numbers that others are counted under, "3" and "3.1" for a "3.1.2": looked up for every number of a run, so gathered once. */
export function parentPaths(lines: ReturnType<typeof numberedLines>): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const line of lines) {
    if (!('numeral' in line)) continue;
    for (let path = line.numeral.prefix; path !== '' && !paths.has(path); path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) paths.add(path);
  }
  return paths;
}

/**
 * Counts on from a break to the end of its run, numbers kept as text. null when a number to be changed is that of a group (its children carry
 * it) or shares its cell with a title.
 */
export function renumber(lines: ReturnType<typeof numberedLines>, parents: ReadonlySet<string>, found: Break): Fix | null {
  const edits = [];
  let value = found.expected;
  for (const row of runFrom(lines, found)) {
    const text = writeNumeral(row.field.text, row.numeral, value);
    value += 1;
    if (text === null) return null;
    if (text === row.field.text) {
      if (row.numeral.value >= found.expected) break;
      continue;
    }
    const raw = row.field.raw?.value;
    const alone = typeof raw === 'number' || (typeof raw === 'string' && raw.trim() === row.field.text);
    const edit = alone && !parents.has(pathOf(row)) ? setText(row.field, text) : null;
    if (!edit) return null;
    edits.push({ ...edit, numberFormat: '@' });
  }
  if (edits.length === 0) return null;
  return edits.length === 1 ? fixOf('rewrite', { text: String(edits[0]!.value) }, edits, true) : fixOf('renumber', { count: edits.length }, edits, false);
}

/** The broken number and those counted after it, up to where counting starts anew. */
function runFrom(lines: ReturnType<typeof numberedLines>, found: Break): readonly Numbered[] {
  const from = lines.findIndex((line) => 'numeral' in line && line.field === found.field);
  const same = lines.slice(from).filter((line): line is Numbered => 'numeral' in line && line.numeral.key === found.numeral.key && line.numeral.suffix === '');
  const anew = same.findIndex((row, index) => index > 0 && row.numeral.value === 1);
  return anew < 0 ? same : same.slice(0, anew);
}

function pathOf({ numeral }: Numbered): string {
  return (numeral.prefix === '' ? '' : `${numeral.prefix}.`) + numeral.value;
}
