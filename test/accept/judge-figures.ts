import { parseAgencies } from '../../src/core/agencies/parse-agencies';
import type { Register } from '../../src/core/agencies/register';
import type { Plan } from '../../src/core/plan/plan';
import { STATUS_ORDER } from '../../src/core/summary/colors';
import { computeFigures, type Tally as Counts } from '../../src/core/summary/figures';
import { agencyLabels, sectionLabels } from '../../src/core/summary/labels';
import type { Tally } from './tally';

/** Counts by status; `percent` is done / (done + overdue open), rounded to one decimal, null without a denominator. */
export interface GoldCounts {
  readonly [status: string]: number | string | null | undefined;
}

/** What the gold says of the summary; agencies under the name the sheet writes, sections by their row. */
export interface GoldFigures {
  readonly asOf?: string;
  readonly all?: GoldCounts;
  readonly byLead?: Readonly<Record<string, GoldCounts>>;
  readonly bySection?: readonly (GoldCounts & { readonly row: number; readonly sheet?: string })[];
}

/** Holds the summary figures against those of the gold; what the gold does not count is not judged. */
export function judgeFigures(plan: Plan, gold: GoldFigures, register: Register, tally: Tally): void {
  const figures = computeFigures(plan, gold.asOf ?? plan.asOf, register);
  const same = (where: string, counts: Counts | undefined, expected: GoldCounts) => {
    const found = counts && told(counts);
    for (const [name, value] of Object.entries(expected)) {
      if (typeof value === 'string' || !COUNTED.has(name)) continue;
      tally.same('figures', `${where} ${name}`, found?.[name], value);
    }
  };

  if (gold.all) same('all', figures.all, gold.all);
  for (const [name, expected] of Object.entries(gold.byLead ?? {})) {
    const [label] = agencyLabels(parseAgencies(name, register), register);
    same(name, figures.byLead.find((group) => group.label === label), expected);
  }
  if (gold.byLead) tally.same('figures', 'number of leads', figures.byLead.length, Object.keys(gold.byLead).length);

  const labels = sectionLabels(plan);
  for (const expected of gold.bySection ?? []) {
    const matrix = plan.matrices.findIndex(({ sheet, sections }) => (expected.sheet === undefined || sheet === expected.sheet) && sections.some(({ row }) => row === expected.row));
    const label = labels.get(`${matrix}:${expected.row}`);
    same(`section of row ${expected.row}`, figures.bySection.find((group) => group.label === label), expected);
  }
}

const COUNTED = new Set<string>([...STATUS_ORDER, 'total', 'doneAll', 'percentDenominator', 'percent']);

function told({ total, byStatus, done, denominator }: Counts): Record<string, number | null> {
  return { ...byStatus, total, doneAll: done, percentDenominator: denominator, percent: denominator === 0 ? null : Math.round((done * 1000) / denominator) / 10 };
}
