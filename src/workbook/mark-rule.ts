import type { Severity } from '../core/sheet/mark';

/** Fill of a marked cell, `RRGGBB`: pale, so that black text stays readable on paper and on screen. */
export const MARK_FILLS: Readonly<Record<Severity, string>> = { error: 'FFC7CE', warning: 'FFEB9C', info: 'DDEBF7' };

/** The formula of a mark, with its leading `=`: always true, and recognisable as ours in every application. */
export function markFormula(severity: Severity): string {
  return `=AND(TRUE,"SauRo.${severity}"="SauRo.${severity}")`;
}

/** Whether a conditional format with this formula is a mark of Sáu Rõ's. */
export function isMarkFormula(formula: string): boolean {
  return /^=?AND\(TRUE[,;]"SauRo\.(error|warning|info)"="SauRo\.\1"\)$/.test(formula.replaceAll(' ', ''));
}
