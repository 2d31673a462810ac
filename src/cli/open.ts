import { readFile } from 'node:fs/promises';
import { createSession, type Session, type SessionOptions } from '../session/session';
import { problemOf, SessionError, type Problem } from '../session/problem';
import { WorkbookError } from '../workbook/error';
import { openXlsx, type XlsxWorkbook } from '../workbook/xlsx/open-xlsx';

/** A file opened and checked, or why it could not be. */
export type Opened =
  | { readonly file: string; readonly session: Session; readonly workbook: XlsxWorkbook }
  | { readonly file: string; readonly problem: Problem };

/** Opens and checks one file. Never throws; a workbook with no matrix is a problem too. */
export async function openFile(file: string, options: SessionOptions): Promise<Opened> {
  try {
    const workbook = await openXlsx(await bytesOf(file));
    const session = createSession(workbook, options);
    await session.open();
    const { problem } = session.state();
    return problem ? { file, problem } : { file, session, workbook };
  } catch (error) {
    return { file, problem: problemOf(error) };
  }
}

/** What stopped the last verb, as an exception for commands that write. */
export function throwProblem(session: Session): void {
  const { problem } = session.state();
  if (problem) throw new SessionError(problem.code, problem.slots);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES' ? new SessionError(FILE_PROBLEMS[code]) : new WorkbookError('unknown', String(error));
  }
}

const FILE_PROBLEMS = { ENOENT: 'no-file', EISDIR: 'is-folder', EACCES: 'no-access' } as const;
