import agencyAbolished from './agency-abolished';
import agencyNameVariant from './agency-name-variant';
import agencyUnknown from './agency-unknown';
import appendixTitle from './appendix-title';
import approverMissing from './approver-missing';
import citationMalformed from './citation-malformed';
import coordinatorMissing from './coordinator-missing';
import deliverableMissing from './deliverable-missing';
import excelAutodate from './excel-autodate';
import leadAlsoCoordinator from './lead-also-coordinator';
import leadCollective from './lead-collective';
import leadMissing from './lead-missing';
import leadMultiple from './lead-multiple';
import numberSequence from './number-sequence';
import ongoingWithoutCycle from './ongoing-without-cycle';
import overdueWithoutReason from './overdue-without-reason';
import reportChainOrder from './report-chain-order';
import rowSplit from './row-split';
import type { Rule } from './rule';
import spellingConsistency from './spelling-consistency';
import statusContradiction from './status-contradiction';
import targetNotMeasurable from './target-not-measurable';
import taskDuplicate from './task-duplicate';
import taskEmpty from './task-empty';
import taskVague from './task-vague';
import textResidue from './text-residue';
import timelineImpossible from './timeline-impossible';
import timelineMissing from './timeline-missing';
import timelineOutsidePlan from './timeline-outside-plan';
import timelineUnreadable from './timeline-unreadable';
import unicodeForm from './unicode-form';

/** Every rule by its name, in the order of the six clarities. */
export const CATALOGUE = {
  'lead-missing': leadMissing,
  'lead-multiple': leadMultiple,
  'lead-collective': leadCollective,
  'agency-unknown': agencyUnknown,
  'agency-abolished': agencyAbolished,
  'agency-name-variant': agencyNameVariant,
  'task-empty': taskEmpty,
  'task-duplicate': taskDuplicate,
  'task-vague': taskVague,
  'number-sequence': numberSequence,
  'row-split': rowSplit,
  'timeline-missing': timelineMissing,
  'timeline-unreadable': timelineUnreadable,
  'timeline-outside-plan': timelineOutsidePlan,
  'timeline-impossible': timelineImpossible,
  'ongoing-without-cycle': ongoingWithoutCycle,
  'excel-autodate': excelAutodate,
  'coordinator-missing': coordinatorMissing,
  'lead-also-coordinator': leadAlsoCoordinator,
  'report-chain-order': reportChainOrder,
  'overdue-without-reason': overdueWithoutReason,
  'deliverable-missing': deliverableMissing,
  'target-not-measurable': targetNotMeasurable,
  'status-contradiction': statusContradiction,
  'approver-missing': approverMissing,
  'citation-malformed': citationMalformed,
  'appendix-title': appendixTitle,
  'unicode-form': unicodeForm,
  'text-residue': textResidue,
  'spelling-consistency': spellingConsistency,
} as const;

export type RuleName = keyof typeof CATALOGUE;

/** The same as a list. Outside the rule's own file its messages are plain text, so their slot types are let go here. */
export const RULES = Object.values(CATALOGUE) as unknown as readonly Rule[];
