import { useState } from 'react';
import type { FindingGroup } from '../../core/check/group';
import { listRows, type ListRow } from './list-rows';

type FindingRow = Extract<ListRow, { kind: 'finding' }>;

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

/** The finding before or after the selected one, across groups and folds, closed ones too; round at the ends. */
export function stepTo(groups: readonly FindingGroup[], selected: string | null, step: 1 | -1): FindingRow | null {
  const all = listRows(groups, 'all').filter((row): row is FindingRow => row.kind === 'finding');
  if (all.length === 0) return null;
  const at = all.findIndex((row) => row.key === selected);
  return all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]!;
}
