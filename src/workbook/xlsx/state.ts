import type { Grid } from '../../core/sheet/grid';
import { finish, partOf, type Steps } from '../../core/steps';
import { WorkbookError } from '../error';
import type { Package, Part } from './package';
import { readSheet, tablesOf, type ReadContext } from './read-sheet';
import { readSharedStrings, type RichText } from './shared-strings';
import { outlineOf, type SheetOutline } from './sheet-outline';
import { EMPTY_STYLES } from './styles-part';
import { readStyles, type Styles } from './styles-read';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/** What is known of a package at one moment. Parts are immutable, so whatever was parsed of a part is kept with it. */
export class State {
  readonly workbook: WorkbookPart;

  constructor(readonly pack: Package) {
    this.workbook = readWorkbookPart(pack);
  }

  /** Throws `no-sheet` for an unknown name and `unsupported` for a chart sheet. Names are compared as Excel does, without case. */
  sheet(name: string): SheetEntry {
    const folded = name.toLowerCase();
    const entry = this.workbook.sheets.find((sheet) => sheet.name === name) ?? this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === folded);
    if (!entry) throw new WorkbookError('no-sheet', name);
    if (!entry.isWorksheet) throw new WorkbookError('unsupported', `${name} is a chart sheet`);
    return entry;
  }

  get styles(): Styles {
    const part = this.workbook.stylesPath === null ? null : this.pack.need(this.workbook.stylesPath);
    return part ? remember(STYLES, part, () => readStyles(part.text)) : NO_STYLES;
  }

  /** An empty part stands in for a missing one. */
  get stylesXml(): string {
    return this.workbook.stylesPath === null ? EMPTY_STYLES : this.pack.need(this.workbook.stylesPath).text;
  }

  get strings(): readonly RichText[] {
    return finish(this.stringsInSteps());
  }

  get context(): ReadContext {
    return { styles: this.styles, strings: this.strings, date1904: this.workbook.date1904 };
  }

  outline(entry: SheetEntry): SheetOutline {
    const part = this.pack.need(entry.path);
    return remember(OUTLINES, part, () => outlineOf(part.text));
  }

  xml(entry: SheetEntry): string {
    return this.pack.need(entry.path).text;
  }

  grid(entry: SheetEntry): Grid {
    return finish(this.gridInSteps(entry));
  }

  /** The same with pauses, for a large sheet. */
  *gridInSteps(entry: SheetEntry): Steps<Grid> {
    const { styles } = this;
    const strings = yield* partOf(this.stringsInSteps(), 0, 0.4);
    const part = this.pack.need(entry.path);
    const known = GRIDS.get(part);
    if (known && known.styles === styles && known.strings === strings && known.grid.sheet === entry.name) return known.grid;
    const text = yield* partOf(part.textInSteps(), 0.4, 0.5);
    yield 0.5;
    const outline = this.outline(entry);
    yield 0.6;
    const grid = yield* partOf(readSheet(entry.name, text, outline, tablesOf(this.pack, entry.path), this.context), 0.6, 1);
    GRIDS.set(part, { styles, strings, grid });
    return grid;
  }

  private *stringsInSteps(): Steps<readonly RichText[]> {
    const part = this.workbook.sharedStringsPath === null ? null : this.pack.need(this.workbook.sharedStringsPath);
    if (!part) return NO_STRINGS;
    const known = STRINGS.get(part);
    if (known) return known;
    const strings = yield* partOf(readSharedStrings(yield* partOf(part.textInSteps(), 0, 0.5)), 0.5, 1);
    STRINGS.set(part, strings);
    return strings;
  }
}

/** A grid also depends on what its cells point at. */
const GRIDS = new WeakMap<Part, { readonly styles: Styles; readonly strings: readonly RichText[]; readonly grid: Grid }>();
const OUTLINES = new WeakMap<Part, SheetOutline>();
const STYLES = new WeakMap<Part, Styles>();
const STRINGS = new WeakMap<Part, readonly RichText[]>();
const NO_STRINGS: readonly RichText[] = [];
const NO_STYLES = readStyles(EMPTY_STYLES);

function remember<T>(memory: WeakMap<Part, T>, part: Part, read: () => T): T {
  let value = memory.get(part);
  if (value === undefined) memory.set(part, (value = read()));
  return value;
}
