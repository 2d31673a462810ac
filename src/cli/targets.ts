import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { WriteOptions } from './options';
import { textsOf } from './texts';

/** Where each file's result goes, or the sentence that says why it can go nowhere. */
export async function targetsOf(files: readonly string[], options: WriteOptions): Promise<readonly string[] | { readonly sentence: string }> {
  const { usage } = textsOf(options.lang).cli;
  if (options.inPlace && options.out === undefined) return files;
  if (options.out === undefined) return { sentence: usage.needsOut };
  const { out } = options;
  const folder = await isFolder(out);
  if (files.length > 1 && !folder) return { sentence: usage.outFolder };
  const targets = files.map((file) => (folder ? join(out, basename(file)) : out));
  const clash = targets.some((target, index) => resolve(target) === resolve(files[index]!)) && !options.inPlace;
  return clash ? { sentence: usage.sameFile } : targets;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((stats) => stats.isDirectory(), () => false);
}
