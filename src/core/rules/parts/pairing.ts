/**
 * Pairs of items that share a rare word, each pair once, the earlier item first. Every item offers its rarest words only, and a word offers
 * the latest items that have it, so that ten thousand items make some hundred thousand pairs and not fifty million.
 */
export function candidatePairs(items: readonly { readonly words: readonly string[] }[], share: number): readonly (readonly [number, number])[] {
  const frequency = new Map<string, number>();
  for (const { words } of items) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  const pairs: (readonly [number, number])[] = [];
  items.forEach(({ words }, index) => {
    const rarest = [...new Set(words)].sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1));
    const met = new Set<number>();
    for (const word of rarest.slice(0, Math.floor(rarest.length * (1 - share)) + 1)) {
      const before = holders.get(word) ?? [];
      for (const other of before.slice(-LATEST)) met.add(other);
      before.push(index);
      holders.set(word, before);
    }
    for (const other of met) pairs.push([other, index]);
  });
  return pairs;
}

const LATEST = 12;
