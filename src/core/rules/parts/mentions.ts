import type { AgencyMention } from '../../agencies/agency';
import { fold } from '../../text/fold';

/** What tells agencies apart: the register's id, else the name as written. */
export function agencyKey(mention: AgencyMention): string {
  return mention.id ?? fold(mention.text);
}

/** Each agency once, in the order of the cell. */
export function distinct(mentions: readonly AgencyMention[]): readonly AgencyMention[] {
  return [...new Map(mentions.map((mention) => [agencyKey(mention), mention]).reverse() as [string, AgencyMention][]).values()].reverse();
}
