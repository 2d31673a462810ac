import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IStyleData } from '@univerjs/core';
import type { BorderLook, CellLook, Edge } from '../../workbook/xlsx/cell-look';

/** The look of a cell in Univer's terms. */
export function univerStyle(look: CellLook): IStyleData {
  return {
    ...(look.fontName === undefined ? {} : { ff: look.fontName }),
    ...(look.fontSize === undefined ? {} : { fs: look.fontSize }),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.color === undefined ? {} : { cl: { rgb: `#${look.color}` } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: `#${look.fill}` } }),
    ...(look.align === undefined ? {} : { ht: HORIZONTAL[look.align] }),
    vt: VERTICAL[look.verticalAlign ?? 'bottom'],
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.numberFormat === undefined || look.numberFormat === 'General' ? {} : { n: { pattern: look.numberFormat } }),
    ...(look.borders ? { bd: borders(look.borders) } : {}),
  };
}

function borders(edges: Partial<Record<Edge, BorderLook>>): IBorderData {
  const data: IBorderData = {};
  for (const edge of ['top', 'right', 'bottom', 'left'] as const) {
    const border = edges[edge];
    if (border) data[EDGE_KEYS[edge]] = { s: LINES[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: `#${border.color}` } };
  }
  return data;
}

const EDGE_KEYS = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT, justify: HorizontalAlign.LEFT };

const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** By the names of the file format. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
