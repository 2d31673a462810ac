import { Help, type HelpConfiguration } from 'commander';
import { fillSlots } from '../core/text/slots';
import { textsOf, type Lang } from './texts';

/** The library's help in the officer's words: its own headings and remarks are English. */
export function helpIn(lang: Lang): HelpConfiguration {
  const { helpTitles, words } = textsOf(lang).cli;
  const plain = new Help();
  const inWords = (text: string) => text.replace('[options]', `[${words.options}]`).replace('[command]', `[${words.command}]`);
  return {
    styleTitle: (title) => helpTitles[title as keyof typeof helpTitles] ?? title,
    commandUsage: (command) => inWords(plain.commandUsage(command)),
    subcommandTerm: (command) => inWords(plain.subcommandTerm(command)),
    optionDescription: ({ description, defaultValue }) => (defaultValue === undefined ? description : `${description} ${fillSlots(words.default, { value: String(defaultValue) })}`),
  };
}
