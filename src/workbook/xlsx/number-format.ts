import type { CellValue } from '../../core/sheet/grid';
import { formatDateSection } from './date-format';
import { isDateSection, parseFormat, type FormatSection } from './format-code';

/** A number format made ready: what a cell shows, the Vietnamese way (`1.234,5`, `31/12/2025`). */
export interface NumberFormat {
  readonly code: string;
  readonly isDate: boolean;
  show(value: CellValue): string;
}

/** Never throws: a code that cannot be read shows the plain value. */
export function numberFormat(code: string): NumberFormat {
  let format = CACHE.get(code);
  if (!format) {
    const sections = parseFormat(code);
    format = { code, isDate: isDateSection(sections[0]!), show: (value) => show(value, sections) };
    if (CACHE.size < 2_000) CACHE.set(code, format);
  }
  return format;
}

const CACHE = new Map<string, NumberFormat>();

/** A number as General shows it, with a decimal comma and never an exponent for what fits in 15 digits. */
export function showGeneral(value: number): string {
  if (!Number.isFinite(value)) return '';
  const rounded = Number(value.toPrecision(value >= 1e11 ? 15 : 11));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) return String(rounded).replace('.', ',').replace('e', 'E');
  const fixed = Number.isInteger(rounded) ? rounded.toFixed(0) : rounded.toFixed(10);
  return trimZeros(fixed).replace('.', ',');
}

function show(value: CellValue, sections: readonly FormatSection[]): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return showText(value, sections);
  const chosen = sectionFor(value, sections);
  const { section } = chosen;
  if (section.tokens.length === 0) return sections.length > 1 ? '' : showGeneral(value);
  if (isDateSection(section)) return formatDateSection(value, section) ?? showGeneral(value);
  return showNumber(chosen.unsigned ? Math.abs(value) : value, section);
}

function showText(value: string, sections: readonly FormatSection[]): string {
  const section = sections[3] ?? sections.find(({ tokens }) => tokens.some(({ kind, text }) => kind === 'code' && text === '@'));
  if (!section) return value;
  return section.tokens.map(({ kind, text }) => (kind === 'code' && text === '@' ? value : text)).join('');
}

/** The section that applies; `unsigned` when the section itself writes the minus. */
function sectionFor(value: number, sections: readonly FormatSection[]): { section: FormatSection; unsigned: boolean } {
  const first = sections[0]!;
  if (first.condition || sections[1]?.condition) {
    const section = sections.find(({ condition }) => condition && holds(value, condition)) ?? sections.find(({ condition }) => !condition);
    return { section: section ?? first, unsigned: false };
  }
  if (value < 0 && sections[1]) return { section: sections[1], unsigned: true };
  if (value === 0 && sections[2]) return { section: sections[2], unsigned: false };
  return { section: first, unsigned: false };
}

function holds(value: number, { operator, limit }: { operator: string; limit: number }): boolean {
  if (operator === '<') return value < limit;
  if (operator === '>') return value > limit;
  if (operator === '<=') return value <= limit;
  if (operator === '>=') return value >= limit;
  return operator === '=' ? value === limit : value !== limit;
}

function showNumber(value: number, section: FormatSection): string {
  const codes = section.tokens.filter(({ kind }) => kind === 'code').map(({ text }) => text);
  if (codes.some((code) => code.toLowerCase() === 'general')) {
    return section.tokens.map(({ text }) => (text.toLowerCase() === 'general' ? showGeneral(value) : text)).join('');
  }
  if (!codes.some((code) => '0#?'.includes(code))) {
    return section.tokens.map(({ kind, text }) => (kind === 'code' && text === '@' ? showGeneral(value) : text)).join('');
  }
  if (codes.includes('/') || codes.some((code) => code.startsWith('E'))) return showGeneral(value);
  const percents = codes.filter((code) => code === '%').length;
  return place(digitsFor(value * 100 ** percents, codes), section);
}

interface Digits {
  readonly sign: string;
  readonly whole: string;
  readonly fraction: string;
}

/** Rounds to the places the code has and groups by thousands when it says so. */
function digitsFor(value: number, codes: readonly string[]): Digits {
  const point = codes.indexOf('.');
  const before = point === -1 ? codes : codes.slice(0, point);
  const after = point === -1 ? [] : codes.slice(point).filter((code) => '0#?'.includes(code));
  const lastDigit = before.findLastIndex((code) => '0#?'.includes(code));
  const thousands = before.slice(lastDigit + 1).filter((code) => code === ',').length;
  const isGrouped = before.slice(0, Math.max(lastDigit, 0)).includes(',');
  const rounded = Math.abs(value / 1000 ** thousands).toFixed(Math.min(after.length, 20));
  const [digits = '0', decimals = ''] = rounded.split('.');
  const minimum = before.filter((code) => code === '0').length;
  const whole = (digits === '0' ? '' : digits).padStart(minimum, '0');
  const kept = after.filter((code) => code === '0').length;
  let fraction = decimals;
  while (fraction.length > kept && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const sign = value < 0 && Number(rounded) !== 0 ? '-' : '';
  return { sign, whole: isGrouped ? grouped(whole) : whole, fraction };
}

/** Puts the digits where the first placeholder stands and keeps the literals around them. */
function place(digits: Digits, section: FormatSection): string {
  let shown = digits.sign;
  let placed = false;
  for (const { kind, text } of section.tokens) {
    if (kind === 'literal' || text === '%') shown += text;
    else if (!placed && '0#?.'.includes(text)) {
      shown += digits.whole + (digits.fraction === '' ? '' : `,${digits.fraction}`);
      placed = true;
    }
  }
  return shown.trim();
}

function grouped(digits: string): string {
  let shown = digits;
  for (let at = digits.length - 3; at > 0; at -= 3) shown = `${shown.slice(0, at)}.${shown.slice(at)}`;
  return shown;
}

function trimZeros(digits: string): string {
  if (!digits.includes('.')) return digits;
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, digits[end - 1] === '.' ? end - 1 : end);
}
