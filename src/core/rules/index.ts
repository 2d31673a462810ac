export { CATALOGUE, RULES } from './catalogue';
export type { RuleName } from './catalogue';
export { PROFILES, PROFILE_NAMES } from './profiles';
export type { Profile, ProfileName, RuleLevel } from './profiles';
