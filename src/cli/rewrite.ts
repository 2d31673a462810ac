import { fillSlots } from '../core/text/slots';
import { problemOf } from '../session/problem';
import type { Session } from '../session/session';
import { EXIT_GOOD, EXIT_UNUSABLE } from './exit-code';
import { openFile, throwProblem } from './open';
import { sessionOptions, type WriteOptions } from './options';
import { printProblem } from './print';
import { startProgress } from './progress';
import { targetsOf } from './targets';
import { textsOf } from './texts';
import { wrap } from './wrap';
import { writeWhole, type WholeFile } from './write-file';

/** What a command made of one file: what it has to tell, and what is written beside the workbook. */
export interface Work<Told> {
  readonly told: Told;
  readonly beside?: readonly WholeFile[];
}

/** A file that was written. */
export interface Rewritten<Told> {
  readonly file: string;
  readonly target: string;
  readonly told: Told;
}

/** Opens each file, lets `work` change it through the session, and writes it whole; a file that fails is told of and the others go on. */
export async function rewrite<Told>(
  files: readonly string[],
  options: WriteOptions,
  work: (session: Session, target: string) => Promise<Work<Told>>,
): Promise<{ readonly exitCode: number; readonly written: readonly Rewritten<Told>[] }> {
  const targets = await targetsOf(files, options);
  if ('sentence' in targets) {
    console.error(wrap(targets.sentence));
    return { exitCode: EXIT_UNUSABLE, written: [] };
  }
  const written: Rewritten<Told>[] = [];
  const progress = startProgress(files.length);
  for (const [index, file] of files.entries()) {
    progress.step(file);
    try {
      const target = targets[index]!;
      written.push({ file, target, told: await rewriteOne(file, target, options, work) });
    } catch (error) {
      progress.clear();
      printProblem(file, problemOf(error), options.lang);
    }
  }
  progress.clear();
  const failed = files.length - written.length;
  if (failed > 0 && files.length > 1) console.error(wrap(fillSlots(textsOf(options.lang).cli.failed, { n: failed })));
  return { exitCode: failed > 0 ? EXIT_UNUSABLE : EXIT_GOOD, written };
}

async function rewriteOne<Told>(file: string, target: string, options: WriteOptions, work: (session: Session, target: string) => Promise<Work<Told>>): Promise<Told> {
  const { session, workbook } = await openFile(file, sessionOptions(options));
  try {
    const { told, beside = [] } = await work(session, target);
    throwProblem(session);
    await writeWhole([{ path: target, bytes: workbook.save() }, ...beside]);
    return told;
  } finally {
    session.dispose();
  }
}
