import type { AgencyMention } from '../../agencies/agency';
import type { Register } from '../../agencies/register';
import { fold } from '../../text/fold';

/** What tells agencies apart: the register's id, and the name, written out, where one id stands for many offices or there is none. */
export function agencyKey(mention: AgencyMention, register: Register): string {
  return mention.id !== null && isOneOffice(mention.id, register) ? mention.id : writtenOut(mention.text);
}

/** Whether `agencyKey` is that of one office: of the province by its id, of a commune by its written-out name. */
export function canBeTold({ id }: AgencyMention, register: Register): boolean {
  return id !== null && (id === COMMUNE_OFFICE || isOneOffice(id, register));
}

/** The one id of all specialised offices of communes. */
const COMMUNE_OFFICE = 'phong-xa';

/** "Phòng VH-XH" and "Phòng Văn hóa - Xã hội" are one office. */
function writtenOut(name: string): string {
  return SHORT_FORMS.reduce((text, [short, long]) => text.replace(short, long), fold(name)).replace(/ ?- ?/gu, ' ');
}

/** Of the offices of communes (Nghị định 150/2025/NĐ-CP). */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})vh ?-? ?xh(?!\p{L})/u, 'van hoa xa hoi'], [/(?<!\p{L})kt ?[-,]? ?ht ?(?:va |[-,] ?)?(?:đt|dt)(?!\p{L})/u, 'kinh te, ha tang va do thi'], [/^phong kt(?!\p{L})/u, 'phong kinh te'],
  [/^vp(?!\p{L})/u, 'van phong'], [/(?<!\p{L})hdnd ?[-&] ?ubnd(?!\p{L})/u, 'hdnd va ubnd'], [/hoi dong nhan dan/u, 'hdnd'], [/uy ban nhan dan/u, 'ubnd'],
];

/** Each agency once, in the order of the cell. */
export function distinct(mentions: readonly AgencyMention[], register: Register): readonly AgencyMention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const key = agencyKey(mention, register);
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether an id stands for one office of the province; "UBND xã", "Phòng chuyên môn cấp xã" and other associations stand for many. */
export function isOneOffice(id: string, register: Register): boolean {
  const agency = register.byId(id);
  return agency !== null && agency.level !== 'xa' && agency.level !== 'huyen' && !MANY.has(id);
}

const MANY = new Set(['hoi-khac', 'dang-doan-khac', 'thanh-tra-so']);
