import type { IsoDate } from '../timeline/timeline';
import type { Register } from './register';

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
  const body = agency ?? register.collectives.find((collective) => `collective:${collective.text}` === id);
  if (!body) return { state: 'valid' };
  if (body.from !== null && date < body.from) return { state: 'not-yet', from: body.from };
  if (body.until === null || date <= body.until) return { state: 'valid' };
  const since = dayAfter(body.until);
  if (agency) {
    const successors = agency.successors.map((successor) => ({ ...successor, name: register.byId(successor.id)?.name ?? successor.id }));
    return { state: 'abolished', since, basis: agency.legalBasis, successors };
  }
  const successor = 'successor' in body ? body.successor : null;
  return { state: 'abolished', since, basis: '', successors: successor === null ? [] : [{ id: `collective:${successor}`, name: successor, field: '' }] };
}

function dayAfter(date: IsoDate): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
