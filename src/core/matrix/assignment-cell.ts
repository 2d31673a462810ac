import { foldMap } from '../text/fold';

/** A stretch of a cell's text that names leads or coordinators; `[start, end)` in UTF-16 units of that text. */
export interface AssignmentPart {
  readonly as: 'lead' | 'coordinators';
  readonly start: number;
  readonly end: number;
}

/** Whether a folded text says itself who leads and who coordinates. */
export function isAssignmentText(folded: string): boolean {
  return /(?:chu tri|phoi hop|\bct|\bph|lead|support|coordinat\w*|dau moi|thuc hien) ?:|\((?:[^)]{0,12}(?:chu tri|phoi hop)|ct|ph|c|p|lead|support)\)|chu tri,? ?(?:va )?phoi hop (?:voi|cung)|(?:chu tri|phoi hop) ?[,;\n]|(?:^|[;,.\n] ?)(?:phoi hop voi|cung voi|chu tri)|chu tri$|phoi hop$/.test(folded);
}

/**
 * Splits a cell that names both: "Chủ trì: A⏎Phối hợp: B", "A (chủ trì), B (phối hợp)", "A chủ trì, phối hợp với B".
 * What no label claims belongs to the lead.
 */
export function splitAssignment(text: string): AssignmentPart[] {
  const map = foldMap(text);
  const at = (index: number): number => (index >= map.folded.length ? text.length : map.starts[index]!);
  const parts: AssignmentPart[] = [];
  const push = (as: AssignmentPart['as'], from: number, to: number): void => {
    if (map.folded.slice(from, to).replace(/[^a-z0-9]/g, '') !== '') parts.push({ as, ...trimmed(text, at(from), at(to)) });
  };
  let from = 0;
  let as: AssignmentPart['as'] = 'lead';
  for (const match of map.folded.matchAll(LABEL)) {
    const start = match.index;
    const end = start + match[0].length;
    const says: AssignmentPart['as'] = isLeadLabel(match[0]) ? 'lead' : 'coordinators';
    if (/^\(|^ ?- ?(?:chu tri|phoi hop)|(?:chu tri|phoi hop)$/.test(match[0]) && !/:/.test(match[0])) {
      // A label behind the names it is about.
      push(says, from, start);
      as = 'lead';
    } else if (/phoi hop (?:voi|cung)/.test(match[0]) && /chu tri/.test(match[0])) {
      push('lead', from, start);
      as = 'coordinators';
    } else {
      push(as, from, start);
      as = says;
    }
    from = end;
  }
  push(as, from, map.folded.length);
  return parts;
}

/** Labels before names (with a colon, or "phối hợp với") and behind them (in brackets, or the bare word before a separator). */
const LABEL =
  /(?:- ?)?(?:(?:co quan|don vi|cac co quan|cac don vi|so)(?:,? don vi)? )?(?:chu tri|phoi hop)(?: thuc hien| chinh)? ?:|\b(?:ct|ph|lead(?: agency)?|support(?:ing)?|coordinat\w*|dau moi|thuc hien|tham gia|lien quan) ?:|\((?:co quan |don vi )?(?:chu tri|phoi hop|ct|ph|c|p|lead|support)\)|,? ?(?:la (?:co quan |don vi )?)?chu tri,? (?:va )?phoi hop (?:voi|cung)(?: voi)?|[;,.] ?(?:va )?(?:co su )?phoi hop (?:voi|cung)(?: voi)?|(?: - | )?chu tri(?=[;,.]|$| - )|(?: - | )phoi hop(?=[;,.]|$)/g;

function isLeadLabel(label: string): boolean {
  return /chu tri|\bct\b|\(c\)|lead|dau moi|thuc hien ?:/.test(label) && !/phoi hop ?:/.test(label);
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const slice = text.slice(start, end);
  const lead = /^[\s;,.:+–-]*/u.exec(slice)![0].length;
  const tail = slice.length - slice.trimEnd().replace(/[;,.:+–-]+$/u, '').trimEnd().length;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}
