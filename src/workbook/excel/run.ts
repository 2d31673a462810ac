import { Stopped } from '../../core/steps';
import { WorkbookError } from '../error';
import type { WorkbookErrorCode } from '../error';

/** `Excel.run` whose failures are `WorkbookError`s. `detail` names the sheet at work. */
export async function runExcel<T>(detail: string, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (cause) {
    throw cause instanceof Stopped ? cause : workbookError(cause, detail);
  }
}

/** Runs what `queue` queues as one batch that raises no events in this add-in, so that our own edits are not taken for the officer's. */
export async function writeBatch(context: Excel.RequestContext, queue: () => void): Promise<void> {
  context.runtime.enableEvents = false;
  queue();
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (cause) {
    await listenAgain();
    throw cause;
  }
}

/** A batch that failed in the middle never came to switching events on again. */
async function listenAgain(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // The failure that brought us here is the one to tell.
  }
}

/** The Office.js code of an error, '' for anything else. */
export function officeCode(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause && !(cause instanceof WorkbookError) ? String(cause.code) : '';
}

export function workbookError(cause: unknown, detail: string): WorkbookError {
  if (cause instanceof WorkbookError) return cause;
  const code = officeCode(cause);
  const message = cause instanceof Error ? cause.message : String(cause);
  return new WorkbookError(CODES[code] ?? 'unknown', detail === '' ? message : detail, { cause });
}

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'sheet-protected',
  ActivityLimitReached: 'connection-lost',
  ApiNotFound: 'unsupported',
  ConnectionFailure: 'connection-lost',
  FilteredRangeConflict: 'sheet-protected',
  HostRestartNeeded: 'connection-lost',
  InvalidOperationInCellEditMode: 'cell-being-edited',
  ItemNotFound: 'no-sheet',
  NotImplemented: 'unsupported',
  RequestAborted: 'connection-lost',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ServiceNotAvailable: 'connection-lost',
  Unauthenticated: 'connection-lost',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};
