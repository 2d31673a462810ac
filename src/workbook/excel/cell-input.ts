import type { CellValue } from '../../core/sheet/grid';

/**
 * What to hand to `range.values` so that the cell holds exactly this value. Excel reads strings as typing: `= + - @`
 * begin formulas, `1.10`, `3-1`, `(1)`, `10/2024`, `Tháng 3` become numbers or dates. A leading apostrophe keeps
 * text, but a cell formatted as Text (`@`) would show it. null empties the cell.
 */
export function cellInput(value: CellValue, numberFormat: string | undefined): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '' || numberFormat === '@') return value;
  return isPlainWords(value) ? value : `'${value}`;
}

/** Begins with a letter, holds no digit and is no word that Excel knows: nothing Excel could take for something else. */
function isPlainWords(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !/^(?:true|false|đúng|sai)$/iu.test(text.trim());
}
