import { groupFindings, type FindingGroup } from '../core/check/group';
import { cellAddress } from '../core/sheet/cell-ref';
import { fillSlots } from '../core/text/slots';
import { formatDate } from '../core/timeline/iso-date';
import { coverageOf, messageOf, titleOf } from '../locales/rules';
import type { SessionState } from '../session/state';
import { textsOf, type Lang } from './texts';

/** Cells listed in one line before "… và n ô khác". */
const MOST_CELLS = 12;

/** The check of one file, for a person. */
export function printCheck(file: string, { plan, check }: SessionState, lang: Lang, many: boolean): void {
  if (!plan || !check) return;
  const texts = textsOf(lang).cli;
  if (many) console.log(`\n${file}`);
  const { number, issuedOn, issuer } = plan.identity;
  if (number && issuedOn && issuer) console.log(fillSlots(texts.plan, { number: number.value, date: formatDate(issuedOn.value), issuer: issuer.value }));
  for (const matrix of plan.matrices) {
    console.log(fillSlots(texts.understood, { sheet: matrix.sheet, tasks: matrix.tasks.length, sections: matrix.sections.length }));
  }
  const groups = groupFindings(check.findings);
  const count = (severity: string) => check.findings.filter((finding) => finding.severity === severity).length;
  console.log(groups.length === 0 ? texts.clean : fillSlots(texts.counts, { error: count('error'), warning: count('warning'), info: count('info') }));
  for (const group of groups) printGroup(group, lang, plan.matrices.length > 1);
  console.log('');
  if (check.accepted.length > 0) console.log(fillSlots(texts.accepted, { n: check.accepted.length }));
  for (const { acceptance, why } of check.staleAcceptances) console.log(fillSlots(texts.stale, { why: texts.staleWhy[why], text: acceptance.text }));
  console.log(coverageOf(check.outcomes, lang));
}

function printGroup(group: FindingGroup, lang: Lang, withSheet: boolean): void {
  const texts = textsOf(lang).cli;
  console.log(`\n${texts.severity[group.severity]} · ${titleOf(group.rule, lang)} (${group.rule}): ${group.count}`);
  for (const item of group.items) {
    const cells = item.findings.map(({ cell }) => (withSheet ? `${cell.sheet}!` : '') + cellAddress(cell));
    const [first] = item.findings;
    if (!first) continue;
    console.log(`  ${cells[0]}: ${messageOf(first, lang)}`);
    if (cells.length > 1) {
      const rest = cells.slice(1);
      console.log(`    ${fillSlots(texts.more, { n: rest.length, cells: rest.slice(0, MOST_CELLS).join(', ') + (rest.length > MOST_CELLS ? ', …' : '') })}`);
    }
  }
}
