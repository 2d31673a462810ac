import { fold } from '../text/fold';

/** Whether a cell only says "the same as above": `nt`, `n.t.`, `-nt-`, `Như trên`, `"`, `''`, `〃`, `-//-`. */
export function isDitto(text: string): boolean {
  return text.length <= 24 && /^[^\p{L}\p{N}]|^[ntdas]/iu.test(text) && (/^[\s\-–—_.]*(?:["“”″〃＂]|'{1,2}|’’|‘‘|´´|\/\/)+[\s\-–—_.]*$/u.test(text) || /^[- .]*(?:n ?\.? ?t\.?|nhu tren|nhu muc tren|nhu nhiem vu tren|tuong tu(?: nhu)?(?: tren)?|ditto|as above|same as above)[- .]*$/.test(fold(text)));
}

/** The number in "như mục 3", "như nhiệm vụ 2.1"; null when the text is none of these. */
export function dittoTarget(text: string): string | null {
  return text.length > 40 || !/^[nt]/i.test(text) ? null : (/^(?:nhu|tuong tu(?: nhu)?) (?:muc|nhiem vu|diem|y|so|tt|stt|dong)(?: so)? (\d{1,3}(?:\.\d{1,3})*[a-z]?)\.?$/.exec(fold(text))?.[1] ?? null);
}
