import type { Agency } from './agency';

/** What an officer adds to the register: agencies of the province, and further names for agencies by id. */
export interface OwnRegister {
  readonly agencies: readonly Agency[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

/** What may be wrong with one that was exchanged; the English text is looked up by it. */
export type ExchangeErrorCode = 'not-json' | 'wrong-format' | 'no-header' | 'no-id' | 'no-name' | 'bad-id' | 'duplicate-id' | 'bad-date' | 'bad-period' | 'bad-list' | 'unknown-successor' | 'unknown-agency' | 'too-many';

/** One thing wrong: what, where, and what to do, in Vietnamese. */
export interface ExchangeProblem {
  readonly code: ExchangeErrorCode;
  readonly message: string;
  /** 1-based row of the table; null in .json. */
  readonly row: number | null;
  /** 1-based place among the entries; null where it is none of them alone. */
  readonly entry: number | null;
  /** The text that is wrong. */
  readonly value: string;
}

/** Either the register read, or everything that is wrong with it, in order. */
export type ExchangeResult = { readonly ok: true; readonly own: OwnRegister } | { readonly ok: false; readonly problems: readonly ExchangeProblem[] };
