import type { Cell, CellValue } from '../../core/sheet/grid';

/** Some rows of a sheet, as read. */
export interface Block {
  readonly top: number;
  readonly rowCount: number;
  /** How many rows like these make an answer of so many bytes. */
  rowsFor(bytes: number): number;
}

export interface ReadBlock extends Block {
  /** From column A on. */
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** Queues the reading of everything about a block of cells. After the sync `read` gives it, or null when Excel answered null because it was too large. */
export function queueBlock(range: Excel.Range): { read(): ReadBlock | null } {
  range.load('rowIndex,columnIndex,rowCount,columnCount,formulas,values,text,numberFormat');
  const fonts = range.getCellProperties({ format: { font: { name: true, bold: true } } });
  const hidden = range.getRowProperties({ rowHidden: true });
  return {
    read() {
      // Excel answers null, against its published types, for what is too large to send.
      const { formulas, values, text, numberFormat } = range as { formulas: unknown[][] | null; values: unknown[][] | null; text: string[][] | null; numberFormat: string[][] | null };
      const properties = fonts.value as Excel.CellProperties[][] | null;
      if (!formulas || !values || !text || !numberFormat || !properties || !(hidden.value as unknown)) return null;
      const top = range.rowIndex + 1;
      const indent = Array.from({ length: range.columnIndex }, () => null);
      return {
        top,
        rowCount: range.rowCount,
        rows: values.map((row, r) => [...indent, ...row.map((value, c) => cellOf(value, formulas[r]![c], text[r]![c]!, numberFormat[r]![c]!, properties[r]![c]!))]),
        hiddenRows: new Set(hidden.value.flatMap(({ rowHidden }, index) => (rowHidden ? [top + index] : []))),
        rowsFor: (bytes) => Math.max(1, Math.floor((bytes / bytesOf(text, range.columnCount)) * range.rowCount)),
      };
    },
  };
}

function cellOf(value: unknown, formula: unknown, text: string, numberFormat: string, properties: Excel.CellProperties): Cell | null {
  // A constant text may begin with "=" too; then Excel gives it as its value as well.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (!isFormula && (value === '' || value === null || value === undefined)) return null;
  const { name, bold } = properties.format?.font ?? {};
  return {
    value: value === '' ? null : (value as CellValue),
    // Excel shows ##### for a long text in a Text cell; the text itself is meant.
    text: typeof value === 'string' && /^#+$/.test(text) ? value : text,
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(isFormula ? { formula } : {}),
    ...(name ? { fontName: name } : {}),
    ...(bold ? { bold: true } : {}),
  };
}

/** Estimated size of the answer: every text comes three times (value, text, formula), beside a format and a font for every cell. */
function bytesOf(text: readonly (readonly string[])[], columns: number): number {
  let letters = 0;
  for (const row of text) for (const shown of row) letters += shown.length;
  return 1 + letters * LETTER_BYTES * 3 + text.length * (columns * CELL_BYTES + 20);
}

const LETTER_BYTES = 1.7;
const CELL_BYTES = 110;
