import type { Field } from '../plan/field';
import type { Plan } from '../plan/plan';
import { detectLegacy } from '../text/legacy';
import { remember } from '../text/remember';
import type { CellEdit } from '../sheet/edit';
import { rowsOfText, titleLines } from './parts/all-texts';
import { citedSpans, overlaps } from './parts/cited';
import { editableText, setText } from './parts/edits';
import { groupBy } from './parts/group-by';
import type { Misread } from './parts/misread-words';
import { misreadWords } from './parts/misread-words';
import type { Variant } from './parts/spelling-pairs';
import { variantsIn } from './parts/spelling-pairs';
import { fixOf } from './fix';
import { rule } from './rule';

export default rule({
  name: 'spelling-consistency',
  title: 'Chính tả chưa thống nhất, nghi lỗi nhận dạng',
  clarity: 'text',
  severity: 'info',
  needs: ['content'],
  levels: { issue: 'warning', track: 'off' },
  basis: 'Nghị định 30/2020/NĐ-CP: viết đúng chính tả tiếng Việt; thống nhất một kiểu đặt dấu trong một văn bản.',
  why: 'Một từ viết hai kiểu thì tìm kiếm bỏ sót; lỗi nhận dạng chữ làm giảm độ tin cậy của văn bản.',
  example: { bad: 'chuyên đổi số; lúc “hoá”, lúc “hóa”', good: 'chuyển đổi số; thống nhất “hóa”' },
  messages: {
    misread: 'Từ “{word}” nghi sai chính tả. Có phải là “{suggestion}”?',
    mixed: 'Từ “{word}” viết {count} kiểu: “{standard}” {most} lần, “{word}” {few} lần. Đề nghị thống nhất là “{standard}”.',
  },
  *check(plan, report) {
    const texts = yield* judgedTexts(plan);
    for (const { field, text, slips } of texts) {
      for (const slip of slips) {
        const edit = rewrite(field, text, text.slice(0, slip.start) + slip.meant + text.slice(slip.end));
        const fix = edit && fixOf('correct', { text: slip.meant }, [edit], false);
        report('misread', field, { word: slip.written, suggestion: slip.meant }, fix ? { fix } : {});
      }
    }
    const variants = texts.flatMap(({ field, text, variants }) => variants.map((variant) => ({ field, text, variant })));
    for (const [, same] of groupBy(variants, ({ variant }) => variant.word)) {
      const [most, few] = [...groupBy(same, ({ variant }) => variant.spelling)].sort(([, a], [, b]) => b.length - a.length);
      if (!most || !few) continue;
      const odd = groupBy(few[1], ({ field }) => field);
      const [first, ...others] = odd.keys();
      const edits = [...odd].flatMap(([field, uses]) => respell(field, uses[0]!.text, uses.map((use) => use.variant)));
      const slots = { word: few[0], standard: most[0], count: 2, most: most[1].length, few: few[1].length };
      const fix = edits.length > 0 ? { fix: fixOf('unify', { text: most[0] }, edits, true) } : {};
      report('mixed', first!, slots, { related: others, ...fix });
    }
  },
});

interface Judged {
  readonly field: Field<unknown>;
  readonly text: string;
  readonly slips: readonly Misread[];
  readonly variants: readonly Variant[];
}

/** Cells in which something may be wrong, their texts composed; those in old encodings have a rule that puts them right first. */
function* judgedTexts(plan: Plan): Generator<void, readonly Judged[], void> {
  const lines = new Set<Field<unknown>>(titleLines(plan));
  const texts: Judged[] = [];
  for (const row of rowsOfText(plan)) {
    yield;
    for (const field of row) {
      const text = editableText(field);
      const found = text === null || lines.has(field) ? null : judge(text, field.raw?.fontName);
      if (found) texts.push({ field, ...found });
    }
  }
  return texts;
}

const judge = remember((text, fontName) => (detectLegacy(text, fontName) ? null : judged(text.normalize('NFC'))));

/** What may be wrong with a text, but for the titles and quotations in it; null when nothing is. */
function judged(text: string): Omit<Judged, 'field'> | null {
  const [slips, variants] = [misreadWords(text), variantsIn(text)];
  if (slips.length === 0 && variants.length === 0) return null;
  const cited = citedSpans(text);
  return { text, slips: slips.filter((each) => !overlaps(each, cited)), variants: variants.filter((each) => !overlaps(each, cited)) };
}

/** Writes all of a cell's odd spellings the other way, from the end so that positions hold. */
function respell(field: Field<unknown>, text: string, variants: readonly Variant[]): readonly CellEdit[] {
  const written = [...variants].sort((a, b) => b.start - a.start).reduce((rest, { start, end, other }) => rest.slice(0, start) + other + rest.slice(end), text);
  const edit = rewrite(field, text, written);
  return edit ? [edit] : [];
}

/** null where the cell is not composed: another rule puts that right first. */
function rewrite(field: Field<unknown>, text: string, written: string): CellEdit | null {
  return editableText(field) === text ? setText(field, written) : null;
}
