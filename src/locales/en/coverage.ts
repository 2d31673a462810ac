import type { RuleOutcome } from '../../core/check/finding';
import { missingInEnglish } from './missing';

/** How much of the catalogue was judged, and why not more: "26 rules ran, 3 skipped for want of column Product, 1 failed". */
export function coverageInEnglish(outcomes: readonly RuleOutcome[]): string {
  const ran = outcomes.filter(({ outcome }) => outcome === 'clean' || outcome === 'found').length;
  const failed = outcomes.filter(({ outcome }) => outcome === 'failed').length;
  const reasons = new Map<string, number>();
  for (const outcome of outcomes) {
    if (outcome.outcome !== 'skipped') continue;
    const reason = outcome.missing.map(missingInEnglish).join(' and ');
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const skipped = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} skipped for want of ${reason}`);
  return [`${ran} rules ran`, ...skipped, ...(failed > 0 ? [`${failed} failed`] : [])].join(', ');
}
