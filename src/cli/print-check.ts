import type { Finding } from '../core/check/finding';
import { groupFindings, type FindingGroup } from '../core/check/group';
import { cellAddress } from '../core/sheet/cell-ref';
import type { Severity } from '../core/sheet/mark';
import { fillSlots } from '../core/text/slots';
import { formatDate } from '../core/timeline/iso-date';
import { coverageOf, messageOf, titleOf } from '../locales/rules';
import type { SessionState } from '../session/state';
import { printTable } from './print';
import { textsOf, type Lang } from './texts';
import { wrap } from './wrap';

/** Cells listed in one line before "… và n ô khác". */
const MOST_CELLS = 12;

/** What a closing table says of one file. */
export interface Checked {
  readonly file: string;
  readonly tasks: number;
  readonly findings: readonly Finding[];
}

/** The check of one file, for a person. */
export function printCheck(file: string, { plan, check }: SessionState, lang: Lang, many: boolean): void {
  if (!plan || !check) return;
  const texts = textsOf(lang).cli;
  if (many) console.log(`\n${file}`);
  const { number, issuedOn, issuer } = plan.identity;
  if (number && issuedOn && issuer) console.log(wrap(fillSlots(texts.plan, { number: number.value, date: formatDate(issuedOn.value), issuer: issuer.value })));
  for (const matrix of plan.matrices) {
    console.log(wrap(fillSlots(texts.understood, { sheet: matrix.sheet, tasks: matrix.tasks.length, sections: matrix.sections.length })));
  }
  const groups = groupFindings(check.findings);
  console.log(wrap(groups.length === 0 ? texts.clean : fillSlots(texts.counts, countsOf(check.findings))));
  for (const group of groups) printGroup(group, lang, plan.matrices.length > 1);
  console.log('');
  if (check.accepted.length > 0) console.log(wrap(fillSlots(texts.accepted, { n: check.accepted.length })));
  for (const { acceptance, why } of check.staleAcceptances) console.log(wrap(fillSlots(texts.stale, { why: texts.staleWhy[why], text: acceptance.text })));
  console.log(wrap(coverageOf(check.outcomes, lang)));
}

/** One line a file, after the files themselves. */
export function printCheckTable(files: readonly Checked[], lang: Lang): void {
  const { table, severity } = textsOf(lang).cli;
  const row = (label: string, tasks: number, findings: readonly Finding[]) => {
    const counts = countsOf(findings);
    return [label, String(tasks), String(counts.error), String(counts.warning), String(counts.info)];
  };
  console.log('');
  printTable([
    [table.file, table.tasks, severity.error, severity.warning, severity.info],
    ...files.map(({ file, tasks, findings }) => row(file, tasks, findings)),
    row(table.total, files.reduce((sum, { tasks }) => sum + tasks, 0), files.flatMap(({ findings }) => findings)),
  ]);
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function printGroup(group: FindingGroup, lang: Lang, withSheet: boolean): void {
  const texts = textsOf(lang).cli;
  console.log(`\n${wrap(`${texts.severity[group.severity]} · ${titleOf(group.rule, lang)} (${group.rule}): ${group.count}`)}`);
  for (const item of group.items) {
    const cells = item.findings.map(({ cell }) => (withSheet ? `${cell.sheet}!` : '') + cellAddress(cell));
    const [first] = item.findings;
    if (!first) continue;
    console.log(wrap(`${cells[0]}: ${messageOf(first, lang)}`, '  ', '  '));
    if (cells.length > 1) {
      const rest = cells.slice(1);
      console.log(wrap(fillSlots(texts.more, { n: rest.length, cells: rest.slice(0, MOST_CELLS).join(', ') + (rest.length > MOST_CELLS ? ', …' : '') }), '    '));
    }
  }
}
