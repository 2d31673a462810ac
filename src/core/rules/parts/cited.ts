/** Part of a text, in UTF-16 units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text names another document or quotes somebody: such words belong to their author and are never corrected. A title runs from the kind
 * of document to the end of its clause; too much is better left alone than too little.
 */
export function citedSpans(text: string): readonly Span[] {
  return [...text.matchAll(NUMBERED), ...text.matchAll(NAMED), ...text.matchAll(QUOTED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Whether a span lies in one of the others, wholly or in part. */
export function overlaps(span: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => span.start < other.end && other.start < span.end);
}

const KINDS = 'Nghị quyết|Quyết định|Kết luận|Kế hoạch|Chỉ thị|Chương trình|Đề án|Chiến lược|Quy hoạch|Luật|Nghị định|Thông tư|Công văn|Thông báo|Hướng dẫn|Quy định|Quy chế|Báo cáo|Tờ trình|Dự án|Công điện|Pháp lệnh';

/** "Kế hoạch số 2811/KH-UBND ngày 15/8/2025 về …" up to a semicolon, a full stop or the line's end. */
const NUMBERED = new RegExp(`(?:${KINDS})[^;.\\n]{0,40}?\\s(?:số\\s?)?[0-9]{1,5}\\s?[-/][^;\\n]{0,400}?(?=;|\\.\\s|\\.?$|\\n)`, 'giu');

/** A document named without its number, inside a sentence: its kind has a capital there. One that the task is to write is no citation. */
const NAMED = new RegExp(`(?<=[\\p{Ll},]\\s)(?<!(?:[Xx]ây dựng|[Bb]an hành|[Ss]oạn thảo|[Hh]oàn thiện|[Ll]ập)\\s)(?:${KINDS})\\s[^;\\n]{0,400}?(?=;|\\.\\s|\\.?$|\\n)`, 'gu');

const QUOTED = /[“"«][^”"»\n]{1,400}[”"»]/gu;
