import type { GeneratedKind, SheetBlueprint } from '../../core/sheet/blueprint';
import { generatedName } from '../generated-name';
import { sealName } from '../seal';
import { sheetOfFormula } from './addresses';

/** A generated sheet that stands in the workbook. */
export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Names of its charts, the officer's own among them. */
  readonly charts: readonly string[];
}

/** What has to be known about a workbook before sheets are written into it. */
export interface StandingBook {
  readonly isProtected: boolean;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly generated: ReadonlyMap<GeneratedKind, StandingSheet>;
  /** Formulas of the defined names that the blueprints will set, where they exist. */
  readonly names: ReadonlyMap<string, string>;
}

/** Looks at sheets, names and, where generated sheets stand, at their charts: one or two round trips. Sheets of the kinds in `kept` count as the officer's. */
export async function lookAtBook(context: Excel.RequestContext, blueprints: readonly SheetBlueprint[], kept: readonly GeneratedKind[] = []): Promise<StandingBook> {
  const { worksheets, names, protection } = context.workbook;
  protection.load('protected');
  worksheets.load('items/id,items/name,items/protection/protected');
  const items = blueprints.flatMap(namesOf).map((name) => ({ name, item: names.getItemOrNullObject(name).load('formula') }));
  await context.sync();

  const found = new Map(items.flatMap(({ name, item }) => (item.isNullObject ? [] : [[name, String(item.formula)] as const])));
  const standing = blueprints.flatMap(({ kind }) => {
    const sheetName = kept.includes(kind) ? null : sheetOfFormula(found.get(generatedName(kind)) ?? '');
    const sheet = worksheets.items.find(({ name }) => name === sheetName);
    return sheet ? [{ kind, sheet, charts: sheet.charts.load('items/name') }] : [];
  });
  if (standing.length > 0) await context.sync();
  return {
    isProtected: protection.protected,
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    names: found,
    generated: new Map(standing.map(({ kind, sheet, charts }) => [kind, {
      id: sheet.id, name: sheet.name, isProtected: sheet.protection.protected, charts: charts.items.map(({ name }) => name),
    }])),
  };
}

/** The defined names that belong to a blueprint's sheet. */
export function namesOf({ kind, names = [] }: SheetBlueprint): string[] {
  return [generatedName(kind), sealName(kind), ...names.map(({ name }) => name)];
}
