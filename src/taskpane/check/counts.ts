import type { Finding } from '../../core/check/finding';
import type { Severity } from '../../core/sheet/mark';
import { fillSlots } from '../../core/text/slots';
import type { PaneTexts } from '../shell/texts';

/** "2 lỗi · 40 lưu ý · 2 gợi ý", or that nothing is left. */
export function countsSentence(findings: readonly Finding[], { pane }: PaneTexts): string {
  if (findings.length === 0) return pane.check.clean;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return fillSlots(pane.check.counts, { error: count('error'), warning: count('warning'), info: count('info') });
}
