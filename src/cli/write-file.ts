import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { SessionError } from '../session/problem';

/** A file to write. */
export interface WholeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes each file whole, and none if one of them cannot be written: all beside their targets first, then renamed into place. Throws `not-written`. */
export async function writeWhole(files: readonly WholeFile[]): Promise<void> {
  const staged: { readonly beside: string; readonly target: string }[] = [];
  let at = '';
  try {
    for (const { path, bytes } of files) {
      at = path;
      // A link stays a link to the file it names.
      const target = await realpath(path).catch(() => path);
      if (await isFolder(target)) throw new Error('a folder stands there');
      const beside = `${target}.${process.pid}.tmp`;
      staged.push({ beside, target });
      await writeFile(beside, bytes, await modeOf(target));
    }
    for (const { beside, target } of staged) await rename(beside, target);
  } catch {
    for (const { beside } of staged) await rm(beside, { force: true });
    throw new SessionError('not-written', { detail: at });
  }
}

/** Who may read the file stays as it was. */
async function modeOf(target: string): Promise<{ mode?: number }> {
  return stat(target).then(({ mode }) => ({ mode }), () => ({}));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((stats) => stats.isDirectory(), () => false);
}
