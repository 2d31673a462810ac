import { WORKBOOK_ORDER } from './recalculation';
import { appendInto, elementXml, insertInOrder, splice, withPrefix, type Splice } from './xml-edit';
import { escapeXml } from './xml-text';
import { child, children, parseXml, prefixOf } from './xml-tree';

/** A defined name to write. */
export interface NameToWrite {
  readonly name: string;
  readonly refersTo: string;
  /** 0-based tab position a sheet's own name belongs to. */
  readonly localSheet?: number;
  readonly hidden?: boolean;
}

/** The workbook part with these names, each in place of one of the same name and reach; all others keep their bytes. */
export function withDefinedNames(xml: string, names: readonly NameToWrite[], removed: readonly { readonly name: string; readonly localSheet?: number }[] = []): string {
  const root = parseXml(xml);
  const prefix = prefixOf(root);
  const list = child(root, 'definedNames');
  const gone = new Set([...names, ...removed].map(keyOf));
  const old = children(list, 'definedName').filter(({ attributes }) => gone.has(keyOf({ name: attributes.get('name') ?? '', localSheet: attributes.get('localSheetId') })));
  const added = withPrefix(names.map(nameXml).join(''), prefix);
  const splices: Splice[] = old.map(({ start, end }) => ({ start, end, by: '' }));
  const isLeftEmpty = list !== undefined && old.length === list.children.length && added === '';
  if (isLeftEmpty) return splice(xml, [{ start: list.start, end: list.end, by: '' }]);
  if (added !== '') {
    splices.push(list ? appendInto(list, added) : insertInOrder(root, WORKBOOK_ORDER, 'definedNames', `<${prefix}definedNames>${added}</${prefix}definedNames>`));
  }
  return splice(xml, splices);
}

/** Excel compares names without case. */
function keyOf({ name, localSheet }: { readonly name: string; readonly localSheet?: number | string | undefined }): string {
  return `${name.toLowerCase()}|${localSheet ?? ''}`;
}

function nameXml({ name, refersTo, localSheet, hidden }: NameToWrite): string {
  return elementXml('definedName', { name, localSheetId: localSheet, hidden: hidden ? 1 : null }, escapeXml(refersTo));
}
