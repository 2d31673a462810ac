import type { HistoryEntry, Step } from './state';

/** Steps that can be taken back, latest first. */
export interface History {
  entries(): readonly HistoryEntry[];
  push(step: Step, reach: number, undo: () => Promise<void>): void;
  /** Takes back the latest step; null when there is none. When taking back fails the step stays. */
  undo(): Promise<HistoryEntry | null>;
}

export function createHistory(): History {
  const done: { entry: HistoryEntry; undo: () => Promise<void> }[] = [];
  let nextId = 1;
  return {
    entries: () => done.map(({ entry }) => entry),
    push(step, reach, undo) {
      done.unshift({ entry: { id: nextId, step, reach }, undo });
      nextId += 1;
    },
    async undo() {
      const [latest] = done;
      if (!latest) return null;
      await latest.undo();
      done.shift();
      return latest.entry;
    },
  };
}
