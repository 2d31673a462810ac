import type { BlueprintHighlight, BlueprintPrint, BlueprintValidation, SheetBlueprint } from '../../core/sheet/blueprint';
import { areaAddress, cellAddress, quotedSheet } from '../../core/sheet/cell-ref';
import type { Steps } from '../../core/steps';
import { cellXml } from './cell-xml';
import { fittedHeight } from './row-height';
import { validationXml } from './validation-xml';
import { attributesXml, elementXml } from './xml-edit';
import { escapeXml } from './xml-text';

/** What a sheet part refers to outside itself. */
export interface SheetLinks {
  /** Style index by the blueprint's style key. */
  readonly styles: ReadonlyMap<string, number>;
  /** `dxfId` of each highlight, in order. */
  readonly differentials: readonly number[];
  readonly drawingId: string | null;
  readonly tableIds: readonly string[];
}

/** The worksheet part of a blueprint; elements stand in the order of CT_Worksheet. */
export function* sheetXml(blueprint: SheetBlueprint, links: SheetLinks): Steps<string> {
  const print = blueprint.print;
  const rows = yield* rowsXml(blueprint, links.styles);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    (print?.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    elementXml('dimension', { ref: usedArea(blueprint) }) +
    sheetViewsXml(blueprint) +
    '<sheetFormatPr defaultRowHeight="15.75"/>' +
    columnsXml(blueprint.columnWidths) +
    rows +
    mergesXml(blueprint) +
    highlightsXml(blueprint.highlights ?? [], links.differentials) +
    validationsXml(blueprint.validations ?? []) +
    hyperlinksXml(blueprint) +
    (print ? printXml(print) : '') +
    (links.drawingId === null ? '' : elementXml('drawing', { 'r:id': links.drawingId })) +
    (links.tableIds.length === 0 ? '' : elementXml('tableParts', { count: links.tableIds.length }, links.tableIds.map((id) => elementXml('tablePart', { 'r:id': id })).join(''))) +
    '</worksheet>'
  );
}

/** One conditional format by formula. `priority` counts within a sheet, 1 first. */
export function highlightXml({ area, formula }: BlueprintHighlight, differential: number, priority: number): string {
  const rule = elementXml('cfRule', { type: 'expression', dxfId: differential, priority }, `<formula>${escapeXml(formula.replace(/^=/, ''))}</formula>`);
  return elementXml('conditionalFormatting', { sqref: areaAddress(area) }, rule);
}

/** Widths in characters as Excel keeps them: with the padding of a cell, in 256ths. */
export function columnXml(column: number, width: number, style?: number): string {
  return elementXml('col', { min: column, max: column, width: fileWidth(width), ...(style ? { style } : {}), customWidth: 1 });
}

function fileWidth(characters: number): number {
  return Math.round((characters + 0.7109375) * 256) / 256;
}

function usedArea(blueprint: SheetBlueprint): string {
  const rows = blueprint.rows ?? [];
  return areaAddress({ top: 1, left: 1, bottom: Math.max(1, rows.length), right: Math.max(1, ...rows.map(({ cells }) => cells.length)) });
}

function sheetViewsXml({ freeze, kind }: SheetBlueprint): string {
  const shown = { showGridLines: kind === 'storage' ? null : 0, workbookViewId: 0 };
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return `<sheetViews>${elementXml('sheetView', shown)}</sheetViews>`;
  const pane = freeze.rows === 0 ? 'topRight' : freeze.columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = {
    xSplit: freeze.columns || null,
    ySplit: freeze.rows || null,
    topLeftCell: cellAddress({ row: freeze.rows + 1, column: freeze.columns + 1 }),
    activePane: pane,
    state: 'frozen',
  };
  return `<sheetViews>${elementXml('sheetView', shown, elementXml('pane', split) + elementXml('selection', { pane }))}</sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  return widths.length === 0 ? '' : `<cols>${widths.map((width, index) => columnXml(index + 1, width)).join('')}</cols>`;
}

function* rowsXml(blueprint: SheetBlueprint, styles: SheetLinks['styles']): Steps<string> {
  const xml: string[] = [];
  for (const [r, row] of blueprint.rows.entries()) {
    if (r % ROWS_A_STEP === 0) yield r / blueprint.rows.length;
    const { height, cells } = row;
    let content = '';
    cells.forEach((cell, c) => {
      if (!cell) return;
      const style = cell.style === undefined ? 0 : (styles.get(cell.style) ?? 0);
      const place = { row: r + 1, column: c + 1, style, value: cell.value };
      content += cellXml(cell.formula === undefined ? place : { ...place, formula: withoutEquals(cell.formula) });
    });
    if (content === '' && height === undefined) continue;
    xml.push(elementXml('row', { r: r + 1, ht: height ?? fittedHeight(row, r + 1, blueprint), customHeight: height === undefined ? null : 1 }, content));
  }
  return `<sheetData>${xml.join('')}</sheetData>`;
}

const ROWS_A_STEP = 100;

function withoutEquals(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}

function mergesXml({ merges = [] }: SheetBlueprint): string {
  if (merges.length === 0) return '';
  return elementXml('mergeCells', { count: merges.length }, merges.map((area) => elementXml('mergeCell', { ref: areaAddress(area) })).join(''));
}

function highlightsXml(highlights: readonly BlueprintHighlight[], differentials: readonly number[]): string {
  return highlights.map((highlight, index) => highlightXml(highlight, differentials[index]!, index + 1)).join('');
}

function validationsXml(validations: readonly BlueprintValidation[]): string {
  const xml = validations.map(validationXml).filter((one) => one !== '');
  return xml.length === 0 ? '' : elementXml('dataValidations', { count: xml.length }, xml.join(''));
}

function hyperlinksXml({ rows = [] }: Partial<SheetBlueprint>): string {
  const links = rows.flatMap(({ cells }, r) =>
    cells.flatMap((cell, c) => {
      if (!cell?.link) return [];
      const { sheet, row, column } = cell.link;
      return elementXml('hyperlink', { ref: cellAddress({ row: r + 1, column: c + 1 }), location: `${quotedSheet(sheet)}!${cellAddress({ row, column })}` });
    }),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** A4; margins in inches, the left one wider for binding (Nghị định 30/2020/NĐ-CP: 30 mm left, 20 mm above and below, 15–20 mm right). */
function printXml({ orientation, fitToWidth, footer, breaksBefore = [] }: BlueprintPrint): string {
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.79" right="0.59" top="0.79" bottom="0.79" header="0.3" footer="0.3"/>' +
    `<pageSetup${attributesXml({ paperSize: 9, fitToHeight: fitToWidth ? 0 : null, orientation })}/>` +
    (footer === undefined ? '' : `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`) +
    breaksXml(breaksBefore)
  );
}

/** The file names the row above a break. */
function breaksXml(rows: readonly number[]): string {
  const breaks = rows.filter((row) => row > 1).map((row) => elementXml('brk', { id: row - 1, max: 16_383, man: 1 }));
  return breaks.length === 0 ? '' : elementXml('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, breaks.join(''));
}
