import { RULES_EN } from '../rules.en';
import { errors } from './errors';
import { pane } from './pane';

/** Everything English of the pane, loaded together when it is chosen. */
export const ENGLISH = { pane, errors, rules: RULES_EN };
