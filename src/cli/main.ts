import { CommanderError } from 'commander';
import { problemOf } from '../session/problem';
import { EXIT_GOOD, EXIT_UNUSABLE } from './exit-code';
import { printProblem } from './print';
import { createProgram } from './program';
import type { Lang } from './texts';
import { printUsageError } from './usage';

/** Runs one command line and gives the exit code: 0 nothing to report, 1 something found, 2 usage or a file that cannot be read. Never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  const lang = wantedLanguage(argv);
  let exitCode = EXIT_GOOD;
  const program = createProgram(lang, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === EXIT_GOOD) return EXIT_GOOD;
      printUsageError(error, argv, lang);
    } else {
      printProblem(program.name(), problemOf(error), lang);
    }
    return EXIT_UNUSABLE;
  }
}

/** The language must be known before the options are read, since help and usage errors are in it. */
function wantedLanguage(argv: readonly string[]): Lang {
  return argv.some((word, index) => word === '--lang=en' || (word === '--lang' && argv[index + 1] === 'en')) ? 'en' : 'vi';
}
