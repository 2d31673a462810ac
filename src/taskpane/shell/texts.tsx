import { createContext, useContext } from 'react';
import { errors as errorsEn } from '../../locales/en/errors';
import { pane as paneEn } from '../../locales/en/pane';
import { errors as errorsVi } from '../../locales/vi/errors';
import { pane as paneVi } from '../../locales/vi/pane';
import type { Texts } from '../../locales/widen';

export type Lang = 'vi' | 'en';

/** Every sentence of the pane in the officer's language. */
export interface PaneTexts {
  readonly lang: Lang;
  readonly pane: Texts<typeof paneVi>;
  readonly errors: Readonly<Record<keyof typeof errorsVi, string>>;
}

export const TEXTS: Readonly<Record<Lang, PaneTexts>> = {
  vi: { lang: 'vi', pane: paneVi, errors: errorsVi },
  en: { lang: 'en', pane: paneEn, errors: errorsEn },
};

export const TextsContext = createContext<PaneTexts>(TEXTS.vi);

/** The texts a component shows. */
export function useTexts(): PaneTexts {
  return useContext(TextsContext);
}
