import type { AgencyMention } from '../../agencies/agency';
import { findProvince, provinceAt } from '../../agencies/province';
import type { AgencyState } from '../../agencies/succession';
import type { IsoDate } from '../../timeline/timeline';

/** "Phòng Tài nguyên và Môi trường huyện", "Công an thị xã An Nhơn": an office of a district, whatever its line of work. */
export function isDistrictOffice({ text }: AgencyMention): boolean {
  return DISTRICT_OFFICE.test(text.normalize('NFC'));
}

/** With its tones: "quận" is a district, "quản lý" and "quân sự" are not. */
const DISTRICT_OFFICE = /^(?:phòng|công an|ban chqs|ban chỉ huy quân sự|chi cục|trung tâm|tòa án nhân dân|toà án nhân dân|viện kiểm sát nhân dân|hội|thanh tra|văn phòng hđnd)(?:\s[^\s]{1,20}){0,12}?\s(?:cấp )?(?:huyện|thị xã|quận)(?:\s\p{Lu}\p{L}*){0,4}$/iu;

/** Stands for the id of a successor that is the same body under its new name. */
export const RENAMED = 'renamed';

/** What became of a body that names its province, when the province was merged: the same body of the new one. null when nothing did. */
export function movedWithProvince(mention: AgencyMention, date: IsoDate): { readonly name: string; readonly state: Extract<AgencyState, { state: 'abolished' }> } | null {
  const named = /(?:tỉnh|Tỉnh|thành phố|TP\.?)\s+(\p{Lu}[\p{L}\s-]*)$/u.exec(mention.text)?.[1];
  const old = named === undefined ? null : findProvince(named);
  const now = old && provinceAt(old.name, date);
  if (named === undefined || now?.state !== 'merged') return null;
  const kind = now.into.startsWith('Thành phố') ? '' : (old!.today.kind === 'thanh-pho' ? 'thành phố ' : 'tỉnh ');
  const name = mention.text.replace(/(?:tỉnh|Tỉnh|thành phố|TP\.?)\s+\p{Lu}[\p{L}\s-]*$/u, `${kind}${now.into}`);
  return { name, state: { state: 'abolished', since: now.since, basis: now.basis, successors: [{ id: RENAMED, name, field: '' }] } };
}
