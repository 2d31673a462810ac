import type { Plan } from '../plan/plan';
import { issuerHead, nationalHead, planReference } from './document';
import { heightOf, type Layout } from './layout';

/** Rows that the letterhead takes; row 7 is left for the as-of line, content begins at row 9. */
export const LETTERHEAD_ROWS = 6;

/** The head of a sheet, over the widths of its printed columns, as Nghị định 30/2020/NĐ-CP lays it out: issuer and state, motto, title, which plan it is about. */
export function writeLetterhead(layout: Layout, plan: Plan, title: string, widths: readonly number[]): void {
  const lastColumn = widths.length;
  const middle = middleOf(widths);
  layout.put(1, 1, { value: issuerHead(plan) || null, style: 'agency' });
  const { name, motto } = nationalHead(plan);
  layout.put(1, middle, { value: name, style: motto === null ? 'motto' : 'state' });
  layout.put(2, middle, { value: motto, style: 'motto' });
  layout.put(3, middle, { value: '……………, ngày …… tháng …… năm ………', style: 'placeDate' });
  layout.merge({ top: 1, left: 1, bottom: 2, right: middle - 1 });
  for (const row of [1, 2, 3]) {
    layout.merge({ top: row, left: middle, bottom: row, right: lastColumn });
    layout.height(row, 20);
  }

  const reference = planReference(plan);
  layout.put(5, 1, { value: title, style: 'title' });
  layout.put(6, 1, { value: reference === '' ? null : `(${reference})`, style: 'subtitle' });
  for (const row of [5, 6]) layout.merge({ top: row, left: 1, bottom: row, right: lastColumn });
  for (const row of [4, 8]) layout.height(row, 8);
  layout.height(5, 24);
  layout.height(6, Math.max(20, heightOf(reference, 130, 18)));
}

/** Room for two signatures side by side; returns the last row. */
export function writeSignatures(layout: Layout, top: number, left: string, right: string, widths: readonly number[]): number {
  const middle = middleOf(widths);
  const columns = [{ from: 1, to: middle - 1, text: left, hint: '(Ký, ghi rõ họ tên)' }, { from: middle, to: widths.length, text: right, hint: '(Ký, ghi rõ họ tên, đóng dấu)' }];
  for (const { from, to, text, hint } of columns) {
    layout.put(top, from, { value: text, style: 'signature' });
    layout.put(top + 1, from, { value: hint, style: 'signatureHint' });
    for (const row of [top, top + 1]) layout.merge({ top: row, left: from, bottom: row, right: to });
  }
  layout.put(top + SIGNATURE_ROWS, 1, { value: null, style: 'signatureHint' });
  return top + SIGNATURE_ROWS;
}

/** The column where the right half begins: the issuer needs somewhat less room than the name of the state. */
function middleOf(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  const index = widths.findIndex((width) => (left += width) >= total * 0.36);
  return Math.min(widths.length, index + 2);
}

/** Both lines and the empty room for a signature and a stamp. */
const SIGNATURE_ROWS = 6;
