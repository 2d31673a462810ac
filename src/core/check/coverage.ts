import type { RuleOutcome } from './finding';

/** How much of the catalogue was judged, in one Vietnamese sentence: "26 quy tắc đã chạy, 3 bỏ qua vì không có cột Sản phẩm, 1 lỗi". */
export function coverageSentence(outcomes: readonly RuleOutcome[]): string {
  const ran = outcomes.filter(({ outcome }) => outcome === 'clean' || outcome === 'found').length;
  const failed = outcomes.filter(({ outcome }) => outcome === 'failed').length;
  return [`${ran} quy tắc đã chạy`, ...skipped(outcomes), ...(failed > 0 ? [`${failed} lỗi`] : [])].join(', ');
}

/** One part for each reason, the commonest first. */
function skipped(outcomes: readonly RuleOutcome[]): string[] {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    if (outcome.outcome !== 'skipped') continue;
    const reason = outcome.missing.join(' và ');
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} bỏ qua vì ${reason.startsWith('cột') || reason.startsWith('bảng') ? 'không có' : 'chưa có'} ${reason}`);
}
