import type { Plan } from '../plan/plan';
import { formatDate } from '../timeline/iso-date';
import type { IsoDate } from '../timeline/timeline';
import { AS_OF_NAME } from './columns';

/** Kinds of documents by the letters in their symbol, `40/KH-UBND`; Nghị định 30/2020/NĐ-CP, annex III. */
const KINDS: Readonly<Record<string, string>> = { KH: 'Kế hoạch', CTr: 'Chương trình', CTR: 'Chương trình', QĐ: 'Quyết định', NQ: 'Nghị quyết', ĐA: 'Đề án', CT: 'Chỉ thị', BC: 'Báo cáo', TB: 'Thông báo', KL: 'Kết luận' };

/** `Kế hoạch số 40/KH-UBND ngày 15/01/2026 của UBND tỉnh Lâm Đồng`, as far as the plan says; '' when it names no number. */
export function planReference(plan: Plan): string {
  const { number, issuer } = plan.identity;
  const issuedOn = plan.identity.issuedOn?.value ?? plan.settings.issuedOn;
  if (!number?.value) return '';
  const symbol = number.value.split(/[/-]/u).find((part) => part in KINDS);
  const parts = [`${symbol === undefined ? 'Văn bản' : KINDS[symbol]} số ${number.value}`];
  if (issuedOn) parts.push(`ngày ${formatDate(issuedOn)}`);
  if (issuer?.value) parts.push(`của ${issuer.value}`);
  return parts.join(' ');
}

/** The issuer in capitals for the head of a sheet, abbreviations written out: `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG`. */
export function issuerHead(plan: Plan): string {
  const issuer = plan.identity.issuer?.value ?? '';
  return issuer.replace(/^UBND(?=\s)/u, 'Ủy ban nhân dân').replace(/^HĐND(?=\s)/u, 'Hội đồng nhân dân').toLocaleUpperCase('vi');
}

/** The body that heads a document: state bodies write the name of the state and its motto (Nghị định 30/2020/NĐ-CP), Party bodies the name of the Party alone (Hướng dẫn 36-HD/VPTW). */
export function nationalHead(plan: Plan): { readonly name: string; readonly motto: string | null } {
  const isParty = /(?:tỉnh|thành|huyện|đảng) ủy|ban chấp hành đảng bộ/u.test((plan.identity.issuer?.value ?? '').normalize('NFC').toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy'));
  return isParty ? { name: 'ĐẢNG CỘNG SẢN VIỆT NAM', motto: null } : { name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' };
}

/** What is being carried out: a plan by its name, the tasks given in a report or a notice. */
export function subjectOf(plan: Plan): string {
  const reference = planReference(plan);
  if (reference === '') return 'kế hoạch';
  return /^(?:Báo cáo|Thông báo|Văn bản) /u.test(reference) ? `nhiệm vụ tại ${reference}` : reference;
}

/** `"Tình trạng thực hiện, tính đến ngày "&…` as a live text; composed by hand because TEXT() needs the letters of the user's language for days. */
export function asOfText(before: string, asOf: IsoDate, after = ''): { readonly value: string; readonly formula: string } {
  const date = `RIGHT("0"&DAY(${AS_OF_NAME}),2)&"/"&RIGHT("0"&MONTH(${AS_OF_NAME}),2)&"/"&YEAR(${AS_OF_NAME})`;
  return { value: `${before}${formatDate(asOf)}${after}`, formula: `="${before}"&${date}${after === '' ? '' : `&"${after}"`}` };
}
