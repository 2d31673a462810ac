import type { Package } from './package';
import { appendToRoot } from './xml-edit';
import { escapeXml } from './xml-text';
import { children, parseXml } from './xml-tree';

/** What one part says about another. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type: `worksheet`, `sharedStrings`, … the same in transitional and strict files. */
  readonly type: string;
  /** Path in the package; the address itself when external. */
  readonly target: string;
}

/** Relationships of a part (`''` for the package); empty when it has none. */
export function relationshipsOf(pack: Package, path: string): Relationship[] {
  const part = pack.find(relsPath(path));
  if (!part) return [];
  return children(parseXml(part.text), 'Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const isExternal = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1)!,
      target: isExternal ? target : resolve(path, target),
    };
  });
}

/** Where the relationships of a part are kept. */
export function relsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A relationship to add: `target` is a path in the package. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Text of the rels part with these added; a new part when there was none. */
export function withRelationships(text: string | undefined, added: readonly NewRelationship[]): string {
  const xml = added.map(({ id, type, target }) => `<Relationship Id="${escapeXml(id)}" Type="${TYPES}${type}" Target="/${escapeXml(target)}"/>`).join('');
  if (text === undefined) {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`;
  }
  return appendToRoot(text, xml);
}

/** An id that the part does not use yet. */
export function freeRelationshipId(used: ReadonlySet<string>): string {
  for (let n = used.size + 1; ; n++) if (!used.has(`rId${n}`)) return `rId${n}`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments = from.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
