import type { MatrixCorrection } from '../core/matrix/correction';
import type { Severity } from '../core/sheet/mark';
import type { ProfileName } from '../core/rules/profiles';
import type { SessionOptions } from '../session/session';
import { today } from '../session/today';
import type { Lang } from './texts';

/** What every command over workbooks takes. Dates are ISO. */
export interface CommonOptions {
  readonly asOf?: string;
  readonly profile?: ProfileName;
  readonly periodEnd?: string;
  readonly province?: string;
  readonly columns?: Omit<MatrixCorrection, 'sheet'>;
  readonly lang: Lang;
}

export interface CheckOptions extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Severity | 'never';
}

export interface WriteOptions extends CommonOptions {
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly force?: boolean;
  readonly newSheets?: boolean;
  /** A path, or true to put it beside the workbook. */
  readonly report?: string | true;
}

/** The same as the session takes them; what is not said stays as the workbook keeps it. */
export function sessionOptions(options: CommonOptions): SessionOptions {
  return {
    today: options.asOf ?? today(),
    overrides: {
      profile: options.profile ?? 'all',
      ...(options.columns ? { correction: options.columns } : {}),
      settings: {
        ...(options.periodEnd ? { periodEnd: options.periodEnd } : {}),
        ...(options.province ? { province: options.province } : {}),
      },
    },
  };
}
