/** How a row is numbered: the kind decides what nests in what, the text is the number as officers cite it. */
export interface Numbering {
  readonly style: NumberStyle;
  /** Without a closing full stop: `2.1`, `IV`, `1a`, `a)`, `-`. */
  readonly text: string;
  /** Count of dotted parts: 1 for `2`, 2 for `2.1` and `I.2`. */
  readonly depth: number;
}

/** `arabic` is `1`, `1.1`; `mixed` is `I.1`, `A2`; `letter` is `a)`; `bullet` is `-`. */
export type NumberStyle = 'capital' | 'roman' | 'arabic' | 'mixed' | 'letter' | 'bullet';

/** Reads the text of a number cell; null when it is no number. `before` is the last capital seen, which tells `C` after `B` from a hundred. */
export function readNumbering(text: string, before: string | null = null): Numbering | null {
  const trimmed = text.trim().replace(/^\((.{1,6})\)$/u, '$1');
  if (trimmed === '' || trimmed.length > 16) return null;
  if (/^[-–—+*•●▪o]+$/u.test(trimmed)) return { style: 'bullet', text: trimmed, depth: 1 };
  const bare = trimmed.replace(/[.:/]+$/u, '');
  const word = /^(?:phần|mục|chương|nhóm|điểm|khoản|nhiệm vụ|part|section)\s+(.+)$/iu.exec(bare);
  if (word) return readNumbering(word[1]!, before);
  if (/^\d{1,4}(?:[.,]\d{1,3})*[a-zđ]?\)?$/u.test(bare)) return { style: 'arabic', text: bare, depth: bare.split(/[.,]/u).length };
  if (/^[a-zđ]{1,2}(?:\d{1,2})?\)?$/u.test(bare) && !/^[ivx]{2}$/u.test(bare)) return { style: 'letter', text: bare, depth: 1 };
  if (/^[ivx]{1,5}\)?$/u.test(bare)) return { style: 'letter', text: bare, depth: 1 };
  if (/^(?:[IVX]{1,5}|[A-ZĐ])(?:[.-]?\d{1,3})(?:[.]\d{1,3})*[a-zđ]?\)?$/u.test(bare)) return { style: 'mixed', text: bare, depth: bare.split('.').length + (/^[A-Z]+\d/u.test(bare) ? 1 : 0) };
  if (/^[A-ZĐ]\)?$/u.test(bare) && isLetter(bare, before)) return { style: 'capital', text: bare, depth: 1 };
  if (/^[IVXLC]{1,7}\)?$/u.test(bare)) return { style: 'roman', text: bare, depth: 1 };
  return null;
}

/** Splits "2. Tăng cường …", "Phần I: …", "A - …" into number and title; the number is null when the text starts with none. */
export function splitNumbering(text: string, before: string | null = null): { number: Numbering | null; title: string } {
  const worded = WORDED.exec(text);
  if (worded) return { number: readNumbering(worded[2]!, before), title: worded[3]! === '' ? text : worded[3]! };
  const dotted = /^(\d{1,3}(?:\.\d{1,3})+)\.?\s+(\S.*)$/u.exec(text) ?? /^((?:\d{1,3}|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ])(?:\.\d{1,3})*\)?)\s*[.:/–-]\s*(\S.*)$/u.exec(text) ?? /^((?:\d{1,2}|[IVXLC]{1,6}|[A-ZĐa-zđ])\))\s*(\S.*)$/u.exec(text) ?? /^([IVX]{1,6})\s+(\S.*)$/u.exec(text);
  if (!dotted) return { number: null, title: text };
  const number = readNumbering(dotted[1]!, before);
  return number ? { number, title: dotted[2]! } : { number: null, title: text };
}

/** Whether a text names itself a heading and counts itself: "Mục tiêu 2: Xã hội số", "Trụ cột 1. Chính quyền số". */
export function isWordedHeading(text: string): boolean {
  return WORDED.test(text);
}

const WORDED = /^((?:phần|mục|chương|nhóm|nhóm nhiệm vụ|nhóm giải pháp|nhiệm vụ|nhiệm vụ trọng tâm|giải pháp|mục tiêu|trụ cột|lĩnh vực(?=\s+\d)|chuyên đề(?=\s+\d)|(?:khâu )?đột phá)\s+(?:thứ\s+)?([IVXLC]{1,6}|\d{1,2}|[A-ZĐ]))\s*(?:[.:)–-]\s*|$)(.*)$/iu;

/** Whether `inner` would stand under `outer` in usual numbering: A, I, 1, 1.1, a), -. */
export function isDeeper(inner: Numbering, outer: Numbering): boolean {
  return rank(inner) > rank(outer);
}

function rank(numbering: Numbering): number {
  switch (numbering.style) {
    case 'capital':
      return 1;
    case 'roman':
      return 2;
    case 'mixed':
      return 3 + numbering.depth * 0.1;
    case 'arabic':
      return 3 + numbering.depth * 0.2 + (/\d[a-zđ]\)?$/u.test(numbering.text) ? 0.1 : 0);
    case 'letter':
      return 6;
    case 'bullet':
      return 7;
  }
}

/** `C` and `D` are letters; `I`, `V`, `X` are Roman unless the letter before them was the last capital. */
function isLetter(text: string, before: string | null): boolean {
  const letter = text[0]!;
  if (!'IVX'.includes(letter)) return true;
  return before !== null && before.codePointAt(0)! + 1 === letter.codePointAt(0);
}
