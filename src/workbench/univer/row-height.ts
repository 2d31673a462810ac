import type { CellLook } from '../../workbook/xlsx/cell-look';

const LINE_HEIGHT = 1.25;
const CELL_PADDING = 6;
const POINT = 96 / 72;

/** Measures how high a wrapped text stands in a column, for rows whose height the file leaves to the application. */
export class RowHeights {
  private readonly context = document.createElement('canvas').getContext('2d');

  /** In pixels, for a text in a column `width` pixels wide. */
  of(text: string, width: number, look: CellLook): number {
    const size = (look.fontSize ?? 11) * POINT;
    const line = size * LINE_HEIGHT;
    if (!look.wrap) return line + CELL_PADDING;
    if (this.context) this.context.font = `${look.bold ? 'bold ' : ''}${size}px "${look.fontName ?? 'Times New Roman'}"`;
    const room = Math.max(width - CELL_PADDING, size);
    const lines = text.split('\n').reduce((sum, paragraph) => sum + this.linesOf(paragraph, room, size), 0);
    return lines * line + CELL_PADDING;
  }

  private linesOf(paragraph: string, room: number, size: number): number {
    // Most cells hold one short line: no need to measure those.
    if (paragraph.length * size < room) return 1;
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = this.width(`${word} `, size);
      if (used > 0 && used + width > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.floor(width / room);
      used = (used + width) % room;
    }
    return lines;
  }

  private width(text: string, size: number): number {
    return this.context ? this.context.measureText(text).width : text.length * size * 0.5;
  }
}
