import { createRegister, type Register } from '../core/agencies/register';
import type { MatrixCorrection } from '../core/matrix/correction';
import type { Settings } from '../core/plan/settings';
import type { ProfileName } from '../core/rules/profiles';
import type { Grid } from '../core/sheet/grid';
import { Stopped, type Pace } from '../core/steps';
import type { IsoDate } from '../core/timeline/timeline';
import type { Workbook } from '../workbook/workbook';
import { createHistory, type History } from './history';
import { createPauses } from './pauses';
import { problemOf } from './problem';
import type { Busy, SessionState } from './state';
import { NOTHING_STORED } from './stored';

/** Decisions that hold for one session and are not kept in the workbook. */
export interface Overrides {
  readonly settings?: Partial<Settings>;
  readonly profile?: ProfileName;
  /** Said of the table of every sheet, as `--columns` gives it. */
  readonly correction?: Omit<MatrixCorrection, 'sheet'>;
}

/** What the verbs of a session share: the open workbook, what was read of it, and the state faces see. */
export interface Desk {
  readonly workbook: Workbook;
  readonly overrides: Overrides;
  readonly history: History;
  asOf: IsoDate;
  /** Sheets as last read, by name, in tab order. */
  grids: ReadonlyMap<string, Grid>;
  register: Register;
  state(): SessionState;
  set(change: Partial<SessionState>): void;
  subscribe(listener: () => void): () => void;
  /** Runs one verb after those before it; its failure becomes `state().problem`. `work` null: nothing to show. */
  run(work: Busy['work'] | null, verb: () => Promise<void>): Promise<void>;
  /** Runs something nobody asked for, in its turn: what the officer is being told stays unless it fails. */
  aside(verb: () => Promise<void>): Promise<void>;
  /** Shows how far the verb under way has come and lets the face paint; throws `Stopped` once the officer asked to stop, so that whatever was not written yet stays unwritten. */
  step(done: number, total: number): Promise<void>;
  /** Pauses that let the face paint and take keys before it seems to freeze: steps until the verb under way begins to write, mere pauses from then on. */
  readonly pace: Pace;
  /** From here on the verb under way writes: it goes on to its end, whatever the officer asks. */
  commit(): void;
  cancel(): void;
}

export function createDesk(workbook: Workbook, asOf: IsoDate, overrides: Overrides = {}): Desk {
  let state: SessionState = {
    phase: 'opening', busy: null, problem: null, notice: null, sheets: [], activeSheet: null,
    plan: null, check: null, stored: NOTHING_STORED, history: [], marked: false,
  };
  const listeners = new Set<() => void>();
  const history = createHistory();
  let queue: Promise<void> = Promise.resolve();
  let cancelled = false;
  let committed = false;
  const pauses = createPauses();

  const step = async (done: number, total: number) => {
    if (state.busy) set({ busy: { ...state.busy, done, total } });
    await pauses.take();
    if (cancelled) throw new Stopped();
  };

  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const attempt = async (opening: Partial<SessionState>, verb: () => Promise<void>) => {
    cancelled = false;
    committed = false;
    pauses.start();
    set(opening);
    try {
      await verb();
      set({ busy: null, history: history.entries() });
    } catch (error) {
      const phase = state.phase === 'opening' ? 'failed' : state.phase;
      if (error instanceof Stopped) set({ busy: null, notice: { kind: 'cancelled' }, phase, history: history.entries() });
      else set({ busy: null, problem: problemOf(error), phase, history: history.entries() });
    }
  };

  const inTurn = (opening: Partial<SessionState>, verb: () => Promise<void>) => {
    queue = queue.then(() => attempt(opening, verb));
    return queue;
  };

  return {
    workbook,
    overrides,
    history,
    asOf,
    grids: new Map(),
    register: createRegister(),
    state: () => state,
    set,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: (work, verb) => inTurn(work === null ? { problem: null } : { busy: { work, done: 0, total: 1 }, problem: null, notice: null }, verb),
    aside: (verb) => inTurn({}, verb),
    step,
    pace(share) {
      if (!pauses.isDue()) return null;
      return committed || !state.busy ? pauses.take() : step(Math.round(share * 100), 100);
    },
    commit() {
      committed = true;
      if (state.busy) set({ busy: { ...state.busy, done: 0, total: 1 } });
    },
    cancel() {
      cancelled = true;
    },
  };
}
