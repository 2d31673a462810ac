import type { ClarityState } from '../plan/clarity';

/** Words of the clarity columns of *Theo dõi*, counted by *Tổng hợp*. */
export const CLARITY_WORDS: Readonly<Record<ClarityState, string>> = { clear: 'Rõ', unclear: 'Chưa rõ', 'no-column': 'Không có cột' };
