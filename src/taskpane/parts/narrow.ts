/** Fluent's fields would not get narrower than their own idea of a text. */
export const NARROW = { minWidth: 0, width: '100%' } as const;
