import { areaAddress } from '../../../src/core/sheet/cell-ref';
import type { BookModel, TableModel } from '../book';
import { sheetPrefix } from './addresses';

/** What points at a sheet goes on pointing at it under its new name; null: the sheet is gone, and `#REF!` stands in its place, as in Excel. */
export function followSheet(book: BookModel, before: string, after: string | null): void {
  const quoted = escape(before.replaceAll("'", "''"));
  const old = new RegExp(`'${quoted}'!|(?<![\\p{L}\\p{N}_'.])${escape(before)}!`, 'gu');
  rewrite(book, old, () => (after === null ? '#REF!' : `'${after.replaceAll("'", "''")}'!`));
}

/** What names a table goes on naming it; null: the table is gone. */
export function followTable(book: BookModel, before: string, after: string | null): void {
  rewrite(book, new RegExp(`(?<![\\p{L}\\p{N}_.])${escape(before)}(?:\\[[^\\]]*\\])`, 'giu'), (found) => (after === null ? '#REF!' : after + found.slice(before.length)));
}

/** A table that becomes a plain range leaves plain references behind. */
export function dissolveTable(book: BookModel, { name, sheet, area }: TableModel, headers: readonly string[]): void {
  rewrite(book, new RegExp(`(?<![\\p{L}\\p{N}_.])${escape(name)}\\[([^\\]]*)\\]`, 'giu'), (found) => {
    const column = headers.indexOf(found.slice(name.length + 1, -1));
    if (column < 0) return '#REF!';
    const cells = { top: area.top + 1, bottom: area.bottom, left: area.left + column, right: area.left + column };
    return sheetPrefix(sheet.name) + areaAddress(cells).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  });
}

function rewrite(book: BookModel, pattern: RegExp, by: (found: string) => string): void {
  const change = <T extends string | null>(text: T): T => (text === null ? text : (text.replace(pattern, by) as T));
  for (const name of book.names) name.formula = change(name.formula);
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) cell.formula = change(cell.formula);
    for (const format of sheet.conditionalFormats) format.formula = change(format.formula);
    for (const chart of sheet.charts) {
      chart.source = change(chart.source);
      chart.title.formula = change(chart.title.formula);
      for (const series of chart.series) {
        series.values = change(series.values);
        series.categories = change(series.categories);
      }
    }
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
