import type { Agency } from '../agency';

/** What the register knows of an agency; predecessors follow from the successors of the others. */
export type AgencyFacts = Omit<Agency, 'predecessors'>;

/** Decrees on departments of provincial people's committees, the framework since 01/3/2025. */
export const DEPARTMENTS_DECREE = 'NĐ 45/2025/NĐ-CP (28/02/2025), thay bằng NĐ 150/2025/NĐ-CP (12/6/2025), sửa bởi NĐ 370/2025/NĐ-CP (31/12/2025)';

/** Facts that most agencies lack, so that an entry says only what is particular to it. */
export interface MoreFacts {
  readonly aliases?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  /** By id, with the field of work each took over ('' for all of it). */
  readonly successors?: Readonly<Record<string, string>>;
  readonly legalBasis?: string;
  readonly optional?: boolean;
}

/** One entry of the register. */
export function body(id: string, name: string, kind: string, level: string, more: MoreFacts = {}): AgencyFacts {
  return {
    id,
    name,
    kind,
    level,
    aliases: more.aliases ?? [],
    from: more.from ?? null,
    until: more.until ?? null,
    successors: Object.entries(more.successors ?? {}).map(([successor, field]) => ({ id: successor, field })),
    legalBasis: more.legalBasis ?? '',
    ...(more.optional ? { optional: true } : {}),
  };
}
