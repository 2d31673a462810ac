import { areaAddress, cellAddress, contains, type Area } from '../../core/sheet/cell-ref';
import type { ColumnExtension } from '../../core/sheet/extension';
import { WorkbookError } from '../error';
import { cellXml } from './cell-xml';
import type { Package } from './package';
import { patchCells, type CellPatch } from './patch-cells';
import { sheetCells, type SheetCells } from './sheet-cells';
import { SHEET_ORDER } from './sheet-order';
import { outlineOf, type SheetOutline } from './sheet-outline';
import type { State } from './state';
import { StyleWriter } from './style-writer';
import { withStyles } from './styles-part';
import { tablesToWiden, widenedTable } from './widen-table';
import { validationXml } from './validation-xml';
import { widenedColumns } from './widen-columns';
import type { SheetEntry } from './workbook-part';
import { highlightXml } from './write-sheet';
import { appendInto, elementXml, insertInOrder, splice, startTagWith, withPrefix, type Splice } from './xml-edit';
import { child, children, type XmlElement } from './xml-tree';

/** The package with the columns added. Throws `no-sheet`, `sheet-protected` or `area-occupied` before anything is written. */
export function extendSheet(state: State, extension: ColumnExtension): Package {
  const entry = state.sheet(extension.sheet);
  const outline = state.outline(entry);
  if (outline.isProtected) throw new WorkbookError('sheet-protected', entry.name);
  const cells = sheetCells(state, entry);
  checkFree(state, entry, cells, extension);
  const styles = new StyleWriter(state.stylesXml, state.styles);
  const patches = newCells(cells, extension, styles, outline.merges).map((patch) => ({ ...patch, xml: withPrefix(patch.xml, outline.prefix) }));
  const tables = tablesToWiden(state, entry, extension);
  const around = [
    ...widenedColumns(state.xml(entry), outline, extension, cells),
    ...mergeSplices(state.xml(entry), outline, extension),
    ...highlightSplices(outline, extension, styles),
    ...validationSplices(state.xml(entry), outline, extension),
  ];
  const framed = splice(state.xml(entry), around);
  const xml = patchCells(framed, outlineOf(framed), patches);
  const changed = state.pack.with([[entry.path, xml], ...tables.map(({ path, text }): [string, string] => [path, widenedTable(text, extension)])]);
  return withStyles(changed, state.workbook, styles.finish());
}

/** The area the new columns take. */
export function extensionArea({ headerTop, lastRow, at, columns }: ColumnExtension): Area {
  return { top: headerTop, left: at, bottom: lastRow, right: at + columns.length - 1 };
}

function checkFree(state: State, entry: SheetEntry, cells: SheetCells, extension: ColumnExtension): void {
  const area = extensionArea(extension);
  for (const cell of cells.all) {
    const isEmpty = (cell.value === null || cell.value === '') && cell.formula === undefined;
    if (!isEmpty && contains(area, cell.row, cell.column)) throw new WorkbookError('area-occupied', `${entry.name}!${cellAddress(cell)}`);
  }
  const meets = (merge: Area) => merge.left <= area.right && merge.right >= area.left && merge.top <= area.bottom && merge.bottom >= area.top;
  if (state.outline(entry).merges.some(meets)) throw new WorkbookError('area-occupied', entry.name);
}

/** Row by row in the style of the neighbour: where that one is merged into a section row, in the style it has under the merge. */
function newCells(cells: SheetCells, extension: ColumnExtension, styles: StyleWriter, merges: readonly Area[]): CellPatch[] {
  const { headerTop, headerBottom, lastRow, like, at, columns } = extension;
  const patches: CellPatch[] = [];
  for (let row = headerTop; row <= lastRow; row++) {
    const merge = merges.find((area) => contains(area, row, like));
    const base = merge && merge.right > merge.left && row > headerBottom ? cells.styleAt(row, merge.right) : cells.styleAt(row, like);
    columns.forEach((column, index) => {
      const isHeader = row <= headerBottom;
      const numberFormat = isHeader ? 'General' : (column.numberFormat ?? 'General');
      const style = styles.derive(base, { numberFormat, quotePrefix: false });
      patches.push({ row, column: at + index, xml: cellXml({ row, column: at + index, style, value: row === headerTop ? column.header : null }) });
    });
  }
  return patches;
}

function mergeSplices(xml: string, { root, prefix }: SheetOutline, { headerTop, headerBottom, at, columns }: ColumnExtension): Splice[] {
  if (headerTop === headerBottom) return [];
  const added = columns.map((_, index) => elementXml('mergeCell', { ref: areaAddress({ top: headerTop, bottom: headerBottom, left: at + index, right: at + index }) }));
  return counted(xml, root, 'mergeCells', prefix, added);
}

function validationSplices(xml: string, { root, prefix }: SheetOutline, extension: ColumnExtension): Splice[] {
  const { headerBottom, lastRow, at, columns } = extension;
  const added = columns.flatMap(({ validation, message }, index) => {
    if (!validation) return [];
    const area = { top: headerBottom + 1, bottom: lastRow, left: at + index, right: at + index };
    const one = validationXml({ area, rule: validation, ...(message === undefined ? {} : { message }) });
    return one === '' ? [] : [one];
  });
  return counted(xml, root, 'dataValidations', prefix, added);
}

/** Children added to a list that carries their number, or to a new one. */
function counted(xml: string, root: XmlElement, name: 'mergeCells' | 'dataValidations', prefix: string, added: readonly string[]): Splice[] {
  if (added.length === 0) return [];
  const list = child(root, name);
  const content = withPrefix(added.join(''), prefix);
  if (!list) return [insertInOrder(root, SHEET_ORDER, name, `<${prefix}${name} count="${added.length}">${content}</${prefix}${name}>`)];
  const tag = startTagWith(xml, list, { count: list.children.length + added.length });
  if (list.innerStart === list.end) return [{ ...tag, by: `${tag.by.slice(0, -2)}>${content}</${list.qname}>` }];
  return [tag, appendInto(list, content)];
}

function highlightSplices({ root, prefix }: SheetOutline, { highlights = [] }: ColumnExtension, styles: StyleWriter): Splice[] {
  if (highlights.length === 0) return [];
  const priorities = children(root, 'conditionalFormatting').flatMap((format) => children(format, 'cfRule')).map(({ attributes }) => Number(attributes.get('priority') ?? 0));
  const first = Math.max(0, ...priorities) + 1;
  const added = highlights.map((highlight, index) => highlightXml(highlight, styles.differential(highlight), first + index));
  return [insertInOrder(root, SHEET_ORDER, 'conditionalFormatting', withPrefix(added.join(''), prefix))];
}
