import type { IsoDate } from '../core/timeline/timeline';

/** The officer's own calendar day, not Greenwich's. */
export function today(): IsoDate {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
