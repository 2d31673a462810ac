import type { AgencyMention } from './agency';
import { DEFAULT_REGISTER } from './register';

/**
 * The id by which other programs know what a mention names: that of the published register of a province's offices, of an agency the
 * officer added, or `collective:…` of a collective in the register. null for what only Sáu Rõ tells apart (ministries, collectives under
 * their own text) and for unknown names.
 */
export function publishedId({ id }: Pick<AgencyMention, 'id'>): string | null {
  if (id === null || id.startsWith(COLLECTIVE)) return id === null || COLLECTIVES.has(id.slice(COLLECTIVE.length)) ? id : null;
  return DEFAULT_REGISTER.byId(id)?.level === CENTRAL ? null : id;
}

const COLLECTIVE = 'collective:';
const COLLECTIVES = new Set(DEFAULT_REGISTER.collectives.map((collective) => collective.text));
/** The published register ends with the province. */
const CENTRAL = 'trung-uong';
