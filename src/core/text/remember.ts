/**
 * A judge of texts that judges each text once (in each font, where the font matters): a plan says "Sở Tài chính" and "Quý IV/2026" thousands
 * of times.
 */
export function remember<Result>(judge: (text: string, fontName?: string) => Result): (text: string, fontName?: string) => Result {
  const byFont = new Map<string | undefined, Map<string, Result>>();
  let count = 0;
  return (text, fontName) => {
    let known = byFont.get(fontName);
    const before = known?.get(text);
    if (before !== undefined || known?.has(text)) return before as Result;
    const result = judge(text, fontName);
    if (count >= LIMIT) {
      byFont.clear();
      known = undefined;
      count = 0;
    }
    if (!known) byFont.set(fontName, (known = new Map()));
    known.set(text, result);
    count += 1;
    return result;
  };
}

/** So that a long day's checks do not fill the memory. */
const LIMIT = 50_000;
