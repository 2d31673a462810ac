import type { SixClarity } from '../../core/plan/clarity';
import type { Status } from '../../core/plan/plan';
import type { FollowUpRow } from '../../core/summary/follow-up-row';

/** The part of a chart the officer pressed. */
export type Pick =
  | { readonly by: 'status'; readonly status: Status }
  | { readonly by: 'lead'; readonly lead: string }
  | { readonly by: 'month'; readonly month: number }
  | { readonly by: 'section'; readonly section: string; readonly clarity: SixClarity };

/** The tasks behind it, each once, in sheet order; of a section those that are not clear. */
export function pickedRows(rows: readonly FollowUpRow[], pick: Pick): readonly FollowUpRow[] {
  if (pick.by === 'lead') return rows.filter((row) => row.lead === pick.lead);
  const tasks = rows.filter((row) => row.first);
  switch (pick.by) {
    case 'status': return tasks.filter((row) => row.status === pick.status);
    case 'month': return tasks.filter((row) => row.month === pick.month);
    case 'section': return tasks.filter((row) => row.section === pick.section && row.clarity[pick.clarity] === 'unclear');
  }
}

export function samePick(a: Pick | null, b: Pick): boolean {
  return a !== null && JSON.stringify(a) === JSON.stringify(b);
}
