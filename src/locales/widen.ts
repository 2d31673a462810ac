/** The shape of a literal text table with its texts left open: what a translation must provide. */
export type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };
