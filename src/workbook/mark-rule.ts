import type { Severity } from '../core/sheet/mark';

/** Fill of a marked cell, `RRGGBB`: pale, so that black text stays readable on paper and on screen. */
export const MARK_FILLS: Readonly<Record<Severity, string>> = { error: 'F8CBCB', warning: 'FFE8A3', info: 'CFE6FA' };

/** The always-true formula of a conditional format that marks a cell; its text is how Sáu Rõ knows its own marks again. */
export function markFormula(severity: Severity): string {
  return `=LEN("SauRo.${severity}")>0`;
}

export function isMarkFormula(formula: string): boolean {
  return /^=?LEN\("SauRo\.(?:error|warning|info)"\)>0$/.test(formula.replaceAll(' ', ''));
}
