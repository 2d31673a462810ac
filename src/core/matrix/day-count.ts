import { fold } from '../text/fold';
import { labelText } from './header-block';
import type { HeaderLabel } from './header-block';

/** Whether a column holds how many days a task takes ("Số ngày thực hiện", "Thời gian (ngày)") instead of when it is due. */
export function countsDays(label: HeaderLabel | undefined): boolean {
  return /so ngay|\(ngay\b|\bngay lam viec|\bdays?\b/.test(fold(labelText(label)));
}

/** Whether these days leave out weekends and holidays. */
export function countsWorkdays(label: HeaderLabel | undefined): boolean {
  return /lam viec|working/.test(fold(labelText(label)));
}

/** The number of days in a cell of such a column: "12", "12 ngày"; null for a year or anything else. */
export function dayCount(text: string): number | null {
  const match = /^(\d{1,4})(?: ?ngay)?(?: lam viec)?$/.exec(fold(text));
  return match && Number(match[1]) < 1900 ? Number(match[1]) : null;
}
