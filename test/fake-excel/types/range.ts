import { areaAddress, contains } from '../../../src/core/sheet/cell-ref';
import type { Area } from '../../../src/core/sheet/cell-ref';
import { cellOf, intersection, overlaps, ownCell, usedArea } from '../book';
import type { CellModel, SheetModel } from '../book';
import { shownText } from '../cell-text';
import { defineType } from '../client-object';
import { officeError } from '../errors';
import type { FakeState } from '../state';
import { WHOLE_SHEET, eachCell, fullAddress, gridOf, isUnbounded, parseRange } from './addresses';
import type { AreasModel, RangeModel } from './addresses';
import { cellProperties, setCellProperties } from './cell-properties';
import { assertEditable, clearCells, copyFormats, formatCells, mergeCells, writeGrid } from './write-cells';

/** `getMergedAreasOrNullObject` gives up above this many (documented). */
const MOST_MERGES = 512;
/** `getRanges` takes no longer address (documented). */
const LONGEST_ADDRESS = 8192;

defineType<RangeModel>('Range', {
  alive: ({ sheet }) => !sheet.deleted,
  scalars: {
    address: { since: '1.1', get: fullAddress },
    cellCount: { since: '1.1', get: ({ area }) => (area.bottom - area.top + 1) * (area.right - area.left + 1) },
    rowIndex: { since: '1.1', get: ({ area }) => area.top - 1 },
    columnIndex: { since: '1.1', get: ({ area }) => area.left - 1 },
    rowCount: { since: '1.1', get: ({ area }) => area.bottom - area.top + 1 },
    columnCount: { since: '1.1', get: ({ area }) => area.right - area.left + 1 },
    values: { since: '1.1', get: (range) => grid(range, (cell) => cell?.value ?? ''), set: writeGrid },
    formulas: { since: '1.1', get: (range) => grid(range, (cell) => cell?.formula ?? cell?.value ?? ''), set: writeGrid },
    text: { since: '1.1', get: (range) => grid(range, (cell) => (cell ? shownText(cell.value, cell.format.numberFormat) : '')) },
    numberFormat: { since: '1.1', get: (range) => grid(range, (cell) => (cell?.format ?? range.sheet.defaultFormat).numberFormat), set: setNumberFormat },
    valueTypes: { since: '1.1', get: (range) => grid(range, (cell) => typeOf(cell?.value ?? '')) },
    rowHidden: { since: '1.2', get: ({ sheet, area }) => uniform(area.top, area.bottom, sheet.hiddenRows), set: ({ sheet, area }, hidden) => hide(sheet.hiddenRows, area.top, area.bottom, hidden) },
    columnHidden: { since: '1.2', get: ({ sheet, area }) => uniform(area.left, area.right, sheet.hiddenColumns), set: ({ sheet, area }, hidden) => hide(sheet.hiddenColumns, area.left, area.right, hidden) },
    hidden: { since: '1.2', get: ({ sheet, area }) => (uniform(area.top, area.bottom, sheet.hiddenRows) ?? uniform(area.left, area.right, sheet.hiddenColumns) ?? null) },
    hyperlink: { since: '1.7', get: ({ sheet, area }) => cellOf(sheet, area.top, area.left)?.hyperlink ?? null, set: setHyperlink },
    style: { since: '1.7', get: () => 'Normal' },
  },
  links: {
    format: { since: '1.1', type: 'RangeFormat', to: single },
    worksheet: { since: '1.1', type: 'Worksheet', to: ({ sheet }) => sheet },
    conditionalFormats: { since: '1.6', type: 'ConditionalFormatCollection', to: single },
    dataValidation: { since: '1.8', type: 'DataValidation', to: single },
  },
  methods: {
    clear: { since: '1.1', act: (range, [applyTo], state) => clearCells(range, applyTo, state) },
    copyFrom: { since: '1.9', act: copyFrom },
    getBoundingRect: { since: '1.1', type: 'Range', find: (range, [other]) => ({ sheet: range.sheet, area: bounding(range.area, asRange(range, other).area) }) },
    getCell: { since: '1.1', type: 'Range', find: ({ sheet, area }, [row, column]) => cellRange(sheet, area.top + Number(row), area.left + Number(column)) },
    getCellProperties: { since: '1.9', result: (range, [wanted]) => cellProperties(range, wanted) },
    getColumn: { since: '1.1', type: 'Range', find: ({ sheet, area }, [column]) => within(sheet, { ...area, left: area.left + Number(column), right: area.left + Number(column) }, area) },
    getColumnProperties: { since: '1.9', result: ({ sheet, area }, [wanted]) => lineProperties(area.left, area.right, wanted, 'columnHidden', sheet.hiddenColumns) },
    getEntireColumn: { since: '1.1', type: 'Range', find: ({ sheet, area }) => ({ sheet, area: { ...area, top: WHOLE_SHEET.top, bottom: WHOLE_SHEET.bottom } }) },
    getEntireRow: { since: '1.1', type: 'Range', find: ({ sheet, area }) => ({ sheet, area: { ...area, left: WHOLE_SHEET.left, right: WHOLE_SHEET.right } }) },
    getIntersection: { since: '1.1', type: 'Range', find: intersect },
    getIntersectionOrNullObject: { since: '1.4', type: 'Range', find: intersect },
    getLastCell: { since: '1.1', type: 'Range', find: ({ sheet, area }) => cellRange(sheet, area.bottom, area.right) },
    getMergedAreasOrNullObject: { since: '1.13', type: 'RangeAreas', find: mergedAreas },
    getOffsetRange: { since: '1.1', type: 'Range', find: ({ sheet, area }, [rows, columns]) => within(sheet, { top: area.top + Number(rows), bottom: area.bottom + Number(rows), left: area.left + Number(columns), right: area.right + Number(columns) }, WHOLE_SHEET) },
    getResizedRange: { since: '1.2', type: 'Range', find: ({ sheet, area }, [rows, columns]) => within(sheet, { ...area, bottom: area.bottom + Number(rows), right: area.right + Number(columns) }, WHOLE_SHEET) },
    getRow: { since: '1.1', type: 'Range', find: ({ sheet, area }, [row]) => within(sheet, { ...area, top: area.top + Number(row), bottom: area.top + Number(row) }, area) },
    getRowProperties: { since: '1.9', result: ({ sheet, area }, [wanted]) => lineProperties(area.top, area.bottom, wanted, 'rowHidden', sheet.hiddenRows) },
    getUsedRange: { since: '1.2', type: 'Range', find: (range, [valuesOnly]) => usedWithin(range, valuesOnly) ?? { sheet: range.sheet, area: { ...range.area, bottom: range.area.top, right: range.area.left } } },
    getUsedRangeOrNullObject: { since: '1.4', type: 'Range', find: (range, [valuesOnly]) => usedWithin(range, valuesOnly) },
    merge: { since: '1.2', act: (range, [across]) => mergeCells(range, across) },
    select: { since: '1.1', act: select },
    setCellProperties: { since: '1.9', act: (range, [properties]) => setCellProperties(range, properties) },
    unmerge: { since: '1.2', act: ({ sheet, area }) => { assertEditable(sheet); sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area)); } },
  },
});

defineType<AreasModel>('RangeAreas', {
  alive: ({ sheet }) => !sheet.deleted,
  scalars: {
    address: { since: '1.9', get: ({ sheet, areas }) => areas.map((area) => fullAddress({ sheet, area })).join(', ') },
    areaCount: { since: '1.9', get: ({ areas }) => areas.length },
    cellCount: { since: '1.9', get: ({ areas }) => areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0) },
  },
  links: {
    areas: { since: '1.9', type: 'RangeCollection', to: (model) => model },
    format: { since: '1.9', type: 'RangeFormat', to: (model) => model },
    worksheet: { since: '1.9', type: 'Worksheet', to: ({ sheet }) => sheet },
    conditionalFormats: { since: '1.9', type: 'ConditionalFormatCollection', to: (model) => model },
    dataValidation: { since: '1.9', type: 'DataValidation', to: (model) => model },
  },
  methods: {
    clear: { since: '1.9', act: ({ sheet, areas }, [applyTo], state) => areas.forEach((area) => clearCells({ sheet, area }, applyTo, state)) },
  },
});

defineType<AreasModel>('RangeCollection', {
  items: { type: 'Range', list: ({ sheet, areas }) => areas.map((area) => ({ sheet, area })) },
  methods: { getItemAt: { since: '1.9', type: 'Range', find: ({ sheet, areas }, [index]) => (areas[Number(index)] ? { sheet, area: areas[Number(index)]! } : null) } },
});

/** `sheet.getRanges("A1:B2, D4")`. */
export function parseRanges(sheet: SheetModel, address: unknown): AreasModel {
  if (typeof address !== 'string' || address.length > LONGEST_ADDRESS) throw officeError('InvalidArgument', 'The address is missing or longer than 8192 characters.');
  return { sheet, areas: address.split(/[,;]/).map((part) => parseRange(sheet, part.trim()).area) };
}

export function asRange(range: RangeModel, argument: unknown): RangeModel {
  return typeof argument === 'string' ? parseRange(range.sheet, argument) : (argument as RangeModel);
}

function single({ sheet, area }: RangeModel): AreasModel {
  return { sheet, areas: [area] };
}

/** null for whole rows and columns, as Excel answers. */
function grid<T>(range: RangeModel, read: (cell: CellModel | null) => T): T[][] | null {
  if (isUnbounded(range)) return null;
  return gridOf(range.area, (row, column) => read(cellOf(range.sheet, row, column)));
}

function typeOf(value: unknown): string {
  if (value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function setNumberFormat(range: RangeModel, input: unknown): void {
  const rows = Array.isArray(input) ? (input as string[][]) : null;
  const { area } = range;
  if (rows && (rows.length !== area.bottom - area.top + 1 || rows.some((row) => row.length !== area.right - area.left + 1))) throw officeError('InvalidArgument', 'The shape of numberFormat does not match the range.');
  formatCells(range.sheet, [area], (format, row, column) => {
    const code = rows ? rows[row - area.top]![column - area.left] : input;
    return code === null || code === undefined ? format : { ...format, numberFormat: String(code) };
  });
}

function setHyperlink({ sheet, area }: RangeModel, link: unknown): void {
  assertEditable(sheet, area);
  const { documentReference, address, textToDisplay, screenTip, ...unknown } = link as Record<string, string>;
  if (Object.keys(unknown).length > 0) throw officeError('InvalidArgument', `hyperlink: ${Object.keys(unknown).join()}`);
  eachCell(area, (row, column) => {
    const cell = ownCell(sheet, row, column);
    cell.hyperlink = { ...(documentReference !== undefined && { documentReference }), ...(address !== undefined && { address }), ...(screenTip !== undefined && { screenTip }) };
    if (textToDisplay !== undefined) Object.assign(cell, { value: textToDisplay, formula: null });
    else if (cell.value === '') cell.value = documentReference ?? address ?? '';
    cell.format = { ...cell.format, color: '#0563C1', underline: 'Single' };
  });
}

function copyFrom(to: RangeModel, [source, copyType]: readonly unknown[], state: FakeState): void {
  const from = typeof source === 'string' ? parseRange(to.sheet, source) : (source as RangeModel);
  if (copyType === 'Formats') return copyFormats(to, from);
  if (copyType !== 'Values' && copyType !== 'Formulas') throw officeError('InvalidArgument', `The fake knows copyFrom only for Formats, Values and Formulas, not ${String(copyType)}.`);
  const rows = gridOf(from.area, (row, column) => { const cell = cellOf(from.sheet, row, column); return (copyType === 'Formulas' ? cell?.formula : null) ?? (typeof cell?.value === 'string' && cell.value !== '' ? `'${cell.value}` : cell?.value ?? ''); });
  writeGrid({ sheet: to.sheet, area: { ...to.area, bottom: to.area.top + rows.length - 1, right: to.area.left + rows[0]!.length - 1 } }, rows, state);
}

function uniform(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  let some = 0;
  for (const line of hidden) if (line >= first && line <= last) some++;
  return some === 0 ? false : some === last - first + 1 ? true : null;
}

function hide(lines: Set<number>, first: number, last: number, hidden: unknown): void {
  if (hidden !== true) for (const line of [...lines]) if (line >= first && line <= last) lines.delete(line);
  if (hidden === true) for (let line = first; line <= last; line++) lines.add(line);
}

function lineProperties(first: number, last: number, wanted: unknown, member: string, hidden: ReadonlySet<number>): object[] {
  const asked = Object.keys(wanted as object);
  if (asked.length !== 1 || asked[0] !== member) throw officeError('InvalidArgument', `The fake answers only ${member} here, not ${asked.join()}.`);
  return Array.from({ length: last - first + 1 }, (_, index) => ({ [member]: hidden.has(first + index) }));
}

function cellRange(sheet: SheetModel, row: number, column: number): RangeModel {
  return within(sheet, { top: row, bottom: row, left: column, right: column }, WHOLE_SHEET);
}

function within(sheet: SheetModel, area: Area, outer: Area): RangeModel {
  if (!(contains(outer, area.top, area.left) && contains(outer, area.bottom, area.right) && area.top <= area.bottom && area.left <= area.right)) throw officeError('InvalidArgument', `${areaAddress(area)} is outside`);
  return { sheet, area };
}

function bounding(a: Area, b: Area): Area {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

function intersect(range: RangeModel, [other]: readonly unknown[]): RangeModel | null {
  const area = intersection(range.area, asRange(range, other).area);
  return area && { sheet: range.sheet, area };
}

function mergedAreas({ sheet, area }: RangeModel): AreasModel | null {
  const areas = sheet.merges.filter((merge) => overlaps(merge, area));
  if (areas.length > MOST_MERGES) throw officeError('GeneralException', 'There are too many merged areas.');
  return areas.length === 0 ? null : { sheet, areas };
}

function usedWithin(range: RangeModel, valuesOnly: unknown): RangeModel | null {
  const used = usedArea(range.sheet, valuesOnly === true);
  const area = used && intersection(used, range.area);
  return area && { sheet: range.sheet, area };
}

function select(range: RangeModel, _: readonly unknown[], state: FakeState): void {
  if (state.book.active !== range.sheet) throw officeError('InvalidOperation', 'Only a range of the active sheet can be selected.');
  state.book.selection = range;
  state.raise('selectionChanged', range.sheet.id, { type: 'WorksheetSelectionChanged', address: areaAddress(range.area), worksheetId: range.sheet.id });
}
