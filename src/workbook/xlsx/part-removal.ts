import { CONTENT_TYPES } from './content-types';
import type { Package } from './package';
import { relationshipsOf, relsPath } from './relationships';
import { splice } from './xml-edit';
import { children, parseXml } from './xml-tree';

/** The package without the parts that only this sheet led to (its tables, drawing, charts, comments); the sheet itself stays. */
export function withoutBelongings(pack: Package, sheetPath: string): Package {
  const gone = new Set<string>();
  collect(pack, sheetPath, gone);
  for (const path of gone) if (isUsedElsewhere(pack, path, gone, sheetPath)) gone.delete(path);
  const changes: [string, string | null][] = [[relsPath(sheetPath), null]];
  for (const path of gone) changes.push([path, null], [relsPath(path), null]);
  const types = pack.need(CONTENT_TYPES).text;
  const overrides = children(parseXml(types), 'Override').filter(({ attributes }) => gone.has((attributes.get('PartName') ?? '').slice(1)));
  changes.push([CONTENT_TYPES, splice(types, overrides.map(({ start, end }) => ({ start, end, by: '' })))]);
  return pack.with(changes);
}

function collect(pack: Package, path: string, found: Set<string>): void {
  for (const { target, type } of relationshipsOf(pack, path)) {
    const part = pack.find(target);
    if (!part || found.has(part.path) || SHARED.has(type)) continue;
    found.add(part.path);
    collect(pack, part.path, found);
  }
}

/** Parts that a sheet may point at without owning them. */
const SHARED = new Set(['worksheet', 'officeDocument', 'pivotCacheDefinition', 'theme', 'styles', 'sharedStrings']);

function isUsedElsewhere(pack: Package, path: string, gone: ReadonlySet<string>, sheetPath: string): boolean {
  return pack.paths.some((source) => {
    const owner = ownerOf(source);
    if (owner === null || owner === sheetPath || gone.has(owner)) return false;
    return relationshipsOf(pack, owner).some(({ target }) => target === path);
  });
}

/** `xl/worksheets/_rels/sheet1.xml.rels` → `xl/worksheets/sheet1.xml`; null for other parts. */
function ownerOf(path: string): string | null {
  if (!path.endsWith('.rels')) return null;
  return path.slice(0, -'.rels'.length).replace('_rels/', '');
}
