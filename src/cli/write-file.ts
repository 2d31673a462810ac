import { rename, rm, writeFile } from 'node:fs/promises';
import { SessionError } from '../session/problem';

/** Writes the whole file or nothing: beside the target first, then renamed into place. Throws `not-written`. */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, target);
  } catch {
    await rm(beside, { force: true });
    throw new SessionError('not-written', { detail: target });
  }
}
