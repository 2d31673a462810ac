import type { GeneratedKind, SheetBlueprint } from '../../core/sheet/blueprint';
import { partOf, type Steps } from '../../core/steps';
import { WorkbookError } from '../error';
import { generatedName } from '../generated-name';
import { sealName, sealOf } from '../seal';
import { CONTENT_TYPE, CONTENT_TYPES, withContentTypes } from './content-types';
import { withDefinedNames, type NameToWrite } from './defined-names';
import type { Package } from './package';
import { withoutBelongings } from './part-removal';
import { freeRelationshipId, relationshipsOf, relsPath, withRelationships, type NewRelationship } from './relationships';
import { absoluteReference, cellArea, generatedKinds } from './sheet-reference';
import { State } from './state';
import { StyleWriter } from './style-writer';
import { withStyles } from './styles-part';
import type { SheetEntry } from './workbook-part';
import { in1904 } from './in-1904';
import { chartXml } from './write-chart';
import { drawingXml } from './write-drawing';
import { sheetXml, type SheetLinks } from './write-sheet';
import { tableXml } from './write-table';
import { appendInto, elementXml, splice, withPrefix } from './xml-edit';
import { child, parseXml, prefixOf } from './xml-tree';

/** The package with these generated sheets written, new ones for the kinds in `kept`; throws before anything is written when one of them may not be. */
export function* placeSheets(state: State, blueprints: readonly SheetBlueprint[], kept: readonly GeneratedKind[]): Steps<Package> {
  const present = presentSheets(state, kept);
  checkPlaces(state, blueprints, present);
  const styles = new StyleWriter(state.stylesXml, state.styles);
  let pack = state.pack;
  for (const [index, given] of blueprints.entries()) {
    const blueprint = state.workbook.date1904 ? in1904(given) : given;
    const links = { styles: stylesOf(blueprint, styles), differentials: (blueprint.highlights ?? []).map((highlight) => styles.differential(highlight)) };
    const old = present.get(blueprint.kind);
    const path = old?.path ?? freePath(pack, 'xl/worksheets/sheet');
    if (old) pack = withoutBelongings(pack, path);
    pack = yield* partOf(writeSheet(pack, path, old?.name ?? blueprint.name, blueprint, links), (index / blueprints.length) * WRITTEN, ((index + 1) / blueprints.length) * WRITTEN);
    if (!old) pack = withNewSheet(pack, state.workbook.path, path, blueprint);
  }
  pack = withStyles(pack, state.workbook, styles.finish());
  return yield* partOf(withNames(pack, state.workbook.path, blueprints, kept), WRITTEN, 1);
}

/** How much of the work is done when the sheets are written and are to be named. */
const WRITTEN = 0.9;

/** Whether placing takes formulas away, so that the calculation chain may name cells that have none. */
export function replacesSheets(state: State, blueprints: readonly SheetBlueprint[], kept: readonly GeneratedKind[]): boolean {
  const present = presentSheets(state, kept);
  return blueprints.some(({ kind }) => present.has(kind));
}

/** The generated sheets that are written anew where they stand. */
function presentSheets(state: State, kept: readonly GeneratedKind[]): Map<GeneratedKind, SheetEntry> {
  const kinds = generatedKinds(state.workbook.names);
  const present = new Map<GeneratedKind, SheetEntry>();
  for (const sheet of state.workbook.sheets) {
    const kind = kinds.get(sheet.name);
    if (kind && !kept.includes(kind) && sheet.isWorksheet) present.set(kind, sheet);
  }
  return present;
}

function checkPlaces(state: State, blueprints: readonly SheetBlueprint[], present: ReadonlyMap<GeneratedKind, SheetEntry>): void {
  const { workbook } = state;
  if (workbook.isStrict) throw new WorkbookError('unsupported', 'strict');
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  for (const { kind, name } of blueprints) {
    const old = present.get(kind);
    if (old) {
      if (state.outline(old).isProtected) throw new WorkbookError('sheet-protected', old.name);
      continue;
    }
    if (workbook.structureLocked) throw new WorkbookError('workbook-protected');
    if (taken.has(name.toLowerCase())) throw new WorkbookError('area-occupied', name);
    taken.add(name.toLowerCase());
  }
}

function stylesOf(blueprint: SheetBlueprint, writer: StyleWriter): Map<string, number> {
  return new Map(Object.entries(blueprint.styles).map(([key, style]) => [key, writer.append(style)]));
}

/** The sheet part with its tables, drawing and charts. */
function* writeSheet(pack: Package, path: string, name: string, blueprint: SheetBlueprint, links: Pick<SheetLinks, 'styles' | 'differentials'>): Steps<Package> {
  const { tables = [], charts = [] } = blueprint;
  const relationships: NewRelationship[] = [];
  const types: [string, string][] = [];
  let next = pack;
  const add = (target: string, text: string, kind: 'table' | 'drawing' | 'chart') => {
    next = next.with([[target, text]]);
    types.push([target, CONTENT_TYPE[kind]]);
  };
  for (const table of tables) {
    const target = freePath(next, 'xl/tables/table');
    checkTableName(next, table.name);
    add(target, tableXml(table, freeTableId(next)), 'table');
    relationships.push({ id: `rId${relationships.length + 1}`, type: 'table', target });
  }
  let drawingId: string | null = null;
  if (charts.length > 0) {
    const drawing = freePath(next, 'xl/drawings/drawing');
    const inDrawing = charts.map((chart, index): NewRelationship => {
      const target = freePath(next, 'xl/charts/chart');
      add(target, chartXml(chart, blueprint, name), 'chart');
      return { id: `rId${index + 1}`, type: 'chart', target };
    });
    add(drawing, drawingXml(charts, inDrawing.map(({ id }) => id)), 'drawing');
    next = next.with([[relsPath(drawing), withRelationships(undefined, inDrawing)]]);
    drawingId = `rId${relationships.length + 1}`;
    relationships.push({ id: drawingId, type: 'drawing', target: drawing });
  }
  const tableIds = relationships.filter(({ type }) => type === 'table').map(({ id }) => id);
  next = next.with([[path, yield* sheetXml(blueprint, { ...links, drawingId, tableIds })]]);
  if (relationships.length > 0) next = next.with([[relsPath(path), withRelationships(undefined, relationships)]]);
  return types.length === 0 ? next : next.with([[CONTENT_TYPES, withContentTypes(next.need(CONTENT_TYPES).text, types)]]);
}

/** Lists a new sheet last: in the workbook, its relationships and the content types. */
function withNewSheet(pack: Package, workbookPath: string, path: string, { name, hidden }: SheetBlueprint): Package {
  const xml = pack.need(workbookPath).text;
  const root = parseXml(xml);
  const sheets = child(root, 'sheets')!;
  const sheetId = Math.max(0, ...sheets.children.map(({ attributes }) => Number(attributes.get('sheetId')) || 0)) + 1;
  const id = freeRelationshipId(new Set(relationshipsOf(pack, workbookPath).map((relationship) => relationship.id)));
  const entry = elementXml('sheet', {
    name,
    sheetId,
    state: hidden ? 'hidden' : null,
    'r:id': id,
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  });
  const rels = relsPath(workbookPath);
  return pack.with([
    [workbookPath, splice(xml, [appendInto(sheets, withPrefix(entry, prefixOf(root)))])],
    [rels, withRelationships(pack.need(rels).text, [{ id, type: 'worksheet', target: path }])],
    [CONTENT_TYPES, withContentTypes(pack.need(CONTENT_TYPES).text, [[path, CONTENT_TYPE.sheet]])],
  ]);
}

/** Names of the sheets: what kind each is and how it was written, its repeated rows, the names its formulas use. */
function* withNames(pack: Package, workbookPath: string, blueprints: readonly SheetBlueprint[], kept: readonly GeneratedKind[]): Steps<Package> {
  const listed = new State(pack);
  const before = presentSheets(listed, kept);
  const names: NameToWrite[] = [];
  const removed: { name: string; localSheet: number }[] = [];
  for (const [index, blueprint] of blueprints.entries()) {
    yield index / blueprints.length;
    const entry = before.get(blueprint.kind) ?? listed.sheet(blueprint.name);
    const localSheet = listed.workbook.sheets.indexOf(entry);
    const refersTo = absoluteReference(entry.name, cellArea({ row: 1, column: 1 }));
    names.push({ name: generatedName(blueprint.kind), refersTo, hidden: true });
    names.push({ name: sealName(blueprint.kind), refersTo: `"${sealOf(blueprint)}"`, hidden: true });
    for (const { name, row, column } of blueprint.names ?? []) names.push({ name, refersTo: absoluteReference(entry.name, cellArea({ row, column })) });
    const { repeatRows: repeat, area } = blueprint.print ?? {};
    removed.push({ name: '_xlnm.Print_Titles', localSheet }, { name: '_xlnm.Print_Area', localSheet }, { name: '_xlnm._FilterDatabase', localSheet });
    if (area) names.push({ name: '_xlnm.Print_Area', localSheet, refersTo: absoluteReference(entry.name, area) });
    if (repeat) names.push({ name: '_xlnm.Print_Titles', localSheet, refersTo: `${refersTo.slice(0, refersTo.lastIndexOf('!'))}!$${repeat.first}:$${repeat.last}` });
  }
  return pack.with([[workbookPath, withDefinedNames(pack.need(workbookPath).text, names, removed)]]);
}

/** `xl/tables/table` → the first `xl/tables/table<n>.xml` that is free. */
function freePath(pack: Package, stem: string): string {
  for (let n = 1; ; n++) if (!pack.find(`${stem}${n}.xml`)) return `${stem}${n}.xml`;
}

function tablesIn(pack: Package): { id: number; name: string }[] {
  return pack.paths
    .filter((path) => path.startsWith('xl/tables/') && path.endsWith('.xml'))
    .map((path) => parseXml(pack.need(path).text).attributes)
    .map((attributes) => ({ id: Number(attributes.get('id')) || 0, name: (attributes.get('displayName') ?? '').toLowerCase() }));
}

function freeTableId(pack: Package): number {
  return Math.max(0, ...tablesIn(pack).map(({ id }) => id)) + 1;
}

function checkTableName(pack: Package, name: string): void {
  if (tablesIn(pack).some((table) => table.name === name.toLowerCase())) throw new WorkbookError('area-occupied', `table ${name}`);
}
