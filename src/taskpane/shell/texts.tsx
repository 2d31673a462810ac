import { createContext, use, useContext } from 'react';
import type { ExchangeProblem } from '../../core/agencies/exchange';
import type { ProfileProblem } from '../../core/rules/profile-file';
import { VIETNAMESE_RULES, type RuleTexts } from '../../locales/rule-texts';
import { errors } from '../../locales/vi/errors';
import { pane } from '../../locales/vi/pane';
import type { Texts } from '../../locales/widen';

export type Lang = 'vi' | 'en';

/** Every sentence of the pane in the officer's language. */
export interface PaneTexts {
  readonly lang: Lang;
  readonly pane: Texts<typeof pane>;
  readonly errors: Readonly<Record<keyof typeof errors, string>>;
  readonly rules: RuleTexts;
  /** What is wrong with a file from another office. */
  readonly files: { agencies(problem: ExchangeProblem): string; profile(problem: ProfileProblem): string };
}

export const VIETNAMESE: PaneTexts = { lang: 'vi', pane, errors, rules: VIETNAMESE_RULES, files: { agencies: ({ message }) => message, profile: ({ message }) => message } };

export const TextsContext = createContext<PaneTexts>(VIETNAMESE);

/** The texts a component shows. */
export function useTexts(): PaneTexts {
  return useContext(TextsContext);
}

/** The texts of a language; suspends while English is loaded, for few read it. */
export function useTextsOf(lang: Lang): PaneTexts {
  return lang === 'vi' ? VIETNAMESE : use(english());
}

/** Brings the texts of a language in; `useTextsOf` then has them at once. */
export async function loadTexts(lang: Lang): Promise<void> {
  if (lang === 'en') await english();
}

let loading: Promise<PaneTexts> | null = null;

function english(): Promise<PaneTexts> {
  loading ??= import('../../locales/en').then(
    ({ ENGLISH }) => ({ lang: 'en' as const, ...ENGLISH }),
    // A page that cannot load them stays usable, and tries again at the next switch.
    () => {
      loading = null;
      return VIETNAMESE;
    },
  );
  return loading;
}
