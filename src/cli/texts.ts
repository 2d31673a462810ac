import { cli as cliEn } from '../locales/en/cli';
import { errors as errorsEn } from '../locales/en/errors';
import { cli as cliVi } from '../locales/vi/cli';
import { errors as errorsVi } from '../locales/vi/errors';

export type Lang = 'vi' | 'en';

/** Every sentence the command line can say, in one language. */
export function textsOf(lang: Lang) {
  return lang === 'en' ? { cli: cliEn, errors: errorsEn } : { cli: cliVi, errors: errorsVi };
}
