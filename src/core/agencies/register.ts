import type { Agency, Register } from './agency';
import { BRANCHES } from './data/branches';
import { COLLECTIVES } from './data/collectives';
import { DEPARTMENTS } from './data/departments';
import type { AgencyFacts } from './data/facts';
import { FRONT } from './data/front';
import { GOVERNMENT } from './data/government';
import { MINISTRIES } from './data/ministries';
import { PARTY } from './data/party';
import { UNITS } from './data/units';
import { parseAgencies } from './parse-agencies';

export type { Register } from './agency';

export interface RegisterOptions {
  readonly province?: string | null;
  /** The officer's own agencies; they go before the product's. */
  readonly own?: readonly Agency[];
  /** Further names by agency id. */
  readonly ownAliases?: Readonly<Record<string, readonly string[]>>;
}

/** A register of the product's agencies with the officer's own before them. */
export function createRegister(options: RegisterOptions = {}): Register {
  const own = (options.own ?? []).map((agency) => ({ ...agency, own: true }));
  const ownIds = new Set(own.map((agency) => agency.id));
  const agencies = [...own, ...PRODUCT_AGENCIES.filter((agency) => !ownIds.has(agency.id))].map((agency) => {
    const more = options.ownAliases?.[agency.id];
    return more ? { ...agency, aliases: [...agency.aliases, ...more], ownAliases: more } : agency;
  });
  const ids = new Map(agencies.map((agency) => [agency.id, agency]));
  const register: Register = {
    agencies,
    collectives: COLLECTIVES,
    province: options.province ?? null,
    find(text) {
      const mentions = parseAgencies(text, register);
      const id = mentions.length === 1 ? mentions[0]!.id : null;
      return id === null ? null : (ids.get(id) ?? null);
    },
    byId: (id) => ids.get(id) ?? null,
  };
  return register;
}

const FACTS: readonly AgencyFacts[] = [...DEPARTMENTS, ...UNITS, ...GOVERNMENT, ...PARTY, ...FRONT, ...BRANCHES, ...MINISTRIES];

const PRODUCT_AGENCIES: readonly Agency[] = FACTS.map((facts) => ({
  ...facts,
  predecessors: FACTS.filter((other) => other.successors.some((successor) => successor.id === facts.id)).map((other) => other.id),
}));

/** The product's register with no province and nothing of the officer's own. */
export const DEFAULT_REGISTER: Register = createRegister();
