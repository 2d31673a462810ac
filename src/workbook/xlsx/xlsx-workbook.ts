import type { BlueprintChart, SheetBlueprint } from '../../core/sheet/blueprint';
import type { CellRef } from '../../core/sheet/cell-ref';
import type { CellEdit, EditReport } from '../../core/sheet/edit';
import type { ColumnExtension } from '../../core/sheet/extension';
import type { Grid } from '../../core/sheet/grid';
import type { Mark } from '../../core/sheet/mark';
import { paced, type Pace } from '../../core/steps';
import { editedSince, sealName } from '../seal';
import type { EditNotice, PlaceOptions, SheetInfo, Undo, Workbook } from '../workbook';
import { editCells } from './edit-cells';
import { EditMemory } from './edit-memory';
import { generatedKinds } from './sheet-reference';
import { extendSheet } from './extend';
import { hasMarks, withMarks, withoutMarks } from './marks';
import { writeOfficerEdits, type OfficerEdit } from './officer-edits';
import type { Package, Part } from './package';
import { placeSheets, replacesSheets } from './place';
import { readCharts } from './read-chart';
import { recalculatedOnLoad, withoutCalcChain } from './recalculation';
import { State } from './state';
import { settleExtension } from './undo-extend';
import { changesBetween, takeBack, type Change, type Settled } from './undo';
import { viewSheet, type SheetView } from './view';
import type { DefinedName } from './workbook-part';

/** A workbook over the bytes of its file. Parts that no verb touches stay as they were, byte for byte. */
export class XlsxWorkbook implements Workbook {
  private state: State;
  readonly savesMarks = true;
  private readonly memory = new EditMemory();
  /** Drawn when the file is saved, so that they never mix with what the officer's sheets hold. */
  private marks: readonly Mark[] = [];
  private valuesChanged = false;
  private formulasChanged = false;
  private shown: CellRef | null = null;
  private changing: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<(notice: EditNotice) => void>();

  constructor(pack: Package) {
    this.state = new State(pack);
  }

  /** The file as it now is. */
  save(): Uint8Array {
    return this.packageToSave().save();
  }

  /** The same for a page that must stay alive meanwhile; what changes after the call is not in it. */
  saveAside(): Promise<Uint8Array> {
    return this.packageToSave().saveAside();
  }

  private packageToSave(): Package {
    let { state } = this;
    if (this.formulasChanged) state = new State(withoutCalcChain(state));
    if (this.valuesChanged || this.memory.isDirty) state = new State(recalculatedOnLoad(state));
    const sheets = new Set(state.workbook.sheets.map(({ name }) => name.toLowerCase()));
    return withMarks(state, this.marks.filter(({ cell }) => sheets.has(cell.sheet.toLowerCase())));
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    const { sheets, names, activeTab } = this.state.workbook;
    const kinds = generatedKinds(names);
    return sheets.map(({ name, state }, index) => {
      const generated = kinds.get(name);
      const active = this.shown ? this.shown.sheet === name : index === activeTab;
      return { name, visible: state === 'visible', active, ...(generated ? { generated } : {}) };
    });
  }

  async read(sheet: string, pace?: Pace): Promise<Grid> {
    return paced(this.state.gridInSteps(this.state.sheet(sheet)), pace);
  }

  async editedCells(sheet: string): Promise<number> {
    const entry = this.state.sheet(sheet);
    const { names } = this.state.workbook;
    const kind = generatedKinds(names).get(entry.name);
    const seal = kind && names.find(({ name }) => name === sealName(kind));
    return seal ? editedSince(seal.refersTo.replaceAll('"', ''), this.state.grid(entry)) : 0;
  }

  /** How a sheet looks, for a screen. Throws `no-sheet`. */
  async view(sheet: string, pace?: Pace): Promise<SheetView> {
    return paced(viewSheet(this.state, sheet), pace);
  }

  /** Charts of a sheet that a screen can draw from its cells. Throws `no-sheet`. */
  charts(sheet: string): readonly BlueprintChart[] {
    return readCharts(this.state, sheet);
  }

  /** Names that formulas may use. */
  names(): readonly DefinedName[] {
    return this.state.workbook.names;
  }

  edit(edits: readonly CellEdit[]): Promise<EditReport> {
    return this.alone(() => {
      const { pack, report } = editCells(this.state, this.memory, edits);
      if (report.applied.length > 0) this.state = new State(pack);
      return report;
    });
  }

  /** What the officer typed in an embedded spreadsheet; listeners are told. */
  async officerEdits(edits: readonly OfficerEdit[]): Promise<void> {
    await this.alone(() => {
      const { pack, touchesFormulas } = writeOfficerEdits(this.state, this.memory, edits);
      this.state = new State(pack);
      this.valuesChanged = true;
      this.formulasChanged ||= touchesFormulas;
    });
    for (const sheet of new Set(edits.map(({ cell }) => cell.sheet))) {
      const cells = edits.map(({ cell }) => cell).filter((cell) => cell.sheet === sheet);
      for (const listener of this.listeners) listener({ sheet, cells });
    }
  }

  place(blueprints: readonly SheetBlueprint[], { kept = [], pace }: PlaceOptions = {}): Promise<Undo> {
    return this.alone(async () => {
      const replaces = replacesSheets(this.state, blueprints, kept);
      const placed = await paced(placeSheets(this.state, blueprints, kept), pace);
      const undo = this.change(placed, ({ path }) => (path.startsWith('xl/worksheets/') ? 'before' : null));
      this.formulasChanged ||= replaces;
      return undo;
    });
  }

  extend(extension: ColumnExtension): Promise<Undo> {
    return this.alone(() => this.change(extendSheet(this.state, extension), settleExtension(extension, this.state.sheet(extension.sheet).path)));
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return this.alone(() => {
      const clean = new State(withoutMarks(this.state));
      withMarks(clean, marks);
      this.state = clean;
      this.marks = [...marks];
    });
  }

  async marked(): Promise<boolean> {
    return this.marks.length > 0 || hasMarks(this.state);
  }

  async show(cell: CellRef): Promise<void> {
    this.shown = { ...cell, sheet: this.state.sheet(cell.sheet).name };
  }

  /** Takes on a new state of the package; gives how to take it back. Styles only ever grow, so later additions may stay. */
  private change(next: Package, settle: (change: Change, now: Part) => Settled): Undo {
    const before = this.state.pack;
    const changes = changesBetween(before, next);
    this.state = new State(next);
    return () => this.alone(() => {
      const { stylesPath } = this.state.workbook;
      this.state = new State(takeBack(this.state.pack, changes, before.paths, (change, now) => (change.path === stylesPath ? 'now' : settle(change, now))));
    });
  }

  /** One change after the other: one that pauses must not lose what the officer types meanwhile. */
  private alone<Result>(change: () => Result | Promise<Result>): Promise<Result> {
    const done = this.changing.then(change);
    this.changing = done.then(() => undefined, () => undefined);
    return done;
  }

  onEdit(listener: (notice: EditNotice) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
