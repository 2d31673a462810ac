import type { Finding } from '../../core/check/finding';
import type { FindingGroup, FindingItem } from '../../core/check/group';

/** One line of the list: a group's heading, several equal findings folded into one, or a finding. */
export type ListRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: 'fold'; readonly key: string; readonly item: FindingItem; readonly open: boolean }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly folded: boolean; readonly parents: readonly string[] };

/** The list as lines, so that only those in view need be drawn. `open`: keys of the groups and folds that are opened, or all. */
export function listRows(groups: readonly FindingGroup[], open: ReadonlySet<string> | 'all'): readonly ListRow[] {
  const isOpen = (key: string) => open === 'all' || open.has(key);
  return groups.flatMap((group): ListRow[] => {
    const heading: ListRow = { kind: 'group', key: group.rule, group, open: isOpen(group.rule) };
    return heading.open ? [heading, ...group.items.flatMap((item) => itemRows(group, item, isOpen))] : [heading];
  });
}

function itemRows(group: FindingGroup, item: FindingItem, isOpen: (key: string) => boolean): ListRow[] {
  const findings = (parents: readonly string[]) => item.findings.map((finding): ListRow => ({ kind: 'finding', key: keyOf(finding), finding, folded: parents.length > 1, parents }));
  if (item.count === 1) return findings([group.rule]);
  const first = item.findings[0]!;
  const key = `${group.rule} ${first.messageId} ${first.severity} ${first.cell.sheet} ${first.cell.column} ${item.text === '' ? first.message : item.text}`;
  const fold: ListRow = { kind: 'fold', key, item, open: isOpen(key) };
  return fold.open ? [fold, ...findings([group.rule, key])] : [fold];
}

/** Findings of equal texts share an id; their cells tell them apart. */
function keyOf({ id, cell }: Finding): string {
  return `${id} ${cell.sheet}!${cell.row}:${cell.column}`;
}

