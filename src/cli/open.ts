import { readFile, stat } from 'node:fs/promises';
import { createSession, type Session, type SessionOptions } from '../session/session';
import { SessionError } from '../session/problem';
import { WorkbookError } from '../workbook/error';
import { openXlsx, type XlsxWorkbook } from '../workbook/xlsx/open-xlsx';

/** More than any real workbook, less than what fills the memory before its kind is even known. */
const MOST_BYTES = 200e6;

/** Opens and checks one file. Throws what `problemOf` understands, also for a workbook with no matrix. */
export async function openFile(file: string, options: SessionOptions): Promise<{ readonly session: Session; readonly workbook: XlsxWorkbook }> {
  const workbook = await openXlsx(await bytesOf(file));
  const session = createSession(workbook, options);
  await session.open();
  throwProblem(session);
  return { session, workbook };
}

/** What stopped the last verb, as an exception. */
export function throwProblem(session: Session): void {
  const { problem } = session.state();
  if (problem) throw new SessionError(problem.code, problem.slots);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > MOST_BYTES) throw new WorkbookError('too-large', file);
    return await readFile(file);
  } catch (error) {
    const problem = FILE_PROBLEMS[(error as NodeJS.ErrnoException).code ?? ''];
    throw problem ? new SessionError(problem) : error;
  }
}

const FILE_PROBLEMS: Readonly<Record<string, 'no-file' | 'is-folder' | 'no-access'>> = {
  ENOENT: 'no-file', ENOTDIR: 'no-file', ENAMETOOLONG: 'no-file', EISDIR: 'is-folder', EACCES: 'no-access', EPERM: 'no-access', EBUSY: 'no-access',
};
