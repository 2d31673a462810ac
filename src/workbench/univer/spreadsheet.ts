import { ICommandService, IUniverInstanceService, mergeWorksheetSnapshotWithDefault, UniverInstanceType, type ICellData, type IObjectMatrixPrimitiveType, type Univer, type Workbook, type Worksheet } from '@univerjs/core';
import { SetDefinedNameMutation } from '@univerjs/engine-formula';
import { InsertSheetMutation, RemoveSheetMutation, SelectRangeCommand, SetRangeValuesMutation, SetWorksheetActiveOperation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { CellRef } from '../../core/sheet/cell-ref';
import type { CellValue } from '../../core/sheet/grid';
import type { Mark } from '../../core/sheet/mark';
import { contentOf } from './cell';
import { createUniver } from './create';
import { guardCommands } from './guard';
import { Marks } from './marks';
import type { SheetSnapshot } from './snapshot';

/** A cell the officer changed on screen. */
export interface ScreenEdit {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly formula?: string;
  /** Set when typing also set a number format, as a typed date does. */
  readonly numberFormat?: string;
  /** Not typed but the new result of a formula. */
  readonly computed: boolean;
}

/** A name that formulas of the workbook may use. */
export interface ScreenName {
  readonly name: string;
  /** `'Tổng hợp'!$F$7`. */
  readonly refersTo: string;
}

const UNIT = 'workbook';
/** Univer goes to the cell in a later turn; milliseconds. */
const AFTER_NAME_BOX = 50;
/** Univer's own word for a name that belongs to no sheet. */
const ALL_SHEETS = 'AllDefaultWorkbook';

/** The embedded spreadsheet, in Sáu Rõ's terms: sheets by name, cells 1-based. One workbook at a time. */
export class Spreadsheet {
  readonly univer: Univer;
  private readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;
  private readonly editListeners = new Set<(edits: readonly ScreenEdit[]) => void>();
  private readonly sheetListeners = new Set<(sheet: string) => void>();
  private pending = new Map<string, { sheetId: string; row: number; column: number; computed: boolean }>();
  /** Above 0 while the cells are changed by us, not by the officer. */
  private ours = 0;
  private highlights: Marks | null = null;
  private givingBack: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(readonly container: HTMLElement) {
    this.univer = createUniver(container);
    const injector = this.univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.instances = injector.get(IUniverInstanceService);
    guardCommands(this.commands);
    container.addEventListener('pointerdown', () => this.keepHands(), { capture: true });
    // A press on the cells leaves the keyboard on the canvas, where typing is lost; Univer listens in a field beside it.
    container.addEventListener('pointerup', ({ target }) => target instanceof HTMLCanvasElement && setTimeout(() => this.focusUnlessEditing()));
    // After Enter in the name box the keyboard belongs to the cell gone to, as in Excel.
    container.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Enter' && target instanceof HTMLInputElement && target.closest('[data-u-comp="defined-name"]')) setTimeout(() => this.focus(), AFTER_NAME_BOX);
    });
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetRangeValuesMutation.id && this.ours === 0 && (options?.fromFormula || !options?.onlyLocal)) this.collect(command.params as ISetRangeValuesMutationParams, options?.fromFormula === true);
      if (command.id === SetWorksheetActiveOperation.id) this.sheetListeners.forEach((listener) => listener(this.activeSheet()));
    });
  }

  /** Shows a workbook instead of the one before. */
  load(sheets: readonly SheetSnapshot[], names: readonly ScreenName[], active: string): void {
    if (this.instances.getUnit(UNIT)) this.instances.disposeUnit(UNIT);
    this.pending.clear();
    this.univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      name: '',
      styles: Object.assign({}, ...sheets.map(({ styles }) => styles)),
      sheetOrder: sheets.map(({ sheet }) => sheet.id),
      sheets: Object.fromEntries(sheets.map(({ sheet }) => [sheet.id, sheet])),
    });
    // Univer puts the cells of a unit on the page when it gets the focus; a second one does not get it by itself.
    this.instances.focusUnit(UNIT);
    // Univer starts its sheet services with the first workbook.
    this.highlights ??= new Marks(this.univer);
    this.univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
    this.mark([]);
    this.putNames(names);
    this.activate(active);
  }

  /** Highlights these cells instead of those before. */
  mark(marks: readonly Mark[]): void {
    this.highlights?.set(marks);
  }

  /** Makes names known to formulas, before the sheets that use them. */
  putNames(names: readonly ScreenName[]): void {
    for (const { name, refersTo } of names) {
      this.byUs(() => this.commands.syncExecuteCommand(SetDefinedNameMutation.id, { unitId: UNIT, id: name, name, formulaOrRefString: refersTo, localSheetId: ALL_SHEETS }));
    }
  }

  /** Adds a sheet, or puts it in the place of the one of the same id. */
  putSheet({ sheet, styles }: SheetSnapshot): void {
    const looked = this.activeSheet();
    this.byUs(() => {
      const at = this.workbook.getSheets().findIndex((old) => old.getSheetId() === sheet.id);
      if (at >= 0) this.removeById(sheet.id);
      const index = at >= 0 ? at : this.workbook.getSheets().length;
      this.commands.syncExecuteCommand(InsertSheetMutation.id, { unitId: UNIT, index, sheet: mergeWorksheetSnapshotWithDefault(sheet), styles });
    });
    // A new sheet would come to the front by itself, away from where the officer is.
    this.activate(looked);
  }

  removeSheet(name: string): void {
    const sheet = this.workbook.getSheetBySheetName(name);
    if (sheet) this.byUs(() => this.removeById(sheet.getSheetId()));
  }

  /** Writes contents (and styles, where given) of cells; rows and columns 1-based. Not an edit of the officer's. */
  writeCells(name: string, cells: readonly { readonly row: number; readonly column: number; readonly data: ICellData }[]): void {
    const sheet = this.workbook.getSheetBySheetName(name);
    if (!sheet || cells.length === 0) return;
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const { row, column, data } of cells) (cellValue[row - 1] ??= {})[column - 1] = data;
    this.byUs(() => this.commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: UNIT, subUnitId: sheet.getSheetId(), cellValue }));
  }

  activeSheet(): string {
    return this.workbook.getActiveSheet().getName();
  }

  activate(name: string): void {
    const sheet = this.workbook.getSheetBySheetName(name);
    if (sheet && sheet.getName() !== this.activeSheet()) this.byUs(() => this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId: sheet.getSheetId() }));
  }

  /** Selects a cell and brings it into view; the keyboard stays where the officer has it. */
  select(cell: CellRef): void {
    this.activate(cell.sheet);
    const sheet = this.workbook.getSheetBySheetName(cell.sheet);
    if (!sheet) return;
    const range = wholeCell(sheet, cell);
    const focused = document.activeElement;
    this.byUs(() => {
      this.commands.syncExecuteCommand(SelectRangeCommand.id, { unitId: UNIT, subUnit: sheet.getSheetId(), range });
      this.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
    });
    if (focused instanceof HTMLElement && !this.container.contains(focused)) this.giveBack(focused);
  }

  /** Calls back with the cells the officer changed, together after one action; returns how to stop. */
  onEdit(listener: (edits: readonly ScreenEdit[]) => void): () => void {
    this.editListeners.add(listener);
    return () => void this.editListeners.delete(listener);
  }

  /** Calls back when the officer goes to another sheet; returns how to stop. */
  onSheet(listener: (sheet: string) => void): () => void {
    this.sheetListeners.add(listener);
    return () => void this.sheetListeners.delete(listener);
  }

  /** Puts the keyboard into the cells. */
  focus(): void {
    this.keepHands();
    this.instances.focusUnit(UNIT);
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  /** Where the canvas of the cells stands inside the container, in pixels; null before it is there. */
  canvasOffset(): { readonly left: number; readonly top: number } | null {
    const canvas = this.container.querySelector('canvas[data-u-comp="render-canvas"]')?.getBoundingClientRect();
    const outer = this.container.getBoundingClientRect();
    return canvas ? { left: canvas.left - outer.left, top: canvas.top - outer.top } : null;
  }

  dispose(): void {
    this.univer.dispose();
  }

  /** Univer takes the keyboard with every selection, some moments later as well. */
  private giveBack(focused: HTMLElement): void {
    const take = () => {
      if (this.container.contains(document.activeElement) && focused.isConnected) focused.focus({ preventScroll: true });
    };
    take();
    this.keepHands();
    this.givingBack = [0, 50, 150].map((delay) => setTimeout(take, delay));
  }

  private focusUnlessEditing(): void {
    if (document.activeElement instanceof HTMLCanvasElement) this.focus();
  }

  private keepHands(): void {
    for (const timer of this.givingBack) clearTimeout(timer);
    this.givingBack = [];
  }

  private get workbook(): Workbook {
    return this.instances.getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET)!;
  }

  private removeById(sheetId: string): void {
    this.commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId: UNIT, subUnitId: sheetId });
  }

  private byUs(work: () => void): void {
    this.ours += 1;
    try {
      work();
    } finally {
      this.ours -= 1;
    }
  }

  private collect({ subUnitId, cellValue }: ISetRangeValuesMutationParams, computed: boolean): void {
    if (this.pending.size === 0) queueMicrotask(() => this.tell());
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const column of Object.keys(line ?? {})) this.pending.set(`${subUnitId}!${row},${column}`, { sheetId: subUnitId, row: Number(row), column: Number(column), computed });
    }
  }

  private tell(): void {
    const changed = [...this.pending.values()];
    this.pending = new Map();
    const edits = changed.flatMap(({ sheetId, row, column, computed }): ScreenEdit[] => {
      const sheet = this.workbook.getSheetBySheetId(sheetId);
      if (!sheet) return [];
      const data = sheet.getCellRaw(row, column);
      const pattern = this.workbook.getStyles().getStyleByCell(data)?.n?.pattern;
      return [{ cell: { sheet: sheet.getName(), row: row + 1, column: column + 1 }, ...contentOf(data), computed, ...(pattern ? { numberFormat: pattern } : {}) }];
    });
    if (edits.length > 0) this.editListeners.forEach((listener) => listener(edits));
  }
}

function wholeCell(sheet: Worksheet, { row, column }: CellRef) {
  const merged = sheet.getMergedCell(row - 1, column - 1);
  return merged ?? { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
}
