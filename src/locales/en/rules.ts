import { translatedRules } from '../rule-texts';
import { FIXES_EN, RULES_EN } from './rule-messages';
import { missingInEnglish } from './missing';
import { slotInEnglish } from './slots';

/** What the rules say, in English. */
export const RULES_ENGLISH = translatedRules({ rules: RULES_EN, fixes: FIXES_EN, slot: slotInEnglish, missing: missingInEnglish });
