import type { Field } from '../plan/field';
import { cellAddress } from '../sheet/cell-ref';
import { remember } from '../text/remember';
import { rowsOfText } from './parts/all-texts';
import type { Damage } from './parts/character-damage';
import { damageOf } from './parts/character-damage';
import { editableText, setText } from './parts/edits';
import { fixOf, type Fix } from './fix';
import { rule } from './rule';

export default rule({
  name: 'unicode-form',
  title: 'Chữ Việt không đúng dạng Unicode dựng sẵn',
  clarity: 'text',
  severity: 'warning',
  needs: ['content'],
  basis: 'TCVN 6909:2001; Nghị định 30/2020/NĐ-CP: phông chữ tiếng Việt, bộ mã ký tự Unicode.',
  why: 'Chữ nhìn giống nhau nhưng khác mã thì tìm kiếm, lọc và đếm đều bỏ sót; mở ở máy khác có thể không đọc được.',
  example: { bad: 'Së Khoa häc vµ C«ng nghÖ (phông .VnTime)', good: 'Sở Khoa học và Công nghệ' },
  messages: {
    tcvn3: 'Ô {cell} dùng bảng mã TCVN3 (ABC). Chuyển sang Unicode dựng sẵn để tìm kiếm, lọc chính xác.',
    vni: 'Ô {cell} dùng bảng mã VNI. Chuyển sang Unicode dựng sẵn để tìm kiếm, lọc chính xác.',
    mojibake: 'Chữ ở ô {cell} bị vỡ do mở sai bảng mã. Nội dung gốc có thể là “{suggestion}”.',
    decomposed: 'Ô {cell} dùng Unicode tổ hợp. Chuyển sang Unicode dựng sẵn để tìm kiếm, lọc chính xác.',
    eth: 'Ô {cell} có chữ Ð sai mã (không phải chữ Đ tiếng Việt). Thay bằng chữ Đ để tìm kiếm, lọc chính xác.',
  },
  *check(plan, report) {
    for (const row of rowsOfText(plan)) {
      yield;
      for (const field of row) {
        const damage = judge(String(field.raw!.value), field.raw!.fontName);
        if (!damage) continue;
        const fix = fixFor(field, damage);
        const cell = cellAddress(field.cell);
        const extras = fix ? { fix } : {};
        if (damage.kind === 'mojibake') report('mojibake', field, { cell, suggestion: damage.repaired }, extras);
        else report(damage.kind, field, { cell }, extras);
      }
    }
  },
});

const judge = remember(damageOf);

/** Text taken out of a legacy encoding is unreadable in its old font. */
function fixFor(field: Field<unknown>, damage: Damage): Fix | null {
  const edit = editableText(field) === null ? null : setText(field, damage.repaired);
  const legacy = damage.kind === 'tcvn3' || damage.kind === 'vni';
  return edit && fixOf('compose', {}, [legacy ? { ...edit, fontName: 'Times New Roman' } : edit], damage.sure);
}
