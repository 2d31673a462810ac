/** What can go wrong with a workbook, in kinds that a face can put into words. */
export type WorkbookErrorCode =
  | 'not-a-workbook'
  | 'old-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'no-sheet'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'read-only'
  | 'cell-being-edited'
  | 'area-occupied'
  | 'connection-lost'
  | 'unsupported'
  | 'unknown';

/** The only error a `Workbook` throws. `detail` names the sheet, part or cell concerned; it never goes to the screen as it is, a face words it. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: string = '',
    options?: { cause?: unknown },
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.name = 'WorkbookError';
  }
}
