const WIDTH = 24;

/** A bar on standard error while many files are worked on; silent for one file and when nobody watches. */
export function startProgress(total: number): { step(label: string): void; clear(): void } {
  const shown = total > 1 && process.stderr.isTTY === true;
  let done = 0;
  return {
    step(label) {
      const filled = Math.round((done / total) * WIDTH);
      const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done + 1}/${total} ${label}`;
      // A line that wraps could not be taken back.
      if (shown) process.stderr.write(`\r\x1b[2K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
      done += 1;
    },
    clear() {
      if (shown) process.stderr.write('\r\x1b[2K');
    },
  };
}
