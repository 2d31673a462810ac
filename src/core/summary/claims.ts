import type { CellValue } from '../sheet/grid';
import { readStatusText } from '../plan/read-status';
import { STATUS_LABELS } from '../plan/status';
import { STATUS_CHOICES } from './status-choices';

/** What the status formula makes of a typed status that says the task goes on. */
export const OPEN_CLAIM = 'Chưa hoàn thành';

/** A wording and what the status formula makes of it: one of the three done labels, or `OPEN_CLAIM`. */
export interface ClaimWording {
  readonly text: string;
  readonly meaning: string;
}

const USUAL = ['Đã hoàn thành', 'Hoàn thành trước hạn', 'Hoàn thành chậm', 'HT', 'Xong', 'Đã xong', 'Chưa hoàn thành', 'Chưa triển khai', 'Đang triển khai', 'Chậm', 'Quá hạn'];

/** `VLOOKUP` cannot take longer ones. */
const LONGEST = 250;

/**
 * Every wording that the formulas recognise: the usual ones, those of the drop-down list and those given, as the cells hold them.
 * A formula cannot read Vietnamese as Sáu Rõ does; it looks the officer's text up here.
 */
export function claimWordings(used: readonly { readonly value: CellValue; readonly meaning: string }[]): readonly ClaimWording[] {
  const usual = [...STATUS_CHOICES, ...USUAL].map((text) => ({ value: text, meaning: claimMeaning(text) }));
  const wordings = new Map<string, ClaimWording>();
  for (const { value, meaning } of [...used, ...usual]) {
    const text = excelTrim(String(value ?? ''));
    const key = text.toLowerCase();
    if (meaning !== '' && text !== '' && text.length <= LONGEST && !wordings.has(key)) wordings.set(key, { text, meaning });
  }
  return [...wordings.values()];
}

/** The done label that a typed status claims, or `OPEN_CLAIM`; '' when it is no status. */
export function claimMeaning(text: string): string {
  const claim = readStatusText(text);
  if (claim === null) return '';
  if (claim.state !== 'done') return OPEN_CLAIM;
  if (claim.lateness === null) return STATUS_LABELS.done;
  return STATUS_LABELS[claim.lateness === 'late' ? 'done-late' : 'done-on-time'];
}

/** What Excel's TRIM leaves: no spaces at the ends, single ones inside; other blanks stay. */
function excelTrim(text: string): string {
  return text.split(' ').filter((word) => word !== '').join(' ');
}
