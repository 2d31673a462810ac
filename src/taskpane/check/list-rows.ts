import type { Finding } from '../../core/check/finding';
import { groupFindings, type FindingGroup } from '../../core/check/group';

/** One line of the list: a group's heading, or a finding of an open group. */
export type ListRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

/** The list as lines, so that only those in view need be drawn. */
export function listRows(findings: readonly Finding[], open: ReadonlySet<string>): readonly ListRow[] {
  const keys = new Map<string, number>();
  return groupFindings(findings).flatMap((group): ListRow[] => {
    const isOpen = open.has(group.rule);
    const heading: ListRow = { kind: 'group', key: group.rule, group, open: isOpen };
    if (!isOpen) return [heading];
    return [heading, ...group.items.flatMap((item) => item.findings).map((finding): ListRow => ({ kind: 'finding', key: uniqueKey(finding, keys), finding }))];
  });
}

/** Findings of equal texts share an id; the second and later get a number. */
function uniqueKey(finding: Finding, seen: Map<string, number>): string {
  const count = (seen.get(finding.id) ?? 0) + 1;
  seen.set(finding.id, count);
  return count === 1 ? finding.id : `${finding.id} ${count}`;
}
