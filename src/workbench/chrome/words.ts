import { createContext, useContext } from 'react';
import { errors as errorsEn } from '../../locales/en/errors';
import { workbench as workbenchEn } from '../../locales/en/workbench';
import { errors } from '../../locales/vi/errors';
import { workbench } from '../../locales/vi/workbench';
import type { Texts } from '../../locales/widen';
import type { Lang } from '../../taskpane/shell/texts';

/** Every sentence of the page around the spreadsheet and the pane, in one language. */
export interface Words {
  readonly workbench: Texts<typeof workbench>;
  readonly errors: Readonly<Record<keyof typeof errors, string>>;
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  vi: { workbench, errors },
  en: { workbench: workbenchEn, errors: errorsEn },
};

export const WordsContext = createContext<Words>(WORDS.vi);

/** The words of the page in the officer's language. */
export function useWords(): Words['workbench'] {
  return useContext(WordsContext).workbench;
}
