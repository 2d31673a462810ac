import { fold } from '../text/fold';

/** What a mark under an agency's column makes of it. `informed` is nobody's work. */
export type MarkMeaning = 'lead' | 'coordinator' | 'approver' | 'responsible' | 'accountable' | 'informed';

/** The marks of a table and what they mean there. */
export type MarkAlphabet = ReadonlyMap<string, MarkMeaning>;

/** Whether a cell holds nothing but a mark: `x`, `CT`, `●`, `A/R`, `Chủ trì`. */
export function isMark(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 12 && (SIGNS.test(trimmed) || partsOf(trimmed).every((part) => LETTERS.test(fold(part))));
}

/** A tick that says "in this period" or "takes part", with no further meaning: `x X × ✓ ● * 1`. */
export function isTick(text: string): boolean {
  return SIGNS.test(text.trim()) || /^[xv1]$/.test(fold(text));
}

/**
 * Learns what the marks mean: first from the legend ("CT: chủ trì; PH: phối hợp"), then from custom.
 * `marks` are all marks of the table as written; a letter alone is R/A/C/I only where R, A or I occurs.
 */
export function learnAlphabet(marks: readonly string[], legend: string): MarkAlphabet {
  const said = readLegend(legend);
  const raci = marks.some((mark) => /^[rai](?:[/,+& ]*[raci])*$/.test(fold(mark)));
  const alphabet = new Map<string, MarkMeaning>();
  const signs = new Set(marks.map((mark) => mark.trim()));
  for (const mark of signs) {
    const meaning = said.get(mark) ?? said.get(mark.toUpperCase()) ?? said.get(mark.toLowerCase()) ?? customary(mark, raci, signs);
    if (meaning) alphabet.set(mark, meaning);
  }
  return alphabet;
}

/** What one mark says; several letters (`A/R`, `AR`) say several things. */
export function meaningsOf(mark: string, alphabet: MarkAlphabet): readonly MarkMeaning[] {
  const trimmed = mark.trim();
  const whole = alphabet.get(trimmed);
  if (whole) return [whole];
  const raci = ![...alphabet.values()].includes('lead');
  return partsOf(trimmed).flatMap((part) => alphabet.get(part) ?? customary(part, raci, new Set()) ?? []);
}

/** Reads "CT: chủ trì", "● là cơ quan chủ trì", "Chủ trì (C)" out of the lines below (or above) a table. */
export function readLegend(legend: string): ReadonlyMap<string, MarkMeaning> {
  const meanings = new Map<string, MarkMeaning>();
  for (const part of legend.split(/[;\n.]|,(?=\s*["“'(]?\S{1,3}["”')]?\s*(?:[:=–-]|là\s))/u)) {
    const said = meaningOfWords(fold(part));
    if (!said) continue;
    const sign = /["“'(]?([^\s"“”'():=,]{1,3})["”')]?\s*(?:[:=–-]|là|=>|→)/iu.exec(part.replace(/^\s*(?:\(?\*+\)?\s*)?(?:ghi chú|chú thích|chú giải|ký hiệu|quy ước|note|legend)\s*[:.-]?\s*/iu, ''));
    const after = /(?:chủ trì|phối hợp|lead|support)[^():=]*[(:=]\s*["“']?([^\s"“”'():=,]{1,3})["”')]*\s*$/iu.exec(part);
    const mark = sign?.[1] ?? after?.[1];
    if (mark !== undefined && isMark(mark)) meanings.set(mark, said);
  }
  return meanings;
}

const SIGNS = /^(?:[x×✓✔☑✗✘●○◉◯⬤•*★☆◆◇■□▲△+√v]|\*\*)$/iu;
const LETTERS = /^(?:ct|ph|c|p|l|s|o|th|tt|chu tri|phoi hop|lead|support|thuc hien|tham gia|[raci]|1|2)$/;

/** `A/R`, `A, R`, `A R` and `AR` are two marks, "Chủ trì" is one. */
function partsOf(mark: string): readonly string[] {
  return mark.split(/[/,;+&-]/u).flatMap((joined) => {
    const part = joined.trim();
    if (LETTERS.test(fold(part))) return [part];
    return /^[raci]{2}$/iu.test(part) ? [...part] : part.split(/\s+/u);
  });
}

function meaningOfWords(words: string): MarkMeaning | null {
  if (/(?:phe duyet|quyet dinh|approve)/.test(words) && !/chu tri/.test(words)) return 'accountable';
  if (/chu tri|\blead|chiu trach nhiem (?:chinh|chung)/.test(words)) return 'lead';
  if (/phoi hop|ho tro|tham gia|coordinat|support/.test(words)) return 'coordinator';
  if (/tham van|tham khao|y kien|consult/.test(words)) return 'coordinator';
  if (/thong bao|thong tin|de biet|inform/.test(words)) return 'informed';
  if (/giai trinh|accountable/.test(words)) return 'accountable';
  if (/thuc hien|chiu trach nhiem|responsible/.test(words)) return 'responsible';
  return null;
}

function customary(mark: string, raci: boolean, signs: ReadonlySet<string>): MarkMeaning | null {
  const folded = fold(mark);
  if (/^(?:ct|chu tri|l|lead)$/.test(folded)) return 'lead';
  if (/^(?:ph|p|phoi hop|s|support|tham gia|tt)$/.test(folded)) return 'coordinator';
  if (raci && folded === 'r') return 'responsible';
  if (raci && folded === 'a') return 'accountable';
  if (raci && folded === 'i') return 'informed';
  if (folded === 'c') return raci ? 'coordinator' : 'lead';
  if (/^(?:th|thuc hien)$/.test(folded)) return 'responsible';
  if (/^[●◉⬤★◆■▲]$|^\*\*$/u.test(mark)) return 'lead';
  if (/^[○◯☆◇□△]$/u.test(mark)) return 'coordinator';
  if (folded === '1') return 'lead';
  if (folded === '2') return 'coordinator';
  // "X" beside "x" or "o", "x" beside "+": the heavier sign leads.
  if (/^[x×✓✔√v]$/iu.test(mark)) return mark === 'x' && signs.has('X') ? 'coordinator' : 'lead';
  if (/^[+*•o]$/iu.test(mark)) return 'coordinator';
  return null;
}
