import { fold } from '../../text/fold';
import { readable } from '../../text/readable';

/** The smallest piece the grammar sees. Words are folded: lower case, no accents. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Of a number; NaN for the others. */
  readonly value: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** Cell text → tokens. Legacy encodings, markup, blanks, accents and the usual slips of scanning (2O25, l2/2025) are out of the way. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of plain(text).matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) {
    const glued = match.index === end && end > 0;
    for (const [index, piece] of pieces(match[0]).entries()) tokens.push(token(piece, index > 0 || glued));
    end = match.index + match[0].length;
  }
  return withoutSpelledNumbers(tokens);
}

function plain(text: string): string {
  return fold(readable(text)).replaceAll(/[‐‑‒–—−~÷→]|[-=]>/gu, '-').replaceAll(/[“”„«»]/gu, '"');
}

/** `t12` → t, 12; `qiv` → q, iv; `2o25` → 2025. */
function pieces(run: string): readonly string[] {
  if (!/[0-9]/.test(run)) {
    const quarter = /^(quy|qui|q)([ivl]{1,4})$/.exec(run);
    return quarter ? [quarter[1]!, quarter[2]!] : [run];
  }
  if (/^[0-9oil]+$/.test(run)) return [run.replaceAll('o', '0').replaceAll(/[il]/g, '1')];
  return run.match(/[0-9]+|[^0-9]+/g) ?? [run];
}

function token(text: string, glued: boolean): Token {
  if (/^[0-9]+$/.test(text)) return { kind: 'number', text, value: Number(text), glued };
  return { kind: /^\p{L}/u.test(text) ? 'word' : 'mark', text, value: NaN, glued };
}

/** "10 (mười) ngày" says its number twice: the words in brackets go. */
function withoutSpelledNumbers(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = kept.at(-1)?.kind === 'number' && tokens[at]!.text === '(' ? spelledEnd(tokens, at + 1) : null;
    if (end === null) kept.push(tokens[at]!);
    else at = end;
  }
  return kept;
}

function spelledEnd(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (at < from + 4 && SPELLED.has(tokens[at]?.text ?? '')) at += 1;
  return at > from && tokens[at]?.text === ')' ? at : null;
}

const SPELLED = new Set(['mot', 'hai', 'ba', 'bon', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'lam']);
