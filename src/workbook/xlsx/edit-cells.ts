import { cellAddress, cellKey } from '../../core/sheet/cell-ref';
import type { CellEdit, EditReport, RefusedEdit } from '../../core/sheet/edit';
import type { Cell, CellValue } from '../../core/sheet/grid';
import { checkEdit, inverseOf, sameValue } from '../edit-rules';
import { WorkbookError } from '../error';
import { cellXml, looksLikeData } from './cell-xml';
import type { EditMemory } from './edit-memory';
import { Part, type Package } from './package';
import { numberFormat } from './number-format';
import { patchCells, type CellPatch } from './patch-cells';
import { cellOf, DAYS_TO_1904 } from './read-sheet';
import { sheetCells, type SheetCells } from './sheet-cells';
import type { SheetOutline } from './sheet-outline';
import type { State } from './state';
import { StyleWriter } from './style-writer';
import { withStyles } from './styles-part';
import { formatAt } from './styles-read';
import { withTableHeaders } from './table-headers';
import { withPrefix } from './xml-edit';
import type { SheetEntry } from './workbook-part';

/** Applies the edits that still fit; gives the package as it then is. */
export function editCells(state: State, memory: EditMemory, edits: readonly CellEdit[]): { pack: Package; report: EditReport } {
  const batch = new Batch(state, edits);
  const applied: CellEdit[] = [];
  const refused: RefusedEdit[] = [];
  const undo: CellEdit[] = [];
  for (const edit of edits) {
    const target = batch.target(edit);
    if (typeof target === 'string') {
      refused.push({ edit, reason: target, found: null });
      continue;
    }
    const reason = checkEdit(edit, target.found, target.sheet.merges, target.isLocked);
    if (reason) {
      refused.push({ edit, reason, found: target.found?.value ?? null });
      continue;
    }
    applied.push(edit);
    undo.unshift({ ...inverseOf(edit, target.found), ...(edit.numberFormat === undefined ? {} : { numberFormat: target.numberFormat }) });
    batch.write(target, edit);
  }
  return { pack: batch.finish(memory), report: { applied, refused, undo } };
}

/** A cell within a batch: as it now stands, edits of the same batch included. */
interface Target {
  readonly entry: SheetEntry;
  readonly row: number;
  readonly column: number;
  readonly sheet: SheetOutline;
  readonly isLocked: boolean;
  readonly firstXml: string;
  readonly first: Cell | null;
  readonly firstFormat: string;
  found: Cell | null;
  style: number;
  styleFont: string | null;
  numberFormat: string;
  value: CellValue;
  isWritten: boolean;
}

class Batch {
  private readonly targets = new Map<string, Target>();
  private readonly cells = new Map<string, SheetCells>();
  private readonly styles: StyleWriter;
  private readonly wanted = new Map<string, Set<string>>();

  constructor(
    private readonly state: State,
    edits: readonly CellEdit[],
  ) {
    this.styles = new StyleWriter(state.stylesXml, state.styles);
    for (const { cell } of edits) {
      const key = cell.sheet.toLowerCase();
      const addresses = this.wanted.get(key) ?? new Set<string>();
      this.wanted.set(key, addresses.add(cellAddress(cell)));
    }
  }

  /** The cell of an edit, or why there is none. */
  target(edit: CellEdit): Target | 'no-sheet' {
    const entry = this.entry(edit.cell.sheet);
    if (!entry) return 'no-sheet';
    const { row, column } = edit.cell;
    const key = cellKey({ sheet: entry.name, row, column });
    let target = this.targets.get(key);
    if (!target) {
      target = this.read(entry, row, column);
      this.targets.set(key, target);
    }
    return target;
  }

  write(target: Target, edit: CellEdit): void {
    const value = edit.value === '' ? null : edit.value;
    const code = edit.numberFormat ?? target.numberFormat;
    // The font of a first run outlives the run: a plain text must not fall back to another font.
    const fontName = edit.fontName ?? target.found?.fontName ?? target.styleFont ?? undefined;
    target.style = this.styles.derive(target.style, {
      ...(fontName === undefined || fontName === target.styleFont ? {} : { fontName }),
      ...(edit.numberFormat === undefined ? {} : { numberFormat: edit.numberFormat }),
      ...quoting(value, code),
    });
    target.numberFormat = code;
    target.value = value;
    target.isWritten = true;
    target.styleFont = fontName ?? null;
    target.found = value === null ? null : { value, text: '', ...(fontName === undefined ? {} : { fontName }) };
  }

  finish(memory: EditMemory): Package {
    let { pack } = this.state;
    for (const [entry, targets] of this.bySheet()) {
      pack = withTableHeaders(pack.with([[entry.path, this.patched(entry, targets, memory)]]), entry.path, targets);
    }
    return withStyles(pack, this.state.workbook, this.styles.finish());
  }

  private patched(entry: SheetEntry, targets: readonly Target[], memory: EditMemory): Part {
    const part = this.state.pack.need(entry.path);
    const sheet = memory.sheet(entry.path, part);
    const patches = targets.map((target): CellPatch => {
      const address = cellAddress(target);
      const original = sheet.originals.get(address);
      const font = target.found?.fontName;
      if (original && sameValue(original.value, target.value) && original.numberFormat === target.numberFormat && (font === undefined || font === original.fontName)) {
        sheet.originals.delete(address);
        return { ...target, xml: original.xml };
      }
      if (!original) {
        const { first } = target;
        sheet.originals.set(address, { xml: target.firstXml, value: first?.value ?? null, fontName: first?.fontName, numberFormat: target.firstFormat });
      }
      return { ...target, xml: withPrefix(cellXml({ ...target, value: this.storedValue(target) }), this.state.outline(entry).prefix) };
    });
    const isAsBefore = sheet.originals.size === 0 && sheet.pristine !== null;
    sheet.current = isAsBefore ? sheet.pristine! : Part.fromText(part.path, patchCells(part.text, this.state.outline(entry), patches));
    return sheet.current;
  }

  private storedValue({ value, numberFormat: code }: Target): CellValue {
    const isDate = typeof value === 'number' && this.state.workbook.date1904 && numberFormat(code).isDate;
    return isDate ? (value as number) - DAYS_TO_1904 : value;
  }

  private read(entry: SheetEntry, row: number, column: number): Target {
    const { context } = this.state;
    const outline = this.state.outline(entry);
    let cells = this.cells.get(entry.path);
    if (!cells) {
      const wanted = this.wanted.get(entry.name.toLowerCase())!;
      cells = sheetCells(this.state, entry, (r, c) => wanted.has(cellAddress({ row: r, column: c })));
      this.cells.set(entry.path, cells);
    }
    const raw = cells.at(row, column);
    const style = cells.styleAt(row, column);
    const format = formatAt(context.styles, style);
    const found = raw ? cellOf(raw, context) : null;
    return {
      entry, row, column, sheet: outline, isLocked: outline.isProtected && format.locked,
      firstXml: raw ? this.state.xml(entry).slice(raw.start, raw.end) : '', first: found, firstFormat: format.numberFormat,
      found, style, styleFont: format.fontName, numberFormat: format.numberFormat, value: found?.value ?? null, isWritten: false,
    };
  }

  private entry(name: string): SheetEntry | null {
    try {
      return this.state.sheet(name);
    } catch (error) {
      if (error instanceof WorkbookError) return null;
      throw error;
    }
  }

  private bySheet(): Map<SheetEntry, Target[]> {
    const sheets = new Map<SheetEntry, Target[]>();
    for (const target of this.targets.values()) {
      if (!target.isWritten) continue;
      const targets = sheets.get(target.entry) ?? [];
      targets.push(target);
      sheets.set(target.entry, targets);
    }
    return sheets;
  }
}

/** A text that looks like a formula, number or date is told apart by the style, as Excel's leading apostrophe does; `@` cells need none. */
function quoting(value: CellValue, format: string): { quotePrefix?: boolean } {
  if (typeof value !== 'string') return value === null ? {} : { quotePrefix: false };
  return looksLikeData(value) && format !== '@' ? { quotePrefix: true } : {};
}
