import { fold } from '../text/fold';
import type { Agency } from './agency';

/** An agency that the officer adds. The id is made of the name, so that the same agency added in two offices is one. */
export function ownAgency(name: string, aliases: readonly string[] = []): Agency {
  const id = `rieng-${fold(name).replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')}`;
  return { id, name, aliases, kind: 'khac', level: 'tinh', from: null, until: null, successors: [], predecessors: [], legalBasis: '', own: true };
}
