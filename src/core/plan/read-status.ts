import { fold } from '../text/fold';

/** What an officer's typed status claims. */
export interface StatusClaim {
  readonly state: 'done' | 'open' | 'not-started';
  /** What it says of the due date; null when nothing. */
  readonly lateness: 'on-time' | 'late' | null;
  /** The percentage it names, 0 to 100. */
  readonly progress: number | null;
}

/** Reads a typed status ("Đã hoàn thành", "HT", "Chậm tiến độ", "60%"); null when it is none. */
export function readStatusText(text: string): StatusClaim | null {
  const folded = fold(text);
  if (folded.startsWith('hoan thanh') || folded === 'ht' || folded === 'da hoan thanh') {
    return { state: 'done', lateness: folded.includes('qua han') ? 'late' : folded.includes('dung han') ? 'on-time' : null, progress: null };
  }
  if (folded.startsWith('chua')) return { state: 'not-started', lateness: null, progress: null };
  if (folded.startsWith('dang')) return { state: 'open', lateness: null, progress: null };
  return folded.startsWith('cham') ? { state: 'open', lateness: 'late', progress: null } : null;
}
