import { WorkbookError } from '../error';
import { XmlCursor } from './xml-cursor';

/** An element of a small part, with where it stands in the text, so that changes are splices of that text. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly qname: string;
  /** By name without prefix; `xmlns` declarations are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Own characters, those of children not included. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The root element of the text. Elements named in `opaque` are given without children (for large ones). */
export function parseXml(text: string, opaque?: string): XmlElement {
  const cursor = new XmlCursor(text);
  const open: Draft[] = [];
  while (cursor.next()) {
    if (cursor.kind === 'open') {
      const draft = draftOf(cursor);
      open.at(-1)?.children.push(draft);
      if (cursor.name !== opaque) open.push(draft);
      else {
        cursor.skip();
        finish(draft, cursor);
      }
    } else if (cursor.kind === 'text') {
      const parent = open.at(-1);
      if (parent) parent.text += cursor.value();
    } else {
      const draft = open.pop()!;
      finish(draft, cursor);
      if (open.length === 0) return draft;
    }
  }
  throw new WorkbookError('damaged', 'a part without a root');
}

/** First child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** An on/off attribute as XML schema writes it; `otherwise` when absent. */
export function flag(value: string | undefined, otherwise = false): boolean {
  if (value === undefined) return otherwise;
  return value === '1' || value === 'true' || value === 'on';
}

/** Prefix of the element with its colon, '' when it has none. */
export function prefixOf(element: XmlElement): string {
  return element.qname.slice(0, element.qname.length - element.name.length);
}

interface Draft {
  name: string;
  qname: string;
  attributes: Map<string, string>;
  children: Draft[];
  text: string;
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
}

function draftOf(cursor: XmlCursor): Draft {
  const attributes = new Map<string, string>();
  for (const [qname, value] of cursor.attributes()) {
    if (qname === 'xmlns' || qname.startsWith('xmlns:')) continue;
    const colon = qname.indexOf(':');
    const name = qname.slice(colon + 1);
    if (colon === -1 || !attributes.has(name)) attributes.set(name, value);
  }
  const { name, qname, start, end } = cursor;
  return { name, qname, attributes, children: [], text: '', start, end, innerStart: end, innerEnd: end };
}

function finish(draft: Draft, cursor: XmlCursor): void {
  draft.innerEnd = cursor.start;
  draft.end = cursor.end;
}
