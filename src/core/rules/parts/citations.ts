/** One reference to a numbered document inside a text. */
export interface Citation {
  readonly start: number;
  readonly text: string;
  /** "Kế hoạch", "Chương trình hành động"; '' when only the number stands there. */
  readonly kind: string;
  /** "số" between kind and number, as typed. */
  readonly word: string;
  /** `2811 /KH-UBND` as typed. */
  readonly number: string;
  /** `27 /8/2024` as typed, '' when no date follows. */
  readonly date: string;
}

/** The citations of a text, in order. */
export function citationsIn(text: string): readonly Citation[] {
  if (!NUMBERED.test(text)) return [];
  return [...text.matchAll(CITATION)].map((match) => {
    const { kind = '', word = '', number, date = '' } = match.groups as { kind?: string; word?: string; number: string; date?: string };
    return { start: match.index, text: match[0], kind, word, number, date };
  });
}

/** The citation written as Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW have it, as far as form goes. In shorthand columns "số" may be left out. */
export function wellFormed(citation: Citation, inShorthand = false): string {
  const number = plainForm(citation.number);
  if (number === null) return citation.text;
  const kind = citation.kind === '' ? '' : `${citation.kind} `;
  const bare = citation.word === '' && (citation.kind === '' || inShorthand);
  const opening = bare ? kind : `${kind}${citation.word.trim() || 'số'} `;
  const rest = citation.text.slice(citation.text.indexOf(citation.number) + citation.number.length);
  return opening + number + (citation.date === '' ? rest : rest.replace(citation.date, plainBlanks(citation.date)));
}

function plainBlanks(date: string): string {
  return date.includes('/') ? date.replace(/\s/gu, '') : date;
}

/** The sign of another kind of document than the one named: "Chương trình hành động số 14-NQ/TU" → `NQ`. null when they agree. */
export function strangeSign(citation: Citation): string | null {
  const sign = splitNumber(citation.number)?.sign;
  const kind = kindOf(citation.kind);
  if (!sign || !kind || SIGNS[kind]!.includes(sign.toUpperCase())) return null;
  return Object.values(SIGNS).some((signs) => signs.includes(sign.toUpperCase())) ? sign : null;
}

/** The kind of document that a number's sign says, as a sentence opens with it: `64/KH-UBND` → "Kế hoạch"; null for a sign of none. */
export function kindOfNumber(number: string): string | null {
  const sign = splitNumber(number)?.sign.toUpperCase();
  const kind = Object.keys(SIGNS).find((name) => sign !== undefined && SIGNS[name]!.includes(sign));
  return kind === undefined ? null : kind[0]!.toUpperCase() + kind.slice(1);
}

/** `2811/KH-UBND`, blanks gone, for telling documents apart. */
export function plainNumber(citation: Citation): string {
  return plainForm(citation.number)?.toUpperCase() ?? citation.number;
}

/** The number as it is to be written; null when its parts cannot be told. */
function plainForm(number: string): string | null {
  if (WITHOUT_SIGN.test(number)) return number.replace(/\s/gu, '');
  const parts = splitNumber(number);
  return parts && numberOf(parts, number);
}

interface NumberParts {
  readonly digits: string;
  /** Year in laws and decrees: 30/2020/NĐ-CP. */
  readonly year: string;
  readonly sign: string;
  readonly issuer: string;
}

function splitNumber(number: string): NumberParts | null {
  const match = NUMBER.exec(number);
  return match && { digits: match[1]!, year: match[2] ?? '', sign: ACCENTED[match[3]!] ?? match[3]!, issuer: match[4]!.replace(/^HDND/u, 'HĐND') };
}

/** Signs whose stroke was left out. */
const ACCENTED: Readonly<Record<string, string>> = { ND: 'NĐ', QD: 'QĐ' };

/** Party bodies write 57-NQ/TW, the State 64/KH-UBND; of offices and boards (VP, BCĐ) that both have, either is taken as typed. */
function numberOf({ digits, year, sign, issuer }: NumberParts, typed: string): string {
  const state = /^(?:UBND|HĐND|TTg|CP|S|BK|BN|BT[CP]|BG|BY|BXD|BCT|BVH)/u.test(issuer);
  const asParty = /^[0-9]{1,5} ?- ?\p{L}{1,6} ?\//u.test(typed);
  if (/^(?:TW|TU|ĐU|HU)|TW$|TU$/u.test(issuer) || (asParty && !state)) return `${digits}-${sign}/${issuer}`;
  return `${digits}/${year === '' ? '' : `${year}/`}${sign}-${issuer}`;
}

/** Signs by kind, upper case (Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW). */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  'nghị quyết': ['NQ', 'NQLT'],
  'quyết định': ['QĐ'],
  'chỉ thị': ['CT'],
  'quy chế': ['QC'],
  'quy định': ['QYĐ', 'QĐ', 'QĐI'],
  'thông báo': ['TB'],
  'hướng dẫn': ['HD'],
  'chương trình': ['CTR'],
  'kế hoạch': ['KH'],
  'phương án': ['PA'],
  'đề án': ['ĐA'],
  'dự án': ['DA'],
  'báo cáo': ['BC'],
  'tờ trình': ['TTR'],
  'công điện': ['CĐ'],
  'kết luận': ['KL', 'TB'],
  'nghị định': ['NĐ'],
  'thông tư': ['TT', 'TTLT'],
};

/** "Chương trình hành động" is a chương trình; "Thông báo kết luận" a thông báo. */
function kindOf(kind: string): string | null {
  const lower = kind.toLowerCase();
  return Object.keys(SIGNS).find((name) => lower.startsWith(name)) ?? null;
}

const KIND = 'Nghị quyết|Quyết định|Chỉ thị|Quy chế|Quy định|Thông báo(?: kết luận)?|Hướng dẫn|Chương trình(?: hành động)?|Kế hoạch(?: hành động)?|Phương án|Đề án|Dự án|Báo cáo|Tờ trình|Công điện|Công văn|Kết luận|Nghị định|Thông tư|Luật|Pháp lệnh';
const SIGN = 'NQ|ND|QD|QĐ|QyĐ|CT|QC|TB|HD|CTr|CTR|KH|PA|ĐA|DA|BC|TTr|TTR|CĐ|KL|NĐ|TTLT|TT|NQLT|QĐi';
const ISSUER = '(?:TW|TU|UBND|HĐND|HDND|TTg|CP|ĐU|HU|BCĐ|BCH|VP|S|B)[\\p{L}0-9]{0,12}(?:-[\\p{L}0-9]{1,8})?';
const NUMBER = new RegExp(`^([0-9]{1,5}) ?(?:[/-] ?((?:19|20)[0-9]{2}) ?)?[/-]? ?(${SIGN}) ?[/-]? ?(${ISSUER})$`, 'u');
/** Laws and resolutions of the National Assembly: 72/2020/QH14. */
const ASSEMBLY_NUMBER = '[0-9]{1,5} ?/ ?(?:19|20)[0-9]{2} ?/ ?(?:UBTV)?QH[0-9]{1,2}';
/** Official letters carry no sign of a kind: Công văn số 218/UBND-KT, 1203/BKHCN-CĐSQG. */
const LETTER_NUMBER = '[0-9]{1,5} ?/ ?(?:UBND|HĐND|TTg|B\\p{Lu}{1,8}|S\\p{Lu}{1,8}|VP\\p{Lu}{0,8}) ?- ?\\p{Lu}[\\p{L}&]{0,8}';
/** Numbers whose form has no sign of a kind: there is nothing to put in order but blanks. */
const WITHOUT_SIGN = new RegExp(`^(?:${ASSEMBLY_NUMBER}|${LETTER_NUMBER})$`, 'u');
const DATE = '[0-9]{1,2} ?/ ?[0-9]{1,2} ?/ ?[0-9]{4}|[0-9]{1,2} tháng [0-9]{1,2} năm [0-9]{4}';

/** What every citation holds: digits before a sign. Told at once, while the whole pattern tries every kind of document at every letter. */
const NUMBERED = new RegExp(`[0-9] ?[/-]? ?(?:${SIGN}|QH|UBTVQH|UBND|HĐND|VP|[BS]\\p{Lu})`, 'u');

/** Kind and "số" may be missing; the date follows directly or after a comma. */
const CITATION = new RegExp(
  `(?:(?<kind>${KIND}) )?(?<word>[Ss]ố ?:? ?)?(?<![0-9/.-]|(?<![Ss]ố)\\p{L})(?<number>[0-9]{1,5} ?(?:[/-] ?(?:19|20)[0-9]{2} ?)?[/-]? ?(?:${SIGN}) ?[/-]? ?${ISSUER}|${ASSEMBLY_NUMBER}|${LETTER_NUMBER})(?:,? ngày (?<date>${DATE}))?(?![\\p{L}0-9])`,
  'gu',
);
