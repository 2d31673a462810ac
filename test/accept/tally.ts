/** Counts what agrees with the gold, measure by measure, and remembers what does not. */
export interface Tally {
  readonly counts: ReadonlyMap<string, { readonly matched: number; readonly total: number }>;
  readonly misses: readonly string[];
  judge(measure: string, right: boolean, miss: () => string): void;
  /** Judges that two values say the same; texts are compared in NFC with blanks folded. */
  same(measure: string, where: string, found: unknown, gold: unknown): void;
}

export function createTally(): Tally {
  const counts = new Map<string, { matched: number; total: number }>();
  const misses: string[] = [];
  const judge = (measure: string, right: boolean, miss: () => string): void => {
    const count = counts.get(measure) ?? { matched: 0, total: 0 };
    counts.set(measure, { matched: count.matched + (right ? 1 : 0), total: count.total + 1 });
    if (!right) misses.push(`${measure}: ${miss()}`);
  };
  return {
    counts,
    misses,
    judge,
    same: (measure, where, found, gold) => judge(measure, normal(found) === normal(gold), () => `${where}: found ${normal(found)}, gold ${normal(gold)}`),
  };
}

/** A value as it is compared: texts in NFC with blanks folded, an empty text is nothing. */
function normal(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === undefined || part === '') return null;
    if (typeof part === 'number') return Math.round(part * 1e6) / 1e6;
    return typeof part === 'string' ? part.normalize('NFC').replace(/\s+/gu, ' ').trim() : part;
  }) ?? 'null';
}
