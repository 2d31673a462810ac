import { SIX_CLARITIES, type SixClarity } from '../../core/plan/clarity';
import type { FollowUpRow } from '../../core/summary/follow-up-row';

export interface SectionClarity {
  readonly section: string;
  readonly shares: readonly { readonly clarity: SixClarity; readonly clear: number; readonly total: number }[];
}

/** How many tasks of each section are clear in each of the six; a total of 0 where no column says it. Sections in sheet order. */
export function clarityBySection(rows: readonly FollowUpRow[]): readonly SectionClarity[] {
  const tasks = rows.filter((row) => row.first);
  const sections = [...new Set(tasks.map((row) => row.section))];
  return sections.map((section) => {
    const own = tasks.filter((row) => row.section === section);
    const count = (clarity: SixClarity, state: string) => own.filter((row) => row.clarity[clarity] === state).length;
    return { section, shares: SIX_CLARITIES.map((clarity) => ({ clarity, clear: count(clarity, 'clear'), total: count(clarity, 'clear') + count(clarity, 'unclear') })) };
  });
}
