import type { Field } from '../plan/field';
import type { Plan } from '../plan/plan';
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
    const { attachedTo, appendix } = plan.identity;
    if (attachedTo) {
      if (hasGap(attachedTo.text)) report('blank', attachedTo, { text: attachedTo.text });
      else if (!appendix && !isRegister(plan)) report('untitled', titleField(plan), {});
    } else if (appendix || !isRegister(plan)) report('missing', appendix ?? titleField(plan), {}, lineFix(plan));
  },
});

/** "số …/KH-UBND", "ngày    tháng    năm 2026": places left for the clerk to fill. */
function hasGap(text: string): boolean {
  const line = foldBlanks(text);
  return !/\d/u.test(line) || /…|\.{3,}|_{2,}|số\s?[/-]|ngày\s?(?:tháng|\/|$|của)|tháng\s?năm(?!\p{L})|năm\s?(?:của|\)|$)/iu.test(line);
}

/** Writes the line into the empty row under the title; without such a row the officer inserts one first. */
function lineFix({ identity, settings }: Plan): { fix?: Fix } {
  if (!identity.freeLine) return {};
  const { text, complete } = attachmentLine(identity, settings.issuedOn ?? identity.issuedOn?.value ?? null);
  return { fix: fixOf('add-line', {}, [{ cell: identity.freeLine, expected: null, value: text }], complete) };
}

/** A tracking sheet stands on its own. */
function isRegister(plan: Plan): boolean {
  return plan.matrices.every(({ columns }) => columns.status ?? columns.progress ?? columns.completedOn ?? columns.result);
}

function titleField(plan: Plan): Field<unknown> {
  const { title, lines } = plan.identity;
  const { sheet, headerRow, area } = plan.matrices[0]!;
  return title ?? lines[0] ?? { value: '', text: '', cell: { sheet, row: Math.max(1, headerRow - 1), column: area.left }, role: 'content', present: false };
}
