import { BUILTIN_FORMATS, SYSTEM_DATE_FORMATS } from './builtin-formats';
import { numberFormat, type NumberFormat } from './number-format';
import { child, children, flag, parseXml, type XmlElement } from './xml-tree';

/** What a cell style (`s="…"`) says, as far as reading and editing need it. */
export interface CellFormat {
  /** The code, built-in ids spelt out. */
  readonly numberFormat: string;
  /** How it is shown; differs from the code where an id follows the system's date. */
  readonly shownAs: NumberFormat;
  readonly fontName: string | null;
  readonly bold: boolean;
  readonly locked: boolean;
}

/** The styles part, parsed once and shared by all sheets. */
export interface Styles {
  readonly root: XmlElement;
  readonly formats: readonly CellFormat[];
}

/** Formats by style index. A workbook without styles has the one General format. */
export function readStyles(xml: string): Styles {
  const root = parseXml(xml);
  const codes = new Map<number, string>();
  for (const { attributes } of children(child(root, 'numFmts'), 'numFmt')) {
    codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
  }
  const fonts = children(child(root, 'fonts'), 'font').map((font) => ({
    fontName: child(font, 'name')?.attributes.get('val') ?? null,
    bold: isOn(child(font, 'b')),
  }));
  const formats = children(child(root, 'cellXfs'), 'xf').map((xf): CellFormat => {
    const id = Number(xf.attributes.get('numFmtId') ?? 0);
    const code = codes.get(id) ?? BUILTIN_FORMATS[id] ?? 'General';
    const font = fonts[Number(xf.attributes.get('fontId') ?? 0)];
    return {
      numberFormat: code,
      shownAs: numberFormat(codes.has(id) ? code : (SYSTEM_DATE_FORMATS[id] ?? code)),
      fontName: font?.fontName ?? null,
      bold: font?.bold ?? false,
      locked: flag(child(xf, 'protection')?.attributes.get('locked'), true),
    };
  });
  return { root, formats: formats.length > 0 ? formats : [PLAIN] };
}

/** The format of a style index; the first one for an index that does not exist. */
export function formatAt(styles: Styles, index: number): CellFormat {
  return styles.formats[index] ?? styles.formats[0]!;
}

/** `<b/>` is on, `<b val="0"/>` is off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element.attributes.get('val'), true);
}

const PLAIN: CellFormat = { numberFormat: 'General', shownAs: numberFormat('General'), fontName: null, bold: false, locked: true };
