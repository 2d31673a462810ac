import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLE_LABELS, SETTING_LABELS } from '../../src/core/plan/role-labels';
import type { ColumnRole } from '../../src/core/plan/column-role';
import { CATALOGUE, RULES } from '../../src/core/rules';
import type { RuleName } from '../../src/core/rules';
import type { Clarity, Rule } from '../../src/core/rules/rule';
import type { Severity } from '../../src/core/sheet/mark';
import { ALL_CASES } from '../../test/core/rules/all-cases';
import type { TestCell, TestPlan, TestRow } from '../../test/core/plan-of';
import type { InvalidCase } from '../../test/core/rules/test-rule';

/** The officers' help pages, by file name under docs/rules. */
export function ruleDocuments(): ReadonlyMap<string, string> {
  return new Map([['README.md', indexPage()], ...RULES.map((rule) => [`${rule.name}.md`, rulePage(rule)] as const)]);
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Lưu ý', info: 'Gợi ý' };

const CLARITIES: Readonly<Record<Clarity, string>> = {
  person: 'Rõ người', work: 'Rõ việc', time: 'Rõ thời gian', responsibility: 'Rõ trách nhiệm', product: 'Rõ sản phẩm', authority: 'Rõ thẩm quyền', text: 'Nền dữ liệu',
};

function indexPage(): string {
  const sections = (Object.keys(CLARITIES) as Clarity[]).flatMap((clarity) => [
    '', `## ${CLARITIES[clarity]}`, '', '| Quy tắc | Tên trong dòng lệnh | Mức |', '|---|---|---|',
    ...RULES.filter((rule) => rule.clarity === clarity).map((rule) => `| [${rule.title}](${rule.name}.md) | \`${rule.name}\` | ${SEVERITIES[rule.severity]} |`),
  ]);
  return page(['# Các quy tắc của Sáu Rõ', '', `Có ${RULES.length} quy tắc. Trang này và các trang quy tắc được lập tự động từ bộ kiểm thử (\`npx tsx scripts/write-docs/rules.ts\`).`, ...sections]);
}

function rulePage(rule: Rule): string {
  const cases = ALL_CASES[rule.name as RuleName];
  return page([
    `# ${rule.title}`,
    '',
    `\`${rule.name}\` · ${CLARITIES[rule.clarity]} · mức ${SEVERITIES[rule.severity]}`,
    '',
    '## Vì sao', '', rule.why,
    '',
    '## Căn cứ', '', rule.basis,
    '',
    '## Cần có', '', needsOf(rule),
    '',
    '## Sáu Rõ báo thế nào', '', ...Object.values((CATALOGUE[rule.name as RuleName] as unknown as Rule).messages).map((message) => `- ${message.replace(/\{(\w+)\}/gu, '…')}`),
    '',
    '## Ví dụ ngắn', '', '| Chưa đúng | Đúng |', '|---|---|', `| ${cellText(rule.example.bad)} | ${cellText(rule.example.good)} |`,
    '',
    '## Những trường hợp bị báo',
    ...cases.invalid.flatMap((each) => ['', `**${capital(each.name)}**`, '', ...tableOf(each), ...mendedIn(each)]),
    '',
    '## Những trường hợp không bị báo',
    ...cases.valid.flatMap((each) => ['', `**${capital(each.name)}**`, '', ...tableOf(each)]),
  ]);
}

function needsOf(rule: Rule): string {
  const columns = rule.needs.map((need) => `cột ${need.split('|').map((role) => ROLE_LABELS[role as ColumnRole]).join(' hoặc ')}`);
  const settings = (rule.needsSettings ?? []).map((name) => SETTING_LABELS[name]);
  return `${capital([...columns, ...settings].join('; '))}. Thiếu thì quy tắc được bỏ qua và nêu rõ lý do.`;
}

/** What the offered fix leaves in the cells. */
function mendedIn({ fixed }: InvalidCase): readonly string[] {
  if (!fixed) return [];
  const cells = Object.entries(fixed).map(([cell, value]) => `ô ${cell} ${value === null ? 'được để trống' : `ghi là “${cellText(String(value))}”`}`);
  return ['', `Sau khi sửa: ${cells.join('; ')}.`];
}

/** The rows of a test table as a Markdown table, headers as officers write them. */
function tableOf({ rows, columns = [], lines = [] }: TestPlan): readonly string[] {
  const isTask = (row: TestRow): boolean => !('section' in row) && !('continues' in row);
  const used = [...new Set([...columns, ...rows.filter(isTask).flatMap((row) => Object.keys(row).filter((key) => key !== 'same'))])] as ColumnRole[];
  const cells = rows.map((row) => {
    if ('section' in row) return [row.section, `**${row.title}**`, ...used.slice(2).map(() => '')];
    if ('continues' in row) return used.map((role) => cellText(role === 'content' ? row.continues : shown(row[role] ?? null)));
    return used.map((role) => (row.same?.includes(role) ? '(như ô trên)' : cellText(shown(row[role] ?? null))));
  });
  const rule = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
  return [...lines.flatMap((line) => [`> ${line === '' ? '(hàng trống)' : line}`, '']), rule(used.map((role) => ROLE_LABELS[role])), rule(used.map(() => '---')), ...cells.map(rule)];
}

function shown(cell: TestCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? (cell.text ?? String(cell.value ?? '')) : String(cell);
}

/** Safe inside a Markdown table: markup shown as it stands, blanks that would vanish made visible. */
function cellText(text: string): string {
  if (text === '') return '';
  const visible = text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('\n', '⏎').replaceAll('\u00A0', '⍽').replaceAll('\u00AD', '');
  return visible.replace(/ {2,}/gu, (blanks) => '␣'.repeat(blanks.length)).replace(/ $/u, '␣');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

if (process.argv[1]?.endsWith('rules.ts')) {
  const folder = join(process.cwd(), 'docs/rules');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of ruleDocuments()) writeFileSync(join(folder, name), text);
}
