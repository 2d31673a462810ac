import { CONTENT_TYPES } from './content-types';
import type { Package } from './package';
import { relationshipsOf, relsPath } from './relationships';
import type { State } from './state';
import { elementXml, insertInOrder, splice, startTagWith, withPrefix } from './xml-edit';
import { child, children, parseXml, prefixOf } from './xml-tree';

/** CT_Workbook. */
export const WORKBOOK_ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr',
  'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
];

/** Asks the application to compute everything on opening, when values changed that a formula may read. */
export function recalculatedOnLoad(state: State): Package {
  const hasFormula = state.workbook.sheets.some((sheet) => holdsFormula(state.pack.need(sheet.path).text));
  if (!hasFormula) return state.pack;
  const { path } = state.workbook;
  const xml = state.pack.need(path).text;
  const root = parseXml(xml);
  const calcPr = child(root, 'calcPr');
  const change = calcPr
    ? startTagWith(xml, calcPr, { fullCalcOnLoad: '1' })
    : insertInOrder(root, WORKBOOK_ORDER, 'calcPr', withPrefix(elementXml('calcPr', { fullCalcOnLoad: 1 }), prefixOf(root)));
  return state.pack.with([[path, splice(xml, [change])]]);
}

/** Takes the calculation chain out: an application builds it anew, but calls a file damaged whose chain names a cell without formula. */
export function withoutCalcChain(state: State): Package {
  const { pack, workbook } = state;
  const chain = relationshipsOf(pack, workbook.path).find(({ type }) => type === 'calcChain');
  if (!chain) return pack;
  const rels = relsPath(workbook.path);
  return pack.with([
    [chain.target, null],
    [rels, without(pack.need(rels).text, 'Relationship', 'Id', chain.id)],
    [CONTENT_TYPES, without(pack.need(CONTENT_TYPES).text, 'Override', 'PartName', `/${chain.target}`)],
  ]);
}

function without(xml: string, name: string, attribute: string, value: string): string {
  const found = children(parseXml(xml), name).filter(({ attributes }) => attributes.get(attribute)?.toLowerCase() === value.toLowerCase());
  return splice(xml, found.map(({ start, end }) => ({ start, end, by: '' })));
}

/** `<f>`, `<f t=…>` or `<x:f>`: found by the end of the tag name, which no text content can imitate unescaped. */
function holdsFormula(xml: string): boolean {
  return xml.includes('<f>') || xml.includes('<f ') || xml.includes(':f>') || xml.includes(':f ');
}
