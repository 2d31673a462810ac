import type { ColumnRole } from './column-role';

/** What is not sure of how a table was understood; faces put it into words. */
export type Doubt =
  | { readonly kind: 'two-roles'; readonly column: number; readonly heading: string; readonly role: ColumnRole; readonly instead: ColumnRole }
  /** A main column was known by its content, for its heading does not say. */
  | { readonly kind: 'by-content' }
  | { readonly kind: 'no-lead' }
  | { readonly kind: 'no-timeline' }
  | { readonly kind: 'no-number' }
  /** Many rows name neither agency nor time. */
  | { readonly kind: 'bare-rows' }
  | { readonly kind: 'many-unused' };
