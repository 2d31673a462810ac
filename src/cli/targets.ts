import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fillSlots } from '../core/text/slots';
import type { WriteOptions } from './options';
import { textsOf } from './texts';

/** Where each file's result goes, or the sentence that says why it can go nowhere. */
export async function targetsOf(files: readonly string[], options: WriteOptions): Promise<readonly string[] | { readonly sentence: string }> {
  const { usage } = textsOf(options.lang).cli;
  const { out } = options;
  if (out === undefined) return options.inPlace ? files : { sentence: usage.needsOut };
  const folder = await isFolder(out);
  if (files.length > 1 && !folder) return { sentence: usage.outFolder };
  const targets = files.map((file) => (folder ? join(out, basename(file)) : out));
  const inputs = new Set(await Promise.all(files.map(truePath)));
  const outputs = await Promise.all(targets.map(truePath));
  if (outputs.some((path) => inputs.has(path))) return { sentence: usage.sameFile };
  const twice = targets.find((_, index) => outputs.indexOf(outputs[index]!) !== index);
  return twice === undefined ? targets : { sentence: fillSlots(usage.sameName, { path: twice }) };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((stats) => stats.isDirectory(), () => false);
}

/** One file has many names (links, `..`); a file that is not there yet is known by its folder. */
async function truePath(path: string): Promise<string> {
  return realpath(path).catch(async () => join(await realpath(dirname(path)).catch(() => resolve(dirname(path))), basename(path)));
}
