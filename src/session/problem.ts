import { WorkbookError, type WorkbookErrorCode } from '../workbook/error';

/** Something that went wrong, for a face to put into words; `slots` fill its sentence. */
export interface Problem {
  readonly code: ProblemCode;
  readonly slots: Readonly<Record<string, string | number>>;
}

export type ProblemCode = WorkbookErrorCode | 'no-matrix' | 'empty-sheet' | 'nothing-to-undo' | 'generated-edited' | 'tracking-complete' | 'no-file' | 'is-folder' | 'no-access' | 'not-written';

/** What an officer can be told of any error. An error of unknown origin keeps its text in `detail`, for the support line. */
export function problemOf(error: unknown): Problem {
  if (error instanceof SessionError) return { code: error.code, slots: error.slots };
  if (error instanceof WorkbookError) return { code: error.code, slots: { detail: error.detail } };
  return { code: 'unknown', slots: { detail: error instanceof Error ? error.message : String(error) } };
}

/** A verb of the session that cannot be done; nothing was changed. */
export class SessionError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly slots: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'SessionError';
  }
}
