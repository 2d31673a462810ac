import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json';
import { isoDate } from '../core/timeline/iso-date';
import { parseCorrection } from '../core/matrix/correction';
import { PROFILE_NAMES } from '../core/rules/profiles';
import { check } from './check';
import { fix } from './fix';
import type { CheckOptions, WriteOptions } from './options';
import { printUsageError } from './print';
import { listRules } from './rules';
import { summarise } from './summarise';
import { track } from './track';
import { textsOf, type Lang } from './texts';

/** Usage errors and files that cannot be read. */
export const EXIT_UNUSABLE = 2;

/** Runs one command line and gives the exit code: 0 nothing to report, 1 something found, 2 usage or an unreadable file. */
export async function main(argv: readonly string[]): Promise<number> {
  const lang = wantedLanguage(argv);
  const texts = textsOf(lang).cli;
  let exitCode = 0;
  const program = new Command('sau-ro')
    .description(texts.about)
    .version(packageJson.version, '-V, --version', texts.options.version)
    .helpOption('-h, --help', texts.options.help)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => texts.helpTitles[title as keyof typeof texts.helpTitles] ?? title })
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();

  const common = (command: Command) => command
    .addOption(new Option('--as-of <YYYY-MM-DD>', texts.options.asOf).argParser(day))
    .addOption(new Option('--profile <name>', texts.options.profile).choices(PROFILE_NAMES))
    .addOption(new Option('--period-end <YYYY-MM-DD>', texts.options.periodEnd).argParser(day))
    .option('--province <name>', texts.options.province)
    .addOption(new Option('--columns <role=column,…>', texts.options.columns).argParser(columns))
    .addOption(new Option('--lang <vi|en>', texts.options.lang).choices(['vi', 'en']).default('vi'));
  const writing = (command: Command) => common(command)
    .option('-o, --out <path>', texts.options.out)
    .option('--in-place', texts.options.inPlace);

  common(program.command('check').description(texts.commands.check).argument('<file...>', texts.arguments.files))
    .addOption(new Option('--format <text|json>', texts.options.format).choices(['text', 'json']).default('text'))
    .addOption(new Option('--fail-on <level>', texts.options.failOn).choices(['error', 'warning', 'info', 'never']).default('error'))
    .action(async (files: string[], options: CheckOptions) => {
      exitCode = await check(files, options);
    });
  writing(program.command('fix').description(texts.commands.fix).argument('<file>', texts.arguments.file))
    .action(async (file: string, options: WriteOptions) => {
      exitCode = await fix([file], options);
    });
  writing(program.command('track').description(texts.commands.track).argument('<file...>', texts.arguments.files))
    .action(async (files: string[], options: WriteOptions) => {
      exitCode = await track(files, options);
    });
  writing(program.command('summarise').alias('summarize').description(texts.commands.summarise).argument('<file...>', texts.arguments.files))
    .option('--force', texts.options.force)
    .option('--report [path]', texts.options.report)
    .action(async (files: string[], options: WriteOptions) => {
      exitCode = await summarise(files, options);
    });
  program.command('rules').description(texts.commands.rules).argument('[name]', texts.arguments.rule)
    .addOption(new Option('--lang <vi|en>', texts.options.lang).choices(['vi', 'en']).default('vi'))
    .action((name: string | undefined) => {
      exitCode = listRules(name, lang);
    });

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    printUsageError(error, argv, lang);
    return EXIT_UNUSABLE;
  }
}

/** The language must be known before the options are read, since help and usage errors are in it. */
function wantedLanguage(argv: readonly string[]): Lang {
  const index = argv.indexOf('--lang');
  return argv[index + 1] === 'en' || argv.includes('--lang=en') ? 'en' : 'vi';
}

function day(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const iso = match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!iso) throw new InvalidArgumentError('');
  return iso;
}

function columns(text: string) {
  const parsed = parseCorrection(text);
  if (!parsed.ok) throw new InvalidArgumentError(parsed.problem);
  return parsed.correction;
}
