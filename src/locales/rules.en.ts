/** English texts of the rules, by rule name. */
export const RULES_EN = {} as const;
