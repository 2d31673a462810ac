import { strToU8, zipSync } from 'fflate';
import { areaAddress, cellAddress, type Area } from '../../src/core/sheet/cell-ref';

/** Looks that the samples need. */
export type SampleStyle = 'plain' | 'title' | 'subtitle' | 'header' | 'section' | 'text' | 'center' | 'date';

export interface SampleSheet {
  readonly name: string;
  /** In characters, from column A. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SampleCell | null)[])[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
}

export interface SampleCell {
  readonly value: string | number;
  readonly style: SampleStyle;
}

/** The bytes of a workbook of one sheet; the same bytes for the same sheet. */
export function tinyXlsx(sheet: SampleSheet): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETML}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${OFFICE_RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELS}"><sheets><sheet name="${escapeXml(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${OFFICE_RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE_RELS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles(),
    'xl/worksheets/sheet1.xml': worksheet(sheet),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime: new Date(2026, 0, 1) }]])));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE_RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Style indexes follow this order. */
const STYLE_ORDER: readonly SampleStyle[] = ['plain', 'title', 'subtitle', 'header', 'section', 'text', 'center', 'date'];

function worksheet(sheet: SampleSheet): string {
  const columns = sheet.widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  const rows = sheet.rows.map((cells, index) => `<row r="${index + 1}">${cells.map((cell, column) => (cell ? cellXml(cell, index + 1, column + 1) : '')).join('')}</row>`).join('');
  const pane = sheet.frozenRows > 0 ? `<pane ySplit="${sheet.frozenRows}" topLeftCell="A${sheet.frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` : '';
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('');
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0" showGridLines="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/><cols>${columns}</cols><sheetData>${rows}</sheetData><mergeCells count="${sheet.merges.length}">${merges}</mergeCells><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>`;
}

function cellXml({ value, style }: SampleCell, row: number, column: number): string {
  const at = `r="${cellAddress({ row, column })}" s="${STYLE_ORDER.indexOf(style)}"`;
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
  return value === '' ? `<c ${at}/>` : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function styles(): string {
  const font = (size: number, mark = '') => `<font>${mark}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
  const edge = (name: string) => `<${name} style="thin"><color rgb="FF7F7F7F"/></${name}>`;
  const xf = (fontId: number, fillId: number, borderId: number, align: string, format = 0) => `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`;
  const fill = (rgb: string) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
  const formats = [
    xf(0, 0, 0, 'vertical="center"'),
    xf(2, 0, 0, 'horizontal="center" vertical="center"'),
    xf(3, 0, 0, 'horizontal="center" vertical="center"'),
    xf(1, 2, 1, 'horizontal="center" vertical="center" wrapText="1"'),
    xf(1, 3, 1, 'vertical="center" wrapText="1"'),
    xf(0, 0, 1, 'vertical="center" wrapText="1"'),
    xf(0, 0, 1, 'horizontal="center" vertical="center" wrapText="1"'),
    xf(0, 0, 1, 'horizontal="center" vertical="center"', 164),
  ];
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="4">${font(12)}${font(12, '<b/>')}${font(14, '<b/>')}${font(12, '<i/>')}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('DDEBF7')}${fill('F2F2F2')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${edge('left')}${edge('right')}${edge('top')}${edge('bottom')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
