import type { CellValue } from '../../core/sheet/grid';
import type { Part } from './package';

/** What a cell was before Sáu Rõ first changed it. */
export interface Original {
  /** Its element in the file, rich text and all; '' when there was none. */
  readonly xml: string;
  readonly value: CellValue;
  readonly fontName: string | undefined;
  readonly numberFormat: string;
}

interface SheetMemory {
  /** The part before the first edit; null once something else changed it as well. */
  pristine: Part | null;
  current: Part;
  readonly originals: Map<string, Original>;
}

/**
 * Remembers the cells that edits replaced, so that an edit that brings the old content back brings the old bytes back,
 * in whatever order things are undone.
 */
export class EditMemory {
  private readonly sheets = new Map<string, SheetMemory>();

  /** Whether any cell now differs from what the officer left there. */
  get isDirty(): boolean {
    return [...this.sheets.values()].some(({ originals }) => originals.size > 0);
  }

  /** Starts or goes on with a sheet part; what others did to it meanwhile is noticed. */
  sheet(path: string, part: Part): SheetMemory {
    let memory = this.sheets.get(path);
    if (!memory) {
      memory = { pristine: part, current: part, originals: new Map() };
      this.sheets.set(path, memory);
    } else if (memory.current !== part) {
      memory.pristine = memory.originals.size === 0 ? part : null;
      memory.current = part;
    }
    return memory;
  }

  /** The officer wrote over this cell: what was there before is gone for good. */
  forget(path: string, part: Part, address: string): void {
    const memory = this.sheet(path, part);
    memory.pristine = null;
    memory.originals.delete(address);
  }
}
