import type { CommanderError } from 'commander';
import { fillSlots } from '../core/text/slots';
import type { Problem } from '../session/problem';
import { textsOf, type Lang } from './texts';

/** One sentence on standard error: what is wrong with this file and what to do. */
export function printProblem(file: string, problem: Problem, lang: Lang): void {
  console.error(fillSlots(textsOf(lang).errors[problem.code], { ...problem.slots, file }));
}

/** A usage error in the officer's language, with where to look. */
export function printUsageError(error: CommanderError, argv: readonly string[], lang: Lang): void {
  const usage = textsOf(lang).cli.usage;
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const sentences: Record<string, string> = {
    'commander.unknownCommand': usage.unknownCommand,
    'commander.unknownOption': usage.unknownOption,
    'commander.invalidArgument': usage.badValue,
    'commander.missingArgument': usage.missingArgument,
    'commander.optionMissingArgument': usage.missingValue,
    'commander.help': usage.noCommand,
  };
  const [command] = argv;
  console.error(fillSlots(sentences[error.code] ?? usage.other, { word }));
  console.error(fillSlots(usage.next, { command: command === undefined || command.startsWith('-') || error.code === 'commander.unknownCommand' ? '' : `${command} ` }));
}

/** Rows in columns, the first left-aligned and the others right-aligned. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  for (const row of rows) {
    console.log(row.map((text, column) => {
      const blanks = ' '.repeat(widths[column]! - [...text].length);
      return column === 0 ? text + blanks : blanks + text;
    }).join('  '));
  }
}
