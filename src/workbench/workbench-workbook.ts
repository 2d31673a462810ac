import type { SheetBlueprint } from '../core/sheet/blueprint';
import type { CellRef } from '../core/sheet/cell-ref';
import type { CellEdit, EditReport } from '../core/sheet/edit';
import type { ColumnExtension } from '../core/sheet/extension';
import { cellAt, type Grid } from '../core/sheet/grid';
import type { Mark } from '../core/sheet/mark';
import { paced, type Pace } from '../core/steps';
import { createPauses } from '../session/pauses';
import type { EditNotice, PlaceOptions, SheetInfo, Undo, Workbook } from '../workbook/workbook';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import { chartData, type ChartData } from './charts/chart-data';
import { univerContent } from './univer/cell';
import { sheetSnapshot, type SheetSnapshot } from './univer/snapshot';
import type { ScreenEdit, ScreenName, Spreadsheet } from './univer/spreadsheet';
import { univerStyle } from './univer/style';

/**
 * An open .xlsx file together with its picture in the embedded spreadsheet. The file is the truth: what the officer
 * types goes into it, and what Sáu Rõ changes in it is shown.
 */
export class WorkbenchWorkbook implements Workbook {
  private readonly ids = new Map<string, string>();
  private readonly charts = new Map<string, readonly ChartData[]>();
  private readonly editListeners = new Set<(notice: EditNotice) => void>();
  private readonly changeListeners = new Set<() => void>();
  private onScreen = false;
  private readonly stops: readonly (() => void)[];
  private readonly pauses = createPauses();
  private readonly pace: Pace = () => (this.pauses.isDue() ? this.pauses.take() : null);

  private constructor(
    private readonly book: XlsxWorkbook,
    private readonly screen: Spreadsheet,
  ) {
    this.stops = [screen.onEdit((edits) => void this.takeEdits(edits)), screen.onSheet((sheet) => this.tellEdit({ sheet }))];
  }

  /** Shows the file in the spreadsheet, in place of what was there. */
  static async show(book: XlsxWorkbook, screen: Spreadsheet): Promise<WorkbenchWorkbook> {
    const workbook = new WorkbenchWorkbook(book, screen);
    const sheets = await book.sheets();
    const snapshots: SheetSnapshot[] = [];
    await workbook.readCharts();
    for (const info of sheets) snapshots.push(await workbook.snapshot(info));
    screen.load(snapshots, screenNames(book), (sheets.find(({ active, visible }) => active && visible) ?? sheets.find(({ visible }) => visible))?.name ?? '');
    return workbook;
  }

  /** The file as it now is; what changes after the call is not in it. */
  save(): Promise<Uint8Array> {
    return this.book.saveAside();
  }

  /** Calls back when the file has changed, by the officer or by us; returns how to stop. */
  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  /** Charts to draw over a sheet. */
  chartsOn(sheet: string): readonly ChartData[] {
    return this.charts.get(sheet) ?? NO_CHARTS;
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    const active = this.screen.activeSheet();
    return (await this.book.sheets()).map((sheet) => ({ ...sheet, active: sheet.name === active }));
  }

  read(sheet: string, pace?: Pace): Promise<Grid> {
    return this.book.read(sheet, pace);
  }

  editedCells(sheet: string): Promise<number> {
    return this.book.editedCells(sheet);
  }

  async edit(edits: readonly CellEdit[]): Promise<EditReport> {
    const report = await this.book.edit(edits);
    await this.showCells(report.applied);
    this.tellChange();
    return report;
  }

  async place(blueprints: readonly SheetBlueprint[], options?: PlaceOptions): Promise<Undo> {
    const undo = await this.book.place(blueprints, options);
    const kinds = blueprints.map(({ kind }) => kind);
    await this.showAgain(({ generated }) => generated !== undefined && kinds.includes(generated));
    return async () => {
      await undo();
      await this.showAgain((sheet) => sheet.generated !== undefined);
    };
  }

  async extend(extension: ColumnExtension): Promise<Undo> {
    const undo = await this.book.extend(extension);
    const isIt = ({ name }: SheetInfo) => name === extension.sheet;
    await this.showAgain(isIt);
    return async () => {
      await undo();
      await this.showAgain(isIt);
    };
  }

  readonly savesMarks = false;

  /** Marks stand on the screen only; those that Excel saved with the file go out of it. */
  async mark(marks: readonly Mark[]): Promise<void> {
    if (await this.book.marked()) {
      await this.book.mark([]);
      this.tellChange();
    }
    this.screen.mark(marks);
    this.onScreen = marks.length > 0;
  }

  async marked(): Promise<boolean> {
    return this.onScreen || (await this.book.marked());
  }

  async show(cell: CellRef): Promise<void> {
    this.screen.select(cell);
  }

  onEdit(listener: (notice: EditNotice) => void): () => void {
    this.editListeners.add(listener);
    return () => void this.editListeners.delete(listener);
  }

  /** Lets go of the spreadsheet, so that another file can be shown in it. */
  dispose(): void {
    this.stops.forEach((stop) => stop());
    this.editListeners.clear();
    this.changeListeners.clear();
  }

  private async takeEdits(screenEdits: readonly ScreenEdit[]): Promise<void> {
    const edits: ScreenEdit[] = [];
    for (const edit of screenEdits) if (!edit.computed || (await this.isNewResult(edit))) edits.push(edit);
    if (edits.length === 0) return;
    await this.book.officerEdits(edits.map(({ cell, value, formula }) => (formula === undefined ? { cell, value } : { cell, value, formula })));
    await this.keepDates(edits);
    await this.readCharts();
    const sheets = new Set(edits.map(({ cell }) => cell.sheet));
    for (const sheet of sheets) this.tellEdit({ sheet, cells: edits.map(({ cell }) => cell).filter((cell) => cell.sheet === sheet) });
    this.tellChange();
  }

  /** Whether a formula gave something else than the file holds. What Univer cannot compute stays as Excel computed it. */
  private async isNewResult({ cell, value, formula }: ScreenEdit): Promise<boolean> {
    const now = cellAt(await this.book.read(cell.sheet), cell.row, cell.column);
    return formula !== undefined && now?.formula === formula && (now.value ?? '') !== (value ?? '') && value !== '#NAME?';
  }

  /** A date typed into a plain cell is a number that only its format makes a date. */
  private async keepDates(edits: readonly ScreenEdit[]): Promise<void> {
    const dates = edits.filter(({ value, numberFormat }) => typeof value === 'number' && numberFormat !== undefined && /[dy]/iu.test(numberFormat));
    const plain: CellEdit[] = [];
    for (const { cell, value } of dates) {
      const now = cellAt(await this.book.read(cell.sheet), cell.row, cell.column);
      if ((now?.numberFormat ?? 'General') === 'General') plain.push({ cell, expected: value, value, numberFormat: 'dd/mm/yyyy' });
    }
    if (plain.length > 0) await this.showCells((await this.book.edit(plain)).applied);
  }

  private async showCells(edits: readonly CellEdit[]): Promise<void> {
    for (const sheet of new Set(edits.map(({ cell }) => cell.sheet))) {
      const grid = await this.book.read(sheet);
      const cells = edits.filter(({ cell }) => cell.sheet === sheet).map(({ cell: { row, column }, fontName, numberFormat }) => {
        const style = univerStylePart(fontName, numberFormat);
        return { row, column, data: { ...univerContent(cellAt(grid, row, column)), ...(style ? { s: style } : {}) } };
      });
      this.screen.writeCells(sheet, cells);
    }
  }

  /** Brings sheets on screen in step with the file: gone ones go, the chosen ones are drawn anew. */
  private async showAgain(chosen: (sheet: SheetInfo) => boolean): Promise<void> {
    this.pauses.start();
    const sheets = await this.book.sheets();
    for (const name of [...this.ids.keys()]) {
      if (sheets.some((sheet) => sheet.name === name)) continue;
      this.screen.removeSheet(name);
      this.ids.delete(name);
    }
    await this.readCharts();
    this.screen.putNames(screenNames(this.book));
    for (const sheet of sheets.filter(chosen)) this.screen.putSheet(await this.snapshot(sheet));
    this.tellChange();
  }

  private async readCharts(): Promise<void> {
    this.charts.clear();
    for (const { name, visible } of await this.book.sheets()) {
      const charts = visible ? this.book.charts(name) : [];
      if (charts.length > 0) this.charts.set(name, chartData(charts, await this.book.read(name)));
    }
  }

  /** The summary of a very long plan takes the screen too long to compute; it stays as it was written until it is written anew. */
  private async isLive(): Promise<boolean> {
    let formulas = 0;
    for (const { name, generated } of await this.book.sheets()) {
      if (generated !== undefined) for (const row of (await this.book.read(name)).cells) for (const cell of row) if (cell?.formula !== undefined) formulas += 1;
    }
    return formulas <= LIVE_FORMULAS;
  }

  private async snapshot({ name, visible, generated }: SheetInfo): Promise<SheetSnapshot> {
    const id = this.ids.get(name) ?? `s${this.ids.size + 1}-${Date.now().toString(36)}`;
    this.ids.set(name, id);
    const grid = await this.book.read(name, this.pace);
    const look = await this.book.view(name, this.pace);
    const live = generated === undefined || (await this.isLive());
    return paced(sheetSnapshot(id, grid, look, { hidden: !visible, drawn: this.chartsOn(name).map(({ anchor }) => anchor), live }), this.pace);
  }

  private tellEdit(notice: EditNotice): void {
    this.editListeners.forEach((listener) => listener(notice));
  }

  private tellChange(): void {
    this.changeListeners.forEach((listener) => listener());
  }
}

const NO_CHARTS: readonly ChartData[] = [];
/** About a thousand tasks. */
const LIVE_FORMULAS = 8000;

/** Names of the whole workbook; those of Excel's own (print areas) and ours say nothing to formulas. */
function screenNames(book: XlsxWorkbook): readonly ScreenName[] {
  return book.names().filter(({ name, hidden, localSheet }) => !hidden && localSheet === null && !name.startsWith('_')).map(({ name, refersTo }) => ({ name, refersTo }));
}

/** Only what an edit says of a style; the rest of the cell's look stays. */
function univerStylePart(fontName: string | undefined, numberFormat: string | undefined) {
  if (fontName === undefined && numberFormat === undefined) return null;
  const { ff, n } = univerStyle({ ...(fontName === undefined ? {} : { fontName }), ...(numberFormat === undefined ? {} : { numberFormat }) });
  return { ...(ff === undefined ? {} : { ff }), ...(n === undefined ? {} : { n }) };
}
