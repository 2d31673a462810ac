import { strToU8, zipSync } from 'fflate';
import { areaAddress, cellAddress, columnName } from '../../../src/core/sheet/cell-ref';
import type { MemoryCell, MemorySheet } from '../../../src/workbook/memory';

/** Shapes of XML that producers other than Excel write, all of them valid. */
export interface OddShapes {
  /** `x:` for `<x:worksheet>`. */
  readonly prefix?: string;
  readonly quote?: '"' | "'";
  /** Texts as CDATA in shared strings. */
  readonly cdata?: boolean;
  /** Rows and cells without `r=`; empty cells are written out so that they can be counted. */
  readonly withoutAddresses?: boolean;
  readonly date1904?: boolean;
  readonly structureLocked?: boolean;
  /** Parts to add or replace: path → text. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Put last into every worksheet. */
  readonly sheetTail?: string;
}

/** A small .xlsx of these sheets, built as text so that a test can say exactly what the file holds. */
export function buildXlsx(sheets: readonly MemorySheet[], odd: OddShapes = {}): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(partsOf(sheets, odd)).map(([path, text]) => [path, strToU8(text)])));
}

/** The parts of that file, by path. */
export function partsOf(sheets: readonly MemorySheet[], odd: OddShapes = {}): Record<string, string> {
  const { prefix = '', quote = '"' } = odd;
  const looks = ['General||false||'];
  const strings: string[] = [];
  const tables: string[] = [];
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, odd, looks, strings);
    if (!sheet.tables?.length) return;
    const ids = sheet.tables.map((table) => {
      tables.push(tableXml(table.name, areaAddress(table.area), tables.length + 1, headersOf(sheet, table.area)));
      return tables.length;
    });
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = rels(ids.map((id) => ['table', `../tables/table${id}.xml`]));
  });
  tables.forEach((xml, index) => (parts[`xl/tables/table${index + 1}.xml`] = xml));
  const sheetList = sheets.map(({ name, hidden }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('');
  const workbook =
    `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr${odd.date1904 ? ' date1904="1"' : ''}/>` +
    `${odd.structureLocked ? '<workbookProtection lockStructure="1"/>' : ''}<sheets>${sheetList}</sheets></workbook>`;
  const all: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}sharedStrings+xml"/>` +
      sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}worksheet+xml"/>`).join('') +
      tables.map((_, index) => `<Override PartName="/xl/tables/table${index + 1}.xml" ContentType="${TYPE}table+xml"/>`).join('') +
      '</Types>',
    '_rels/.rels': rels([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': odd.prefix || odd.quote ? shaped(workbook, prefix, quote) : workbook,
    'xl/_rels/workbook.xml.rels': rels([...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]), ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]),
    'xl/styles.xml': shaped(stylesXml(looks), prefix, quote),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${odd.cdata ? `<![CDATA[${text}]]>` : escape(text)}</t></si>`).join('')}</sst>`,
    ...parts,
  };
  for (const [path, text] of Object.entries(all)) if (path.startsWith('xl/worksheets/sheet')) all[path] = shaped(text, prefix, quote);
  return { ...all, ...odd.parts };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

function sheetXml(sheet: MemorySheet, odd: OddShapes, looks: string[], strings: string[]): string {
  const hidden = new Set(sheet.hiddenRows);
  const rows = sheet.rows.map((row, r) => {
    const cells = row.map((given, c) => {
      const cell: MemoryCell = typeof given === 'object' && given !== null ? given : { value: given };
      const address = odd.withoutAddresses ? '' : ` r="${cellAddress({ row: r + 1, column: c + 1 })}"`;
      const style = styleIndex(cell, looks);
      if (cell.value === null && cell.formula === undefined && style === 0 && !odd.withoutAddresses) return '';
      return `<c${address}${style === 0 ? '' : ` s="${style}"`}${content(cell, strings, odd)}`;
    });
    const isEmpty = cells.join('') === '' && !hidden.has(r + 1) && !odd.withoutAddresses;
    return isEmpty ? '' : `<row${odd.withoutAddresses ? '' : ` r="${r + 1}"`}${hidden.has(r + 1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const cols = (sheet.hiddenColumns ?? []).map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`).join('');
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const tableParts = (sheet.tables ?? []).map((_, index) => `<tablePart r:id="rId${index + 1}"/>`).join('');
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><dimension ref="A1:${columnName(Math.max(1, ...sheet.rows.map(({ length }) => length)))}${Math.max(1, sheet.rows.length)}"/>` +
    `${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>${rows.join('')}</sheetData>${sheet.locked ? '<sheetProtection sheet="1"/>' : ''}` +
    `${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}${tableParts === '' ? '' : `<tableParts>${tableParts}</tableParts>`}${odd.sheetTail ?? ''}</worksheet>`
  );
}

function content(cell: MemoryCell, strings: string[], odd: OddShapes): string {
  const { value, formula } = cell;
  if (formula !== undefined) {
    const cached = value === null ? '' : `<v>${escape(typeof value === 'boolean' ? String(Number(value)) : String(value))}</v>`;
    return `${typeof value === 'string' ? ' t="str"' : ''}><f>${escape(formula.slice(1))}</f>${cached}</c>`;
  }
  if (value === null) return '/>';
  if (typeof value === 'boolean') return ` t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === 'number') return `><v>${odd.date1904 && /[ymd]/.test(cell.numberFormat ?? '') ? value - 1462 : value}</v></c>`;
  strings.push(value);
  return ` t="s"><v>${strings.length - 1}</v></c>`;
}

/** Index of the style that gives this look; `looks` holds the ones in use as `format|font|bold`. */
function styleIndex({ numberFormat, fontName, bold }: MemoryCell, looks: string[]): number {
  const look = `${numberFormat ?? 'General'}|${fontName ?? ''}|${bold ?? false}||`;
  const known = looks.indexOf(look);
  return known === -1 ? looks.push(look) - 1 : known;
}

function stylesXml(looks: readonly string[]): string {
  const parsed = looks.map((look) => look.split('|'));
  const formats = parsed.map(([code], index) => `<numFmt numFmtId="${200 + index}" formatCode="${escape(code!)}"/>`);
  const fonts = parsed.map(([, font, bold]) => `<font>${bold === 'true' ? '<b/>' : ''}<sz val="11"/>${font === '' ? '' : `<name val="${font}"/>`}</font>`);
  const xfs = parsed.map(([code], index) => `<xf numFmtId="${code === 'General' ? 0 : 200 + index}" fontId="${index}" fillId="0" borderId="0" xfId="0"/>`);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`
  );
}

function tableXml(name: string, ref: string, id: number, headers: readonly string[]): string {
  const columns = headers.map((header, index) => `<tableColumn id="${index + 1}" name="${escape(header)}"/>`).join('');
  return `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${headers.length}">${columns}</tableColumns></table>`;
}

function headersOf(sheet: MemorySheet, area: { top: number; left: number; right: number }): string[] {
  const row = sheet.rows[area.top - 1] ?? [];
  return row.slice(area.left - 1, area.right).map((cell) => String(typeof cell === 'object' && cell !== null ? cell.value : cell));
}

function rels(targets: readonly (readonly [string, string])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

/** Our own XML with another prefix and other quotes; it holds no `"` but around attributes. */
function shaped(xml: string, prefix: string, quote: string): string {
  const quoted = quote === '"' ? xml : xml.replaceAll('"', quote);
  if (prefix === '') return quoted;
  return quoted.replaceAll(/<(\/?)([a-z])/gi, `<$1${prefix}$2`).replace(`xmlns=`, `xmlns:${prefix.slice(0, -1)}=`);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
