import { areaAddress, cellAddress, columnName, quotedSheet } from '../../core/sheet/cell-ref';
import type { Area } from '../../core/sheet/cell-ref';
import type { BlueprintCell, BlueprintPrint, BlueprintStyle, SheetBlueprint } from '../../core/sheet/blueprint';
import { rectangles } from './addresses';
import { cellInput } from './cell-input';
import { queueHighlights } from './highlights';
import { bytesOf } from './outbox';
import type { Outbox } from './outbox';
import { columnPoints } from './sizes';
import { queueValidation } from './validations';

/** Rows written by one call: a call's values travel as one piece. */
const ROWS = 250;

/** Writes all of a blueprint onto an empty sheet that needs no other sheet: constants (cached values where formulas come later), looks, widths, rules, print layout. */
export async function fillSheet(outbox: Outbox, sheet: Excel.Worksheet, blueprint: SheetBlueprint): Promise<void> {
  const width = Math.max(1, ...blueprint.rows.map(({ cells }) => cells.length));
  await writeFormats(outbox, sheet, blueprint, width);
  await writeLinks(outbox, sheet, blueprint);
  await writeValues(outbox, sheet, blueprint, width);
  await writeStyles(outbox, sheet, blueprint);
  await outbox.add(2000, () => queueFrame(sheet, blueprint));
  await writeHeights(outbox, sheet, blueprint);
}

/** Formulas, once every sheet and table they name is in place. */
export async function writeFormulas(outbox: Outbox, sheet: Excel.Worksheet, blueprint: SheetBlueprint): Promise<void> {
  const isFormula = cellsWhere(blueprint, ({ formula }) => formula !== undefined);
  for (const area of rectangles(isFormula).flatMap(inSlices)) {
    const formulas = gridOf(area, (row, column) => cellIn(blueprint, row, column)!.formula!);
    await outbox.add(bytesOf(formulas.flat()), () => { sheet.getRange(areaAddress(area)).formulas = formulas; });
  }
}

async function writeFormats(outbox: Outbox, sheet: Excel.Worksheet, blueprint: SheetBlueprint, width: number): Promise<void> {
  const format = (cell: BlueprintCell | null): string => (cell?.style === undefined ? undefined : blueprint.styles[cell.style]?.numberFormat) ?? 'General';
  for (const area of slices(blueprint, width)) {
    const formats = gridOf(area, (row, column) => format(cellIn(blueprint, row, column)));
    if (formats.flat().every((code) => code === 'General')) continue;
    await outbox.add(bytesOf(formats.flat()), () => { sheet.getRange(areaAddress(area)).numberFormat = formats; });
  }
}

/** Before the values: Excel puts the address of the link into the cell. */
async function writeLinks(outbox: Outbox, sheet: Excel.Worksheet, blueprint: SheetBlueprint): Promise<void> {
  for (const { row, column } of cellsWhere(blueprint, ({ link }) => link !== undefined)) {
    const link = cellIn(blueprint, row, column)!.link!;
    await outbox.add(300, () => { sheet.getRange(cellAddress({ row, column })).hyperlink = { documentReference: `${quotedSheet(link.sheet)}!${cellAddress(link)}` }; });
  }
}

async function writeValues(outbox: Outbox, sheet: Excel.Worksheet, blueprint: SheetBlueprint, width: number): Promise<void> {
  for (const area of slices(blueprint, width)) {
    const values = gridOf(area, (row, column) => {
      const cell = cellIn(blueprint, row, column);
      if (!cell) return '';
      return cellInput(cell.value, cell.style === undefined ? undefined : blueprint.styles[cell.style]?.numberFormat);
    });
    await outbox.add(bytesOf(values.flat()), () => { sheet.getRange(areaAddress(area)).values = values; });
  }
}

async function writeStyles(outbox: Outbox, sheet: Excel.Worksheet, blueprint: SheetBlueprint): Promise<void> {
  for (const [key, style] of Object.entries(blueprint.styles)) {
    for (const area of rectangles(cellsWhere(blueprint, (cell) => cell.style === key))) {
      await outbox.add(1500, () => queueStyle(sheet.getRange(areaAddress(area)), style, area));
    }
  }
}

function queueStyle(range: Excel.Range, style: BlueprintStyle, area: Area): void {
  const { format } = range;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  format.font.underline = style.underline ? 'Single' : 'None';
  format.font.color = `#${style.color ?? '000000'}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.align !== undefined) format.horizontalAlignment = ALIGN[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL_ALIGN[style.verticalAlign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border === 'thin') for (const edge of edgesOf(area)) format.borders.getItem(edge).style = 'Continuous';
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL_ALIGN = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** Excel refuses inner lines where there is no inside. */
function edgesOf({ top, left, bottom, right }: Area): ('EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal')[] {
  return ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...(right > left ? (['InsideVertical'] as const) : []), ...(bottom > top ? (['InsideHorizontal'] as const) : [])];
}

function queueFrame(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  for (const merge of blueprint.merges ?? []) sheet.getRange(areaAddress(merge)).merge();
  blueprint.columnWidths.forEach((width, index) => {
    sheet.getRange(`${columnName(index + 1)}:${columnName(index + 1)}`).format.columnWidth = columnPoints(width);
  });
  queueHighlights(sheet, blueprint.highlights ?? []);
  for (const validation of blueprint.validations ?? []) queueValidation(sheet, validation);
  const { rows = 0, columns = 0 } = blueprint.freeze ?? {};
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress({ row: rows, column: columns })}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (blueprint.print) queuePrint(sheet, blueprint.print);
}

async function writeHeights(outbox: Outbox, sheet: Excel.Worksheet, { rows }: SheetBlueprint): Promise<void> {
  for (const [index, { height }] of rows.entries()) {
    if (height !== undefined) await outbox.add(150, () => { sheet.getRange(`${index + 1}:${index + 1}`).format.rowHeight = height; });
  }
}

function queuePrint(sheet: Excel.Worksheet, { orientation, fitToWidth, repeatRows, area, breaksBefore = [], footer }: BlueprintPrint): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  if (fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.first}:$${repeatRows.last}`);
  if (area) pageLayout.setPrintArea(areaAddress(area));
  for (const row of breaksBefore) sheet.horizontalPageBreaks.add(`A${row}`);
  if (footer === undefined) return;
  const page = pageLayout.headersFooters.defaultForAllPages;
  const { left, center, right } = footerParts(footer);
  if (left !== '') page.leftFooter = left;
  if (center !== '') page.centerFooter = center;
  if (right !== '') page.rightFooter = right;
}

/** `&LTrái&CGiữa&RPhải`; what stands before the first code is centred, as in Excel. */
function footerParts(footer: string): { left: string; center: string; right: string } {
  const parts = { left: '', center: '', right: '' };
  let place: keyof typeof parts = 'center';
  for (const piece of footer.split(/(&[LCR])/)) {
    const next = ({ '&L': 'left', '&C': 'center', '&R': 'right' } as const)[piece];
    if (next) place = next;
    else parts[place] += piece;
  }
  return parts;
}

function* cellsWhere({ rows }: SheetBlueprint, wanted: (cell: BlueprintCell) => boolean): Generator<{ row: number; column: number }> {
  for (const [r, { cells }] of rows.entries()) for (const [c, cell] of cells.entries()) if (cell && wanted(cell)) yield { row: r + 1, column: c + 1 };
}

function cellIn({ rows }: SheetBlueprint, row: number, column: number): BlueprintCell | null {
  return rows[row - 1]?.cells[column - 1] ?? null;
}

function slices({ rows }: SheetBlueprint, width: number): Area[] {
  return rows.length === 0 ? [] : inSlices({ top: 1, left: 1, bottom: rows.length, right: width });
}

function inSlices(area: Area): Area[] {
  return Array.from({ length: Math.ceil((area.bottom - area.top + 1) / ROWS) }, (_, index) => ({ ...area, top: area.top + index * ROWS, bottom: Math.min(area.bottom, area.top + index * ROWS + ROWS - 1) }));
}

function gridOf<T>({ top, left, bottom, right }: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_unused, c) => at(top + r, left + c)));
}
