import { columnName, columnNumber } from '../../core/sheet/cell-ref';

/**
 * The formula as it reads when moved by rows and columns: relative references follow, `$` ones stay.
 * Cells of a shared formula are kept in the file as such moves of its first cell.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let shifted = '';
  for (let at = 0; at < formula.length; ) {
    const end = tokenEnd(formula, at);
    const token = formula.slice(at, end);
    const isName = formula[end] === '(' || formula[end] === '!';
    shifted += isName ? token : shiftReference(token, rows, columns);
    at = end;
  }
  return shifted;
}

/** End of the quoted text, bracketed name, word or single character that starts here. */
function tokenEnd(formula: string, at: number): number {
  const character = formula[at]!;
  if (character === '"' || character === "'") {
    for (let end = at + 1; end < formula.length; end++) {
      if (formula[end] !== character) continue;
      if (formula[end + 1] !== character) return end + 1;
      end++;
    }
    return formula.length;
  }
  if (character === '[') {
    let depth = 0;
    for (let end = at; end < formula.length; end++) {
      if (formula[end] === '[') depth++;
      else if (formula[end] === ']' && --depth === 0) return end + 1;
    }
    return formula.length;
  }
  let end = at;
  while (end < formula.length && WORD.test(formula[end]!)) end++;
  return Math.max(end, at + 1);
}

const WORD = /[\p{L}\p{N}_.$\\]/u;

/** `$`-aware; a column `A:A` or row `1:1` reference arrives here as its two ends. */
function shiftReference(token: string, rows: number, columns: number): string {
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/.exec(token);
  if (!cell) return token;
  const column = cell[1] === '$' ? columnNumber(cell[2]!) : columnNumber(cell[2]!) + columns;
  const row = cell[3] === '$' ? Number(cell[4]) : Number(cell[4]) + rows;
  if (column < 1 || column > 16_384 || row < 1 || row > 1_048_576) return '#REF!';
  return `${cell[1]}${columnName(column)}${cell[3]}${row}`;
}
