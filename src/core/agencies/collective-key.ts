import { fold } from '../text/fold';
import type { Collective } from './agency';
import { PROVINCES, PROVINCE_SPELLINGS } from './data/provinces';

/** Knows collectives by what they mean, so that the order of bodies, abbreviations and "của tỉnh" make no difference. */
export interface CollectiveIndex {
  /** `collective:<canonical text>`; for one that is not registered, its own text with a capital. */
  idOf(text: string): string;
  /** Its id when it means a registered one, else null. */
  find(text: string): string | null;
}

/** Indexes the registered collectives with their variants. */
export function indexCollectives(collectives: readonly Collective[]): CollectiveIndex {
  const byWords = new Map<string, string>();
  const byMeaning = new Map<string, string>();
  for (const { text, variants } of collectives) {
    for (const way of [text, ...variants]) {
      const meaning = meaningOf(way);
      setFirst(byWords, keyOf(meaning), text);
      setFirst(byMeaning, keyOf(generalised(meaning)), text);
    }
  }
  const find = (text: string): string | null => {
    const meaning = meaningOf(text);
    const known = byWords.get(keyOf(meaning)) ?? byMeaning.get(keyOf(generalised(meaning)));
    return known === undefined ? null : `collective:${known}`;
  };
  return { find, idOf: (text) => find(text) ?? `collective:${text.slice(0, 1).toUpperCase()}${text.slice(1)}` };
}

/** Whether a collective names bodies of the districts, which ended on 30/6/2025. */
export function namesDistricts(text: string): boolean {
  return generalised(meaningOf(text)).nouns.has(DISTRICTS);
}

interface Meaning {
  /** Bodies listed. */
  readonly nouns: ReadonlySet<string>;
  /** What else is said of them, in order: "lien quan", "chuyen mon thuoc so". */
  readonly rest: string;
}

function meaningOf(text: string): Meaning {
  const words = expanded(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const plain = ` ${words.join(' ')} `.replace(PROVINCE_NAMES, ' ').replace(OF_PROVINCE, ' ').trim().split(' ');
  const nouns = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < plain.length; ) {
    const noun = NOUNS.find((phrase) => phrase.every((word, place) => plain[at + place] === word));
    if (noun && rest.length === 0) nouns.add(noun.join(' '));
    else rest.push(...(noun ?? [plain[at]!]));
    at += noun?.length ?? 1;
  }
  return { nouns, rest: rest.join(' ') };
}

function keyOf({ nouns, rest }: Meaning): string {
  return `${[...nouns].sort().join('+')}|${rest}`;
}

/** Bodies of one level stand for each other: "sở, ngành" for "sở, ban, ngành"; "huyện, thành phố" for all districts. */
function generalised({ nouns, rest }: Meaning): Meaning {
  const general = new Set(nouns);
  replaceAll(general, ['huyen', 'thi xa', 'thanh pho', 'quan', 'cap huyen'], DISTRICTS);
  replaceAll(general, ['xa', 'phuong', 'thi tran', 'dac khu', 'cap xa'], COMMUNES);
  if (general.has('so')) replaceAll(general, ['so', 'ban', 'nganh', 'ban nganh'], 'sở, ban, ngành');
  if (general.has('doan the')) general.delete('hoi');
  if (rest === 'lien quan') replaceAll(general, ['co quan', 'don vi', 'dia phuong', 'to chuc'], 'cơ quan');
  if (general.has(DISTRICTS) || general.has(COMMUNES)) general.delete('uy ban nhan dan');
  return { nouns: general, rest };
}

function replaceAll(nouns: Set<string>, members: readonly string[], group: string): void {
  let some = false;
  for (const member of members) some = nouns.delete(member) || some;
  if (some) nouns.add(group);
}

function expanded(words: readonly string[]): string[] {
  const said = words.filter((word, at) => (!EMPTY_WORDS.has(word) || (word === 'co' && words[at + 1] === 'quan')) && !/^\d+$/u.test(word));
  return said.flatMap((word) => SHORT_WORDS[word] ?? [word]);
}

function setFirst(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

const DISTRICTS = 'cấp huyện';
const COMMUNES = 'cấp xã';
const EMPTY_WORDS = new Set(['cac', 'nhung', 'va', 'co', 'tat', 'ca', 'toan', 'moi', 'tung']);
const SHORT_WORDS: Readonly<Record<string, readonly string[]>> = {
  ubnd: ['uy', 'ban', 'nhan', 'dan'], hdnd: ['hoi', 'dong', 'nhan', 'dan'], tx: ['thi', 'xa'], tp: ['thanh', 'pho'], tt: ['thi', 'tran'], dn: ['doanh', 'nghiep'],
  lq: ['lien', 'quan'], dv: ['don', 'vi'], ct: ['chinh', 'tri'], xh: ['xa', 'hoi'], mttq: ['mat', 'tran', 'to', 'quoc'], cq: ['co', 'quan'], dp: ['dia', 'phuong'],
};
const NOUNS = [
  'to chuc chinh tri xa hoi', 'uy ban nhan dan', 'thanh pho', 'thi xa', 'thi tran', 'dac khu', 'cap huyen', 'cap xa', 'don vi', 'co quan', 'dia phuong', 'doan the',
  'to chuc', 'doanh nghiep', 'hiep hoi', 'so', 'ban nganh', 'ban', 'nganh', 'huyen', 'quan', 'xa', 'phuong', 'hoi', 'phong', 'cap',
].map((phrase) => phrase.split(' '));
const PROVINCE_NAMES = new RegExp(
  ` (?:tinh|thanh pho) (?:${[...PROVINCES.flatMap((province) => province.mergedFrom), ...Object.keys(PROVINCE_SPELLINGS)].map((name) => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')).join('|')})(?= )`,
  'gu',
);
const OF_PROVINCE = / (?:(?:cua|thuoc|cap|trong|truc thuoc|tren dia ban|tren dia ban toan) (?:tinh|thanh pho)|tinh)(?= )/gu;
