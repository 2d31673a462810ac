/** A piece of a number format section: `literal` text to show, or a `code` that stands for part of the value. */
export interface FormatToken {
  readonly kind: 'literal' | 'code' | 'elapsed';
  readonly text: string;
}

/** One of the up to four sections of a number format. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** `[>=100]`, when the section says when it applies. */
  readonly condition: { readonly operator: string; readonly limit: number } | null;
}

/** Reads an Excel number format code; never throws, since any text may stand there. */
export function parseFormat(code: string): FormatSection[] {
  const sections: FormatSection[] = [];
  let tokens: FormatToken[] = [];
  let condition: FormatSection['condition'] = null;
  for (let at = 0; at < code.length; ) {
    const character = code[at]!;
    if (character === ';') {
      sections.push({ tokens, condition });
      tokens = [];
      condition = null;
      at++;
    } else if (character === '"') {
      const close = code.indexOf('"', at + 1);
      const end = close === -1 ? code.length : close;
      tokens.push({ kind: 'literal', text: code.slice(at + 1, end) });
      at = end + 1;
    } else if (character === '[') {
      const close = code.indexOf(']', at);
      const end = close === -1 ? code.length : close;
      const inside = code.slice(at + 1, end);
      condition = conditionOf(inside) ?? condition;
      const token = bracketToken(inside);
      if (token) tokens.push(token);
      at = end + 1;
    } else if (character === '\\' || character === '_' || character === '*') {
      if (character === '\\') tokens.push({ kind: 'literal', text: code[at + 1] ?? '' });
      else if (character === '_') tokens.push({ kind: 'literal', text: ' ' });
      at += 2;
    } else {
      const text = codeAt(code, at);
      tokens.push({ kind: CODE_STARTS.includes(character.toLowerCase()) || text.length > 1 ? 'code' : 'literal', text });
      at += text.length;
    }
  }
  sections.push({ tokens, condition });
  return sections;
}

/** Whether a number under this section is a date or a time. */
export function isDateSection(section: FormatSection): boolean {
  return section.tokens.some(({ kind, text }) => kind === 'elapsed' || (kind === 'code' && 'ymdhs'.includes(text[0]!.toLowerCase())));
}

const CODE_STARTS = '0#?.,%/@ymdhs';

/** The longest code that starts here: a run of one date letter, `General`, `AM/PM`, `E+`, or one character. */
function codeAt(code: string, at: number): string {
  for (const word of ['General', 'AM/PM', 'A/P', 'E+', 'E-']) {
    if (code.slice(at, at + word.length).toLowerCase() === word.toLowerCase()) return code.slice(at, at + word.length);
  }
  const letter = code[at]!.toLowerCase();
  if (!'ymdhs'.includes(letter)) return code[at]!;
  let end = at + 1;
  while (code[end]?.toLowerCase() === letter) end++;
  return code.slice(at, end);
}

function bracketToken(inside: string): FormatToken | null {
  if (/^(h+|m+|s+)$/i.test(inside)) return { kind: 'elapsed', text: inside.toLowerCase() };
  if (inside.startsWith('$')) return { kind: 'literal', text: inside.slice(1).split('-')[0]! };
  return null;
}

function conditionOf(inside: string): FormatSection['condition'] {
  const match = /^(<=|>=|<>|<|>|=)(-?[0-9.]+)$/.exec(inside.trim());
  return match ? { operator: match[1]!, limit: Number(match[2]) } : null;
}
