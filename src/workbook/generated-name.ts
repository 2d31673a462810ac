import type { GeneratedKind } from '../core/sheet/blueprint';

export const GENERATED_KINDS: readonly GeneratedKind[] = ['summary', 'follow-up', 'overdue', 'check-sheet', 'storage'];

/** The hidden defined name that marks a generated sheet: `_SauRo.follow_up`. A hyphen is not allowed in names: Excel would call the file damaged. */
export function generatedName(kind: GeneratedKind): string {
  return `_SauRo.${kind.replaceAll('-', '_')}`;
}
