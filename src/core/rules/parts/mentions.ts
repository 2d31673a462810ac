import type { AgencyMention } from '../../agencies/agency';
import type { Register } from '../../agencies/register';
import { fold } from '../../text/fold';

/** What tells agencies apart: the register's id, and the name as written where one id stands for many offices or there is none. */
export function agencyKey(mention: AgencyMention, register: Register): string {
  return mention.id !== null && isOneOffice(mention.id, register) ? mention.id : fold(mention.text);
}

/** Each agency once, in the order of the cell. */
export function distinct(mentions: readonly AgencyMention[], register: Register): readonly AgencyMention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const key = agencyKey(mention, register);
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether an id stands for one office of the province; "UBND xã", "Phòng chuyên môn cấp xã" and other associations stand for many. */
export function isOneOffice(id: string, register: Register): boolean {
  const agency = register.byId(id);
  return agency !== null && agency.level !== 'xa' && agency.level !== 'huyen' && !MANY.has(id);
}

const MANY = new Set(['hoi-khac', 'dang-doan-khac', 'thanh-tra-so']);
