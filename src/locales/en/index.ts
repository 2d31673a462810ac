import { errors } from './errors';
import { exchangeProblem, profileProblem } from './exchange';
import { pane } from './pane';
import { RULES_ENGLISH } from './rules';

/** Everything English of the pane, loaded together when it is chosen. */
export const ENGLISH = { pane, errors, rules: RULES_ENGLISH, files: { agencies: exchangeProblem, profile: profileProblem } };
