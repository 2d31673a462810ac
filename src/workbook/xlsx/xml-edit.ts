import { XmlCursor } from './xml-cursor';
import { escapeXml } from './xml-text';
import { parseXml, prefixOf, type XmlElement } from './xml-tree';

/** Replaces `text[start, end)` by `by`; an insertion when both are the same. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Applies splices that do not overlap; those at one place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const sorted = splices.map((one, index) => ({ one, index })).sort((a, b) => a.one.start - b.one.start || a.index - b.index);
  let result = '';
  let from = 0;
  for (const { one } of sorted) {
    result += text.slice(from, one.start) + one.by;
    from = Math.max(from, one.end);
  }
  return result + text.slice(from);
}

/** Attributes as XML, in this order; null and undefined ones are left out. */
export function attributesXml(attributes: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

/** An element as XML, self-closing without content. Attribute values are escaped, `content` must be XML already. */
export function elementXml(name: string, attributes: Readonly<Record<string, string | number | null | undefined>>, content = ''): string {
  return content === '' ? `<${name}${attributesXml(attributes)}/>` : `<${name}${attributesXml(attributes)}>${content}</${name}>`;
}

/** Our own unprefixed XML as it must read inside a part whose elements carry a prefix (`x:`). */
export function withPrefix(xml: string, prefix: string): string {
  if (prefix === '' || xml === '') return xml;
  const cursor = new XmlCursor(xml);
  const splices: Splice[] = [];
  while (cursor.next()) {
    if (cursor.kind === 'text' || cursor.start === cursor.end || cursor.qname.includes(':')) continue;
    const at = cursor.start + (cursor.kind === 'open' ? 1 : 2);
    splices.push({ start: at, end: at, by: prefix });
  }
  return splice(xml, splices);
}

/** The start tag of an element with some attributes changed, added or (null) taken away; the others stay as written. */
export function startTagWith(text: string, element: XmlElement, changes: Readonly<Record<string, string | number | null>>): Splice {
  const cursor = new XmlCursor(text.slice(element.start, element.innerStart));
  cursor.next();
  const attributes = new Map(cursor.attributes());
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) attributes.delete(name);
    else attributes.set(name, String(value));
  }
  const close = cursor.selfClosing ? '/>' : '>';
  return { start: element.start, end: element.innerStart, by: `<${element.qname}${attributesXml(Object.fromEntries(attributes))}${close}` };
}

/** Puts XML last into an element, opening it up when it is self-closing. */
export function appendInto(element: XmlElement, xml: string): Splice {
  if (element.innerStart < element.end) return { start: element.innerEnd, end: element.innerEnd, by: xml };
  return { start: element.end - 2, end: element.end, by: `>${xml}</${element.qname}>` };
}

/**
 * Where a child must be put into an element whose children stand in a fixed order: before the first child that comes later in
 * `order`. `xml` must carry the prefix already.
 */
export function insertInOrder(parent: XmlElement, order: readonly string[], name: string, xml: string): Splice {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = parent.children.find((candidate) => later.has(candidate.name));
  return next ? { start: next.start, end: next.start, by: xml } : appendInto(parent, xml);
}

/** Children put last into the root of a packaging part (relationships, content types), whatever prefix it has. */
export function appendToRoot(text: string, xml: string): string {
  const root = parseXml(text);
  return splice(text, [appendInto(root, withPrefix(xml, prefixOf(root)))]);
}
