import { setText } from './parts/edits';
import type { Break } from './parts/number-runs';
import { groupLines, numberBreaks, numberedLines } from './parts/number-runs';
import { writeNumeral } from './parts/numbering';
import { parentPaths, renumber } from './parts/renumber';
import { fixOf, type Fix } from './fix';
import { rule } from './rule';

export default rule({
  name: 'number-sequence',
  title: 'Số thứ tự trùng, thiếu hoặc sai cấp',
  clarity: 'work',
  severity: 'warning',
  needs: ['number'],
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: các mục đánh số liên tục bằng chữ số Ả Rập hoặc La Mã.',
  why: 'Số thứ tự sai làm viện dẫn nhầm nhiệm vụ và đếm sai khi tổng hợp.',
  example: { bad: '3.9 rồi 3.1', good: '3.9 rồi 3.10' },
  messages: {
    duplicate: 'Số thứ tự “{number}” ở dòng {row} bị trùng. Số đúng dự kiến: {expected}.',
    gap: 'Số thứ tự “{number}” ở dòng {row} không liền với số trước. Số đúng dự kiến: {expected}.',
    mismatch: 'Số thứ tự “{number}” ở dòng {row} không khớp nhóm chứa nó. Số đúng dự kiến: {expected}.',
    unnumbered: 'Dòng {row} thiếu số thứ tự. Số đúng dự kiến: {expected}.',
  },
  *check(plan, report) {
    for (const matrix of plan.matrices) {
      const lines = numberedLines(matrix);
      yield;
      for (const { kind, field, numeral, expected } of breaksOf(groupLines(matrix))) {
        if (kind !== 'unnumbered') report(kind, field, { number: field.text, row: field.cell.row, expected: writeNumeral(field.text, numeral, expected)! });
      }
      const parents = parentPaths(lines);
      for (const found of breaksOf(lines)) {
        yield;
        const like = found.field.text === '' ? `${found.numeral.prefix === '' ? '' : `${found.numeral.prefix}.`}1` : found.field.text;
        const expected = writeNumeral(like, found.numeral, found.expected);
        if (expected === null) continue;
        const slots = { number: found.field.text, row: found.field.cell.row, expected };
        const fix = found.kind === 'gap' || found.kind === 'duplicate' ? renumber(lines, parents, found) : rewrite(found, expected);
        const extras = fix ? { fix } : {};
        if (found.kind === 'unnumbered') report('unnumbered', found.field, { row: slots.row, expected }, extras);
        else report(found.kind, found.field, slots, extras);
      }
    }
  },
});

/** A column in which every third number breaks is not a running number (session numbers, codes). */
function breaksOf(lines: ReturnType<typeof numberedLines>): readonly Break[] {
  const breaks = numberBreaks(lines);
  return breaks.length > 3 && breaks.length * 3 > lines.length ? [] : breaks;
}

function rewrite(found: Break, expected: string): Fix | null {
  const edit = setText(found.field, expected);
  return edit && fixOf('rewrite', { text: expected }, [{ ...edit, numberFormat: '@' }], true);
}
