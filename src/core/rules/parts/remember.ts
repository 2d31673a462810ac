/** A judge of texts that judges each text once: a plan says "Sở Tài chính" and "Quý IV/2026" thousands of times. */
export function remember<Result>(judge: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Result;
    const result = judge(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, result);
    return result;
  };
}

/** So that a long day's checks do not fill the memory. */
const LIMIT = 50_000;
