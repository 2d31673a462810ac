import { problemOf } from '../session/problem';
import type { Session } from '../session/session';
import { EXIT_UNUSABLE } from './main';
import { openFile, throwProblem } from './open';
import { sessionOptions, type WriteOptions } from './options';
import { printProblem } from './print';
import { startProgress } from './progress';
import { targetsOf } from './targets';
import { writeWhole } from './write-file';

/** Opens each file, lets `work` change it through the session, and writes it whole; a file that fails is told and the others go on. */
export async function rewrite(
  files: readonly string[],
  options: WriteOptions,
  work: (session: Session, file: string, target: string) => Promise<void>,
): Promise<{ readonly exitCode: number; readonly failed: number }> {
  const targets = await targetsOf(files, options);
  if ('sentence' in targets) {
    console.error(targets.sentence);
    return { exitCode: EXIT_UNUSABLE, failed: files.length };
  }
  let failed = 0;
  const progress = startProgress(files.length);
  for (const [index, file] of files.entries()) {
    progress.step(file);
    const opened = await openFile(file, sessionOptions(options));
    progress.clear();
    try {
      if ('problem' in opened) {
        failed += 1;
        printProblem(file, opened.problem, options.lang);
        continue;
      }
      await work(opened.session, file, targets[index]!);
      throwProblem(opened.session);
      await writeWhole(targets[index]!, opened.workbook.save());
    } catch (error) {
      failed += 1;
      printProblem(file, problemOf(error), options.lang);
    }
  }
  return { exitCode: failed > 0 ? EXIT_UNUSABLE : 0, failed };
}
