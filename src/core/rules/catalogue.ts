import leadCollective from './lead-collective';
import leadMissing from './lead-missing';
import leadMultiple from './lead-multiple';
import numberSequence from './number-sequence';
import ongoingWithoutCycle from './ongoing-without-cycle';
import rowSplit from './row-split';
import type { Rule } from './rule';
import timelineMissing from './timeline-missing';
import timelineUnreadable from './timeline-unreadable';

/** Every rule by its name, in the order of the six clarities. */
export const CATALOGUE = {
  'lead-missing': leadMissing,
  'lead-multiple': leadMultiple,
  'lead-collective': leadCollective,
  'number-sequence': numberSequence,
  'row-split': rowSplit,
  'timeline-missing': timelineMissing,
  'timeline-unreadable': timelineUnreadable,
  'ongoing-without-cycle': ongoingWithoutCycle,
} as const;

export type RuleName = keyof typeof CATALOGUE;

/** The same as a list. Outside the rule's own file its messages are plain text, so their slot types are let go here. */
export const RULES = Object.values(CATALOGUE) as unknown as readonly Rule[];
