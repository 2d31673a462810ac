import type { BlueprintHighlight, BlueprintStyle } from '../../core/sheet/blueprint';
import { builtinFormatId } from './builtin-formats';
import type { Styles } from './styles-read';
import { appendInto, attributesXml, elementXml, insertInOrder, splice, startTagWith, withPrefix, type Splice } from './xml-edit';
import { child, children, parseXml, prefixOf, type XmlElement } from './xml-tree';

/** What a derived style changes of its base. */
export interface StyleChange {
  readonly fontName?: string;
  readonly numberFormat?: string;
  /** The text is text whatever it looks like (the officer sees a leading apostrophe). */
  readonly quotePrefix?: boolean;
}

/** Adds to a styles part without changing what is there, so that every style index of the officer's keeps its meaning. */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly collections = new Map<string, Collection>();

  constructor(
    private readonly xml: string,
    styles: Styles,
  ) {
    this.root = styles.root;
  }

  /** A style like `base` but for the change; `base` itself when nothing differs. */
  derive(base: number, change: StyleChange): number {
    const plain = this.raw(base, 'cellXfs') ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const xf = parseXml(plain);
    const attributes: Record<string, string | number | null> = {};
    if (change.numberFormat !== undefined) {
      const id = this.numberFormatId(change.numberFormat);
      if (Number(xf.attributes.get('numFmtId') ?? 0) !== id) Object.assign(attributes, { numFmtId: id, applyNumberFormat: 1 });
    }
    if (change.fontName !== undefined) {
      const id = this.fontWithName(Number(xf.attributes.get('fontId') ?? 0), change.fontName);
      if (Number(xf.attributes.get('fontId') ?? 0) !== id) Object.assign(attributes, { fontId: id, applyFont: 1 });
    }
    const isQuoted = xf.attributes.get('quotePrefix') === '1' || xf.attributes.get('quotePrefix') === 'true';
    if (change.quotePrefix !== undefined && change.quotePrefix !== isQuoted) attributes.quotePrefix = change.quotePrefix ? 1 : null;
    if (Object.keys(attributes).length === 0) return base;
    return this.add('cellXfs', splice(plain, [startTagWith(plain, xf, attributes)]));
  }

  /** A style of our own, on top of nothing of the officer's. */
  append(style: BlueprintStyle): number {
    const font = this.add('fonts', this.prefixed(fontXml(style)));
    const fill = style.fill === undefined ? 0 : this.add('fills', this.prefixed(fillXml(style.fill)));
    const border = style.border === 'thin' ? this.add('borders', this.prefixed(BORDER)) : this.add('borders', this.prefixed(NO_BORDER));
    const format = style.numberFormat === undefined ? 0 : this.numberFormatId(style.numberFormat);
    const alignment = attributesXml({
      horizontal: style.align,
      vertical: style.verticalAlign === 'middle' ? 'center' : style.verticalAlign,
      wrapText: style.wrap ? 1 : null,
    });
    const attributes = { numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: 0, applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 };
    return this.add('cellXfs', this.prefixed(elementXml('xf', attributes, alignment === '' ? '' : `<alignment${alignment}/>`)));
  }

  /** A differential style for conditional formats; gives its `dxfId`. */
  differential(look: Pick<BlueprintHighlight, 'fill' | 'color' | 'bold' | 'border'>): number {
    const font = (look.bold ? '<b/>' : '') + (look.color === undefined ? '' : `<color rgb="FF${look.color}"/>`);
    const fill = look.fill === undefined ? '' : `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor rgb="FF${look.fill}"/></patternFill></fill>`;
    return this.add('dxfs', this.prefixed(`<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}${look.border === 'thin' ? DIFFERENTIAL_BORDER : ''}</dxf>`));
  }

  /** The styles part with everything added; the same text when nothing was. */
  finish(): string {
    const splices: Splice[] = [];
    for (const [name, { element, added, count }] of this.collections) {
      if (added.length === 0) continue;
      const xml = added.join('');
      if (element) {
        const tag = startTagWith(this.xml, element, { count });
        if (element.innerStart === element.end) splices.push({ ...tag, by: `${tag.by.slice(0, -2)}>${xml}</${element.qname}>` });
        else splices.push(tag, appendInto(element, xml));
      } else {
        const prefix = prefixOf(this.root);
        splices.push(insertInOrder(this.root, ORDER, name, `<${prefix}${name} count="${count}">${xml}</${prefix}${name}>`));
      }
    }
    return splice(this.xml, splices);
  }

  private numberFormatId(code: string): number {
    const builtin = builtinFormatId(code);
    if (builtin !== undefined) return builtin;
    const declared = children(child(this.root, 'numFmts'), 'numFmt');
    const known = declared.find(({ attributes }) => attributes.get('formatCode') === code);
    if (known) return Number(known.attributes.get('numFmtId'));
    const { added } = this.collection('numFmts');
    const taken = declared.map(({ attributes }) => Number(attributes.get('numFmtId')));
    const first = Math.max(163, ...taken) + 1;
    const ours = added.findIndex((xml) => parseXml(xml).attributes.get('formatCode') === code);
    if (ours !== -1) return first + ours;
    this.add('numFmts', this.prefixed(elementXml('numFmt', { numFmtId: first + added.length, formatCode: code })));
    return first + added.length - 1;
  }

  private fontWithName(base: number, name: string): number {
    const raw = this.raw(base, 'fonts') ?? '<font/>';
    const font = parseXml(raw);
    if (child(font, 'name')?.attributes.get('val') === name) return base;
    const prefix = prefixOf(font);
    const kept = font.children.filter((part) => !FONT_IDENTITY.has(part.name)).map((part) => raw.slice(part.start, part.end));
    return this.add('fonts', `<${font.qname}>${kept.join('')}${withPrefix(elementXml('name', { val: name }), prefix)}</${font.qname}>`);
  }

  /** Index of an entry of that text, added when there is none. */
  private add(name: string, xml: string): number {
    const collection = this.collection(name);
    const known = collection.indexes.get(xml);
    if (known !== undefined) return known;
    const index = collection.count++;
    collection.added.push(xml);
    collection.indexes.set(xml, index);
    return index;
  }

  private raw(index: number, name: string): string | null {
    const { element, added } = this.collection(name);
    const own = element?.children ?? [];
    const entry = own[index];
    return entry ? this.xml.slice(entry.start, entry.end) : (added[index - own.length] ?? null);
  }

  private collection(name: string): Collection {
    let collection = this.collections.get(name);
    if (!collection) {
      const element = child(this.root, name);
      const entries = element?.children ?? [];
      const indexes = new Map<string, number>();
      entries.forEach(({ start, end }, index) => {
        const xml = this.xml.slice(start, end);
        if (!indexes.has(xml)) indexes.set(xml, index);
      });
      collection = { element, added: [], count: entries.length, indexes };
      this.collections.set(name, collection);
      // Excel reserves the first two fills and needs a first font, border and style to fall back on.
      if (entries.length === 0) for (const xml of DEFAULTS[name] ?? []) this.add(name, this.prefixed(xml));
    }
    return collection;
  }

  private prefixed(xml: string): string {
    return withPrefix(xml, prefixOf(this.root));
  }
}

interface Collection {
  readonly element: XmlElement | undefined;
  readonly added: string[];
  count: number;
  readonly indexes: Map<string, number>;
}

/** CT_Stylesheet. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

const FONT_IDENTITY = new Set(['name', 'family', 'charset', 'scheme']);

const DEFAULTS: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Times New Roman"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const BORDER = `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('')}<diagonal/></border>`;
const DIFFERENTIAL_BORDER = BORDER.replace('<diagonal/>', '');

function fontXml({ bold, italic, underline, fontSize = 12, color, fontName = 'Times New Roman' }: BlueprintStyle): string {
  const flags = (bold ? '<b/>' : '') + (italic ? '<i/>' : '') + (underline ? '<u/>' : '');
  return `<font>${flags}<sz val="${fontSize}"/>${color === undefined ? '' : `<color rgb="FF${color}"/>`}${elementXml('name', { val: fontName })}<family val="1"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}
