import { fold } from '../text/fold';
import { PHRASES, type Claim } from './vocabulary';

export type { Claim } from './vocabulary';

/** Strength by claim, 0 to 1; claims that the wording does not support are absent. */
export type Claims = ReadonlyMap<Claim, number>;

/** Longer texts are no headers. */
const LONGEST_HEADER = 120;

const known = new Map<string, Claims>();

/** What the wording of a header cell claims. Case, tones, line breaks, footnote marks and a second language beside it do not matter. */
export function claimsOf(header: string): Claims {
  const found = known.get(header);
  if (found) return found;
  const claims = header.length > LONGEST_HEADER ? new Map<Claim, number>() : readClaims(fold(header));
  // Header texts are few; the bound only keeps a long session from growing.
  if (known.size > 5000) known.clear();
  known.set(header, claims);
  return claims;
}

/** The strongest claim; null when the wording says nothing. */
export function bestClaim(claims: Claims): { claim: Claim; weight: number } | null {
  let best: { claim: Claim; weight: number } | null = null;
  for (const [claim, weight] of claims) if (!best || weight > best.weight) best = { claim, weight };
  return best;
}

/** Words alone, as phrases are matched: punctuation and footnote marks dropped, `%` kept. */
export function headerKey(folded: string): string {
  return folded
    .replace(/[([](?:\d{1,2}|\*+|[a-z])[)\]]/g, ' ')
    .replace(/[^a-z0-9%#+]+/g, ' ')
    .replace(/([a-z])[¹²³0-9]$/, '$1')
    .trim();
}

function readClaims(folded: string): Claims {
  const claims = new Map<Claim, number>();
  claimInto(claims, headerKey(folded), 1);
  // "Nội dung / Content", "Cơ quan chủ trì (Lead agency)": each language by itself, a little weaker than the whole.
  const parts = folded.split(/[/()|\n]| - /).map(headerKey).filter((part) => part !== '');
  if (parts.length > 1 && ![...claims.values()].some((weight) => weight >= 0.95)) for (const part of parts) claimInto(claims, part, 0.9);
  return claims;
}

function claimInto(claims: Map<Claim, number>, text: string, factor: number): void {
  if (text === '') return;
  for (const [claim, weight, pattern] of PHRASES) {
    const strength = weight * factor;
    if (strength > (claims.get(claim) ?? 0) && pattern.test(text)) claims.set(claim, strength);
  }
}
