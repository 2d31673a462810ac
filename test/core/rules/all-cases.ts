import { cases as agencyAbolished } from './cases/agency-abolished';
import { cases as agencyNameVariant } from './cases/agency-name-variant';
import { cases as agencyUnknown } from './cases/agency-unknown';
import { cases as appendixTitle } from './cases/appendix-title';
import { cases as approverMissing } from './cases/approver-missing';
import { cases as citationMalformed } from './cases/citation-malformed';
import { cases as coordinatorMissing } from './cases/coordinator-missing';
import { cases as deliverableMissing } from './cases/deliverable-missing';
import { cases as excelAutodate } from './cases/excel-autodate';
import { cases as leadAlsoCoordinator } from './cases/lead-also-coordinator';
import { cases as leadCollective } from './cases/lead-collective';
import { cases as leadMissing } from './cases/lead-missing';
import { cases as leadMultiple } from './cases/lead-multiple';
import { cases as numberSequence } from './cases/number-sequence';
import { cases as ongoingWithoutCycle } from './cases/ongoing-without-cycle';
import { cases as overdueWithoutReason } from './cases/overdue-without-reason';
import { cases as reportChainOrder } from './cases/report-chain-order';
import { cases as rowSplit } from './cases/row-split';
import { cases as spellingConsistency } from './cases/spelling-consistency';
import { cases as statusContradiction } from './cases/status-contradiction';
import { cases as targetNotMeasurable } from './cases/target-not-measurable';
import { cases as taskDuplicate } from './cases/task-duplicate';
import { cases as taskEmpty } from './cases/task-empty';
import { cases as taskVague } from './cases/task-vague';
import { cases as textResidue } from './cases/text-residue';
import { cases as timelineImpossible } from './cases/timeline-impossible';
import { cases as timelineMissing } from './cases/timeline-missing';
import { cases as timelineOutsidePlan } from './cases/timeline-outside-plan';
import { cases as timelineUnreadable } from './cases/timeline-unreadable';
import { cases as unicodeForm } from './cases/unicode-form';
import type { RuleName } from '../../../src/core/rules';
import type { RuleCases } from './test-rule';

/** The tables of cases, by rule: the tests run them, the help pages show them. */
export const ALL_CASES: Readonly<Record<RuleName, RuleCases>> = {
  'agency-abolished': agencyAbolished,
  'agency-name-variant': agencyNameVariant,
  'agency-unknown': agencyUnknown,
  'appendix-title': appendixTitle,
  'approver-missing': approverMissing,
  'citation-malformed': citationMalformed,
  'coordinator-missing': coordinatorMissing,
  'deliverable-missing': deliverableMissing,
  'excel-autodate': excelAutodate,
  'lead-also-coordinator': leadAlsoCoordinator,
  'lead-collective': leadCollective,
  'lead-missing': leadMissing,
  'lead-multiple': leadMultiple,
  'number-sequence': numberSequence,
  'ongoing-without-cycle': ongoingWithoutCycle,
  'overdue-without-reason': overdueWithoutReason,
  'report-chain-order': reportChainOrder,
  'row-split': rowSplit,
  'spelling-consistency': spellingConsistency,
  'status-contradiction': statusContradiction,
  'target-not-measurable': targetNotMeasurable,
  'task-duplicate': taskDuplicate,
  'task-empty': taskEmpty,
  'task-vague': taskVague,
  'text-residue': textResidue,
  'timeline-impossible': timelineImpossible,
  'timeline-missing': timelineMissing,
  'timeline-outside-plan': timelineOutsidePlan,
  'timeline-unreadable': timelineUnreadable,
  'unicode-form': unicodeForm,
};
