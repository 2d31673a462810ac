/** The longest time, in milliseconds, for which the work kept everything else waiting. */
export async function longestStretch(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let watching = true;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (watching) setImmediate(look);
  };
  look();
  await work();
  watching = false;
  return Math.max(longest, performance.now() - last);
}
