import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { buildXlsx, partsOf } from './build-xlsx';

const SHEETS = [{ name: 'Phụ lục', rows: [['STT', 'Nội dung'], [1, 'Việc']] }];

async function openAndRead(bytes: Uint8Array): Promise<void> {
  const workbook = await openXlsx(bytes);
  for (const { name } of await workbook.sheets()) await workbook.read(name);
}

function zipOf(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

function ole(...streams: string[]): Uint8Array {
  const names = streams.flatMap((name) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...names]);
}

/** The file with the declared size of one part changed, in the central directory. */
function declaring(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === path) view.setUint32(at + 24, size, true);
  }
  return copy;
}

const good = buildXlsx(SHEETS);
const parts = partsOf(SHEETS);
const sheet = 'xl/worksheets/sheet1.xml';
const without = (path: string) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path));

test.each<[string, string, () => Uint8Array]>([
  ['an empty file', 'not-a-workbook', () => new Uint8Array()],
  ['a text file named .xlsx', 'not-a-workbook', () => strToU8('STT,Nội dung\n1,Việc')],
  ['a web page named .xlsx', 'not-a-workbook', () => strToU8('<html><table></table></html>')],
  ['a Word document named .xlsx', 'not-a-workbook', () => zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': parts['_rels/.rels']!.replace('xl/workbook.xml', 'word/document.xml'), 'word/document.xml': '<w:document xmlns:w="w"/>' })],
  ['any other archive', 'not-a-workbook', () => zipOf({ 'readme.txt': 'xin chào' })],
  ['an Excel 97–2003 file', 'old-format', () => ole('Workbook')],
  ['a file with a password', 'encrypted', () => ole('EncryptionInfo', 'EncryptedPackage')],
  ['an old Word file', 'not-a-workbook', () => ole('WordDocument')],
  ['a binary workbook', 'unsupported', () => zipOf({ ...parts, '_rels/.rels': parts['_rels/.rels']!.replace('workbook.xml', 'workbook.bin'), 'xl/workbook.bin': '' })],
  ['a file cut off in the middle', 'damaged', () => good.slice(0, good.length / 2)],
  ['a file whose last bytes are missing', 'damaged', () => good.slice(0, good.length - 30)],
  ['a missing sheet part', 'damaged', () => zipOf(without(sheet))],
  ['a missing workbook part', 'damaged', () => zipOf(without('xl/workbook.xml'))],
  ['a sheet cut off', 'damaged', () => zipOf({ ...parts, [sheet]: parts[sheet]!.slice(0, -40) })],
  ['tags that do not match', 'damaged', () => zipOf({ ...parts, [sheet]: '<worksheet><sheetData></worksheet></sheetData>' })],
  ['an empty part', 'damaged', () => zipOf({ ...parts, [sheet]: '' })],
  ['a document type with entities that double', 'damaged', () => zipOf({ ...parts, [sheet]: `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${parts[sheet]}` })],
  ['elements nested without end', 'damaged', () => zipOf({ ...parts, [sheet]: '<worksheet>'.repeat(100_000) })],
  ['a part name that climbs out', 'damaged', () => zipOf({ ...parts, '../../etc/passwd': 'x' })],
  ['a part name with an absolute path', 'damaged', () => zipOf({ ...parts, '/etc/passwd': 'x' })],
  ['a part larger than declared', 'damaged', () => declaring(good, sheet, 10)],
  ['a part smaller than declared', 'damaged', () => declaring(good, sheet, 100_000)],
  ['a part said to be larger than memory', 'too-large', () => declaring(good, sheet, 4_000_000_000)],
  ['a bomb: 60 MB of blanks', 'too-large', () => zipSync({ ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), 'xl/media/bomb.xml': new Uint8Array(60_000_000) })],
  ['a row past the last one', 'damaged', () => zipOf({ ...parts, [sheet]: '<worksheet><sheetData><row r="99999999"><c><v>1</v></c></row></sheetData></worksheet>' })],
  ['a cell past the last column', 'damaged', () => zipOf({ ...parts, [sheet]: '<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>' })],
])('%s → %s', async (_, code, bytes) => {
  await expect(openAndRead(bytes())).rejects.toMatchObject({ name: 'WorkbookError', code });
});

test('a file with bytes after its end, as mail gateways leave, still opens', async () => {
  await expect(openAndRead(new Uint8Array([...good, 0, 0, 0, 0]))).resolves.toBeUndefined();
});
