import type { ColumnRole } from '../plan/column-role';
import type { Field } from '../plan/field';
import type { Plan } from '../plan/plan';
import { remember } from '../text/remember';
import { rowsOfText } from './parts/all-texts';
import type { Citation } from './parts/citations';
import { citationsIn, plainNumber, strangeSign, wellFormed } from './parts/citations';
import { editableText, setText } from './parts/edits';
import { fixOf, type Fix } from './fix';
import { rule } from './rule';

export default rule({
  name: 'citation-malformed',
  title: 'Viện dẫn văn bản sai dạng',
  clarity: 'authority',
  severity: 'warning',
  needs: ['content'],
  levels: { issue: 'error', track: 'off' },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, III; Hướng dẫn 36-HD/VPTW về thể thức văn bản của Đảng.',
  why: 'Số, ký hiệu sai dạng thì không tra cứu được văn bản và làm giảm giá trị của căn cứ.',
  example: { bad: 'Kế hoạch số 2811 /KH-UBND', good: 'Kế hoạch số 2811/KH-UBND' },
  messages: {
    form: 'Viện dẫn “{text}” chưa đúng dạng. Gợi ý: “{suggestion}”.',
    sign: 'Viện dẫn “{text}” có ký hiệu {sign} không khớp loại văn bản. Đề nghị kiểm tra lại.',
    dates: 'Văn bản số {number} được viện dẫn với hai ngày khác nhau: {date} và {other}. Đề nghị kiểm tra lại.',
  },
  *check(plan, report) {
    const dated = new Map<string, string>();
    const inShort = yield* rolesInShort(plan);
    for (const row of rowsOfText(plan)) {
      yield;
      for (const field of row) for (const citation of cite(field.text)) judge(field, citation);
    }

    function judge(field: Field<unknown>, citation: Citation): void {
      const suggestion = wellFormed(citation, inShort.has(field.role));
      const sign = strangeSign(citation);
      if (suggestion !== citation.text) {
        const fix = fixFor(field, citation, suggestion);
        report('form', field, { text: citation.text, suggestion }, fix ? { fix } : {});
      } else if (sign !== null) report('sign', field, { text: citation.text, sign });
      else reportDates(field, citation);
    }

    function reportDates(field: Field<unknown>, citation: Citation): void {
      const [number, date] = [plainNumber(citation), plainDate(citation.date)];
      if (date === '') return;
      const other = dated.get(number);
      if (other === undefined) dated.set(number, date);
      else if (other !== date) report('dates', field, { number, date, other });
    }
  },
});

const cite = remember(citationsIn);

/** Columns in which officers jot down numbers ("Tờ trình 210/TTr-SNV"), but for those in which "số" is the custom of this plan. */
function* rolesInShort(plan: Plan): Generator<void, ReadonlySet<ColumnRole>, void> {
  const custom = new Map<ColumnRole, number>();
  for (const row of rowsOfText(plan)) {
    yield;
    for (const { role, text } of row) {
      if (!SHORTHAND.has(role)) continue;
      // One without it outweighs two with it.
      for (const { kind, word } of cite(text)) if (kind !== '') custom.set(role, (custom.get(role) ?? 0) + (word === '' ? -2 : 1));
    }
  }
  return new Set([...SHORTHAND].filter((role) => (custom.get(role) ?? 0) <= 0));
}

const SHORTHAND: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['basis', 'result', 'status', 'note', 'code', 'obstacles', 'proposal']);

/** Blanks may go without asking; a dash put in or "số" added must be confirmed. */
function fixFor(field: Field<unknown>, citation: Citation, suggestion: string): Fix | null {
  const text = editableText(field);
  const at = text?.indexOf(citation.text) ?? -1;
  if (text === null || at < 0) return null;
  const edit = setText(field, text.slice(0, at) + suggestion + text.slice(at + citation.text.length));
  const onlyBlanks = suggestion.replace(/\s/gu, '') === citation.text.replace(/\s/gu, '');
  return edit && fixOf('rewrite', { text: suggestion }, [edit], onlyBlanks);
}

/** `8/1/2013` and `08 tháng 01 năm 2013` are one day. */
function plainDate(date: string): string {
  return (date.match(/[0-9]+/gu) ?? []).map(Number).join('/');
}
