import type { Raw } from './book';

/** What Excel shows for a value under a number format; the formats that plans and summary sheets use, no more. */
export function shownText(value: Raw, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === 'General' || numberFormat === '@') return String(Number(value.toPrecision(11)));
  if (/[dmyh]/i.test(numberFormat.replace(/\[[^\]]*\]|"[^"]*"/g, ''))) return dateText(value, numberFormat);
  const percent = numberFormat.includes('%');
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  const digits = (percent ? value * 100 : value).toFixed(decimals);
  const grouped = numberFormat.includes('#,##0') ? digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : digits;
  return grouped + (percent ? '%' : '');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dateText(serial: number, numberFormat: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const minutes = Math.round((serial % 1) * 1440);
  const two = (n: number): string => String(n).padStart(2, '0');
  let afterHour = false;
  return numberFormat.replace(/\[[^\]]*\]/g, '').replace(/"([^"]*)"|\\(.)|yyyy|yy|mmm|mm|m|dd|d|hh|h/gi, (token: string, quoted?: string, escaped?: string) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    const month = date.getUTCMonth();
    const wasHour = afterHour;
    afterHour = /^h/i.test(token);
    switch (token.toLowerCase()) {
      case 'yyyy': return String(date.getUTCFullYear());
      case 'yy': return two(date.getUTCFullYear() % 100);
      case 'mmm': return MONTHS[month]!;
      case 'mm': return two(wasHour ? minutes % 60 : month + 1);
      case 'm': return String(month + 1);
      case 'dd': return two(date.getUTCDate());
      case 'd': return String(date.getUTCDate());
      default: return String(Math.floor(minutes / 60));
    }
  });
}
