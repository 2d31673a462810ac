import type { Field } from '../plan/field';
import { issueDate } from '../plan/issue-date';
import type { Matrix, Plan, PlanIdentity } from '../plan/plan';
import { foldBlanks } from '../text/fold';
import { attachmentLine } from './parts/attachment-line';
import { fixOf, type Fix } from './fix';
import { rule } from './rule';

export default rule({
  name: 'appendix-title',
  title: 'Phụ lục thiếu dòng kèm theo',
  clarity: 'authority',
  severity: 'warning',
  needs: ['content'],
  levels: { draft: 'info', issue: 'error', track: 'off' },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, II, Mẫu 2.1: phụ lục ghi “(Kèm theo văn bản số … ngày … của …)”.',
  why: 'Phụ lục tách khỏi văn bản mà không có dòng kèm theo thì không biết của kế hoạch nào, có hiệu lực từ ngày nào.',
  example: { bad: '(không có dòng kèm theo)', good: '(Kèm theo Kế hoạch số 64/KH-UBND ngày 24/02/2026 của UBND tỉnh Lâm Đồng)' },
  messages: {
    missing: 'Phụ lục chưa có dòng “(Kèm theo … số …/… ngày … tháng … năm … của …)”.',
    blank: 'Dòng “{text}” còn để trống số hoặc ngày ban hành.',
    untitled: 'Phía trên bảng có dòng kèm theo nhưng chưa có chữ “Phụ lục”.',
  },
  check(plan, report) {
    for (const identity of [plan.identity, ...(plan.otherTitles ?? [])]) {
      const { attachedTo, appendix } = identity;
      const matrices = matricesUnder(identity, plan);
      if (attachedTo) {
        if (hasGap(attachedTo.text)) report('blank', attachedTo, { text: attachedTo.text });
        else if (!appendix && !areRegisters(matrices)) report('untitled', titleField(identity, matrices), {});
      } else report('missing', appendix ?? titleField(identity, matrices), {}, lineFix(identity, plan));
    }
  },
});

/** The tables of the sheet on which the lines stand; all of them where there are no lines. */
function matricesUnder({ lines: [line] }: PlanIdentity, { matrices }: Plan): readonly Matrix[] {
  const under = line === undefined ? [] : matrices.filter(({ sheet }) => sheet === line.cell.sheet);
  return under.length > 0 ? under : matrices;
}

/** "số …/KH-UBND", "ngày    tháng    năm 2026": places left for the clerk to fill. */
function hasGap(text: string): boolean {
  const line = foldBlanks(text);
  return !/\d/u.test(line) || /…|\.{3,}|_{2,}|số\s?[/-]|ngày\s?(?:tháng|\/|$|của)|tháng\s?năm(?!\p{L})|năm\s?(?:của|\)|$)/iu.test(line);
}

/** Writes the line into the empty row under the title; without such a row the officer inserts one first. */
function lineFix(own: PlanIdentity, plan: Plan): { fix?: Fix } {
  if (!own.freeLine) return {};
  // Every appendix comes with the same document.
  const { identity } = plan;
  const { text, complete } = identity.attachedTo && own !== identity ? { text: identity.attachedTo.text, complete: !hasGap(identity.attachedTo.text) } : attachmentLine(identity, issueDate(plan));
  return { fix: fixOf('add-line', {}, [{ cell: own.freeLine, expected: null, value: text }], complete) };
}

/** The form of a report is attached to it under a name of its own. */
function areRegisters(matrices: readonly Matrix[]): boolean {
  return matrices.every(({ columns }) => columns.status ?? columns.progress ?? columns.completedOn ?? columns.result);
}

function titleField({ title, lines }: PlanIdentity, matrices: readonly Matrix[]): Field<unknown> {
  const { sheet, headerRow, area } = matrices[0]!;
  return title ?? lines[0] ?? { value: '', text: '', cell: { sheet, row: Math.max(1, headerRow - 1), column: area.left }, role: 'content', present: false };
}
