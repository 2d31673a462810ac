import type { GeneratedKind } from '../../core/sheet/blueprint';
import { GENERATED_KINDS, generatedName } from '../generated-name';
import type { DefinedName } from './workbook-part';

/** Sheet name → kind, for the sheets that Sáu Rõ generated. */
export function generatedKinds(names: readonly DefinedName[]): Map<string, GeneratedKind> {
  const kinds = new Map<string, GeneratedKind>();
  for (const { name, refersTo } of names) {
    const kind = GENERATED_KINDS.find((candidate) => name === generatedName(candidate));
    const sheet = kind && sheetOf(refersTo);
    if (kind && sheet) kinds.set(sheet, kind);
  }
  return kinds;
}

/** The sheet a reference points at: `'Tổng hợp'!$A$1` → `Tổng hợp`; null when it names none. */
export function sheetOf(refersTo: string): string | null {
  const bang = refersTo.lastIndexOf('!');
  if (bang < 1) return null;
  const name = refersTo.slice(0, bang);
  if (name.startsWith("'") && name.endsWith("'")) return name.slice(1, -1).replaceAll("''", "'");
  return name === '#REF' ? null : name;
}
