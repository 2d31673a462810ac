import { areaAddress, parseAreaAddress } from '../../core/sheet/cell-ref';
import type { ColumnExtension } from '../../core/sheet/extension';
import { WorkbookError } from '../error';
import { relationshipsOf } from './relationships';
import type { State } from './state';
import type { SheetEntry } from './workbook-part';
import { tableColumnName } from './write-table';
import { appendInto, elementXml, splice, startTagWith, withPrefix, type Splice } from './xml-edit';
import { child, children, parseXml, prefixOf } from './xml-tree';

/** The table objects that end right where the new columns begin. Throws `area-occupied` when one lies under them or a name is taken in it. */
export function tablesToWiden(state: State, entry: SheetEntry, extension: ColumnExtension): { path: string; text: string }[] {
  const { at, headerTop, headerBottom, lastRow, columns } = extension;
  const touching: { path: string; text: string }[] = [];
  for (const { type, target } of relationshipsOf(state.pack, entry.path)) {
    const part = type === 'table' ? state.pack.find(target) : undefined;
    const root = part && parseXml(part.text);
    const area = parseAreaAddress(root?.attributes.get('ref') ?? '');
    if (!part || !area || area.bottom < headerTop || area.top > lastRow || area.right < at - 1 || area.left > at + columns.length - 1) continue;
    if (area.right !== at - 1 || area.top > headerBottom || area.bottom < lastRow) throw new WorkbookError('area-occupied', root?.attributes.get('displayName') ?? '');
    const names = new Set(children(child(root, 'tableColumns'), 'tableColumn').map(({ attributes }) => attributes.get('name')?.toLowerCase()));
    if (columns.some(({ header }) => names.has(header.toLowerCase()))) throw new WorkbookError('area-occupied', root?.attributes.get('displayName') ?? '');
    touching.push({ path: part.path, text: part.text });
  }
  return touching;
}

/** The table part with its new columns; what the officer filters by stays. */
export function widenedTable(text: string, { columns }: ColumnExtension): string {
  const root = parseXml(text);
  const area = parseAreaAddress(root.attributes.get('ref')!)!;
  const list = child(root, 'tableColumns')!;
  const used = list.children.map(({ attributes }) => Number(attributes.get('id')) || 0);
  const first = Math.max(0, ...used) + 1;
  const added = columns.map(({ header }, index) => elementXml('tableColumn', { id: first + index, name: tableColumnName(header) }));
  const ref = areaAddress({ ...area, right: area.right + columns.length });
  const splices: Splice[] = [
    startTagWith(text, root, { ref }),
    startTagWith(text, list, { count: list.children.length + columns.length }),
    appendInto(list, withPrefix(added.join(''), prefixOf(root))),
  ];
  // Excel wants the filter of a table to span its whole width (all but a totals row).
  const filter = child(root, 'autoFilter');
  const filtered = parseAreaAddress(filter?.attributes.get('ref') ?? '');
  if (filter && filtered) splices.push(startTagWith(text, filter, { ref: areaAddress({ ...filtered, right: filtered.right + columns.length }) }));
  return splice(text, splices);
}
