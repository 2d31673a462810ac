import type { IsoDate } from '../timeline/timeline';
import type { Acceptance, AcceptedFinding, Finding, StaleAcceptance } from './finding';

export interface Sorted {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly staleAcceptances: readonly StaleAcceptance[];
}

/** Sets accepted findings apart. An acceptance counts up to and including its last day; past it, its finding stands again. */
export function applyAcceptances(findings: readonly Finding[], acceptances: readonly Acceptance[], asOf: IsoDate): Sorted {
  const byId = new Map(acceptances.filter((acceptance) => !isExpired(acceptance, asOf)).map((acceptance) => [acceptance.findingId, acceptance]));
  const known = new Set(findings.map((finding) => finding.id));
  return {
    findings: findings.filter((finding) => !byId.has(finding.id)),
    accepted: findings.flatMap((finding) => {
      const acceptance = byId.get(finding.id);
      return acceptance ? [{ finding, acceptance }] : [];
    }),
    staleAcceptances: acceptances.flatMap((acceptance): StaleAcceptance[] => {
      if (isExpired(acceptance, asOf)) return [{ acceptance, why: 'expired' }];
      return known.has(acceptance.findingId) ? [] : [{ acceptance, why: 'gone' }];
    }),
  };
}

/** The acceptance of a finding by a named person; `expires` null means for good. */
export function acceptFinding(finding: Finding, by: { readonly reason: string; readonly by: string; readonly on: IsoDate; readonly expires?: IsoDate | null }): Acceptance {
  return { findingId: finding.id, rule: finding.rule, reason: by.reason, by: by.by, on: by.on, expires: by.expires ?? null, text: finding.text };
}

function isExpired(acceptance: Acceptance, asOf: IsoDate): boolean {
  return acceptance.expires !== null && acceptance.expires < asOf;
}
