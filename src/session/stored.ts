import type { Agency } from '../core/agencies/agency';
import type { Acceptance } from '../core/check/finding';
import type { MatrixCorrection } from '../core/matrix/correction';
import { DEFAULT_SETTINGS, type Settings } from '../core/plan/settings';
import type { ProfileName, RuleLevel } from '../core/rules/profiles';

/** What the officer decided, and what therefore travels inside the workbook. */
export interface Stored {
  readonly settings: Settings;
  readonly profile: ProfileName;
  /** Rules whose level the officer changed from the profile's. */
  readonly ruleLevels: Readonly<Record<string, RuleLevel>>;
  readonly acceptances: readonly Acceptance[];
  readonly agencies: readonly Agency[];
  /** Further names of agencies that the product knows, by id. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly corrections: readonly MatrixCorrection[];
}

export const NOTHING_STORED: Stored = {
  settings: DEFAULT_SETTINGS,
  profile: 'all',
  ruleLevels: {},
  acceptances: [],
  agencies: [],
  aliases: {},
  corrections: [],
};
