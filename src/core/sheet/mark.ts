import type { CellRef } from './cell-ref';

/** How grave a finding is. Shown as Lỗi, Lưu ý, Gợi ý. */
export type Severity = 'error' | 'warning' | 'info';

/** A highlight on a cell that leaves the officer's formats alone. */
export interface Mark {
  readonly cell: CellRef;
  readonly severity: Severity;
}
