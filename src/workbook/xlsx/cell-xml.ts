import { cellAddress } from '../../core/sheet/cell-ref';
import type { CellValue } from '../../core/sheet/grid';
import { escapeCellText, escapeXml } from './xml-text';

/** A cell to write. `formula` without leading `=`; then `value` is its cached result. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: CellValue;
  readonly formula?: string;
}

/** Unprefixed `<c>`; '' for a cell that holds nothing and looks like nothing. Texts are kept inline: shared strings stay untouched. */
export function cellXml({ row, column, style, value, formula }: CellToWrite): string {
  // Written by hand, unlike other elements: a long summary has hundreds of thousands of cells.
  const tag = `<c r="${cellAddress({ row, column })}"${style === 0 ? '' : ` s="${style}"`}`;
  const flagged = typeof value === 'boolean' ? ' t="b"' : '';
  if (formula !== undefined) {
    const type = typeof value === 'string' ? (isErrorValue(value) ? ' t="e"' : ' t="str"') : flagged;
    const cached = value === null ? '' : `<v>${valueXml(value)}</v>`;
    return `${tag}${type}><f>${escapeXml(formula)}</f>${cached}</c>`;
  }
  if (value === null || value === '') return style === 0 ? '' : `${tag}/>`;
  if (typeof value !== 'string') return `${tag}${flagged}><v>${valueXml(value)}</v></c>`;
  return `${tag} t="inlineStr"><is>${textXml(value)}</is></c>`;
}

/** `<t>`, with blanks kept where XML readers would drop them. */
export function textXml(text: string): string {
  const needsSpace = text !== text.trim() || text.includes('\n') || text.includes('  ');
  return `<t${needsSpace ? ' xml:space="preserve"' : ''}>${escapeCellText(text)}</t>`;
}

/** Whether Excel would take the text for something else when the officer confirms the cell again. */
export function looksLikeData(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || text.startsWith("'")) return text.startsWith("'");
  if ('=+-@'.includes(trimmed[0]!)) return true;
  if (/^(TRUE|FALSE)$/i.test(trimmed)) return true;
  return /[0-9]/.test(trimmed) && /^[0-9.,:/%\sEe$€₫+()-]+$/.test(trimmed);
}

const ERRORS = new Set(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!']);

function isErrorValue(text: string): boolean {
  return ERRORS.has(text);
}

function valueXml(value: string | number | boolean): string {
  if (typeof value === 'string') return escapeCellText(value);
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}
