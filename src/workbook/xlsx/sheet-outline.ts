import { parseAreaAddress, type Area } from '../../core/sheet/cell-ref';
import { child, children, flag, parseXml, prefixOf, type XmlElement } from './xml-tree';

/** A worksheet part without its cells: everything around `sheetData`, with where it stands in the text. */
export interface SheetOutline {
  readonly root: XmlElement;
  readonly sheetData: XmlElement | undefined;
  /** Prefix of the part's elements with its colon, '' when it has none. */
  readonly prefix: string;
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  /** Column definitions as `[first, last, attributes]`. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly attributes: ReadonlyMap<string, string> }[];
}

/** Parses everything of a worksheet but its cells. */
export function outlineOf(xml: string): SheetOutline {
  const root = parseXml(xml, 'sheetData');
  return {
    root,
    sheetData: child(root, 'sheetData'),
    prefix: prefixOf(root),
    merges: children(child(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => parseAreaAddress(attributes.get('ref') ?? '') ?? []),
    isProtected: flag(child(root, 'sheetProtection')?.attributes.get('sheet')),
    columns: children(child(root, 'cols'), 'col').map(({ attributes }) => ({
      first: Number(attributes.get('min')),
      last: Math.min(Number(attributes.get('max')), 16_384),
      attributes,
    })),
  };
}
