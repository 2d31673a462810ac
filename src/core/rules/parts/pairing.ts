/**
 * For every item in turn the earlier items that share a rare word with it. Every item offers its rarest words only, and a word offers the latest
 * items that have it, so that ten thousand items make some hundred thousand pairs and not fifty million.
 */
export function* likelyPartners(items: readonly { readonly words: readonly string[] }[], share: number): Generator<{ readonly item: number; readonly likely: readonly number[] }> {
  const { words, frequency } = numbered(items);
  const holders: number[][] = frequency.map(() => []);
  const lastMet = new Int32Array(items.length).fill(-1);
  for (const [item, own] of words.entries()) {
    own.sort((a, b) => frequency[a]! - frequency[b]! || a - b);
    const offered = Math.floor(own.length * (1 - share)) + 1;
    const likely: number[] = [];
    for (const word of own.slice(0, offered)) {
      const before = holders[word]!;
      for (let place = Math.max(0, before.length - LATEST); place < before.length; place++) {
        const other = before[place]!;
        if (lastMet[other] === item) continue;
        lastMet[other] = item;
        likely.push(other);
      }
      before.push(item);
    }
    yield { item, likely };
  }
}

/** Words as numbers in the order of first use, each once an item, and how many items have them. */
function numbered(items: readonly { readonly words: readonly string[] }[]): { words: number[][]; frequency: number[] } {
  const known = new Map<string, number>();
  const frequency: number[] = [];
  const words = items.map((item) => {
    const own = new Set<number>();
    for (const word of item.words) {
      const number = known.get(word) ?? known.size;
      known.set(word, number);
      own.add(number);
    }
    for (const number of own) frequency[number] = (frequency[number] ?? 0) + 1;
    return [...own];
  });
  return { words, frequency };
}

const LATEST = 12;
