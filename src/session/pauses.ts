/** Without a pause; milliseconds. */
const LONGEST_STRETCH = 50;

/** Pauses in long work, so that the page can paint and take keys before it seems to freeze. */
export interface Pauses {
  /** Whether work has gone on long enough since the last pause. */
  isDue(): boolean;
  take(): Promise<void>;
  /** Work begins now. */
  start(): void;
}

export function createPauses(): Pauses {
  let rested = performance.now();
  const start = () => {
    rested = performance.now();
  };
  return {
    isDue: () => performance.now() - rested >= LONGEST_STRETCH,
    async take() {
      await new Promise((resume) => setTimeout(resume, 0));
      start();
    },
    start,
  };
}
