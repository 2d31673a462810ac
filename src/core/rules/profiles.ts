import type { Severity } from '../sheet/mark';
import { RULES } from './catalogue';

/** How grave a rule counts, or that it does not run. */
export type RuleLevel = Severity | 'off';

/** Which rules run and at which level. A rule that is not named runs at its own severity. */
export interface Profile {
  readonly name: string;
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** `draft` dự thảo, `issue` trước khi trình ký, `track` theo dõi, `all` every rule at its own severity. */
export const PROFILE_NAMES = ['draft', 'issue', 'track', 'all'] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

/** The presets, generated from what each rule says of itself. */
export const PROFILES = Object.fromEntries(PROFILE_NAMES.map((name) => [name, preset(name)])) as Readonly<Record<ProfileName, Profile>>;

function preset(name: ProfileName): Profile {
  return { name, rules: Object.fromEntries(RULES.map((rule) => [rule.name, (name === 'all' ? undefined : rule.levels?.[name]) ?? rule.severity])) };
}
