import { ALL_CASES } from './all-cases';
import { testRule } from './test-rule';

for (const [name, cases] of Object.entries(ALL_CASES)) testRule(name, cases);
