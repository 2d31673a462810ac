import type { HistoryEntry } from './state';

/** Steps that can be taken back, latest first. */
export interface History {
  entries(): readonly HistoryEntry[];
  push(title: string, reach: number, undo: () => Promise<void>): void;
  /** Takes back the latest step; null when there is none. When taking back fails the step stays. */
  undo(): Promise<HistoryEntry | null>;
}

export function createHistory(): History {
  const steps: { entry: HistoryEntry; undo: () => Promise<void> }[] = [];
  let nextId = 1;
  return {
    entries: () => steps.map((step) => step.entry),
    push(title, reach, undo) {
      steps.unshift({ entry: { id: nextId, title, reach }, undo });
      nextId += 1;
    },
    async undo() {
      const [latest] = steps;
      if (!latest) return null;
      await latest.undo();
      steps.shift();
      return latest.entry;
    },
  };
}
