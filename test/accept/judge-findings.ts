import type { Finding } from '../../src/core/check/finding';
import { cellAddress } from '../../src/core/sheet/cell-ref';
import type { Gold, GoldFinding } from './gold';
import type { Tally } from './tally';

/** Every gold finding must be reported, and nothing else but what the gold tolerates. */
export function judgeFindings(findings: readonly Finding[], gold: Gold, tally: Tally): void {
  const expected = gold.findings ?? [];
  const explained = new Set<Finding>();
  for (const finding of expected) {
    const reported = findings.filter((each) => isAbout(each, finding));
    for (const each of reported) explained.add(each);
    tally.judge('findings', reported.some((each) => finding.severity === undefined || each.severity === finding.severity), () => `${finding.rule} ${finding.row ?? ''} not reported${reported[0] ? ` as ${finding.severity}, but as ${reported[0].severity}` : ''}`);
  }
  const tolerated = gold.tolerated ?? [];
  for (const finding of findings) {
    if (explained.has(finding) || tolerated.some((each) => isAbout(finding, each))) continue;
    tally.judge('findings', false, () => `${finding.rule} ${cellAddress(finding.cell)} not in the gold: ${finding.message}`);
  }
  for (const trap of gold.mustNotReport ?? []) tally.judge('findings', !findings.some((each) => isAbout(each, trap)), () => `${trap.rule} ${trap.row ?? ''} reported, a trap`);
}

function isAbout(finding: Finding, gold: GoldFinding): boolean {
  if (finding.rule !== gold.rule || (gold.sheet !== undefined && finding.cell.sheet !== gold.sheet)) return false;
  return gold.anyRow === true || gold.row === undefined || [gold.row, ...(gold.orRows ?? [])].includes(finding.cell.row);
}
