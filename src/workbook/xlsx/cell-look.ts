import { colorOf, themeColors } from './colors';
import type { State } from './state';
import { formatAt, isOn } from './styles-read';
import { child, children, flag, type XmlElement } from './xml-tree';

export type Edge = 'top' | 'right' | 'bottom' | 'left';

/** A line at the edge of a cell; `style` by the name of the file format (`thin`, `double`, …). */
export interface BorderLook {
  readonly style: string;
  readonly color: string;
}

/** Look of a cell. Colours are `RRGGBB`. */
export interface CellLook {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly borders?: Partial<Record<Edge, BorderLook>>;
}

/** The looks of the workbook's cell styles, by style index. */
export function cellLooks(state: State): CellLook[] {
  const { root } = state.styles;
  const theme = themeColors(state);
  const fonts = children(child(root, 'fonts'), 'font').map((font) => fontLook(font, theme));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => fillColor(fill, theme));
  const borders = children(child(root, 'borders'), 'border').map((border) => borderLook(border, theme));
  return children(child(root, 'cellXfs'), 'xf').map((xf, index): CellLook => {
    const id = (name: string) => Number(xf.attributes.get(name) ?? 0);
    const { numberFormat } = formatAt(state.styles, index);
    const fill = fills[id('fillId')];
    const edges = borders[id('borderId')];
    return {
      ...fonts[id('fontId')],
      ...(fill ? { fill } : {}),
      ...(edges && Object.keys(edges).length > 0 ? { borders: edges } : {}),
      ...alignmentLook(child(xf, 'alignment')),
      ...(numberFormat === 'General' ? {} : { numberFormat }),
    };
  });
}

function fontLook(font: XmlElement, theme: readonly string[]): CellLook {
  const value = (name: string) => child(font, name)?.attributes.get('val');
  const color = colorOf(child(font, 'color'), theme);
  const fontName = value('name');
  const size = value('sz');
  return {
    ...(fontName === undefined ? {} : { fontName }),
    ...(size === undefined ? {} : { fontSize: Number(size) }),
    ...(isOn(child(font, 'b')) ? { bold: true } : {}),
    ...(isOn(child(font, 'i')) ? { italic: true } : {}),
    ...(child(font, 'u') && value('u') !== 'none' ? { underline: true } : {}),
    ...(isOn(child(font, 'strike')) ? { strike: true } : {}),
    ...(color === null ? {} : { color }),
  };
}

function fillColor(fill: XmlElement, theme: readonly string[]): string | null {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.get('patternType');
  if (!pattern || type === undefined || type === 'none') return null;
  return colorOf(child(pattern, 'fgColor'), theme) ?? (type === 'solid' ? null : 'D9D9D9');
}

function borderLook(border: XmlElement, theme: readonly string[]): Partial<Record<Edge, BorderLook>> {
  const edges: Partial<Record<Edge, BorderLook>> = {};
  for (const edge of ['top', 'right', 'bottom', 'left'] as const) {
    const line = child(border, edge) ?? (edge === 'left' ? child(border, 'start') : edge === 'right' ? child(border, 'end') : undefined);
    const style = line?.attributes.get('style');
    if (style !== undefined && style !== 'none') edges[edge] = { style, color: colorOf(child(line, 'color'), theme) ?? '000000' };
  }
  return edges;
}

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  const horizontal = alignment?.attributes.get('horizontal');
  const vertical = alignment?.attributes.get('vertical');
  const align = horizontal === 'centerContinuous' ? 'center' : horizontal === 'distributed' ? 'justify' : horizontal;
  return {
    ...(align === 'left' || align === 'center' || align === 'right' || align === 'justify' ? { align } : {}),
    ...(vertical === 'top' || vertical === 'bottom' ? { verticalAlign: vertical } : vertical === undefined ? {} : { verticalAlign: 'middle' as const }),
    ...(flag(alignment?.attributes.get('wrapText')) ? { wrap: true } : {}),
  };
}
