import type { Plan } from '../plan/plan';
import { formatDate } from '../timeline/iso-date';
import { planReference } from './document';
import type { Figures, Group } from './figures';
import type { FollowUpRow } from './follow-up-row';
import { NO_LEAD } from './labels';
import { formatCount, formatRate } from './numbers';
import { isTracked } from './tracked';

/** A short status report as plain structure, for a face to write as text or as a document. */
export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly ReportColumn[]; readonly rows: readonly (readonly string[])[] };

export interface ReportColumn {
  readonly header: string;
  /** Share of the page's width. */
  readonly share: number;
  readonly align: 'left' | 'center';
}

/** Agencies named at the top and at the bottom. */
const NAMED = 3;
/** Overdue tasks named in the text; the document lists them all. */
const LISTED = 10;

/** The status of a plan in a few Vietnamese sentences, paragraphs separated by line breaks: for an e-mail or a report. */
export function reportText(plan: Plan, figures: Figures): string {
  const overdue = overdueOf(figures);
  const list = overdue.slice(0, LISTED).map((row) => `- ${overdueLine(row)}`);
  const more = overdue.length > LISTED ? [`- Và ${formatCount(overdue.length - LISTED)} nhiệm vụ khác.`] : [];
  return [opening(plan, figures), progress(figures), ...standing(figures), ...overdueLead(overdue), ...list, ...more].join('\n');
}

/** The same, with its tables, for a document. */
export function reportBlocks(plan: Plan, figures: Figures): readonly ReportBlock[] {
  const overdue = overdueOf(figures);
  return [
    { kind: 'heading', text: '1. Kết quả chung' },
    { kind: 'paragraph', text: opening(plan, figures) },
    { kind: 'paragraph', text: progress(figures) },
    { kind: 'heading', text: '2. Theo cơ quan chủ trì' },
    ...standing(figures).map((text): ReportBlock => ({ kind: 'paragraph', text })),
    agencyTable(figures),
    { kind: 'heading', text: '3. Nhiệm vụ quá hạn' },
    ...(overdue.length === 0 ? [{ kind: 'paragraph', text: 'Không có nhiệm vụ quá hạn.' } as const] : [overdueTable(overdue)]),
  ];
}

function opening(plan: Plan, { all, asOf }: Figures): string {
  const what = planReference(plan) || 'Kế hoạch';
  const left = all.total - all.done;
  const done = all.done === 0 ? 'chưa có nhiệm vụ nào hoàn thành'
    : left === 0 ? 'tất cả đã hoàn thành'
    : `${formatCount(all.done)} nhiệm vụ đã hoàn thành, ${formatCount(left)} nhiệm vụ chưa hoàn thành hoặc thực hiện thường xuyên`;
  return `Tính đến ngày ${formatDate(asOf)}, ${what} có ${formatCount(all.total)} nhiệm vụ${left === 0 || all.done === 0 ? ',' : ':'} ${done}.${isTracked(plan) ? '' : ' Bảng phân công chưa có cột theo dõi nên nhiệm vụ đã qua hạn được tính là quá hạn.'}`;
}

function progress({ all }: Figures): string {
  const { byStatus } = all;
  if (byStatus.ongoing === all.total) return 'Tất cả là nhiệm vụ thường xuyên, định kỳ, không có hạn cố định nên không tính tỷ lệ hoàn thành.';
  const done = parts([[byStatus['done-on-time'], 'đúng hạn'], [byStatus['done-late'], 'quá hạn'], [byStatus.done, 'không có hạn']]);
  const open = parts([[byStatus['open-in-time'], 'đang thực hiện trong hạn'], [byStatus['open-overdue'], 'đang thực hiện quá hạn'], [byStatus.ongoing, 'thường xuyên, định kỳ'], [byStatus.undated, 'chưa rõ hạn']]);
  const rate = all.rate === null
    ? 'Chưa có nhiệm vụ nào hoàn thành hoặc quá hạn nên chưa tính tỷ lệ hoàn thành.'
    : `Tỷ lệ hoàn thành ${formatRate(all.rate)} (${formatCount(all.done)}/${formatCount(all.denominator)} nhiệm vụ đã hoàn thành và quá hạn).`;
  return [done && `Đã hoàn thành: ${done}.`, open && `${done ? 'Còn lại' : 'Trong đó'}: ${open}.`, rate].filter(Boolean).join(' ');
}

/** Who stands first and last by the rate; nobody when fewer than two agencies have one. */
function standing({ byLead }: Figures): string[] {
  const rated = byLead.filter((group) => group.rate !== null && group.label !== NO_LEAD);
  if (rated.length < 2) return [];
  const best = [...rated].sort((a, b) => b.rate! - a.rate! || b.denominator - a.denominator).slice(0, NAMED);
  const worst = rated.filter((group) => group.byStatus['open-overdue'] > 0).sort((a, b) => a.rate! - b.rate! || b.byStatus['open-overdue'] - a.byStatus['open-overdue']).slice(0, NAMED);
  const ahead = best.filter((group) => !worst.includes(group));
  return [
    ...(ahead.length === 0 ? [] : [`Tỷ lệ cao: ${ahead.map(rateText).join('; ')}.`]),
    ...(worst.length === 0 ? [] : [`Cần đôn đốc: ${worst.map((group) => `${rateText(group)}, ${formatCount(group.byStatus['open-overdue'])} nhiệm vụ quá hạn`).join('; ')}.`]),
  ];
}

function rateText(group: Group): string {
  return `${group.label} ${formatRate(group.rate)} (${formatCount(group.done)}/${formatCount(group.denominator)})`;
}

function overdueOf(figures: Figures): readonly FollowUpRow[] {
  return figures.urgent.filter((row) => row.status === 'open-overdue');
}

function overdueLead(overdue: readonly FollowUpRow[]): string[] {
  return overdue.length === 0 ? ['Không có nhiệm vụ quá hạn.'] : [`Nhiệm vụ quá hạn (${formatCount(overdue.length)}):`];
}

function overdueLine(row: FollowUpRow): string {
  const number = row.task.number.text === '' ? '' : `Nhiệm vụ ${row.task.number.text}: `;
  const reason = row.task.obstacles.text === '' ? 'chưa ghi lý do' : `lý do: ${row.task.obstacles.text.replace(/\.$/u, '')}`;
  return `${number}${row.task.content.text.replace(/[.;]$/u, '')} (${row.leads.join('; ')}), hạn ${row.due === null ? '' : formatDate(row.due)}, quá ${formatCount(row.daysLate ?? 0)} ngày, ${reason}.`;
}

function agencyTable({ byLead, all }: Figures): ReportBlock {
  const line = (label: string, tally: Figures['all']) => [
    label, formatCount(tally.total), formatCount(tally.byStatus['done-on-time']), formatCount(tally.byStatus['done-late']), formatCount(tally.byStatus.done),
    formatCount(tally.byStatus['open-in-time']), formatCount(tally.byStatus['open-overdue']), formatCount(tally.byStatus.ongoing + tally.byStatus.undated), formatRate(tally.rate),
  ];
  const headers = ['Cơ quan chủ trì', 'Tổng số', 'Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Hoàn thành (không hạn)', 'Trong hạn', 'Quá hạn', 'Không hạn, chưa rõ hạn', 'Tỷ lệ hoàn thành'];
  return {
    kind: 'table',
    columns: headers.map((header, index) => ({ header, share: index === 0 ? 24 : index === headers.length - 1 ? 12 : 9, align: index === 0 ? 'left' : 'center' })),
    rows: [...byLead.map((group) => line(group.label, group)), line('Tổng số nhiệm vụ', all)],
  };
}

function overdueTable(overdue: readonly FollowUpRow[]): ReportBlock {
  return {
    kind: 'table',
    columns: [
      { header: 'STT', share: 7, align: 'center' },
      { header: 'Nội dung nhiệm vụ', share: 38, align: 'left' },
      { header: 'Cơ quan chủ trì', share: 18, align: 'left' },
      { header: 'Hạn', share: 12, align: 'center' },
      { header: 'Quá hạn (ngày)', share: 9, align: 'center' },
      { header: 'Khó khăn, lý do', share: 16, align: 'left' },
    ],
    rows: overdue.map((row) => [
      row.task.number.text, row.task.content.text, row.leads.join('; '), row.due === null ? '' : formatDate(row.due), formatCount(row.daysLate ?? 0),
      row.task.obstacles.text === '' ? 'Chưa ghi' : row.task.obstacles.text,
    ]),
  };
}

function parts(counts: readonly (readonly [number, string])[]): string {
  return counts.filter(([count]) => count > 0).map(([count, words]) => `${formatCount(count)} ${words}`).join(', ');
}
