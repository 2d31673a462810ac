import { GAP, type Word } from './words';

/** Words at `from` that say a role and name nobody ("Cơ quan chủ trì", "phối hợp với"): how many there are, 0 when none. */
export function roleWords(words: readonly Word[], from: number): number {
  const length = longest(ROLES, words, from);
  if (length > 0) return length;
  const word = words[from]!;
  return SHORT_ROLES.has(word.folded) && words[from + 1] !== undefined && (words[from + 1]!.gap & GAP.colon) !== 0 ? 1 : 0;
}

/** Whether "chủ trì" or "phối hợp" in small letters stands here: there an unknown name is over, while other roles may be part of one. */
export function closesName(words: readonly Word[], from: number): boolean {
  const [first, second] = [words[from]!, words[from + 1]];
  return second !== undefined && CLOSING.has(`${first.folded} ${second.folded}`) && !/^\p{Lu}/u.test(first.raw);
}

/** Words at `from` that only join or fill: "và", "cùng với", "v.v.". */
export function fillerWords(words: readonly Word[], from: number): number {
  return longest(FILLERS, words, from);
}

/** A person's office at the head of a body: "Giám đốc Sở Tài chính" stands for the body. */
export function titleWords(words: readonly Word[], from: number): number {
  return longest(TITLES, words, from);
}

/** Whether a body's name may begin here, known or not. */
export function beginsBody(words: readonly Word[], from: number): boolean {
  const length = longest(HEADS, words, from);
  if (length === 0 || !isWrittenAsHead(words, from) || !/^\p{Lu}/u.test(words[from]!.raw)) return false;
  const next = words[from + length];
  return !(next && next.gap === 0 && NOT_HEADS.has(`${words[from]!.folded} ${next.folded}`));
}

/** Unaccented writing counts only beside unaccented words. */
function isWrittenAsHead(words: readonly Word[], from: number): boolean {
  const { raw, folded } = words[from]!;
  const ways = HEADS_AS_WRITTEN.get(folded);
  const written = raw.normalize('NFC').toLowerCase();
  return !ways || ways.includes(written) || (written === folded && ![words[from - 1], words[from + 1]].some((word) => word && /[^!-~]/u.test(word.raw)));
}

/** Words in small letters that make another body of the name before them: "Cục Hải quan điện tử", "Sở Tài chính số". */
export function extendingWords(words: readonly Word[], from: number): number {
  const length = longest(EXTENSIONS, words, from);
  return length === 1 && words[from]!.folded === 'so' && words[from]!.raw.normalize('NFC') !== 'số' ? 0 : length;
}

/** Whether a cell says in words that there is nobody. */
export function saysNobody(words: readonly Word[]): boolean {
  const text = words.map((word) => word.folded).join(' ');
  return NOBODY.has(text);
}

function longest(phrases: Phrases, words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first) return 0;
  for (const phrase of phrases.get(first.folded) ?? []) {
    if (phrase.length === 1 && AS_WRITTEN.has(phrase[0]!) && !AS_WRITTEN.get(phrase[0]!)!.includes(first.raw.normalize('NFC').toLowerCase())) continue;
    const fits = phrase.every((word, place) => words[from + place]?.folded === word && (place === 0 || (words[from + place]!.gap & ~(GAP.line | GAP.comma | GAP.dot | GAP.dash | GAP.slash)) === 0));
    if (fits) return phrase.length;
  }
  return 0;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** By first word, longest first. */
function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  for (const some of byFirst.values()) some.sort((a, b) => b.length - a.length);
  return byFirst;
}

const ROLES = phrases([
  ...['chu tri', 'phoi hop', 'thuc hien', 'dau moi', 'tham muu', 'thuong truc', 'theo doi', 'tong hop', 'tham dinh', 'chu quan', 'chiu trach nhiem', 'chiu trach nhiem chinh'].flatMap((role) => [
    role, `co quan ${role}`, `don vi ${role}`, `cq ${role}`, `dv ${role}`, `co quan don vi ${role}`, `${role} chinh`, `la co quan ${role}`, `lam ${role}`, `to chuc ${role}`,
  ]),
  'phoi hop voi', 'phoi hop cung', 'phoi hop thuc hien', 'chu tri phoi hop', 'chu tri phoi hop voi', 'dong chu tri', 'cung chu tri', 'chu tri thuc hien', 'to chuc thuc hien', 'huong dan', 'don doc', 'bao cao',
  'giao cho', 'giao', 'de nghi', 'yeu cau', 'do', 'trach nhiem', 'chu tri tham muu', 'co quan ph', 'co quan ct', 'don vi lien quan phoi hop', 'chu tri xay dung',
]);
const CLOSING = new Set(['chu tri', 'phoi hop']);
const SHORT_ROLES = new Set(['ct', 'ph', 'cqct', 'cqph', 'tt']);
const FILLERS = phrases(['va', 'cung voi', 'cung', 'voi', 'hoac', 'gom', 'bao gom', 'gom co', 'nhu', 'v v', 'vv', 'la', 'dong thoi', 'ngoai ra', 'cu the']);
const TITLES = phrases([
  'giam doc', 'pho giam doc', 'lanh dao', 'thu truong', 'nguoi dung dau', 'chu tich', 'pho chu tich', 'truong ban', 'pho truong ban', 'chanh van phong', 'chanh thanh tra', 'bi thu', 'truong phong', 'tap the', 'dong chi', 'd c', ...['giam doc', 'pho giam doc', 'chu tich', 'pho chu tich', 'bi thu'].flatMap((title) => [`dong chi ${title}`, `d c ${title}`]),
]);
const HEADS = phrases([
  'so', 'ban', 'chi cuc', 'cuc', 'tong cuc', 'vu', 'trung tam', 'tt', 'cong ty', 'cty', 'tong cong ty', 'truong', 'hoi', 'phong', 'ubnd', 'uy ban', 'hdnd', 'hoi dong', 'vien', 'hoc vien', 'dai hoc', 'benh vien', 'quy', 'tap doan', 'doan', 'lien doan',
  'lien hiep', 'lien minh', 'hiep hoi', 'ngan hang', 'buu dien', 'vnpt', 'viettel', 'mobifone', 'vinaphone', 'fpt', 'cong an', 'to', 'dang uy', 'van phong', 'vp', 'bo', 'thanh tra', 'bao', 'dai', 'mttq', 'mat tran', 'bql', 'hat', 'tram', 'kho bac',
  'thue', 'khoa', 'doanh nghiep', 'nha may', 'hop tac xa', 'thu vien', 'bao tang', 'toa an', 'tand', 'vien kiem sat', 'vksnd', 'tinh doan', 'tinh uy', 'huyen uy', 'dien luc', 'thong ke', 'chi nhanh', 'quan doi', 'ca', 'bch', 'btl', 'bo tu lenh', 'nha xuat ban', 'tieu ban', 'thuong truc',
]);
/** First words of bodies that differ only by accents from words in names of places: "Báo" and "Bảo Lâm". */
const HEADS_AS_WRITTEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['so', ['sở']], ['ban', ['ban']], ['cuc', ['cục']], ['vu', ['vụ']], ['truong', ['trường']], ['hoi', ['hội']], ['phong', ['phòng']], ['vien', ['viện']], ['quy', ['quỹ']], ['doan', ['đoàn']], ['lien', ['liên']],
  ['bao', ['báo']], ['dai', ['đài', 'đại']], ['to', ['tổ']], ['van', ['văn']], ['bo', ['bộ']], ['tram', ['trạm']], ['hat', ['hạt']], ['thue', ['thuế']], ['dang', ['đảng']], ['cong', ['công']], ['nha', ['nhà']],
]);
const NOT_HEADS = new Set([
  'phong chong', 'phong benh', 'phong ngua', 'khoa hoc', 'hoi nhap', 'hoi nghi', 'bao ve', 'bao ton', 'bao hiem', 'bao chi', 'bao dam', 'thue thu', 'to chuc', 'truong hoc', 'bo sung', 'so hoa', 'quy hoach', 'so huu', 'hoi chua', 'ban hang', 'dai duong', 'vien thong', 'ban dan', 'bo may', 'to quoc', 'doan ket', 'thong ke hoc', 'dai dien', 'hoi an', 'phong dien',
]);
/** Words so short that only their accents tell them from others: "do" and "đo", "là" and "lá". */
const AS_WRITTEN: ReadonlyMap<string, string> = new Map([['do', 'do'], ['la', 'là la'], ['voi', 'với'], ['cung', 'cùng'], ['giao', 'giao'], ['nhu', 'như'], ['gom', 'gồm'], ['hoac', 'hoặc']]);
const EXTENSIONS = phrases(['so', 'ky thuat so', 'dien tu', 'thong minh', 'truc tuyen', 'xanh', 'quoc te', 'lien tinh', 'lien vung', 'lien xa']);
const NOBODY = new Set(['khong', 'khong co', 'chua co']);
