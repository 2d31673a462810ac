import type { Agency } from '../core/agencies/agency';
import { ownAgency } from '../core/agencies/own-agency';
import type { Acceptance, Finding } from '../core/check/finding';
import type { MatrixCorrection } from '../core/matrix/correction';
import type { Plan } from '../core/plan/plan';
import type { Settings } from '../core/plan/settings';
import type { ProfileName, RuleLevel } from '../core/rules/profiles';
import type { Fix } from '../core/rules/fix';
import type { CellRef } from '../core/sheet/cell-ref';
import type { Figures } from '../core/summary/figures';
import type { FollowUpRow } from '../core/summary/follow-up-row';
import type { IsoDate } from '../core/timeline/timeline';
import type { Workbook } from '../workbook/workbook';
import { createDesk, type Overrides } from './desk';
import type { SessionState } from './state';
import { applyFixes } from './fix';
import { figuresOf, followUpOf } from './figures';
import { follow } from './follow';
import { previewPlan } from './preview';
import { readWorkbook } from './read';
import { recheck } from './recheck';
import { reportOf, type Report } from './report';
import { keep } from './keep';
import { keepMarks, recallMarks, setMarks } from './mark';
import type { SummariseOptions, SummariseResult } from './summarise';

export interface SessionOptions {
  /** The day statuses are computed for. */
  readonly today: IsoDate;
  /** Said from outside for this session only (command line); wins over what the workbook keeps and is not written into it. */
  readonly overrides?: Overrides;
}

/**
 * What an officer can do with an open workbook, in verbs. Verbs run one after another, never reject for something
 * the officer can be told (that stands in `state().problem`), and leave nothing half-done.
 */
export interface Session {
  state(): SessionState;
  /** Calls back after every change of state; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Reads the workbook and checks it; again after the officer changed much. */
  open(): Promise<void>;
  /** The same, under the name on the button. */
  check(): Promise<void>;
  /** Takes another day as "Tính đến ngày". */
  setAsOf(asOf: IsoDate): Promise<void>;
  show(cell: CellRef): Promise<void>;
  /** Applies fixes together, in passes until stable; one step of history. `rule`: the one they are all of. */
  fix(fixes: readonly Fix[], rule?: string): Promise<void>;
  undo(): Promise<void>;
  /** One finding, or several with the same word. */
  accept(findings: Finding | readonly Finding[], word: Pick<Acceptance, 'reason' | 'by' | 'expires'>): Promise<void>;
  /** Takes back an acceptance. */
  withdraw(acceptance: Acceptance): Promise<void>;
  configure(settings: Partial<Settings>): Promise<void>;
  setProfile(profile: ProfileName, ruleLevels?: Readonly<Record<string, RuleLevel>>): Promise<void>;
  /** The officer's word on header row and columns of a sheet; null forgets it. */
  correct(sheet: string, correction: MatrixCorrection | null): Promise<void>;
  /** The plan as that correction would make it; nothing is kept. null once `signal` says that nobody waits for it. */
  preview(correction: MatrixCorrection, signal: AbortSignal): Promise<Plan | null>;
  /** The province's own agencies, and further names for those the product knows; without `aliases` these stay. */
  setAgencies(agencies: readonly Agency[], aliases?: Readonly<Record<string, readonly string[]>>): Promise<void>;
  /** Takes names that are right into the province's own agencies, so that they are not asked about again. */
  addAgencies(names: readonly string[]): Promise<void>;
  /** Highlights the cells of findings, which the highlights then follow; `false` takes all away. */
  mark(on: boolean): Promise<void>;
  /** Learns whether an earlier session left marks in the file; then `state().marked`. */
  recallMarks(): Promise<void>;
  /** Whether marks that stand when the file is saved go into it. */
  readonly savesMarks: boolean;
  /** Adds the missing tracking columns. */
  track(): Promise<void>;
  summarise(options?: SummariseOptions): Promise<SummariseResult | null>;
  /** Counts of the plan as it stands; null before a plan is read. The same object until the plan changes. */
  figures(): Figures | null;
  /** One row a task and lead, in sheet order; the same object until the plan changes. */
  followUp(): readonly FollowUpRow[];
  /** The status report of the plan as it stands; null before a plan is read. */
  report(): Report | null;
  /** Stops long work at the next safe point. */
  cancel(): void;
  /** Forgets the last problem or notice. */
  dismiss(): void;
  dispose(): void;
}

export function createSession(workbook: Workbook, options: SessionOptions): Session {
  const desk = createDesk(workbook, options.today, options.overrides);
  const stops = [follow(desk), keepMarks(desk)];
  const open = () => desk.run('reading', () => readWorkbook(desk));
  return {
    state: desk.state,
    subscribe: desk.subscribe,
    open,
    check: open,
    setAsOf: (asOf) => desk.run('checking', async () => {
      desk.asOf = asOf;
      await recheck(desk);
    }),
    show: (cell) => desk.run(null, () => workbook.show(cell)),
    fix: (fixes, rule) => desk.run('fixing', () => applyFixes(desk, fixes, rule ?? null)),
    undo: () => desk.run('undoing', async () => {
      desk.commit();
      const entry = await desk.history.undo();
      await readWorkbook(desk);
      if (entry) desk.set({ notice: { kind: 'undone', step: entry.step } });
    }),
    accept: (findings, word) => desk.run('saving-settings', () => {
      const said = new Map([findings].flat().map((finding) => [finding.id, { findingId: finding.id, rule: finding.rule, on: options.today, text: finding.text, ...word }]));
      const others = desk.state().stored.acceptances.filter((acceptance) => !said.has(acceptance.findingId));
      return keep(desk, { acceptances: [...others, ...said.values()] }, { kind: 'accepted' });
    }),
    withdraw: (acceptance) => desk.run('saving-settings', () => keep(desk, {
      acceptances: desk.state().stored.acceptances.filter((other) => other.findingId !== acceptance.findingId),
    })),
    configure: (settings) => desk.run('saving-settings', () => keep(desk, { settings: { ...desk.state().stored.settings, ...settings } })),
    setProfile: (profile, ruleLevels = {}) => desk.run('saving-settings', () => keep(desk, { profile, ruleLevels })),
    correct: (sheet, correction) => desk.run('saving-settings', () => keep(desk, {
      corrections: [...desk.state().stored.corrections.filter((other) => other.sheet !== sheet), ...(correction ? [correction] : [])],
    })),
    preview: (correction, signal) => previewPlan(desk, correction, signal),
    setAgencies: (agencies, aliases = desk.state().stored.aliases) => desk.run('saving-settings', () => keep(desk, { agencies, aliases })),
    addAgencies: (names) => desk.run('saving-settings', () => {
      const added = names.map((name) => ownAgency(name));
      const others = desk.state().stored.agencies.filter(({ id }) => !added.some((agency) => agency.id === id));
      return keep(desk, { agencies: [...others, ...added] }, { kind: 'agencies-added', names });
    }),
    mark: (on) => desk.run('marking', () => setMarks(desk, on)),
    recallMarks: () => desk.aside(() => recallMarks(desk)),
    savesMarks: workbook.savesMarks,
    // What writes sheets is large and not needed to check: it is loaded when first asked for.
    track: () => desk.run('tracking', async () => (await import('./track')).addTracking(desk)),
    summarise: async (summariseOptions = {}) => {
      let result: SummariseResult | null = null;
      await desk.run('summarising', async () => {
        result = await (await import('./summarise')).summarise(desk, summariseOptions);
      });
      return result;
    },
    figures: () => figuresOf(desk),
    followUp: () => followUpOf(desk),
    report: () => reportOf(desk),
    cancel: desk.cancel,
    dismiss: () => desk.set({ problem: null, notice: null }),
    dispose: () => stops.forEach((stop) => stop()),
  };
}
