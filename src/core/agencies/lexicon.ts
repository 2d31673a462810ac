import { GAP, isAbbreviation, isAnd, wordsOf, type Gap, type Word } from './words';

/** A way of writing a name, compiled for matching. */
interface Form<T> {
  readonly value: T;
  /** Gaps between its words by place in the run of letters, and whether abbreviations meet there. */
  readonly joints: ReadonlyMap<number, { readonly gap: Gap; readonly short: boolean }>;
  /** Letters [from, to) that are an abbreviation; `strict` ones must be capitals in the text too, or they would read as words (TU, CAT). */
  readonly shorts: readonly { readonly from: number; readonly to: number; readonly strict: boolean }[];
  /** Commas, "và", dashes and blanks may stand for each other: lists of plural nouns. */
  readonly loose: boolean;
  /** A department's fields may be told apart by a comma where its name has "và". */
  readonly fields: boolean;
  /** Letters in all. */
  readonly length: number;
}

/** So many letters are told apart without their blanks: "SởTài chính". */
const LONG_NAME = 7;

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly forms: Form<T>[];
}

/** Names by their folded letters run together, so that blanks, "và", "&" and dashes are judged where two words meet. */
export class Lexicon<T> {
  private readonly root: Node<T> = { next: new Map(), forms: [] };

  /** Adds a way of writing; the first of equals wins. `loose` for collectives. */
  add(name: string, value: T, loose = false): void {
    const { letters, form } = compile(name, value, loose);
    if (letters === '') return;
    let node = this.root;
    for (const letter of letters) {
      let next = node.next.get(letter);
      if (!next) node.next.set(letter, (next = { next: new Map(), forms: [] }));
      node = next;
    }
    node.forms.push(form);
  }

  /**
   * Every name that begins at word `from`, longest first; `to` is the word after its last.
   * `before` are folded letters to be taken as read: the "so" of "Sở Tài chính, Nội vụ".
   */
  matches(words: readonly Word[], from: number, before = ''): { value: T; to: number }[] {
    const found: { value: T; to: number }[] = [];
    const read: Read[] = [];
    let node: Node<T> | undefined = this.root;
    for (const letter of before) node = node?.next.get(letter);
    let length = before.length;
    let pending = 0;
    for (let at = from; at < words.length && node; at++) {
      const word = words[at]!;
      const gap = at === from ? 0 : word.gap;
      if (gap & NEVER_INSIDE) break;
      if (isAnd(word) && at > from) {
        // No name has two in a row.
        if ((pending & GAP.and) !== 0) break;
        pending |= GAP.and | gap;
        continue;
      }
      read.push({ place: length, gap: gap | pending, first: at === from, word });
      pending = 0;
      node = walk(node, word.folded);
      length += word.folded.length;
      for (const form of node?.forms ?? []) if (fits(form, read, before.length)) found.unshift({ value: form.value, to: at + 1 });
    }
    return inOrder(found);
  }
}

interface Read {
  readonly place: number;
  readonly gap: Gap;
  readonly first: boolean;
  readonly word: Word;
}

const NEVER_INSIDE = GAP.strong | GAP.open | GAP.close | GAP.colon | GAP.item;

/** Longest first; among equals the one added first. `found` comes last-found first. */
function inOrder<T>(found: { value: T; to: number }[]): { value: T; to: number }[] {
  return found.reverse().sort((a, b) => b.to - a.to);
}

function walk<T>(from: Node<T>, letters: string): Node<T> | undefined {
  let node: Node<T> | undefined = from;
  for (const letter of letters) {
    node = node.next.get(letter);
    if (!node) return undefined;
  }
  return node;
}

function compile<T>(name: string, value: T, loose: boolean): { letters: string; form: Form<T> } {
  let letters = '';
  let pending = 0;
  let shortBefore = false;
  const joints = new Map<number, { gap: Gap; short: boolean }>();
  const shorts: { from: number; to: number; strict: boolean }[] = [];
  for (const word of wordsOf(name)) {
    if (isAnd(word)) {
      pending |= GAP.and | word.gap;
      continue;
    }
    const short = isAbbreviation(word);
    if (letters !== '') joints.set(letters.length, { gap: word.gap | pending, short: short && shortBefore });
    pending = 0;
    shortBefore = short;
    if (short) shorts.push({ from: letters.length, to: letters.length + word.folded.length, strict: word.folded.length > 1 && /[aeiouy]/u.test(word.folded) });
    letters += word.folded;
  }
  return { letters, form: { value, joints, shorts, loose, fields: name.startsWith('Sở '), length: letters.length } };
}

function fits<T>(form: Form<T>, read: readonly Read[], offset: number): boolean {
  const places = new Set<number>();
  for (const { place, gap, first, word } of read) {
    places.add(place);
    if (first && offset === place) continue;
    const joint = form.joints.get(place);
    if (joint) {
      if (!meets(gap, joint.gap, joint.short, form, word)) return false;
    } else if (!form.shorts.some((short) => place > short.from && place < short.to)) return false;
  }
  for (const [place, joint] of form.joints) if (place > offset && !places.has(place) && !joint.short && !(joint.gap === 0 && form.length >= LONG_NAME)) return false;
  return form.shorts.every((short) => !short.strict || short.from < offset || coveredByCapitals(short, read));
}

function coveredByCapitals(short: { from: number; to: number }, read: readonly Read[]): boolean {
  return read.every(({ place, word }) => place + word.folded.length <= short.from || place >= short.to || isAbbreviation(word));
}

/** Whether what stands in the text may stand for what stands in the name. */
function meets(text: Gap, name: Gap, short: boolean, { loose, fields }: Pick<Form<unknown>, 'loose' | 'fields'>, next: Word): boolean {
  const lists = name & (GAP.and | GAP.ampersand | GAP.dash | GAP.comma | GAP.slash);
  if (loose) {
    if (text === GAP.line && lists !== 0 && /^\p{Lu}/u.test(next.raw)) return false;
    return (text & GAP.dot) === 0 && (lists !== 0 || (text & ~GAP.line) === 0);
  }
  const signs = text & ~(GAP.line | GAP.spacedDash);
  if (signs === 0) return true;
  if (signs & GAP.slash) return (name & GAP.slash) !== 0;
  if (short) return true;
  if (signs & GAP.dot) return (name & GAP.dot) !== 0;
  if (signs & GAP.comma) return (name & (GAP.comma | GAP.dash)) !== 0 || ((name & GAP.and) !== 0 && (fields || (signs & GAP.and) !== 0));
  return lists !== 0;
}
