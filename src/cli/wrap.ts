const WIDTH_OF_A_PIPE = 80;
const NARROWEST = 40;
/** Longer lines are hard to read, however wide the window. */
const WIDEST = 100;

/** Breaks a text between words into lines that fit the window; every line starts with `indent`, those after the first with `hanging` more. */
export function wrap(text: string, indent = '', hanging = ''): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? WIDTH_OF_A_PIPE));
  const lines: string[] = [];
  let line = indent;
  let words = 0;
  for (const word of text.split(' ')) {
    if (words > 0 && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = indent + hanging;
      words = 0;
    }
    line += (words > 0 ? ' ' : '') + word;
    words += 1;
  }
  return [...lines, line].join('\n');
}

/** Columns it takes in a terminal: composed Vietnamese letters take one each. */
export function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
