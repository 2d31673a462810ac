import type { Finding } from '../core/check/finding';
import type { Severity } from '../core/sheet/mark';
import { problemOf } from '../session/problem';
import { EXIT_FOUND, EXIT_GOOD, EXIT_UNUSABLE } from './exit-code';
import { checkJson } from './json';
import { openFile } from './open';
import { sessionOptions, type CheckOptions } from './options';
import { printProblem } from './print';
import { printCheck, printCheckTable, type Checked } from './print-check';
import { startProgress } from './progress';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** `sau-ro check`: prints what the rules found, file by file. Exit code as DESIGN section 5. */
export async function check(files: readonly string[], options: CheckOptions): Promise<number> {
  const many = files.length > 1;
  const reports: Record<string, unknown>[] = [];
  const done: Checked[] = [];
  const progress = startProgress(files.length);
  for (const file of files) {
    progress.step(file);
    try {
      const { session } = await openFile(file, sessionOptions(options));
      const state = session.state();
      session.dispose();
      progress.clear();
      done.push({ file, tasks: state.plan?.tasks.length ?? 0, findings: state.check?.findings ?? [] });
      if (options.format === 'json') reports.push(checkJson(file, state, options.lang));
      else printCheck(file, state, options.lang, many);
    } catch (error) {
      progress.clear();
      printProblem(file, problemOf(error), options.lang);
    }
  }
  if (options.format === 'json') printJson(many ? reports : reports[0]);
  else if (many && done.length > 0) printCheckTable(done, options.lang);
  if (done.length < files.length) return EXIT_UNUSABLE;
  return done.some(({ findings }) => reaches(findings, options)) ? EXIT_FOUND : EXIT_GOOD;
}

function reaches(findings: readonly Finding[], { failOn }: CheckOptions): boolean {
  return failOn !== 'never' && findings.some((finding) => GRAVITY[finding.severity] >= GRAVITY[failOn]);
}

/** Nothing for the one file that could not be read: what went wrong stands on standard error. */
function printJson(value: unknown): void {
  if (value !== undefined) console.log(JSON.stringify(value, null, 2));
}
