import { coverageSentence } from '../check/coverage';
import type { AcceptedFinding, CheckResult, Finding, RuleOutcome } from '../check/finding';
import { groupFindings, type FindingGroup, type FindingItem } from '../check/group';
import type { Plan } from '../plan/plan';
import { RULES } from '../rules';
import type { Clarity } from '../rules/rule';
import type { SheetBlueprint } from '../sheet/blueprint';
import { cellAddress, type CellRef } from '../sheet/cell-ref';
import type { Severity } from '../sheet/mark';
import { formatDate } from '../timeline/iso-date';
import { HEADERS } from './columns';
import { createLayout, heightOf, type Layout } from './layout';
import { writeLetterhead, writeSignatures } from './letterhead';
import { formatCount } from './numbers';
import { FOOTER, STYLES } from './styles';

const WIDTHS = [5, 34, 17, 10, 68, 16, 24];
const LAST_COLUMN = WIDTHS.length;
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Lưu ý', info: 'Gợi ý' };
/** Cells named one by one before "…". */
const MOST_CELLS = 12;
/** Lines of one rule on paper: thousands of findings would be hundreds of pages that nobody signs. */
const MOST_ITEMS = 12;

/** *Phiếu kiểm tra*: what was checked, what was found, what was accepted, and room to sign. It records the check as it was; nothing in it is live. */
export function checkSheet(plan: Plan, check: CheckResult, name: string): SheetBlueprint {
  const layout = createLayout();
  const oneSheet = new Set(plan.matrices.map((matrix) => matrix.sheet)).size <= 1;
  writeLetterhead(layout, plan, 'PHIẾU KIỂM TRA PHỤ LỤC PHÂN CÔNG NHIỆM VỤ', WIDTHS);
  let row = writeConclusion(layout, plan, check);
  row = writeOutcomes(layout, row + 1, check.outcomes);
  row = writeAccepted(layout, row + 1, check.accepted, oneSheet);
  const findingsTop = row + 1;
  row = writeFindings(layout, findingsTop, check.accepted.length > 0 ? 'III' : 'II', groupFindings(check.findings), oneSheet);
  const end = writeSignatures(layout, row + 2, 'NGƯỜI KIỂM TRA', 'THỦ TRƯỞNG ĐƠN VỊ', WIDTHS);
  return {
    kind: 'check-sheet',
    name,
    columnWidths: WIDTHS,
    rows: layout.rows(),
    merges: layout.merges(),
    styles: STYLES,
    print: {
      orientation: 'landscape',
      fitToWidth: true,
      // The findings come last, so that their header may stand on every page after it.
      ...(check.findings.length === 0 ? {} : { repeatRows: { first: findingsTop + 1, last: findingsTop + 1 } }),
      area: { top: 1, left: 1, bottom: end, right: LAST_COLUMN },
      footer: FOOTER,
    },
  };
}

function writeConclusion(layout: Layout, plan: Plan, check: CheckResult): number {
  const count = (severity: Severity) => check.findings.filter((finding) => finding.severity === severity).length;
  const found = check.findings.length === 0
    ? 'Không còn điểm nào cần xem.'
    : `Có ${formatCount(check.findings.length)} điểm cần xem: ${formatCount(count('error'))} lỗi, ${formatCount(count('warning'))} lưu ý, ${formatCount(count('info'))} gợi ý.`;
  const accepted = check.accepted.length === 0 ? '' : ` Đã chấp nhận ${check.accepted.length} điểm.`;
  const lines = [
    `Phạm vi: ${formatCount(plan.tasks.length)} nhiệm vụ trong ${plan.matrices.length} bảng (${plan.matrices.map((matrix) => `trang "${matrix.sheet}"`).join(', ')}). Ngày tính: ${formatDate(plan.asOf)}.`,
    `Kết quả: ${found}${accepted}`,
    `Mức độ kiểm tra: ${coverageSentence(check.outcomes)}.`,
  ];
  lines.forEach((line, index) => wide(layout, 8 + index, line));
  return 8 + lines.length;
}

function writeFindings(layout: Layout, top: number, numeral: string, groups: readonly FindingGroup[], oneSheet: boolean): number {
  let row = heading(layout, top, `${numeral}. CÁC ĐIỂM CẦN XEM`);
  if (groups.length === 0) return wide(layout, row, 'Không có.') + 1;
  row = headerLine(layout, row, ['TT', 'Quy tắc', 'Yêu cầu', 'Mức', 'Nội dung', 'Ô', 'Ý kiến xử lý']);
  let number = 0;
  for (const group of groups) {
    const [shown, rest] = group.items.length <= MOST_ITEMS ? [group.items, []] : [group.items.slice(0, MOST_ITEMS - 1), group.items.slice(MOST_ITEMS - 1)];
    const lines = [
      ...shown.map((item) => ({ text: itemText(item, oneSheet), cell: item.findings[0]?.cell })),
      ...(rest.length === 0 ? [] : [{ text: restText(rest, oneSheet), cell: rest[0]?.findings[0]?.cell }]),
    ];
    for (const { text, cell } of lines) {
      number += 1;
      layout.line(row, 1, [
        { value: number, style: 'count' },
        { value: group.title, style: 'text' },
        { value: clarityName(group.clarity), style: 'textCenter' },
        { value: SEVERITIES[group.severity], style: 'textCenter' },
        { value: text, style: 'text' },
        cell ? { value: nameOf(cell, oneSheet), style: 'linkCenter', link: cell } : { value: null, style: 'text' },
        { value: null, style: 'text' },
      ]);
      row += 1;
    }
  }
  return row;
}

function writeAccepted(layout: Layout, top: number, accepted: readonly AcceptedFinding[], oneSheet: boolean): number {
  if (accepted.length === 0) return top;
  let row = headerLine(layout, heading(layout, top, 'II. CÁC ĐIỂM ĐÃ CHẤP NHẬN'), ['TT', 'Quy tắc', 'Người chấp nhận', 'Ngày', 'Nội dung, lý do', 'Ô', 'Hiệu lực đến']);
  accepted.forEach(({ finding, acceptance }, index) => {
    layout.line(row, 1, [
      { value: index + 1, style: 'count' },
      { value: titleOf(finding.rule), style: 'text' },
      { value: acceptance.by, style: 'textCenter' },
      { value: formatDate(acceptance.on), style: 'textCenter' },
      { value: `${finding.message} Lý do: ${acceptance.reason || 'không ghi'}.`, style: 'text' },
      { value: nameOf(finding.cell, oneSheet), style: 'linkCenter', link: finding.cell },
      { value: acceptance.expires === null ? 'Không thời hạn' : formatDate(acceptance.expires), style: 'textCenter' },
    ]);
    row += 1;
  });
  return row;
}

function writeOutcomes(layout: Layout, top: number, outcomes: readonly RuleOutcome[]): number {
  let row = headerLine(layout, heading(layout, top, 'I. KẾT QUẢ TỪNG QUY TẮC'), ['TT', 'Quy tắc', 'Yêu cầu', 'Mức', 'Kết quả', 'Số điểm', 'Ghi chú']);
  outcomes.forEach((outcome, index) => {
    const rule = RULES.find((candidate) => candidate.name === outcome.rule);
    layout.line(row, 1, [
      { value: index + 1, style: 'count' },
      { value: titleOf(outcome.rule), style: 'text' },
      { value: rule ? clarityName(rule.clarity) : '', style: 'textCenter' },
      { value: rule ? SEVERITIES[rule.severity] : '', style: 'textCenter' },
      { value: outcomeText(outcome), style: 'text' },
      { value: outcome.outcome === 'found' ? outcome.count : outcome.outcome === 'clean' ? 0 : '–', style: 'count' },
      { value: null, style: 'text' },
    ]);
    row += 1;
  });
  return row;
}

function outcomeText(outcome: RuleOutcome): string {
  if (outcome.outcome === 'clean') return 'Đạt';
  if (outcome.outcome === 'found') return 'Có điểm cần xem';
  if (outcome.outcome === 'skipped') return `Bỏ qua, chưa kiểm tra được: thiếu ${outcome.missing.join(', ')}`;
  return 'Không chạy được; các quy tắc khác không bị ảnh hưởng';
}

/** One message for many equal findings, so that 31 × "Thường xuyên" is one line. */
function itemText(item: FindingItem, oneSheet: boolean): string {
  const message = item.findings[0]?.message ?? '';
  return item.count === 1 ? message : `${message} Cùng nội dung ở ${item.count} ô: ${cellNames(item.findings, oneSheet)}`;
}

/** What a rule found beyond the lines that are printed. */
function restText(rest: readonly FindingItem[], oneSheet: boolean): string {
  const findings = rest.flatMap((item) => item.findings);
  return `Còn ${formatCount(findings.length)} điểm khác cùng quy tắc này, ở các ô: ${cellNames(findings, oneSheet)} Xem từng điểm tại thẻ Kiểm tra của Sáu Rõ.`;
}

function cellNames(findings: readonly Finding[], oneSheet: boolean): string {
  const names = [...new Set(findings.slice(0, MOST_CELLS).map((finding) => nameOf(finding.cell, oneSheet)))];
  return names.join(', ') + (findings.length > MOST_CELLS ? '…' : '.');
}

function nameOf(cell: CellRef, oneSheet: boolean): string {
  return oneSheet ? cellAddress(cell) : `${cell.sheet}!${cellAddress(cell)}`;
}

function titleOf(rule: string): string {
  return RULES.find((candidate) => candidate.name === rule)?.title ?? rule;
}

function clarityName(clarity: Clarity): string {
  return clarity === 'text' ? 'Trình bày' : HEADERS[clarity];
}

function heading(layout: Layout, row: number, text: string): number {
  layout.put(row, 1, { value: text, style: 'heading' });
  layout.height(row, 24);
  return row + 1;
}

function headerLine(layout: Layout, row: number, headers: readonly string[]): number {
  layout.line(row, 1, headers.map((value) => ({ value, style: 'header' })));
  layout.height(row, 24);
  return row + 1;
}

function wide(layout: Layout, row: number, text: string): number {
  layout.put(row, 1, { value: text, style: 'paragraph' });
  layout.merge({ top: row, left: 1, bottom: row, right: LAST_COLUMN });
  layout.height(row, heightOf(text, WIDTHS.reduce((sum, width) => sum + width, 0)));
  return row;
}
