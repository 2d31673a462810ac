import type { IsoDate } from './timeline';

const DAY = 86_400_000;
/** Excel counts days from here: its day 1 is 1900-01-01, and it believes 1900 was a leap year. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30) / DAY;

/** `2025, 2, 30` → null; years 1900 to 2199 only, months and days 1-based. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 2199) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return write(year, month, day);
}

/** Whether the text is an existing day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) && isoDate(yearOf(text), monthOf(text), dayOf(text)) === text;
}

/** Days of a month, 28 to 31; months are 1-based. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day of a month, months 1-based. */
export function lastOfMonth(year: number, month: number): IsoDate {
  return write(year, month, daysInMonth(year, month));
}

/** The day so many days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day so many months later; the last day of the month where there is no such day (31/01 + 1 month = 28/02). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return write(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(date: IsoDate): number {
  return ((dayNumber(date) + 3) % 7) + 1;
}

/** An Excel serial number (1900 system; the time of day is dropped) as a day; null outside 1900-03-01 to 2199-12-31. */
export function fromExcelSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 109_575) return null;
  return fromDayNumber(EXCEL_EPOCH + Math.floor(serial));
}

/** The Excel serial number (1900 system) of a day. */
export function toExcelSerial(date: IsoDate): number {
  return dayNumber(date) - EXCEL_EPOCH;
}

/** `2025-12-31` → `31/12/2025`. */
export function formatDate(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** The year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a day, 1-based. */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month. */
export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

function write(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayNumber(date: IsoDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / DAY;
}

function fromDayNumber(days: number): IsoDate {
  const date = new Date(days * DAY);
  return write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
