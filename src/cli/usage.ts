import type { CommanderError } from 'commander';
import { fillSlots } from '../core/text/slots';
import { textsOf, type Lang } from './texts';
import { wrap } from './wrap';

/** Says on standard error what is wrong with the command line, and where to look. */
export function printUsageError(error: CommanderError, argv: readonly string[], lang: Lang): void {
  const { usage } = textsOf(lang).cli;
  const [command = ''] = argv;
  const known = error.code !== 'commander.unknownCommand' && !command.startsWith('-') && command !== '';
  console.error(wrap(sentenceOf(error, lang)));
  console.error(wrap(fillSlots(usage.next, { command: known ? `${command} ` : '' })));
}

function sentenceOf(error: CommanderError, lang: Lang): string {
  const { usage } = textsOf(lang).cli;
  const [word = '', other = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const sentences: Record<string, string> = {
    'commander.unknownCommand': usage.unknownCommand,
    'commander.unknownOption': usage.unknownOption,
    'commander.invalidArgument': usage.badValue,
    'commander.missingArgument': usage.missingArgument,
    'commander.optionMissingArgument': usage.missingValue,
    'commander.conflictingOption': usage.conflict,
    'commander.excessArguments': usage.tooMany,
    'commander.help': usage.noCommand,
  };
  const sentence = fillSlots(sentences[error.code] ?? usage.other, { word, other });
  return error.code === 'commander.invalidArgument' ? `${sentence} ${remedyOf(error.message, lang)}`.trim() : sentence;
}

/** What a right value looks like: our own words stand at the end of the library's message, its list of choices is English. */
function remedyOf(message: string, lang: Lang): string {
  const choices = /Allowed choices are ([^.]*)\.$/.exec(message)?.[1];
  if (choices !== undefined) return fillSlots(textsOf(lang).cli.usage.choices, { list: choices });
  return /' is invalid\. (.*)$/s.exec(message)?.[1] ?? '';
}
