/** A change as what stays around it and what goes and comes. */
export interface Difference {
  readonly before: string;
  readonly removed: string;
  readonly added: string;
  readonly after: string;
}

/** Where two texts differ, widened to whole words so that it can be read. */
export function difference(old: string, now: string): Difference {
  const shortest = Math.min(old.length, now.length);
  let start = 0;
  while (start < shortest && old[start] === now[start]) start += 1;
  while (start > 0 && !isGap(old[start - 1]) && !(isGap(old[start]) && isGap(now[start]))) start -= 1;
  let end = 0;
  while (end < shortest - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  while (end > 0 && !(isGap(old[old.length - end - 1]) && isGap(now[now.length - end - 1]))) end -= 1;
  return { before: old.slice(0, start), removed: old.slice(start, old.length - end), added: now.slice(start, now.length - end), after: old.slice(old.length - end) };
}

function isGap(character: string | undefined): boolean {
  return character === undefined || /[\s;,]/u.test(character);
}

/** A long text around a change, cut to what gives the change its place. */
export function tail(text: string, length = 40): string {
  return text.length <= length ? text : `…${text.slice(-length)}`;
}

export function head(text: string, length = 40): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}

/** The part of a cell's text that a finding's sentence quotes: `[start, end)`; null when it speaks of the whole cell. */
export function quotedPart(text: string, slots: Readonly<Record<string, string | number>>): readonly [number, number] | null {
  const quoted = Object.values(slots).filter((slot): slot is string => typeof slot === 'string' && slot.trim().length > 1 && slot.length < text.length && text.includes(slot));
  const [longest] = quoted.sort((a, b) => b.length - a.length);
  if (longest === undefined) return null;
  const start = text.indexOf(longest);
  return [start, start + longest.length];
}
