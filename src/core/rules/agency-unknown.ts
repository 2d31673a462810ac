import type { AgencyMention } from '../agencies/agency';
import { suggestAgencies } from '../agencies/parse-agencies';
import type { Register } from '../agencies/register';
import type { Field } from '../plan/field';
import type { Plan } from '../plan/plan';
import { isLocal, isOpenKind } from './parts/agency-kinds';
import { replaceMention } from './parts/edits';
import { isDistrictOffice } from './parts/former-place';
import { fixOf, type Fix } from './fix';
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
          // A "Phòng" stands inside a body of its own; the register has only what kinds there are.
          const near = isLocal(mention.text) || /^phòng /iu.test(mention.text.normalize('NFC')) ? [] : suggestAgencies(mention.text, register);
          if (near[0]) report('near', field, { name: mention.text, suggestion: near[0].name }, { choices: choicesFor(field, mention, near) });
          else if (!isOpenKind(mention.text) || isStrangeOffice(mention.text, plan)) report('unknown', field, { name: mention.text });
        }
      }
    }
  },
});

function choicesFor(field: Field<unknown>, mention: AgencyMention, near: ReturnType<typeof suggestAgencies>): readonly Fix[] {
  return near.slice(0, 3).flatMap(({ name }) => {
    const edit = replaceMention(field, mention, name);
    return edit ? [fixOf('replace', { name }, [edit], false)] : [];
  });
}

/** "Đảng ủy Công an tỉnh", "Đảng ủy HĐND tỉnh": the party committee of a body that the register knows. */
function isPartyCommittee(name: string, register: Register): boolean {
  const [, body] = /^(?:đảng (?:ủy|uỷ|bộ)|chi (?:ủy|uỷ|bộ))\s+(.+)$/iu.exec(name.normalize('NFC')) ?? [];
  return body !== undefined && (register.find(body) !== null || /^(?:HĐND|Hội đồng nhân dân|Quân sự|Bộ đội Biên phòng|Quân khu)(?!\p{L})/iu.test(body));
}

/** A "Phòng" in the plan of a commune: since 01/7/2025 communes have those of Nghị định 150/2025/NĐ-CP and no other. */
function isStrangeOffice(name: string, { identity, settings }: Plan): boolean {
  const ofCommune = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) (?:xã|phường|đặc khu)(?!\p{L})/iu.test(identity.issuer?.value.normalize('NFC') ?? '');
  const issuedOn = settings.issuedOn ?? identity.issuedOn?.value ?? '';
  return ofCommune && issuedOn >= '2025-07-01' && /^phòng (?!giao dịch|khám|cháy|chống)/iu.test(name.normalize('NFC'));
}
