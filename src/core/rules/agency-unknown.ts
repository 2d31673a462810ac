import type { AgencyMention } from '../agencies/agency';
import { spelledRight } from '../agencies/misspelling';
import { suggestAgencies } from '../agencies/parse-agencies';
import type { Register } from '../agencies/register';
import { agencyAt } from '../agencies/succession';
import type { Field } from '../plan/field';
import { earliestIssueDate } from '../plan/issue-date';
import type { Plan } from '../plan/plan';
import { isGeneric, isInternal, isLocal } from './parts/agency-kinds';
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
    const ownRooms = isOfOneBody(plan);
    for (const task of plan.tasks) {
      yield;
      for (const field of [task.leads, task.coordinators]) {
        if (field.inherited) continue;
        for (const mention of field.value) {
          const names = insteadOf(mention, plan, register, ownRooms);
          if (names === null) continue;
          const [suggestion] = names;
          if (suggestion === undefined) report('unknown', field, { name: mention.text });
          else report('near', field, { name: mention.text, suggestion }, { choices: choicesFor(field, mention, names) });
        }
      }
    }
  },
});

/** What may have been meant, [] when nothing is near; null for a name that is not to be asked about. */
function insteadOf(mention: AgencyMention, plan: Plan, register: Register, ownRooms: boolean): readonly string[] | null {
  const right = spelledRight(mention, register);
  if (right !== null) return [right];
  const { text } = mention;
  if (mention.id !== null || mention.collective || isDistrictOffice(mention) || isPartyCommittee(text, register) || isGeneric(text)) return null;
  if (isInternal(text)) return ownRooms ? null : [];
  return isLocal(text) ? null : suggestionsFor(text, plan, register);
}

/** Names near the written one: of bodies that existed when the plan was issued, if there are any. */
function suggestionsFor(written: string, plan: Plan, register: Register): readonly string[] {
  const day = earliestIssueDate(plan) ?? plan.asOf;
  const near = suggestAgencies(written, register);
  const standing = near.filter(({ id }) => agencyAt(id, day, register).state === 'valid');
  return (standing.length > 0 ? standing : near).slice(0, 3).map(({ name }) => name);
}

function choicesFor(field: Field<unknown>, mention: AgencyMention, names: readonly string[]): readonly Fix[] {
  return names.flatMap((name) => {
    const edit = replaceMention(field, mention, name);
    return edit ? [fixOf('replace', { name }, [edit], false)] : [];
  });
}

/** "Đảng ủy Công an tỉnh", "Đảng ủy HĐND tỉnh": the party committee of a body that the register knows. */
function isPartyCommittee(name: string, register: Register): boolean {
  const [, body] = /^(?:đảng (?:ủy|uỷ|bộ)|chi (?:ủy|uỷ|bộ))\s+(.+)$/iu.exec(name.normalize('NFC')) ?? [];
  return body !== undefined && (register.find(body) !== null || /^(?:HĐND|Hội đồng nhân dân|Quân sự|Bộ đội Biên phòng|Quân khu)(?!\p{L})/iu.test(body));
}

/**
 * Whether rooms are named as those of the body that issues the plan: a department's plan is given to them. The tasks of a province go to bodies, and a
 * commune has since 01/7/2025 the rooms of Nghị định 150/2025/NĐ-CP and no other. Where nobody says who issues it, the leads tell.
 */
function isOfOneBody(plan: Plan): boolean {
  const issuer = plan.identity.issuer?.value.normalize('NFC') ?? '';
  if (OF_PROVINCE.test(issuer)) return false;
  if (OF_COMMUNE.test(issuer)) return (earliestIssueDate(plan) ?? '') < '2025-07-01';
  return issuer !== '' || plan.tasks.some((task) => task.leads.value.some(({ text }) => isInternal(text)));
}

const OF_PROVINCE = /^(?:(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố|tp)|tỉnh (?:ủy|uỷ)|thành (?:ủy|uỷ)|ban thường vụ|chủ tịch ubnd tỉnh)(?!\p{L})/iu;
const OF_COMMUNE = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) (?:xã|phường|đặc khu)(?!\p{L})/iu;
