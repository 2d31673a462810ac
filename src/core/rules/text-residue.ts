import type { Field } from '../plan/field';
import { cellAddress } from '../sheet/cell-ref';
import { remember } from '../text/remember';
import { rowsOfText, titleLines } from './parts/all-texts';
import { editableText, setText } from './parts/edits';
import type { Residue } from './parts/residue';
import { cleaned, residueOf } from './parts/residue';
import { fixOf, type Fix } from './fix';
import { rule } from './rule';

export default rule({
  name: 'text-residue',
  title: 'Còn rác định dạng, khoảng trắng lạ',
  clarity: 'text',
  severity: 'info',
  needs: ['content'],
  levels: { issue: 'warning' },
  basis: 'Thực tế chuyển văn bản từ trang web, PDF sang bảng tính.',
  why: 'Thẻ và khoảng trắng lạ không hiện ra nhưng làm hai ô giống nhau thành khác nhau khi lọc, đếm, và in ra xấu.',
  example: { bad: 'Số hóa  200.000 trang <b>tài liệu</b>', good: 'Số hóa 200.000 trang tài liệu' },
  messages: {
    markup: 'Ô {cell} còn thẻ định dạng. Đề nghị làm sạch.',
    footnote: 'Ô {cell} còn số chú thích. Đề nghị kiểm tra và bỏ.',
    blanks: 'Ô {cell} có khoảng trắng thừa hoặc khoảng trắng lạ. Đề nghị làm sạch.',
    apostrophe: 'Ô {cell} có dấu nháy thừa ở đầu. Đề nghị bỏ.',
    'line-break': 'Ô {cell} bị xuống dòng giữa câu. Đề nghị nối lại.',
  },
  *check(plan, report) {
    // Lines above the table are laid out with blanks and line breaks on purpose.
    const lines = new Set<Field<unknown>>(titleLines(plan));
    for (const row of rowsOfText(plan)) {
      yield;
      const dirty = row.flatMap((field) => {
        const residue = (isProse(field) ? inProse : elsewhere)(String(field.raw?.value), field.raw?.fontName);
        return residue && !(lines.has(field) && residue !== 'markup') ? [{ field, residue }] : [];
      });
      const [first, ...others] = dirty;
      if (!first) continue;
      const fix = fixFor(dirty);
      report(first.residue, first.field, { cell: cellAddress(first.field.cell) }, { related: others.map(({ field }) => field), ...(fix ? { fix } : {}) });
    }
  },
});

const inProse = remember((text, fontName) => residueOf(text, fontName, true));
const elsewhere = remember((text, fontName) => residueOf(text, fontName));

function isProse(field: Field<unknown>): boolean {
  return field.role === 'content';
}

/** A row is cleaned as a whole. A footnote mark may carry meaning, so that a person must confirm. */
function fixFor(dirty: readonly { readonly field: Field<unknown>; readonly residue: Residue }[]): Fix | null {
  const edits = dirty.flatMap(({ field }) => {
    const text = editableText(field);
    return (text !== null && setText(field, cleaned(text, isProse(field)))) || [];
  });
  return edits.length < dirty.length ? null : fixOf('clean', {}, edits, dirty.every(({ residue }) => residue !== 'footnote'));
}
