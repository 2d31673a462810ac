import type { IsoDate } from '../timeline/timeline';
import type { Agency, Register } from './agency';
import { namesDistricts } from './collective-key';

/** Who took over, under a name to write into the cell. */
export interface SuccessorAt {
  /** The register's id, or `collective:<text>`. */
  readonly id: string;
  readonly name: string;
  /** Field of work, '' when all of it. */
  readonly field: string;
}

export type AgencyState =
  | { readonly state: 'valid' }
  /** `since`: first day it no longer existed. */
  | { readonly state: 'abolished'; readonly since: IsoDate; readonly basis: string; readonly successors: readonly SuccessorAt[] }
  | { readonly state: 'not-yet'; readonly from: IsoDate };

/** Whether an agency or collective (`collective:…`) existed on a day. Unknown ids are valid: nothing is known against them. */
export function agencyAt(id: string, date: IsoDate, register: Register): AgencyState {
  const agency = register.byId(id);
  const body = agency ?? register.collectives.find((collective) => `${PREFIX}${collective.text}` === id) ?? unlisted(id);
  if (!body) return { state: 'valid' };
  if (body.from !== null && date < body.from) return { state: 'not-yet', from: body.from };
  if (body.until === null || date <= body.until) return { state: 'valid' };
  const since = dayAfter(body.until);
  if (agency) {
    return { state: 'abolished', since, basis: agency.legalBasis, successors: successorsAt(agency, date, register) };
  }
  const successor = 'successor' in body ? body.successor : null;
  return { state: 'abolished', since, basis: since === DISTRICTS_ENDED ? DISTRICTS_BASIS : '', successors: successor === null ? [] : [{ id: PREFIX + successor, name: successor, field: '' }] };
}

/** Those that exist on the day: a successor that has ended since hands on to its own ("Cục Thuế tỉnh" → "Chi cục Thuế khu vực" → "Thuế tỉnh"). */
function successorsAt(agency: Agency, date: IsoDate, register: Register, passed: readonly string[] = []): readonly SuccessorAt[] {
  const all = agency.successors.flatMap(({ id, field }): readonly SuccessorAt[] => {
    const successor = register.byId(id);
    const ended = successor?.until !== undefined && successor.until !== null && date > successor.until;
    const later = successor && ended && !passed.includes(id) ? successorsAt(successor, date, register, [...passed, id]) : [];
    return later.length > 0 ? later.map((each) => ({ ...each, field: field || each.field })) : [{ id, name: successor?.name ?? id, field }];
  });
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

/** A collective that the register does not list ends with the districts when it names them. */
function unlisted(id: string): { from: null; until: IsoDate; successor: string | null } | null {
  if (!id.startsWith(PREFIX)) return null;
  const text = id.slice(PREFIX.length);
  if (!namesDistricts(text)) return null;
  return { from: null, until: DISTRICTS_UNTIL, successor: /^(?:UBND|Ủy ban|Các|Những)/iu.test(text) ? COMMUNES : null };
}

const PREFIX = 'collective:';
const DISTRICTS_UNTIL: IsoDate = '2025-06-30';
const DISTRICTS_ENDED: IsoDate = '2025-07-01';
const DISTRICTS_BASIS = 'Luật Tổ chức chính quyền địa phương 72/2025/QH15';
const COMMUNES = 'UBND các xã, phường, đặc khu';

function dayAfter(date: IsoDate): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
