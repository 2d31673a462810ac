import type { PlanIdentity } from '../../plan/plan';
import { dayOf, monthOf, yearOf } from '../../timeline/iso-date';
import type { IsoDate } from '../../timeline/timeline';
import { kindOfNumber } from './citations';

/** The line under an appendix's title; `complete` when nothing is left for the clerk to fill. */
export interface AttachmentLine {
  readonly text: string;
  readonly complete: boolean;
}

/**
 * "(Kèm theo Kế hoạch số 64/KH-UBND ngày 24 tháng 02 năm 2026 của UBND tỉnh Lâm Đồng)" from what the sheet's other lines and the settings say;
 * dots where they are silent. The form is that of Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.
 */
export function attachmentLine({ number, issuer }: PlanIdentity, issuedOn: IsoDate | null): AttachmentLine {
  const kind = (number && kindOfNumber(number.value)) ?? 'Kế hoạch';
  const text = `(Kèm theo ${kind} số ${number?.value ?? '…/…'} ${issuedOn === null ? 'ngày … tháng … năm …' : inWords(issuedOn)} của ${issuer?.value ?? '…'})`;
  return { text, complete: !text.includes('…') };
}

/** Days below ten and the first two months take a zero, so that none can be put before them. */
function inWords(date: IsoDate): string {
  const month = monthOf(date);
  return `ngày ${String(dayOf(date)).padStart(2, '0')} tháng ${month <= 2 ? `0${month}` : month} năm ${yearOf(date)}`;
}
