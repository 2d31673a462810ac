import { createSession, type Session } from '../session/session';
import { problemOf } from '../session/problem';
import { fillSlots } from '../core/text/slots';
import type { Words } from './chrome/words';
import type { FileHandle } from './files/file-access';
import type { WorkbenchWorkbook } from './workbench-workbook';
import { today } from '../session/today';

/** What is open on the page. */
export interface OpenDocument {
  /** Different for every opening of a file. */
  readonly id: number;
  readonly name: string;
  readonly handle: FileHandle | null;
  readonly workbook: WorkbenchWorkbook;
  readonly session: Session;
}

let lastId = 0;

export function openDocument(name: string, handle: FileHandle | null, workbook: WorkbenchWorkbook): OpenDocument {
  lastId += 1;
  return { id: lastId, name, handle, workbook, session: createSession(workbook, { today: today() }) };
}

export function closeDocument(open: OpenDocument): void {
  open.session.dispose();
  open.workbook.dispose();
}

/** What the officer is told of an error with a file, in the language of the moment. */
export function sentenceOf(error: unknown, file: string): (words: Words) => string {
  const { code, slots } = problemOf(error);
  return ({ errors }) => fillSlots(errors[code], { ...slots, file });
}
