import type { BlueprintRow, SheetBlueprint } from '../../core/sheet/blueprint';
import { contains } from '../../core/sheet/cell-ref';

/**
 * The height a row needs for its wrapped texts, in points; null when one line does. Applications fit rows only when somebody edits them,
 * and what goes straight to the printer would be cut off. Widths are those of Times New Roman, a little on the safe side.
 */
export function fittedHeight(row: BlueprintRow, number: number, blueprint: SheetBlueprint): number | null {
  let height = 0;
  row.cells.forEach((cell, index) => {
    const style = cell?.style === undefined ? undefined : blueprint.styles[cell.style];
    if (!cell || !style?.wrap || typeof cell.value !== 'string') return;
    if (blueprint.merges?.some((area) => contains(area, number, index + 1))) return;
    const { fontSize = 12, bold = false } = style;
    const width = (blueprint.columnWidths[index] ?? 8.43) * PIXELS_PER_CHARACTER;
    const perLetter = fontSize * (bold ? 0.68 : 0.62);
    const lines = cell.value.split('\n').reduce((sum, line) => sum + linesOf(line, Math.max(1, Math.floor(width / perLetter))), 0);
    if (lines > 1) height = Math.max(height, lines * fontSize * 1.32 + 2);
  });
  // Excel shows no row higher than 409 points.
  return height === 0 ? null : Math.min(409, Math.round(height * 4) / 4);
}

const PIXELS_PER_CHARACTER = 7;

/** Lines a text takes when whole words wrap at so many letters. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > letters) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    if (used > letters) {
      lines += Math.ceil(used / letters) - 1;
      used %= letters;
    }
  }
  return lines;
}
