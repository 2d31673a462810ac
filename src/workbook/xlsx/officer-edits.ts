import { cellAddress, type CellRef } from '../../core/sheet/cell-ref';
import type { CellValue } from '../../core/sheet/grid';
import { cellXml } from './cell-xml';
import type { EditMemory } from './edit-memory';
import type { Package } from './package';
import { patchCells, type CellPatch } from './patch-cells';
import { DAYS_TO_1904 } from './read-sheet';
import { sheetCells } from './sheet-cells';
import type { State } from './state';
import { formatAt } from './styles-read';
import { withTableHeaders } from './table-headers';
import { withPrefix } from './xml-edit';

/** What an officer typed into a cell of an embedded spreadsheet. */
export interface OfficerEdit {
  readonly cell: CellRef;
  readonly value: CellValue;
  /** With leading `=`; then `value` is what it gave. */
  readonly formula?: string;
}

/** Writes what the officer typed, whatever was there. Throws `no-sheet`. */
export function writeOfficerEdits(state: State, memory: EditMemory, edits: readonly OfficerEdit[]): { pack: Package; touchesFormulas: boolean } {
  const { date1904 } = state.workbook;
  let pack = state.pack;
  let touchesFormulas = false;
  for (const name of new Set(edits.map(({ cell }) => cell.sheet))) {
    const entry = state.sheet(name);
    const part = state.pack.need(entry.path);
    const cells = sheetCells(state, entry);
    const { prefix } = state.outline(entry);
    const patches = new Map<string, CellPatch>();
    const broken = new Set<string>();
    for (const { cell, value, formula } of edits) {
      if (cell.sheet !== name) continue;
      const { row, column } = cell;
      const style = cells.styleAt(row, column);
      const before = cells.at(row, column);
      if (before?.sharedIndex !== undefined) broken.add(before.sharedIndex);
      touchesFormulas ||= before?.formula !== undefined || formula !== undefined;
      const isDate = date1904 && typeof value === 'number' && formatAt(state.styles, style).shownAs.isDate;
      const stored = isDate ? (value as number) - DAYS_TO_1904 : value;
      const xml = cellXml({ row, column, style, value: stored, ...(formula === undefined ? {} : { formula: formula.replace(/^=/, '') }) });
      patches.set(cellAddress(cell), { row, column, xml: withPrefix(xml, prefix) });
      memory.forget(entry.path, part, cellAddress(cell));
    }
    // The others of a shared formula lean on its first cell: each gets its own copy before that one may go.
    for (const raw of broken.size === 0 ? [] : cells.all) {
      const address = cellAddress(raw);
      if (raw.sharedIndex === undefined || !broken.has(raw.sharedIndex) || patches.has(address)) continue;
      patches.set(address, { ...raw, xml: withPrefix(cellXml(raw), prefix) });
    }
    const xml = patchCells(part.text, state.outline(entry), [...patches.values()]);
    const written = edits.filter(({ cell }) => cell.sheet === name).map(({ cell, value }) => ({ ...cell, value }));
    pack = withTableHeaders(pack.with([[entry.path, xml]]), entry.path, written);
  }
  return { pack, touchesFormulas };
}
