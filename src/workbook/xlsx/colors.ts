import type { State } from './state';
import { child, parseXml, type XmlElement } from './xml-tree';

/** The theme's colours in the order that `theme="…"` counts them; Office's own when the workbook has no theme. */
export function themeColors(state: State): readonly string[] {
  const path = state.workbook.themePath;
  const scheme = path === null ? undefined : child(child(parseXml(state.pack.need(path).text), 'themeElements'), 'clrScheme');
  if (!scheme) return OFFICE;
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    return color?.attributes.get('lastClr') ?? color?.attributes.get('val') ?? OFFICE[index]!;
  });
}

/** A colour element as `RRGGBB`; null for automatic or none. */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | null {
  if (!element) return null;
  const { attributes } = element;
  const tint = Number(attributes.get('tint') ?? 0);
  const rgb = attributes.get('rgb');
  if (rgb !== undefined) return tinted(rgb.slice(-6).toUpperCase(), tint);
  const themed = attributes.get('theme');
  if (themed !== undefined) return tinted(theme[Number(themed)] ?? '000000', tint);
  const indexed = Number(attributes.get('indexed') ?? NaN);
  return INDEXED[indexed < 8 ? indexed : indexed - 8] ?? null;
}

/** Light before dark: the file counts them in another order than the theme lists them. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

const OFFICE = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

/** The old palette (ECMA-376 18.8.27); its first eight colours are counted twice, 64 and up are the system's. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const part = (at: number) => {
    const value = parseInt(rgb.slice(at, at + 2), 16);
    const changed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, changed))).toString(16).toUpperCase().padStart(2, '0');
  };
  return part(0) + part(2) + part(4);
}
