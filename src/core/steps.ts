/** Long work cut into steps: yields how far it has come, 0 to 1, wherever it may be paused, and returns what comes of it. */
export type Steps<Result> = Generator<number, Result, void>;

/**
 * Told at every step how far the work has come; gives a promise to wait for, or null to go straight on. What the promise rejects with ends the
 * work there.
 */
export type Pace = (share: number) => Promise<void> | null;

/** What a pause rejects with when the work is wanted no more; whoever has errors of their own lets it through. */
export class Stopped extends Error {}

/** Does all the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work with the pauses that `pace` asks for; without any it is done before the promise is given. */
export async function paced<Result>(steps: Steps<Result>, pace: Pace = WITHOUT_PAUSE): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const pause = pace(step.value);
    if (pause) await pause;
  }
}

/** Work that is a part of longer work: from `from` to `to` of the whole. */
export function* partOf<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

const WITHOUT_PAUSE: Pace = () => null;
