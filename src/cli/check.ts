import type { Finding } from '../core/check/finding';
import type { Severity } from '../core/sheet/mark';
import { checkJson } from './json';
import { EXIT_UNUSABLE } from './main';
import { openFile } from './open';
import { sessionOptions, type CheckOptions } from './options';
import { printProblem } from './print';
import { printCheck } from './print-check';
import { startProgress } from './progress';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** `sau-ro check`: prints what the rules found, file by file. Exit code as DESIGN section 5. */
export async function check(files: readonly string[], options: CheckOptions): Promise<number> {
  let found = false;
  let unusable = false;
  const reports: Record<string, unknown>[] = [];
  const progress = startProgress(files.length);
  for (const file of files) {
    progress.step(file);
    const opened = await openFile(file, sessionOptions(options));
    progress.clear();
    if ('problem' in opened) {
      unusable = true;
      printProblem(file, opened.problem, options.lang);
      continue;
    }
    const state = opened.session.state();
    found ||= reaches(state.check?.findings ?? [], options.failOn);
    if (options.format === 'json') reports.push(checkJson(file, state));
    else printCheck(file, state, options.lang, files.length > 1);
    opened.session.dispose();
  }
  if (options.format === 'json' && reports.length > 0) {
    console.log(JSON.stringify(files.length === 1 ? reports[0] : reports, null, 2));
  }
  if (unusable) return EXIT_UNUSABLE;
  return found ? 1 : 0;
}

function reaches(findings: readonly Finding[], failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && findings.some((finding) => GRAVITY[finding.severity] >= GRAVITY[failOn]);
}
