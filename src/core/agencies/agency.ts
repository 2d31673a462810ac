import type { IsoDate } from '../timeline/timeline';

/** An office of the register, with the days between which it existed (both inclusive; null: open). */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly level: string;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly successors: readonly Successor[];
  readonly predecessors: readonly string[];
  readonly legalBasis: string;
  /** Only some provinces have it. */
  readonly optional?: boolean;
  /** Added by the officer, not by the product's register. */
  readonly own?: boolean;
  /** Those of `aliases` that the officer added; they go before any name of the product's. */
  readonly ownAliases?: readonly string[];
}

/** Who took over, and which field of work ('' when all of it). */
export interface Successor {
  readonly id: string;
  readonly field: string;
}

/** Several offices named as one: "Các sở, ban, ngành". */
export interface Collective {
  /** Canonical text; its id is `collective:<text>`. */
  readonly text: string;
  readonly variants: readonly string[];
  /** Kinds or ids of the agencies meant. */
  readonly members: readonly string[];
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly successor: string | null;
}

/** One agency as a cell names it. */
export interface AgencyMention {
  /** As written, blanks folded. */
  readonly text: string;
  /** The register's id, `collective:<canonical text>`, or null for an unknown name. */
  readonly id: string | null;
  readonly collective: boolean;
  /** The place it names, as written ("Đức Trọng"): bodies of one kind in two places share an id and differ here. */
  readonly place?: string;
  /** Where it stands in the cell's text: [start, end) in UTF-16 units, for edits that leave the rest alone. */
  readonly start: number;
  readonly end: number;
}

/** The agencies and collectives that cells are read against. */
export interface Register {
  readonly agencies: readonly Agency[];
  readonly collectives: readonly Collective[];
  /** The plan's province as officers name it today, when known. */
  readonly province: string | null;
  /** The agency that a name or alias means; null when unknown or a collective. */
  find(text: string): Agency | null;
  byId(id: string): Agency | null;
}
