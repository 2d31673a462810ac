import { RULES } from '../rules';
import { groupBy } from '../rules/parts/group-by';
import type { Clarity } from '../rules/rule';
import type { Severity } from '../sheet/mark';
import { fold } from '../text/fold';
import type { Finding } from './finding';

/** All findings of one rule. */
export interface FindingGroup {
  readonly rule: string;
  /** The rule's Vietnamese title. */
  readonly title: string;
  readonly clarity: Clarity;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly count: number;
  /** How many rows they touch. */
  readonly rows: number;
  readonly items: readonly FindingItem[];
}

/** Findings that say the same of the same text in one column (31 × "Thường xuyên"), shown as one. */
export interface FindingItem {
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly severity: Severity;
  readonly count: number;
  /** How many of them have one fix that needs nobody's confirmation. */
  readonly reach: number;
}

/** Groups findings by rule, gravest and widest first; within a group equal ones are folded, in sheet order. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = groupBy(findings, (finding) => finding.rule);
  return [...groups.values()].map(group).sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.rows - a.rows);
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const TITLES = new Map(RULES.map((rule) => [rule.name, rule.title]));

function group(findings: readonly Finding[]): FindingGroup {
  const { rule, clarity } = findings[0]!;
  return {
    rule,
    title: TITLES.get(rule) ?? rule,
    clarity,
    severity: gravest(findings),
    count: findings.length,
    rows: new Set(findings.flatMap((finding) => [finding.cell, ...finding.related].map((cell) => `${cell.row}!${cell.sheet}`))).size,
    items: [...groupBy(findings, sameness).values()].map(item),
  };
}

/** An empty cell says nothing, so findings on empty cells are told apart by their message. */
function sameness(finding: Finding): string {
  const what = finding.text === '' ? finding.message : fold(finding.text);
  return [finding.messageId, finding.severity, finding.cell.sheet, finding.cell.column, what].join('\u001F');
}

function item(findings: readonly Finding[]): FindingItem {
  return {
    findings,
    text: findings[0]!.text,
    severity: gravest(findings),
    count: findings.length,
    reach: findings.filter((finding) => finding.fix?.safe).length,
  };
}

function gravest(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>((worst, { severity }) => (RANK[severity] < RANK[worst] ? severity : worst), 'info');
}
