import type { SheetBlueprint } from '../../core/sheet/blueprint';
import type { CellRef } from '../../core/sheet/cell-ref';
import type { CellEdit, EditReport } from '../../core/sheet/edit';
import type { ColumnExtension } from '../../core/sheet/extension';
import type { Grid } from '../../core/sheet/grid';
import type { Mark } from '../../core/sheet/mark';
import { WorkbookError } from '../error';
import type { EditNotice, SheetInfo, Undo, Workbook } from '../workbook';
import { generatedKinds } from './generated-name';
import type { Package } from './package';
import { State } from './state';

/** A workbook over the bytes of its file. Parts that no verb touches stay as they were, byte for byte. */
export class XlsxWorkbook implements Workbook {
  private state: State;
  private readonly listeners = new Set<(notice: EditNotice) => void>();

  constructor(pack: Package) {
    this.state = new State(pack);
  }

  /** The file as it now is. */
  save(): Uint8Array {
    return this.state.pack.save();
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    const { sheets, names, activeTab } = this.state.workbook;
    const kinds = generatedKinds(names);
    return sheets.map(({ name, state }, index) => {
      const generated = kinds.get(name);
      return { name, visible: state === 'visible', active: index === activeTab, ...(generated ? { generated } : {}) };
    });
  }

  async read(sheet: string): Promise<Grid> {
    return this.state.grid(this.state.sheet(sheet));
  }

  async edit(_edits: readonly CellEdit[]): Promise<EditReport> {
    throw new WorkbookError('unsupported');
  }

  async place(_blueprints: readonly SheetBlueprint[]): Promise<Undo> {
    throw new WorkbookError('unsupported');
  }

  async extend(_extension: ColumnExtension): Promise<Undo> {
    throw new WorkbookError('unsupported');
  }

  async mark(_marks: readonly Mark[]): Promise<void> {}

  async show(_cell: CellRef): Promise<void> {}

  onEdit(listener: (notice: EditNotice) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
