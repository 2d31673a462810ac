import type { ColumnExtension } from '../../core/sheet/extension';
import type { SheetCells } from './sheet-cells';
import { SHEET_ORDER } from './sheet-order';
import type { SheetOutline } from './sheet-outline';
import { columnXml } from './write-sheet';
import { attributesXml, elementXml, insertInOrder, withPrefix, type Splice } from './xml-edit';
import { child } from './xml-tree';

/** Widths for the new columns; the officer's other columns keep theirs, even where one definition spanned both. */
export function widenedColumns(xml: string, outline: SheetOutline, { at, columns }: ColumnExtension, cells: SheetCells): Splice[] {
  const last = at + columns.length - 1;
  const own = columns.map(({ width }, index) => columnXml(at + index, width, cells.styleAt(1_048_577, at + index)));
  const list = child(outline.root, 'cols');
  if (!list) return [insertInOrder(outline.root, SHEET_ORDER, 'cols', withPrefix(`<cols>${own.join('')}</cols>`, outline.prefix))];
  const definitions: { first: number; xml: string }[] = own.map((one, index) => ({ first: at + index, xml: withPrefix(one, outline.prefix) }));
  for (const element of list.children) {
    const min = Number(element.attributes.get('min'));
    const max = Number(element.attributes.get('max'));
    if (max < at || min > last) definitions.push({ first: min, xml: xml.slice(element.start, element.end) });
    else {
      const part = (first: number, end: number) => definitions.push({ first, xml: elementXml(element.qname, { ...Object.fromEntries(element.attributes), min: first, max: end }) });
      if (min < at) part(min, at - 1);
      if (max > last) part(last + 1, max);
    }
  }
  definitions.sort((a, b) => a.first - b.first);
  return [{ start: list.start, end: list.end, by: `<${list.qname}${attributesXml(Object.fromEntries(list.attributes))}>${definitions.map((one) => one.xml).join('')}</${list.qname}>` }];
}
