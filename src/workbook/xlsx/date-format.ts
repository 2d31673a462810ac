import type { FormatSection, FormatToken } from './format-code';

/** A serial number (1900 system) under a date section; null when it is no date Excel can show. */
export function formatDateSection(serial: number, section: FormatSection): string | null {
  if (serial < 0 || serial >= 2_958_466) return null;
  const seconds = Math.round(serial * 86_400);
  const parts = datePartsOf(Math.floor(seconds / 86_400), seconds % 86_400);
  const codes = section.tokens.filter(({ kind }) => kind !== 'literal');
  const isTwelveHour = codes.some(({ text }) => isHalfDay(text));
  return section.tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'elapsed') return elapsed(token.text, seconds);
      return shown(token, codes, parts, isTwelveHour);
    })
    .join('')
    .trim();
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Excel counts 29 February 1900, which never was: serial 60 is that day, smaller ones are shifted by one. */
function datePartsOf(serial: number, time: number): DateParts {
  const clock = { hour: Math.floor(time / 3600), minute: Math.floor(time / 60) % 60, second: time % 60 };
  if (serial === 60) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  if (serial === 0) return { year: 1900, month: 1, day: 0, weekday: 6, ...clock };
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay(), ...clock };
}

function shown(token: FormatToken, codes: readonly FormatToken[], parts: DateParts, isTwelveHour: boolean): string {
  const { text } = token;
  const length = text.length;
  if (isHalfDay(text)) return parts.hour < 12 ? 'SA' : 'CH';
  switch (text[0]!.toLowerCase()) {
    case 'y':
      return length <= 2 ? pad(parts.year % 100, 2) : String(parts.year);
    case 'm':
      if (isMinute(token, codes)) return pad(parts.minute, length);
      if (length === 3) return `Thg${parts.month}`;
      return length >= 4 ? `Tháng ${parts.month}` : pad(parts.month, length);
    case 'd':
      if (length === 3) return parts.weekday === 0 ? 'CN' : `T${parts.weekday + 1}`;
      return length >= 4 ? WEEKDAYS[parts.weekday]! : pad(parts.day, length);
    case 'h':
      return pad(isTwelveHour ? parts.hour % 12 || 12 : parts.hour, length);
    case 's':
      return pad(parts.second, length);
    default:
      return text === '@' ? '' : text;
  }
}

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** `m` means minutes right after hours or right before seconds. */
function isMinute(token: FormatToken, codes: readonly FormatToken[]): boolean {
  if (token.text.length > 2) return false;
  const letters = codes.filter(({ text }) => 'ymdhs'.includes(text[0]!.toLowerCase()) && !isHalfDay(text));
  const at = letters.indexOf(token);
  return letters[at - 1]?.text[0]!.toLowerCase() === 'h' || letters[at + 1]?.text[0]!.toLowerCase() === 's';
}

function elapsed(code: string, seconds: number): string {
  const unit = code[0] === 'h' ? 3600 : code[0] === 'm' ? 60 : 1;
  return pad(Math.floor(seconds / unit), code.length);
}

function isHalfDay(text: string): boolean {
  return text.toUpperCase() === 'AM/PM' || text.toUpperCase() === 'A/P';
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
