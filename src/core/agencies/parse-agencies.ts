import { foldBlanks } from '../text/fold';
import type { AgencyMention, Register } from './agency';
import { articleBeforeNames, readCollective } from './collective-reader';
import { LOCAL_BODIES } from './data/local-bodies';
import { readName, type NameRead } from './name-reader';
import { namingOf, type Naming } from './naming';
import { placeAt, readPlace } from './place';
import { beginsBody, fillerWords, roleWords, saysNobody, titleWords } from './phrases';
import { sourceOf } from './source';
import { readUnknown } from './unknown-name';
import { GAP, startsWithCapital, wordsOf, type Word } from './words';

export { suggestAgencies } from './suggest';

/** The agencies a cell names, in order; [] for an empty cell or a dash. Unknown names stay as written, with id null. */
export function parseAgencies(text: string, register: Register): AgencyMention[] {
  const source = sourceOf(text);
  const words = wordsOf(source.text);
  if (words.length === 0 || saysNobody(words)) return [];
  const reader = new Reader(words, source.text, namingOf(register));
  return reader.read().map(({ from, to, id, collective, place }) => {
    const start = words[from]!.start;
    const end = withClosing(source.text, start, words[to - 1]!.end);
    const written = foldBlanks(source.text.slice(start, end));
    return {
      text: written,
      id: collective && id === null ? reader.naming.collectives.idOf(written) : id,
      collective,
      ...(place === '' ? {} : { place: foldBlanks(place) }),
      start: source.at(start),
      end: source.at(end),
    };
  });
}

/** A mention by its words [from, to). A collective with id null goes by its own text. */
interface Span extends NameRead {
  readonly from: number;
}

/** Goes through the words of a cell once. */
class Reader {
  private readonly spans: Span[] = [];
  /** Folded letters that the next items leave out: "so" after "Sở Tài chính, …". */
  private head = '';
  /** Items that are only names of places: "UBND các xã: A, B". */
  private places: { readonly id: string | null } | null = null;
  private readonly names = new Map<number, NameRead | null>();
  private readonly nameAt = (from: number): NameRead | null => {
    let name = this.names.get(from);
    if (name === undefined) this.names.set(from, (name = readName(this.words, from, this.source, this.naming)));
    return name;
  };

  constructor(
    private readonly words: readonly Word[],
    private readonly source: string,
    readonly naming: Naming,
  ) {}

  read(): readonly Span[] {
    for (let at = 0; at < this.words.length; ) at = this.step(at);
    return this.spans;
  }

  private step(at: number): number {
    const { words } = this;
    if (isNumbering(words, at, this.source)) return at + 1;
    if ((words[at]!.gap & (GAP.strong | GAP.item)) !== 0) this.forget();
    if ((words[at]!.gap & GAP.open) !== 0 && this.spans.length > 0) return this.afterBrackets(at);
    const enumerated = this.enumerated(at);
    if (enumerated !== null) return enumerated;
    const name = this.nameAt(at);
    const collective = readCollective(words, at, this.source, this.nameAt);
    if (collective !== null && (collective > (name?.to ?? at) || (collective === name!.to && !name!.collective && this.isRegistered(at, collective)))) {
      const article = articleBeforeNames(words, at, this.nameAt);
      if (article !== null) return this.atGroup(article);
      if (this.isLabel(collective)) return this.group(at, collective);
      return this.take({ from: at, id: null, collective: true, to: collective, place: '' });
    }
    if (name?.collective && this.isLabel(name.to)) return this.group(at, name.to);
    if (name) return this.take({ ...name, from: at });
    const article = articleBeforeNames(words, at, this.nameAt);
    if (article !== null) return this.atGroup(article);
    return this.titled(at) ?? this.elliptic(at) ?? this.placeOnly(at) ?? this.filling(at) ?? this.unknown(at);
  }

  private take(span: Span): number {
    this.spans.push(span);
    const first = this.words[span.from]!.folded;
    this.head = !span.collective && span.id !== null && SHARED_HEADS.has(first) ? first : '';
    this.places = span.id !== null && span.place !== '' && LOCAL_IDS.has(span.id) ? { id: span.id } : null;
    return span.to;
  }

  private forget(): void {
    this.head = '';
    this.places = null;
  }

  private isRegistered(from: number, to: number): boolean {
    return this.naming.collectives.find(this.source.slice(this.words[from]!.start, this.words[to - 1]!.end)) !== null;
  }

  /** "UBND các huyện Đức Trọng, Lâm Hà", "UBND các xã: A, B": the first item; those after it are names of places. */
  private enumerated(at: number): number | null {
    const { words } = this;
    for (const match of this.naming.lexicon.matches(words, at)) {
      if (match.value.kind !== 'agency' || words[match.to]?.folded !== 'cac' || words[match.to]!.gap !== 0) continue;
      const place = readPlace(words, match.to + 1, this.source);
      if (!place || place.level === 'province') continue;
      const id = LOCAL_BODIES[match.value.agency.id]?.[place.level] ?? null;
      const opens = words[place.to];
      if (place.name === '' && !(opens && (opens.gap & GAP.colon) !== 0 && startsWithCapital(opens))) continue;
      if (place.name !== '') this.spans.push({ from: at, id, collective: false, to: place.to, place: place.name });
      this.forget();
      this.places = { id };
      return place.to;
    }
    return null;
  }

  private placeOnly(at: number): number | null {
    const { words, places } = this;
    const joined = (words[at]!.gap & ~(GAP.comma | GAP.colon | GAP.line)) === 0;
    if (!places || !joined) return null;
    const place = placeAt(words, at, this.source);
    if (place && place.level !== 'province' && place.name !== '') {
      const body = Object.values(LOCAL_BODIES).find((one) => one.district === places.id || one.commune === places.id);
      const id = body?.[place.level] ?? null;
      this.spans.push({ from: at, id, collective: false, to: place.to, place: place.name });
      this.places = { id };
      return place.to;
    }
    if (!startsWithCapital(words[at]!) || beginsBody(words, at)) return null;
    let to = at + 1;
    while (to < words.length && to < at + 5 && words[to]!.gap === 0 && startsWithCapital(words[to]!)) to++;
    this.spans.push({ from: at, id: places.id, collective: false, to, place: this.source.slice(words[at]!.start, words[to - 1]!.end) });
    return to;
  }

  /** "các Sở: Tài chính, …" leaves the head to its items; before a full name it does nothing. */
  private atGroup(at: number): number {
    const after = this.words[at + 1];
    if (!after || (after.gap & GAP.colon) === 0) return at;
    this.head = this.words[at]!.folded;
    return at + 1;
  }

  /** A collective before a colon only announces its items: "Các sở, ngành: Tài chính, Nội vụ". */
  private group(from: number, to: number): number {
    const head = this.words.slice(from, to).find((word) => SHARED_HEADS.has(word.folded));
    this.forget();
    this.head = head?.folded ?? '';
    return to;
  }

  private isLabel(at: number): boolean {
    const next = this.words[at];
    return next !== undefined && (next.gap & GAP.colon) !== 0;
  }

  private titled(at: number): number | null {
    const length = titleWords(this.words, at);
    if (length === 0) return null;
    // "Đồng chí Chủ tịch UBND tỉnh": the office itself may be registered.
    for (let next = at + 1; next <= at + length && next < this.words.length; next++) {
      const name = this.words[next]!.gap === 0 ? this.nameAt(next) : null;
      if (name) return this.take({ ...name, from: at });
    }
    return null;
  }

  private elliptic(at: number): number | null {
    const word = this.words[at]!;
    if (this.head === '' || (word.gap & ~(GAP.comma | GAP.colon | GAP.line | GAP.slash | GAP.ampersand | GAP.close)) !== 0) return null;
    const name = readName(this.words, at, this.source, this.naming, this.head);
    if (!name || name.collective || name.id === null) return null;
    this.spans.push({ ...name, from: at });
    return name.to;
  }

  private filling(at: number): number | null {
    if (SHARED_HEADS.has(this.words[at]!.folded) && this.isLabel(at + 1)) return this.group(at, at + 1);
    const length = fillerWords(this.words, at) || roleWords(this.words, at);
    return length === 0 ? null : at + length;
  }

  private unknown(at: number): number {
    const { words } = this;
    const to = readUnknown(words, at, this.nameAt);
    const isLabel = this.isLabel(to);
    const isRemainder = this.spans.length > 0 && this.spans.at(-1)!.to === at && (words[at]!.gap & ~GAP.line) === 0 && !startsWithCapital(words[at]!);
    if (!isLabel && !isRemainder) this.spans.push({ from: at, id: null, collective: false, to, place: '' });
    if (!isLabel) this.forget();
    return to;
  }

  /** What stands in brackets after a name says its role or its short form. */
  private afterBrackets(at: number): number {
    let to = at + 1;
    while (to < this.words.length && (this.words[to]!.gap & GAP.close) === 0) to++;
    return to;
  }
}

/** "1.", "a)", "IV." before an item. */
function isNumbering(words: readonly Word[], at: number, source: string): boolean {
  const word = words[at]!;
  if (!/^(?:\d{1,2}|[ivx]{1,4}|[a-zđ])$/iu.test(word.raw) || (at > 0 && word.gap === GAP.dot)) return false;
  const rest = source.slice(word.end, word.end + 3);
  const opens = at === 0 || word.gap !== 0 || /^\d/u.test(word.raw);
  return opens && /^(?:[.)](?:\s|$|\p{L})|\s?[-–]\s|\/\s)/u.test(rest) && !(word.raw.length === 1 && /^\p{Lu}$/u.test(word.raw) && /^\.\p{L}/u.test(rest)) && beginsItem(words, at + 1);
}

function beginsItem(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next === undefined || startsWithCapital(next) || beginsBody(words, at) || !/^\d/u.test(next.raw);
}

/** A bracket opened inside the name is closed with it. */
function withClosing(source: string, start: number, end: number): number {
  const inside = source.slice(start, end);
  return inside.includes('(') && !inside.includes(')') && source[end] === ')' ? end + 1 : end;
}

const LOCAL_IDS = new Set(Object.values(LOCAL_BODIES).flatMap(({ district, commune }) => [district, commune]));
const SHARED_HEADS = new Set(['so', 'ban', 'hoi', 'bo', 'phong']);
