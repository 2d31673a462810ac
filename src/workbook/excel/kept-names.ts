import type { SheetBlueprint } from '../../core/sheet/blueprint';
import { quotedSheet } from '../../core/sheet/cell-ref';
import { sheetOfFormula } from './addresses';
import { runExcel } from './run';
import { lookAtBook } from './standing-sheets';
import type { StandingBook } from './standing-sheets';

/** A defined name before it went over to a new sheet. */
export interface OwnName {
  readonly name: string;
  readonly formula: string;
  /** Excel's id of the sheet it stood on, which the officer may rename; null when it stood on none. */
  readonly sheetId: string | null;
}

/** The names that the sheets of these blueprints have now, to be given back to them on undo. */
export async function keptNames(blueprints: readonly SheetBlueprint[]): Promise<readonly OwnName[]> {
  if (blueprints.length === 0) return [];
  const book = await runExcel('', (context) => lookAtBook(context, blueprints));
  return [...book.names].map(([name, formula]) => {
    const sheet = sheetOfFormula(formula);
    return { name, formula, sheetId: book.sheets.find((candidate) => candidate.name === sheet)?.id ?? null };
  });
}

/** What the name referred to, by the name that its sheet has now; undefined when that sheet is gone. */
export function formulaNow({ formula, sheetId }: OwnName, { sheets }: StandingBook): string | undefined {
  if (sheetId === null) return formula;
  const sheet = sheets.find(({ id }) => id === sheetId);
  return sheet && `=${quotedSheet(sheet.name)}${formula.slice(formula.lastIndexOf('!'))}`;
}
