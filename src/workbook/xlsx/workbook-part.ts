import { WorkbookError } from '../error';
import type { Package } from './package';
import { relationshipsOf } from './relationships';
import { child, children, flag, parseXml } from './xml-tree';

/** A sheet as the workbook part lists it, in tab order. */
export interface SheetEntry {
  readonly name: string;
  /** Path of its part. */
  readonly path: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Chart and dialog sheets have tabs but no cells. */
  readonly isWorksheet: boolean;
}

/** A defined name; `localSheet` is the 0-based tab position it is limited to. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly localSheet: number | null;
  readonly hidden: boolean;
}

/** What the workbook part says, as far as Sáu Rõ needs it. */
export interface WorkbookPart {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly activeTab: number;
  readonly date1904: boolean;
  /** Adding, removing and renaming sheets is locked. */
  readonly structureLocked: boolean;
  readonly isStrict: boolean;
  readonly stylesPath: string | null;
  readonly sharedStringsPath: string | null;
  readonly themePath: string | null;
}

/** Throws `not-a-workbook` for other office documents, `unsupported` for .xlsb, `damaged` when the list of sheets is broken. */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const path = workbookPath(pack);
  const root = parseXml(pack.need(path).text);
  if (root.name !== 'workbook') throw new WorkbookError('not-a-workbook', root.name);
  const relationships = relationshipsOf(pack, path);
  const targetOf = (type: string) => {
    const target = relationships.find((candidate) => candidate.type === type)?.target;
    return target !== undefined && pack.find(target) ? target : null;
  };
  const sheets = children(child(root, 'sheets'), 'sheet').map(({ attributes }): SheetEntry => {
    const relationshipId = attributes.get('id') ?? '';
    const relationship = relationships.find(({ id }) => id === relationshipId);
    const state = attributes.get('state');
    if (!relationship) throw new WorkbookError('damaged', `sheet ${attributes.get('name')}`);
    return {
      name: attributes.get('name') ?? '',
      path: relationship.target,
      sheetId: Number(attributes.get('sheetId')),
      relationshipId,
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      isWorksheet: relationship.type === 'worksheet',
    };
  });
  if (sheets.length === 0) throw new WorkbookError('damaged', 'no sheets');
  for (const sheet of sheets) pack.need(sheet.path);
  const view = child(child(root, 'bookViews'), 'workbookView');
  return {
    path,
    sheets,
    names: children(child(root, 'definedNames'), 'definedName').map(({ attributes, text }) => ({
      name: attributes.get('name') ?? '',
      refersTo: text,
      localSheet: attributes.has('localSheetId') ? Number(attributes.get('localSheetId')) : null,
      hidden: flag(attributes.get('hidden')),
    })),
    activeTab: Number(view?.attributes.get('activeTab') ?? 0),
    date1904: flag(child(root, 'workbookPr')?.attributes.get('date1904')),
    structureLocked: flag(child(root, 'workbookProtection')?.attributes.get('lockStructure')),
    isStrict: root.attributes.get('conformance') === 'strict',
    stylesPath: targetOf('styles'),
    sharedStringsPath: targetOf('sharedStrings'),
    themePath: targetOf('theme'),
  };
}

function workbookPath(pack: Package): string {
  const path = relationshipsOf(pack, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (path.endsWith('.bin')) throw new WorkbookError('unsupported', 'xlsb');
  if (!pack.find(path)) {
    if (pack.find('[Content_Types].xml') && pack.paths.some((part) => part.startsWith('xl/'))) throw new WorkbookError('damaged', `missing ${path}`);
    throw new WorkbookError('not-a-workbook', 'no workbook part');
  }
  return path;
}
