import type { CellValue } from '../../../src/core/sheet/grid';
import { parseAreaAddress } from '../../../src/core/sheet/cell-ref';
import type { MemoryCell, MemorySheet } from '../../../src/workbook/memory';
import { createFakeExcel } from '../../fake-excel';
import type { FakeExcel, FakeOptions, FakeSheet, SheetModel } from '../../fake-excel';
import { ownCell } from '../../fake-excel/book';

let remove: (() => void) | null = null;
afterEach(() => {
  remove?.();
  remove = null;
});

/** A fake Excel that holds these sheets, put at the global names until the test ends. */
export function openFake(sheets: readonly MemorySheet[], options?: Partial<FakeOptions>): FakeExcel {
  remove?.();
  const fake = createFakeExcel(sheets.map(fakeSheet), options);
  remove = fake.install();
  return fake;
}

function fakeSheet(given: MemorySheet): FakeSheet {
  return {
    name: given.name,
    prepare: (sheet) => {
      given.rows.forEach((row, r) => row.forEach((cell, c) => putCell(sheet, r + 1, c + 1, cell)));
      sheet.merges = (given.merges ?? []).flatMap((address) => parseAreaAddress(address) ?? []);
      sheet.hiddenRows = new Set(given.hiddenRows);
      sheet.hiddenColumns = new Set(given.hiddenColumns);
      sheet.visibility = given.hidden ? 'Hidden' : 'Visible';
      sheet.protected = given.locked === true;
      sheet.tables = (given.tables ?? []).map(({ name, area, hasHeader }) => ({ id: `{TABLE-${name}}`, name, sheet, area, showHeaders: hasHeader, showTotals: false, style: '', showFilterButton: true, showBandedRows: true, deleted: false }));
    },
  };
}

function putCell(sheet: SheetModel, row: number, column: number, given: CellValue | MemoryCell): void {
  const { value, formula, numberFormat, fontName, bold } = typeof given === 'object' && given !== null ? given : ({ value: given } as MemoryCell);
  if (value === null && formula === undefined) return;
  const cell = ownCell(sheet, row, column);
  cell.value = value ?? '';
  cell.formula = formula ?? null;
  cell.format = { ...cell.format, ...(numberFormat !== undefined && { numberFormat }), ...(fontName !== undefined && { fontName }), ...(bold !== undefined && { bold }) };
}
