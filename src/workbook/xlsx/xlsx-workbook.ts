import type { SheetBlueprint } from '../../core/sheet/blueprint';
import type { CellRef } from '../../core/sheet/cell-ref';
import type { CellEdit, EditReport } from '../../core/sheet/edit';
import type { ColumnExtension } from '../../core/sheet/extension';
import type { Grid } from '../../core/sheet/grid';
import type { Mark } from '../../core/sheet/mark';
import { WorkbookError } from '../error';
import type { EditNotice, SheetInfo, Undo, Workbook } from '../workbook';
import { editCells } from './edit-cells';
import { EditMemory } from './edit-memory';
import { generatedKinds } from './generated-name';
import { writeOfficerEdits, type OfficerEdit } from './officer-edits';
import type { Package } from './package';
import { recalculatedOnLoad, withoutCalcChain } from './recalculation';
import { State } from './state';

/** A workbook over the bytes of its file. Parts that no verb touches stay as they were, byte for byte. */
export class XlsxWorkbook implements Workbook {
  private state: State;
  private readonly memory = new EditMemory();
  private valuesChanged = false;
  private formulasChanged = false;
  private shown: CellRef | null = null;
  private readonly listeners = new Set<(notice: EditNotice) => void>();

  constructor(pack: Package) {
    this.state = new State(pack);
  }

  /** The file as it now is. */
  save(): Uint8Array {
    let { state } = this;
    if (this.formulasChanged) state = new State(withoutCalcChain(state));
    if (this.valuesChanged || this.memory.isDirty) state = new State(recalculatedOnLoad(state));
    return state.pack.save();
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    const { sheets, names, activeTab } = this.state.workbook;
    const kinds = generatedKinds(names);
    return sheets.map(({ name, state }, index) => {
      const generated = kinds.get(name);
      return { name, visible: state === 'visible', active: this.shown ? this.shown.sheet === name : index === activeTab, ...(generated ? { generated } : {}) };
    });
  }

  async read(sheet: string): Promise<Grid> {
    return this.state.grid(this.state.sheet(sheet));
  }

  async edit(edits: readonly CellEdit[]): Promise<EditReport> {
    const { pack, report } = editCells(this.state, this.memory, edits);
    if (report.applied.length > 0) this.state = new State(pack);
    return report;
  }

  /** What the officer typed in an embedded spreadsheet; listeners are told. */
  async officerEdits(edits: readonly OfficerEdit[]): Promise<void> {
    const { pack, touchesFormulas } = writeOfficerEdits(this.state, this.memory, edits);
    this.state = new State(pack);
    this.valuesChanged = true;
    this.formulasChanged ||= touchesFormulas;
    for (const sheet of new Set(edits.map(({ cell }) => cell.sheet))) {
      const cells = edits.map(({ cell }) => cell).filter((cell) => cell.sheet === sheet);
      for (const listener of this.listeners) listener({ sheet, cells });
    }
  }

  async place(_blueprints: readonly SheetBlueprint[]): Promise<Undo> {
    throw new WorkbookError('unsupported');
  }

  async extend(_extension: ColumnExtension): Promise<Undo> {
    throw new WorkbookError('unsupported');
  }

  async mark(_marks: readonly Mark[]): Promise<void> {}

  async show(cell: CellRef): Promise<void> {
    this.shown = { ...cell, sheet: this.state.sheet(cell.sheet).name };
  }

  onEdit(listener: (notice: EditNotice) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
