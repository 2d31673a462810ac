import { officeError } from './errors';
import type { Raw } from './book';

/** What Excel makes of something put into a cell. */
export interface Typed {
  readonly value: Raw;
  readonly formula: string | null;
  readonly quoted: boolean;
  /** Set when Excel changes a General cell to a date, a time or a percentage by itself. */
  readonly numberFormat?: string;
}

/**
 * Reads a value the way Excel reads typing, which `range.values` and `range.formulas` go through too: strings become
 * formulas, numbers and dates unless the cell's format is Text (`@`) or an apostrophe leads. A string Excel takes for
 * a formula and cannot parse ("- Sở Tài chính") is refused with InvalidArgument.
 */
export function typeInto(input: unknown, numberFormat: string): Typed {
  if (typeof input === 'number' || typeof input === 'boolean') return plain(input);
  if (typeof input !== 'string') throw officeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  if (numberFormat === '@') return plain(input);
  if (input.startsWith("'")) return { value: input.slice(1), formula: null, quoted: true };
  return asFormula(input) ?? asNumber(input) ?? asDate(input, numberFormat) ?? asWord(input) ?? plain(input);
}

function plain(value: Raw): Typed {
  return { value, formula: null, quoted: false };
}

function asFormula(text: string): Typed | null {
  if (!/^[=+\-@]/.test(text) || text === '=' || text === '-' || text === '+') return null;
  if (/^[+-][\d.,]+%?$/.test(text)) return null;
  const body = text.startsWith('=') ? text.slice(1) : text;
  if (!looksLikeFormula(body)) throw officeError('InvalidArgument', `The formula "${text}" could not be understood.`);
  return { value: 0, formula: `=${body}`, quoted: false };
}

/** Rough on purpose: two words side by side outside quotes are never a formula. */
function looksLikeFormula(body: string): boolean {
  const bare = body.replace(/"[^"]*"/g, '0').replace(/'[^']*'!/g, 'S!').replace(/\[[^\]]*\]/g, '0').trim();
  if (bare === '' || /[\p{L}\d.]\s+[\p{L}\d]/u.test(bare) || /[^\p{L}\p{N}_.$:!,;()+\-*/^&=<>%@#{}[\]\s\\]/u.test(bare)) return false;
  return (bare.match(/\(/g)?.length ?? 0) === (bare.match(/\)/g)?.length ?? 0);
}

function asNumber(text: string): Typed | null {
  const tidy = text.trim();
  const accounting = /^\((\d+(?:\.\d+)?)\)$/.exec(tidy);
  if (accounting) return plain(-Number(accounting[1]));
  if (/^[+-]?\d+(\.\d+)?%$/.test(tidy)) return { ...plain(Number(tidy.slice(0, -1)) / 100), numberFormat: '0%' };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(tidy)) return plain(Number(tidy.replaceAll(',', '')));
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(tidy)) return plain(Number(tidy));
  return null;
}

function asDate(text: string, numberFormat: string): Typed | null {
  const tidy = text.trim();
  const time = /^(\d{1,2}):(\d{2})$/.exec(tidy);
  if (time) return { ...plain((Number(time[1]) * 60 + Number(time[2])) / 1440), numberFormat: 'h:mm' };
  const date = /^(\d{1,4})[/-](\d{1,4})(?:[/-](\d{1,4}))?$/.exec(tidy);
  if (!date) return null;
  const parts = [date[1]!, date[2]!, ...(date[3] === undefined ? [] : [date[3]])].map(Number);
  const serial = parts.length === 3 ? fromThree(parts) : fromTwo(parts);
  if (serial === null) return null;
  return { ...plain(serial), ...(numberFormat === 'General' ? { numberFormat: parts.length === 3 ? 'm/d/yyyy' : parts[1]! > 31 ? 'mmm-yy' : 'd-mmm' } : {}) };
}

function fromThree([a, b, c]: number[]): number | null {
  return a! > 31 ? serialOf(a!, b!, c!) : serialOf(c! < 100 ? 2000 + c! : c!, a!, b!) ?? serialOf(c! < 100 ? 2000 + c! : c!, b!, a!);
}

function fromTwo([a, b]: number[]): number | null {
  if (b! > 31) return serialOf(b!, a!, 1);
  return serialOf(2026, a!, b!) ?? serialOf(2026, b!, a!);
}

function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return date.getTime() / 86_400_000 + 25_569;
}

function asWord(text: string): Typed | null {
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return plain(word === 'TRUE');
  return null;
}
