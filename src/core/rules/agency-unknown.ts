import type { AgencyMention } from '../agencies/agency';
import { suggestAgencies } from '../agencies/parse-agencies';
import type { Register } from '../agencies/register';
import type { Field } from '../plan/field';
import { isLocal, isOpenKind } from './parts/agency-kinds';
import { replaceMention } from './parts/edits';
import { isDistrictOffice } from './parts/former-place';
import type { Fix } from './rule';
import { rule } from './rule';

export default rule({
  name: 'agency-unknown',
  title: 'Cơ quan chưa có trong danh mục',
  clarity: 'person',
  severity: 'warning',
  needs: ['lead|coordinators'],
  basis: 'Danh mục cơ quan của tỉnh theo Nghị định 150/2025/NĐ-CP và các cơ quan Đảng, đoàn thể, ngành dọc.',
  why: 'Tên không có trong danh mục thường là gõ nhầm hoặc cơ quan không tồn tại, nên nhiệm vụ không đến được đúng nơi.',
  example: { bad: 'Sở Công nghệ số', good: 'Sở Khoa học và Công nghệ' },
  messages: {
    unknown: 'Không tìm thấy “{name}” trong danh mục cơ quan của tỉnh. Nếu đúng tên, hãy thêm vào danh mục.',
    near: 'Không tìm thấy “{name}” trong danh mục cơ quan của tỉnh. Có phải là “{suggestion}”? Nếu đúng tên, hãy thêm vào danh mục.',
  },
  *check(plan, report, { register }) {
    for (const task of plan.tasks) {
      yield;
      for (const field of [task.leads, task.coordinators]) {
        if (field.inherited) continue;
        for (const mention of field.value) {
          if (mention.id !== null || mention.collective || isDistrictOffice(mention) || isPartyCommittee(mention.text, register)) continue;
          const near = isLocal(mention.text) ? [] : suggestAgencies(mention.text, register);
          if (near[0]) report('near', field, { name: mention.text, suggestion: near[0].name }, { choices: choicesFor(field, mention, near) });
          else if (!isOpenKind(mention.text)) report('unknown', field, { name: mention.text });
        }
      }
    }
  },
});

function choicesFor(field: Field<unknown>, mention: AgencyMention, near: ReturnType<typeof suggestAgencies>): readonly Fix[] {
  return near.slice(0, 3).flatMap(({ name }) => {
    const edit = replaceMention(field, mention, name);
    return edit ? [{ title: `Thay bằng ${name}`, edits: [edit], safe: false }] : [];
  });
}

/** "Đảng ủy Công an tỉnh", "Đảng ủy HĐND tỉnh": the party committee of a body that the register knows. */
function isPartyCommittee(name: string, register: Register): boolean {
  const [, body] = /^(?:đảng (?:ủy|uỷ|bộ)|chi (?:ủy|uỷ|bộ))\s+(.+)$/iu.exec(name.normalize('NFC')) ?? [];
  return body !== undefined && (register.find(body) !== null || /^(?:HĐND|Hội đồng nhân dân|Quân sự|Bộ đội Biên phòng|Quân khu)(?!\p{L})/iu.test(body));
}
