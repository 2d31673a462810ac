import { Command, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json';
import { parseCorrection } from '../core/matrix/correction';
import { PROFILE_NAMES } from '../core/rules/profiles';
import { isoDate } from '../core/timeline/iso-date';
import { check } from './check';
import { fix } from './fix';
import { helpIn } from './help';
import type { CheckOptions, WriteOptions } from './options';
import { listRules } from './rules';
import { summarise } from './summarise';
import { textsOf, type Lang } from './texts';
import { track } from './track';

/** The commands and their options (DESIGN section 5); `finish` is told the exit code of the one that ran. */
export function createProgram(lang: Lang, finish: (exitCode: number) => void): Command {
  const texts = textsOf(lang).cli;
  const { usage, words } = texts;
  const program = new Command('sau-ro')
    .description(texts.about)
    .version(packageJson.version, '-V, --version', texts.options.version)
    .helpOption('-h, --help', texts.options.help)
    .helpCommand(false)
    .configureHelp(helpIn(lang))
    .addHelpText('after', texts.examples)
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();

  const withLang = (command: Command) => command.addOption(new Option('--lang <vi|en>', texts.options.lang).choices(['vi', 'en']).default('vi'));
  const common = (command: Command) => withLang(command
    .addOption(new Option(`--as-of <${words.day}>`, texts.options.asOf).argParser(day))
    .addOption(new Option(`--profile <${words.name}>`, texts.options.profile).choices(PROFILE_NAMES))
    .addOption(new Option(`--period-end <${words.day}>`, texts.options.periodEnd).argParser(day))
    .addOption(new Option(`--province <${words.name}>`, texts.options.province))
    .addOption(new Option(`--columns <${words.columns}>`, texts.options.columns).argParser(columns)));
  const writing = (command: Command) => common(command)
    .addOption(new Option(`-o, --out <${words.path}>`, texts.options.out).conflicts('inPlace'))
    .option('--in-place', texts.options.inPlace);
  const named = (name: 'check' | 'fix' | 'track' | 'summarise') => program.command(name).description(texts.commands[name]).argument(`<${words.file}...>`, texts.arguments.files);

  common(named('check'))
    .addOption(new Option('--format <text|json>', texts.options.format).choices(['text', 'json']).default('text'))
    .addOption(new Option(`--fail-on <${words.level}>`, texts.options.failOn).choices(['error', 'warning', 'info', 'never']).default('error'))
    .addHelpText('after', texts.exitCodes)
    .action(async (files: string[], options: CheckOptions) => finish(await check(files, options)));
  writing(named('fix')).action(async (files: string[], options: WriteOptions) => finish(await fix(files, options)));
  writing(named('track')).action(async (files: string[], options: WriteOptions) => finish(await track(files, options)));
  writing(named('summarise').alias('summarize'))
    .addOption(new Option('--force', texts.options.force).conflicts('newSheets'))
    .option('--new-sheets', texts.options.newSheets)
    .addOption(new Option(`--report [${words.path}]`, texts.options.report).argParser(wordFile))
    .action(async (files: string[], options: WriteOptions) => finish(await summarise(files, options)));
  withLang(program.command('rules').description(texts.commands.rules).argument(`[${words.name}]`, texts.arguments.rule))
    .action((name: string | undefined) => finish(listRules(name, lang)));
  return program;

  function day(text: string): string {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    const iso = match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
    if (!iso) throw new InvalidArgumentError(usage.dayForm);
    return iso;
  }

  function columns(text: string) {
    const parsed = parseCorrection(text);
    if (!parsed.ok) throw new InvalidArgumentError(lang === 'vi' ? parsed.problem : usage.columnsForm);
    return parsed.correction;
  }

  /** The path is optional, so a workbook named right after `--report` would be taken for it and written over. */
  function wordFile(path: string): string {
    if (!/\.docx$/i.test(path)) throw new InvalidArgumentError(usage.reportForm);
    return path;
  }
}
