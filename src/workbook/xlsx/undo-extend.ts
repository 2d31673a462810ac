import { finish } from '../../core/steps';
import { contains } from '../../core/sheet/cell-ref';
import type { ColumnExtension } from '../../core/sheet/extension';
import { extensionArea } from './extend';
import { Part } from './package';
import { patchCells } from './patch-cells';
import { readCells } from './read-cells';
import { outlineOf } from './sheet-outline';
import { insertInOrder, splice, type Splice } from './xml-edit';
import { SHEET_ORDER } from './sheet-order';
import type { Change, Settled } from './undo';

/**
 * Takes an extension back on a sheet that was edited afterwards: the added cells go, and so does what was put around the cells; edits
 * elsewhere stay. No way (null) when something else changed around the cells, for example a second extension.
 */
export function settleExtension(extension: ColumnExtension, sheetPath: string): (change: Change, now: Part) => Settled {
  return ({ path, before, after }, now) => {
    if (path !== sheetPath || !before || !after) return null;
    const from = outlineOf(after.text);
    const current = outlineOf(now.text);
    const original = outlineOf(before.text);
    const textOf = (part: Part, outline: typeof from, name: string) => outline.root.children.filter((element) => element.name === name).map(({ start, end }) => part.text.slice(start, end));
    const splices: Splice[] = [];
    for (const name of SHEET_ORDER) {
      if (name === 'sheetData' || name === 'dimension') continue;
      const was = textOf(before, original, name).join('');
      if (textOf(now, current, name).join('') !== textOf(after, from, name).join('')) return null;
      if (textOf(after, from, name).join('') === was) continue;
      const present = current.root.children.filter((element) => element.name === name);
      splices.push(...present.map(({ start, end }) => ({ start, end, by: '' })));
      if (was !== '') splices.push(insertInOrder(current.root, SHEET_ORDER, name, was));
    }
    const framed = splice(now.text, splices);
    const outline = outlineOf(framed);
    const area = extensionArea(extension);
    const added: { row: number; column: number; xml: string }[] = [];
    const { sheetData } = outline;
    if (sheetData) {
      finish(readCells(framed, sheetData.innerStart, sheetData.innerEnd, [], ({ row, column }) => {
        if (contains(area, row, column)) added.push({ row, column, xml: '' });
      }, () => undefined));
    }
    return Part.fromText(now.path, patchCells(framed, outline, added));
  };
}
