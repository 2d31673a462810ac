import { parseAreaAddress } from '../../core/sheet/cell-ref';
import type { CellValue } from '../../core/sheet/grid';
import type { Package } from './package';
import { relationshipsOf } from './relationships';
import { splice, startTagWith, type Splice } from './xml-edit';
import { child, children, parseXml } from './xml-tree';
import { tableColumnName } from './write-table';

/**
 * The package with the column names of tables brought in step with header cells that were written: Excel calls a file damaged
 * whose table names a column otherwise than its header cell does.
 */
export function withTableHeaders(pack: Package, sheetPath: string, written: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[]): Package {
  const changes: [string, string][] = [];
  for (const { type, target } of relationshipsOf(pack, sheetPath)) {
    const part = type === 'table' ? pack.find(target) : undefined;
    const root = part && parseXml(part.text);
    const area = parseAreaAddress(root?.attributes.get('ref') ?? '');
    if (!part || !root || !area || root.attributes.get('headerRowCount') === '0') continue;
    const columns = children(child(root, 'tableColumns'), 'tableColumn');
    const splices = written.flatMap(({ row, column, value }): Splice[] => {
      const element = row === area.top ? columns[column - area.left] : undefined;
      return element && value !== null && value !== '' ? [startTagWith(part.text, element, { name: tableColumnName(String(value)) })] : [];
    });
    if (splices.length > 0) changes.push([part.path, splice(part.text, splices)]);
  }
  return pack.with(changes);
}
