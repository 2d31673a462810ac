import type { GeneratedKind } from '../../core/sheet/blueprint';
import { GENERATED_KINDS, generatedName } from '../generated-name';
import type { SheetInfo } from '../workbook';
import { sheetOfFormula } from './addresses';
import { runExcel } from './run';

/** The sheets in tab order, in one round trip. */
export function listSheets(): Promise<readonly SheetInfo[]> {
  return runExcel('', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const active = worksheets.getActiveWorksheet().load('name');
    const generated = queueGenerated(context);
    await context.sync();
    const kinds = generated();
    return worksheets.items.map(({ name, visibility }): SheetInfo => {
      const kind = kinds.get(name);
      return { name, visible: visibility === 'Visible', active: name === active.name, ...(kind === undefined ? {} : { generated: kind }) };
    });
  });
}

/** Queues the look-up of generated sheets; after a sync the returned function tells name → kind. */
export function queueGenerated(context: Excel.RequestContext): () => Map<string, GeneratedKind> {
  const items = GENERATED_KINDS.map((kind) => ({ kind, item: context.workbook.names.getItemOrNullObject(generatedName(kind)).load('formula') }));
  return () => new Map(items.flatMap(({ kind, item }) => {
    const sheet = item.isNullObject ? null : sheetOfFormula(item.formula);
    return sheet === null ? [] : [[sheet, kind] as const];
  }));
}
