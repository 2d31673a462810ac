import { useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { listRows, type ListRow } from './list-rows';

/**
 * The finding the officer looks at, by key. When it vanishes because its cell was corrected, the next one of the list takes its place,
 * so that the officer stays where they were.
 */
export function useSelection(rows: readonly ListRow[]): [string | null, (key: string | null) => void] {
  const [selected, setSelected] = useState<string | null>(null);
  const [place, setPlace] = useState(0);
  const index = rows.findIndex((row) => row.key === selected);
  if (selected !== null && index >= 0 && index !== place) setPlace(index);
  if (selected !== null && index < 0) {
    const heir = rows.slice(place).find((row) => row.kind === 'finding') ?? rows.findLast((row) => row.kind === 'finding');
    setSelected(heir?.key ?? null);
  }
  return [selected, setSelected];
}

/** The finding before or after the selected one, across groups, closed ones too; round at the ends. */
export function stepTo(findings: readonly Finding[], rows: readonly ListRow[], selected: string | null, step: 1 | -1): { readonly key: string; readonly rule: string; readonly finding: Finding } | null {
  const everyRule = new Set(rows.flatMap((row) => (row.kind === 'group' ? [row.group.rule] : [])));
  const all = listRows(findings, everyRule).flatMap((row) => (row.kind === 'finding' ? [row] : []));
  if (all.length === 0) return null;
  const at = all.findIndex((row) => row.key === selected);
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]!;
  return { key: next.key, rule: next.finding.rule, finding: next.finding };
}
