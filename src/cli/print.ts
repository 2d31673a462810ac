import { fillSlots } from '../core/text/slots';
import type { Problem, ProblemCode } from '../session/problem';
import { textsOf, type Lang } from './texts';
import { lengthOf, wrap } from './wrap';

/** One sentence on standard error: which file, what is wrong with it and what to do. */
export function printProblem(file: string, problem: Problem, lang: Lang): void {
  const texts = textsOf(lang);
  const own: Partial<Record<ProblemCode, string>> = texts.cli.problems;
  const sentence = own[problem.code] ?? texts.errors[problem.code];
  const filled = fillSlots(sentence, { ...problem.slots, file });
  console.error(wrap(sentence.includes('{file}') ? filled : `${file}: ${filled}`));
}

/** Rows in columns: the first `leftAligned` to the left, the others (figures) to the right. */
export function printTable(rows: readonly (readonly string[])[], leftAligned = 1): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => lengthOf(row[column] ?? ''))));
  for (const row of rows) {
    const cells = row.map((text, column) => {
      const blanks = ' '.repeat(widths[column]! - lengthOf(text));
      return column < leftAligned ? text + blanks : blanks + text;
    });
    console.log(cells.join('  ').trimEnd());
  }
}
