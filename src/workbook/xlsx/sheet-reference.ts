import { areaAddress, parseAreaAddress, quotedSheet, type Area } from '../../core/sheet/cell-ref';
import { GENERATED_KINDS, generatedName } from '../generated-name';
import type { GeneratedKind } from '../../core/sheet/blueprint';
import type { DefinedName } from './workbook-part';

/** Sheet name → kind, for the sheets that Sáu Rõ generated. */
export function generatedKinds(names: readonly DefinedName[]): Map<string, GeneratedKind> {
  const kinds = new Map<string, GeneratedKind>();
  for (const { name, refersTo } of names) {
    const kind = GENERATED_KINDS.find((candidate) => name === generatedName(candidate));
    const target = kind && parseReference(refersTo);
    if (kind && target) kinds.set(target.sheet, kind);
  }
  return kinds;
}

/** `'Tổng hợp'!$A$1` → sheet and area; null when it is anything else. */
export function parseReference(refersTo: string): { readonly sheet: string; readonly area: Area } | null {
  const bang = refersTo.lastIndexOf('!');
  const area = parseAreaAddress(refersTo.slice(bang + 1));
  if (bang < 1 || !area) return null;
  const name = refersTo.slice(0, bang);
  return { sheet: name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, area };
}

/** An absolute reference: `'Tổng hợp'!$A$2:$B$5`. */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaAddress(area).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2')}`;
}

/** The area of one cell. */
export function cellArea({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { top: row, left: column, bottom: row, right: column };
}
